"""What the grammar's builders have in common: what stands around a match, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from rules.dates import nearest, spans
from rules.dates.lexer import Token
from rules.dates.spans import Days, Part
from rules.dates.vocabulary import Language
from rules.dates.when import Lead, Sort
from rules.workdays import Workdays

THAT = 9  # "that week": the one just spoken of
FOLLOWING = 4
_OPEN = (Lead.NONE, Lead.ON, Lead.FROM)  # leads which say nothing about ahead or behind


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a match.

    said: the message's day. previous: the days of the mention before it in the sentence.
    behind: the words look back. recalled: they recall a timeline set earlier.
    """

    said: date
    workdays: Workdays
    language: Language
    lead: Lead
    previous: Days | None
    behind: bool
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The days of one match, before its clock. open: the end of a longer stretch, which "before" leaves as it is."""

    days: Days
    sort: Sort
    past: bool = False
    to_the_end: bool = False


def first_of(tokens: Sequence[Token], kinds: str) -> Token | None:
    return next((token for token in tokens if token.symbol in kinds), None)


def the(tokens: Sequence[Token], kinds: str) -> Token:
    """Return the first token of those kinds; the grammar says that there is one."""
    return next(token for token in tokens if token.symbol in kinds)


def relation_in(tokens: Sequence[Token]) -> int | None:
    token = first_of(tokens, "R")
    return None if token is None else token.value


def part_in(tokens: Sequence[Token]) -> Part:
    return Part(max((token for token in tokens if token.symbol == "P"), key=lambda token: token.start).value)


def in_its_year(
    build: Callable[[int], Days], tokens: Sequence[Token], setting: Setting, sort: Sort = Sort.RANGE
) -> Found | None:
    """Return what comes once a year, in the year that is written, or in the nearest that fits.

    Raises ValueError where that year, or every year, is without it ("31 June 2026").
    """
    year, relation = first_of(tokens, "Y"), relation_in(tokens)
    if year is not None:
        days = build(year.value)
        return Found(days, sort, past=days[1] < setting.said)
    days, past = nearest.in_year(
        setting.said,
        build,
        behind=setting.behind,
        surely_gone=relation == -1,
        may_be_gone=setting.recalled or (sort is Sort.POINT and setting.lead in _OPEN),
    )
    return Found(days, sort, past=past)


def month_of(number: int) -> Callable[[int], Days]:
    return lambda year: spans.month(year, number)


def season_of(number: int) -> Callable[[int], Days]:
    return lambda year: spans.season(year, number)


def quarter_of(number: int) -> Callable[[int], Days]:
    return lambda year: spans.quarter(year, number)
