"""What a timeline in a sentence is once understood: days, and clock times where they are given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Sort(StrEnum):
    """How a day is spoken of."""

    POINT = "point"  # a day: "Thursday", "March 5", "tomorrow"
    RANGE = "range"  # a stretch of the calendar: "next week", "mid-June", "Q1", "12th to 14th"
    SPAN = "span"  # a length of time counted from the message: "two weeks", "7-10 days", "within 24 hours"


class Lead(StrEnum):
    """The word that leads up to it; NONE where none does."""

    NONE = ""
    ON = "on"  # on, at, am, le, el
    IN = "in"  # in, during, sometime in, over
    WITHIN = "within"  # within, in the next, in two weeks
    BY = "by"  # by, no later than, spätestens, d'ici, para el
    UNTIL = "until"  # until, till, bis, jusqu'à, hasta
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"  # from, starting, ab, à partir de, a partir de
    SINCE = "since"
    FOR = "for"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `until` is after `at`, or None. zone: as written ('ET', 'CEST'), upper case, or ''."""

    at: time
    until: time | None
    start: int
    end: int
    zone: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """Days that a sentence names.

    first, last: the earliest and the latest day that fits; the later end is what counts for a promise.
    text: the words, with those that lead up to them; start, end: where they stand in the sentence.
    past: the words point before the message; only then may `last` be before the message's day.
    at, until, zone: the clock time that belongs to it, as in Clock.
    """

    first: date
    last: date
    text: str
    start: int
    end: int
    sort: Sort
    lead: Lead = Lead.NONE
    past: bool = False
    at: time | None = None
    until: time | None = None
    zone: str = ""
