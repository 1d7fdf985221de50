"""Days and stretches with a place in the year: "March 5", "Thursday the 12th", "mid-June", "Q1", "Easter"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rules.dates import nearest, spans
from rules.dates.holidays import Feast
from rules.dates.holidays import days as feast_days
from rules.dates.lexer import Token
from rules.dates.setting import (
    Found,
    Setting,
    first_of,
    in_its_year,
    month_of,
    part_in,
    quarter_of,
    relation_in,
    season_of,
    the,
)
from rules.dates.spans import Days, Part
from rules.dates.weeks import base_of
from rules.dates.when import Lead, Sort

_HOURS = 12


def part_of_month(tokens: Sequence[Token], setting: Setting) -> Found | None:
    month, part = the(tokens, "M"), part_in(tokens)
    found = in_its_year(lambda year: spans.part_of_month(spans.month(year, month.value), part), tokens, setting)
    return found and Found(found.days, found.sort, found.past, to_the_end=part in (Part.END, Part.LATE))


def part_of_year(tokens: Sequence[Token], setting: Setting) -> Found | None:
    whole, part = first_of(tokens, "QS"), part_in(tokens)
    if whole is None:
        return in_its_year(
            lambda year: spans.part_of_more((date(year, 1, 1), date(year, 12, 31)), part), tokens, setting
        )
    build = spans.quarter if whole.symbol == "Q" else spans.season
    return in_its_year(lambda year: spans.part_of_more(build(year, whole.value), part), tokens, setting)


def month_day(tokens: Sequence[Token], setting: Setting) -> tuple[Found, ...] | Found | None:
    """Return the days of "March 5", "5-7 March", "June 24, 25 or 30", "28 May to 3 June"."""
    months = [token.value for token in tokens if token.symbol == "M"]
    numbers = [token.value for token in tokens if token.symbol in "DO"]
    if len(months) > 1:
        return in_its_year(lambda year: _across(year, months, numbers), tokens, setting)
    if any(token.symbol in "-c" and token.day is None for token in tokens) and len(numbers) > 1:
        return in_its_year(lambda year: _across(year, months * 2, [numbers[0], numbers[-1]]), tokens, setting)
    found = tuple(
        in_its_year(lambda year, day=day: (date(year, months[0], day),) * 2, tokens, setting, Sort.POINT)  # type: ignore[misc]
        for day in numbers
        if 1 <= day <= 31
    )
    return tuple(each for each in found if each is not None)


def _across(year: int, months: Sequence[int], numbers: Sequence[int]) -> Days:
    first, last = date(year, months[0], numbers[0]), date(year, months[1], numbers[1])
    return (first, last) if first <= last else (first, last.replace(year=year + 1))


def months(tokens: Sequence[Token], setting: Setting) -> Found | None:
    first, last = (token.value for token in tokens if token.symbol == "M")
    return in_its_year(
        lambda year: (spans.month(year, first)[0], spans.month(year + (last < first), last)[1]), tokens, setting
    )


def month(tokens: Sequence[Token], setting: Setting) -> Found | None:
    token = tokens[0]
    alone = len(tokens) == 1 and setting.lead is Lead.NONE
    if alone and (token.value in setting.language.months_that_are_names or not token.capital):
        return None
    return in_its_year(month_of(token.value), tokens, setting)


def numeric(tokens: Sequence[Token], setting: Setting) -> Found | None:
    found = [
        each
        for token in tokens
        if token.day is not None
        for each in [_numeric_day(token.day, setting)]
        if each is not None
    ]
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    return Found((found[0].days[0], max(found[0].days[1], found[-1].days[1])), Sort.RANGE, found[-1].past)


def _numeric_day(day: tuple[int, int, int], setting: Setting) -> Found | None:
    year, month, number = day
    if year:
        written = date(year, month, number)
        return Found((written, written), Sort.POINT, past=written < setting.said)
    return in_its_year(lambda each: (date(each, month, number),) * 2, (), setting, Sort.POINT)


def ordinal(tokens: Sequence[Token], setting: Setting) -> tuple[Found, ...] | Found | None:
    numbers = [token.value for token in tokens if token.symbol in "DO"]
    days = [nearest.day_of_month(setting.said, number, behind=setting.behind) for number in numbers]
    known = [day for day in days if day is not None]
    if len(known) != len(numbers):
        return None
    if any(token.symbol in "-c" for token in tokens) and len(known) > 1:
        last = known[-1] if known[-1] >= known[0] else nearest.day_of_month(known[0], numbers[-1], behind=False)
        return Found((known[0], last or known[0]), Sort.RANGE, past=setting.behind)
    return tuple(Found((day, day), Sort.POINT, past=setting.behind) for day in known)


def week_of(tokens: Sequence[Token], setting: Setting) -> Found | None:
    rest = tokens[1:]
    inner = (
        month_day(rest, setting)
        if first_of(rest, "M")
        else numeric(rest, setting)
        if first_of(rest, "Cc")
        else ordinal(rest, setting)
    )
    day = inner[0] if isinstance(inner, tuple) and inner else inner
    return Found(spans.week(day.days[0], 0), Sort.RANGE, day.past) if isinstance(day, Found) else None


def feast(tokens: Sequence[Token], setting: Setting) -> Found | None:
    feast = Feast(the(tokens, "H").value)
    sort = Sort.RANGE if feast is Feast.NEW_YEAR_TURN else Sort.POINT
    found = in_its_year(lambda year: feast_days(feast, year), tokens, setting, sort)
    if found is None or first_of(tokens, "P") is None or feast is not Feast.NEW_YEAR_TURN:
        return found
    return Found(spans.part_of_month(found.days, part_in(tokens)), Sort.RANGE, found.past)


def quarter(tokens: Sequence[Token], setting: Setting) -> Found | None:
    return in_its_year(quarter_of(tokens[0].value), tokens, setting)


def season(tokens: Sequence[Token], setting: Setting) -> Found | None:
    if setting.lead is Lead.NONE and first_of(tokens, "Y") is None:
        return None
    return in_its_year(season_of(tokens[0].value), tokens, setting)


def calendar_week(tokens: Sequence[Token], setting: Setting) -> Found | None:
    numbers = [token.value for token in tokens if token.symbol in "DO"]
    if not 1 <= numbers[-1] <= 53 or (tokens[0].symbol == "w" and setting.lead is Lead.NONE):
        return None
    return in_its_year(
        lambda year: (date.fromisocalendar(year, numbers[0], 1), date.fromisocalendar(year, numbers[-1], 5)),
        (),
        setting,
    )


def year(tokens: Sequence[Token], setting: Setting) -> Found | None:
    if setting.lead is Lead.NONE:
        return None
    return in_its_year(lambda year: (date(year, 1, 1), date(year, 12, 31)), tokens, setting)


def weekday(tokens: Sequence[Token], setting: Setting) -> tuple[Found, ...] | Found | None:
    name, relation = the(tokens, "W"), relation_in(tokens)
    day = first_of(tokens, "DO")
    if first_of(tokens, "M") is not None:
        return month_day(tokens, setting)
    if (written := numeric(tokens, setting)) is not None:
        return written
    if day is not None:
        sure = day.symbol == "O" or setting.language.bare_day or day.value > _HOURS
        within = 120 if sure else 21  # "Friday 11" may well be a time in English
        alike = nearest.weekday_on(
            setting.said, name.value, day.value, within=within, behind=setting.behind or relation == -1
        )
        if alike is None and (day.symbol == "O" or setting.language.bare_day):
            alike = nearest.day_of_month(setting.said, day.value, behind=setting.behind)
        if alike is not None:
            return Found((alike, alike), Sort.POINT, past=alike < setting.said)
    if setting.behind and relation is None:
        relation = -1
    base = base_of(relation, setting)
    found = nearest.weekday(base, name.value, relation, nearest=setting.language.next_is_nearest)
    return Found((found, found), Sort.POINT, past=relation == -1)
