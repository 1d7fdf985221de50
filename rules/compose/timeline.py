"""Their timeline as they named it: a day, a week, or neither."""

from __future__ import annotations

import re
from datetime import date, datetime, time, tzinfo

from rules.compose.words import Almanac
from rules.dates.mention import mentions
from rules.dates.when import Lead, Sort, When
from rules.reading import Promise
from rules.workdays import ONE_DAY, Workdays

_FRIDAY = 4
_NO_HOLIDAYS = Workdays(frozenset())  # they matter for lengths in business days alone, and those name no day
_A_WEEK = re.compile(r"week|woche|semaine|semana|\bkw\b", re.IGNORECASE)
_ROUGHLY = re.compile(r"^(?:around|about|circa|ca\.|um den|gegen|autour|vers|alrededor|hacia|sobre)\b", re.IGNORECASE)
_AFTER_SOMETHING = re.compile(
    r"\bafter (?:that|this|which|it|then)\b|\b(?:thereafter|afterwards?|danach|anschließend|im anschluss|daraufhin"
    r"|ensuite|par la suite|después de (?:eso|ello)|luego)\b|\baprès (?:cela|ça|quoi)\b",
    re.IGNORECASE,
)
"""What they named the day of comes first, and their word only then."""


def as_named(promise: Promise, almanac: Almanac, *, language: str, zone: tzinfo) -> str | None:
    """Return 'by Monday, 9 March' or 'in the week of 9 March', as they named it.

    None: they named neither a day nor a week ('within ten days'), or not that of their word ('early next week, and you
    will hear from me after that'). language: of their words.
    """
    if promise.by is None or _AFTER_SOMETHING.search(promise.said):
        return None
    said = datetime.combine(promise.on, time(12), zone)
    named = mentions(promise.said, said=said, language=language, workdays=_NO_HOLIDAYS)
    phrases = (_phrase(when, almanac) for when in named if when.last == promise.by)
    return next((phrase for phrase in phrases if phrase), None)


def _phrase(when: When, almanac: Almanac) -> str | None:
    dates = almanac.dates
    if when.sort is Sort.RANGE:
        return _week(when, almanac)
    if when.sort is Sort.SPAN or when.lead is Lead.AFTER:
        return None
    if when.lead is Lead.BEFORE:
        return almanac.say(dates.before, when.last + ONE_DAY)
    return almanac.say(dates.around if _ROUGHLY.search(when.text) else dates.by, when.last)


def _week(when: When, almanac: Almanac) -> str | None:
    if not _A_WEEK.search(when.text) or (when.last - when.first).days > _FRIDAY:
        return None
    if when.first.weekday() == 0:
        return almanac.say(almanac.dates.week_of, when.first)
    return almanac.say(almanac.dates.week_end, _monday(when.last)) if when.last.weekday() == _FRIDAY else None


def _monday(day: date) -> date:
    return day - day.weekday() * ONE_DAY
