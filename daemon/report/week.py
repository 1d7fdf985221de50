"""The seven days ahead: meetings, promised words, and what falls due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from daemon.report.marks import Sort
from daemon.report.story import Need, Story
from rules.judging.cadence import Terms

DAYS = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of a day. time: '14:00', or '' where it has no hour. ahead: it has not come yet."""

    sort: Sort
    time: str
    what: str
    ahead: bool
    story: Story


@dataclass(frozen=True, slots=True)
class Day:
    """One day with its entries, those with an hour first."""

    day: date
    business: bool
    entries: tuple[Entry, ...]


def week(stories: Iterable[Story], terms: Terms, today: date) -> tuple[Day, ...]:
    """Return today and the six days after it."""
    dated = [pair for story in stories if story.need.open for pair in _entries(story)]
    days = (today + timedelta(days=n) for n in range(DAYS))
    return tuple(
        Day(day, terms.workdays.is_one(day), tuple(sorted((e for on, e in dated if on == day), key=_order)))
        for day in days
    )


def _entries(story: Story) -> Iterator[tuple[date, Entry]]:
    for mark in story.marks:
        match mark.sort:
            case Sort.MEETING:
                yield mark.at.date(), Entry(Sort.MEETING, f"{mark.at:%H:%M}", mark.what, mark.ahead, story)
            case Sort.PROMISE:
                yield mark.at.date(), Entry(Sort.PROMISE, "", "They meant to write by today", mark.ahead, story)
            case Sort.DUE:
                yield mark.at.date(), Entry(Sort.DUE, "", _due(story), mark.ahead, story)
            case _:
                continue


def _due(story: Story) -> str:
    match story.need:
        case Need.UNDELIVERED | Need.REPLY | Need.YOUR_MOVE:
            return "Your word is due"
        case Need.THANK_YOU:
            return "A thank-you is due"
        case Need.WAIT:
            return "Follow up, if they have not written"
        case _:
            return "A follow-up is due"


def _order(entry: Entry) -> tuple[bool, str, str]:
    return not entry.time, entry.time, entry.story.who.casefold()
