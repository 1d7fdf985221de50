"""The rules in force, as values: what the owner's file and the defaults say once parsed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rules.workdays import Span


class Stage(StrEnum):
    """How far a candidacy has come. The order of the members is the order of the stages."""

    APPLIED = "applied"
    SCREENING = "screening"
    FIRST_INTERVIEW = "first_interview"
    LATER_INTERVIEW = "later_interview"
    OFFER = "offer"
    CLOSED = "closed"

    @property
    def rank(self) -> int:
        return list(Stage).index(self)


@dataclass(frozen=True, slots=True)
class Cadence:
    """When follow-ups fall due at one stage. `window`: how long after `first` it is still early enough."""

    first: Span
    then: Span
    at_most: int
    window: Span
    drafted: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    cold_after: Span
    look_back: Span


@dataclass(frozen=True, slots=True)
class Restraint:
    per_employer: Span
    per_person: Span
    drafts_a_day: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """The lengths which MEANING fixes and an owner may tune."""

    reply_after: Span  # the owner's turn for longer than this is a reply owed
    thank_you_within: Span  # after a meeting
    after_promise: Span
    after_word: Span  # a word of theirs that leaves the move with them is not answered by a nag
    promise_without_date: Span
    after_return: Span  # after the last day of an absence
    return_unknown: Span
    absence_at_most: Span
    snooze: Span


@dataclass(frozen=True, slots=True)
class Meetings:
    """What keeps the owner from over-committing. at_most_a_week: 0 for no limit."""

    gap_minutes: int
    at_most_a_week: int


@dataclass(frozen=True, slots=True)
class Flow:
    """moves_due: nothing falls due with an employer who takes no longer than they did before."""

    moves_due: bool


@dataclass(frozen=True, slots=True)
class Drafting:
    """How drafts are written. `template` maps a kind's name to the owner's own text."""

    enabled: bool
    language: str  # "auto", or a language code
    signature: str
    template: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """Which conversations a rule is for: those that fit every part of it. A part that is empty fits all.

    Several patterns of one part are alternatives. '*' in a pattern stands for anything, '?' for one sign.
    """

    employer: tuple[str, ...] = ()
    domain: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()  # a name or an address
    stage: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What a rule changes for the conversations that it is for. None: it stays as it is for all."""

    first: Span | None = None
    window: Span | None = None
    then: Span | None = None
    at_most: int | None = None
    drafted: bool | None = None
    cold_after: Span | None = None
    per_employer: Span | None = None
    per_person: Span | None = None
    language: str | None = None
    signature: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """The owner's own rule for some conversations. name: how reasons call it."""

    name: str
    match: Match
    changes: Changes


@dataclass(frozen=True, slots=True)
class QuietDays:
    """Days on which the owner is away, the first and the last among them."""

    first: date
    last: date


OwnPhrases = tuple[tuple[str, tuple[str, ...]], ...]
"""The owner's phrases by the name of what they say, sorted by name (see rules.lexicon.own)."""


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules in force. Every stage but CLOSED has a cadence.

    rules: the owner's own, of which the first that fits a conversation counts.
    phrases: the owner's, with which mail is read.
    """

    cadence: Mapping[Stage, Cadence]
    give_up: GiveUp
    restraint: Restraint
    waiting: Waiting
    meetings: Meetings
    flow: Flow
    drafts: Drafting
    rules: tuple[Rule, ...] = ()
    away: tuple[QuietDays, ...] = ()
    phrases: OwnPhrases = ()
