"""How days, stages, turns and groups are said wherever they are shown: calm words, no shame."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from rules.policy import Stage
from rules.reading import Turn
from rules.words import day_words

STAGES = {
    Stage.APPLIED: "Applied",
    Stage.SCREENING: "Screening",
    Stage.FIRST_INTERVIEW: "First interview",
    Stage.LATER_INTERVIEW: "Later interview",
    Stage.OFFER: "Offer",
    Stage.CLOSED: "Over",
}
TURNS = {Turn.YOURS: "Your move", Turn.THEIRS: "Their move", Turn.NOBODY: "Nobody’s move"}
ENDINGS = {
    "rejected": "They chose someone else",
    "filled": "The role is filled",
    "withdrawn": "You stepped back",
    "declined": "You said no",
    "accepted": "You said yes",
}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# Controls, lone surrogates, and the marks that turn the direction of what follows them (UAX #9).
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def short_day(day: date, *, today: date) -> str:
    """Return a day as in 'Thu 12 Nov', with the year where it is not this one."""
    month = day_words(day).split()[1][:3]
    year = "" if day.year == today.year else f" {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {month}{year}"


def from_today(day: date, *, today: date) -> str:
    """Return how far a day is from today."""
    days = (day - today).days
    if abs(days) <= 1:
        return {-1: "yesterday", 0: "today", 1: "tomorrow"}[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def count(number: int, one: str, many: str | None = None) -> str:
    """Return '1 wait', '3 waits'."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def listed(parts: Iterable[str]) -> str:
    """Return 'a, b and c'."""
    *head, last = tuple(parts)
    return f"{', '.join(head)} and {last}" if head else last


def plain(text: str) -> str:
    """Return a text without what could turn our own words around, for sentences and attributes that hold both."""
    return _UNFIT.sub("", text)


def shortened(text: str, *, limit: int = 160) -> str:
    """Return the text on one line, cut at a word where it is longer than the limit."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0] if " " in line[:limit] else line[:limit]
    return f"{cut.rstrip(' ,;:.-')} …"
