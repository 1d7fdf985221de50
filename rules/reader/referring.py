"""Days counted from a day that was named before: 'the Friday after', 'two days after that', 'die Woche darauf'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from rules.dates import Sort, When

_THAT = r"that|this|it|then|which|dem|ça|cela|eso|esto|ello"
_ENDS = r"(?=\s*(?:[^\w\s]|$|and\b|but\b|und\b|et\b|y\b))"  # nothing that it is counted from follows
_AFTER = re.compile(
    r"\s*(?:or so )?(?:(?:afterwards?|thereafter|darauf|drauf|danach|suivante?s?|siguientes?)\b"
    rf"|(?:after|later|on from there|später|après|plus tard|después|más tarde){_ENDS}"
    rf"|(?:after|of|from|nach|après|después de)\s+(?:{_THAT})\b)",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"(?:after|suivante?|siguiente)$", re.IGNORECASE)  # what the grammar of dates takes as one
_DAY_AFTER = re.compile(r"\b(?:day|morning) after$", re.IGNORECASE)
_WEEK_AFTER = re.compile(
    rf"\b(?:week after(?:\s+(?:{_THAT})\b|{_ENDS})|woche (?:darauf|drauf|danach)\b|semaine (?:d'après|suivante)\b"
    r"|semana siguiente\b)",
    re.IGNORECASE,
)
_SAME_WEEK = re.compile(
    r"\b(?:the week (?:(?:that )?(?:i|we|he|she|they)(?:['’](?:m|s|re)| am| is| are)? "
    r"(?:back|returns?|gets? back|home)\b"
    r"|of (?:that|it|my return)\b)|(?:that|the same|that same) week\b|(?:in )?derselben woche\b"
    r"|cette (?:même )?semaine-là\b|esa (?:misma )?semana\b)",
    re.IGNORECASE,
)
_THAT_DAY = re.compile(
    r"\b(?:the|that) (?:same )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)$", re.IGNORECASE
)
_DAY, _WEEK, _TO_FRIDAY, _TO_SUNDAY = timedelta(days=1), timedelta(days=7), 4, 6


def counted(text: str, whens: Sequence[When], before: Sequence[When], said: date) -> tuple[When, ...]:
    """Return what a sentence names, with what is counted from another day put where it falls.

    before: what the sentences before it name, in their order. said: the day of the letter. What is counted from a day
    that nobody named is left out, for it would be read as counted from today.
    """
    known = list(before)
    found: list[When] = []
    for when in sorted((*whens, *_weeks(text, said)), key=lambda one: one.start):
        meant = _meant(text, when, known, said)
        if meant is not None:
            found.append(meant)
            known.append(meant)
    return tuple(found)


def _meant(text: str, when: When, known: Sequence[When], said: date) -> When | None:
    base = next((one.last for one in reversed(known) if one.last > said), None)
    if base and _THAT_DAY.search(text[: when.end]):
        return _from_on(when, base)
    if base and _SAME_WEEK.search(when.text):
        return replace(when, first=base, last=max(base, base + _DAY * (_TO_FRIDAY - base.weekday())))
    refers = _AFTER.match(text, when.end) or _WITHIN.search(when.text) or _WEEK_AFTER.fullmatch(when.text)
    if not refers:
        return when
    return _from(when, base, said) if base else None


def _from(when: When, base: date, said: date) -> When | None:
    """Return what is meant, counted from another day than the letter's."""
    match when.sort:
        case Sort.SPAN:
            day = base + (when.last - said)
        case Sort.POINT if _DAY_AFTER.search(when.text):
            day = base + _DAY
        case Sort.POINT:
            day = base + _DAY * ((when.last.weekday() - base.weekday() - 1) % 7 + 1)
        case _:  # a week
            day = base + _WEEK + _DAY * (_TO_FRIDAY - base.weekday())
    return replace(when, first=day, last=day)


def _from_on(when: When, base: date) -> When:
    """Return the weekday or the weekend that comes with another day or next after it: 'on the 19th … on the Friday'."""
    there = when.last.weekday() if when.sort is Sort.POINT else _TO_SUNDAY
    day = base + _DAY * ((there - base.weekday()) % 7)
    return replace(when, first=day, last=day)


def _weeks(text: str, said: date) -> Iterator[When]:
    """Yield 'the week after' and 'the week I am back' as days, which no grammar of single dates finds."""
    for match in (*_WEEK_AFTER.finditer(text), *_SAME_WEEK.finditer(text)):
        yield When(said, said, match.group(), match.start(), match.end(), Sort.RANGE)
