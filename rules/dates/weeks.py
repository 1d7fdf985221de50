"""Days and stretches told from the message's day: "next Thursday", "end of the month", "two weeks", "tomorrow"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from rules.dates import lengths, nearest, spans
from rules.dates.lexer import Token
from rules.dates.setting import (
    FOLLOWING,
    THAT,
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
from rules.dates.when import Lead, Sort

_STRETCHES = "wimqye"  # of the calendar: from week to weekend, by the lexer's symbols


def base_of(relation: int | None, setting: Setting) -> date:
    if relation in (THAT, FOLLOWING) and setting.previous is not None:
        return setting.previous[1]
    return setting.said


def shift_of(relation: int | None) -> int:
    return {None: 0, 3: 1, FOLLOWING: 1, THAT: 0}.get(relation, relation or 0)


def stretch_of(symbol: str, relation: int | None, setting: Setting) -> Days:
    """Return the week, weekend, month, quarter or year that a relation names."""
    base, shift = base_of(relation, setting), shift_of(relation)
    match symbol:
        case "w" | "i":
            stale = shift == 0 and relation != THAT and base.weekday() > spans.FRIDAY
            return spans.week(base, shift + stale)
        case "e":
            return spans.weekend(base, shift if relation != 1 or base.weekday() < spans.FRIDAY else 1)
        case _:
            return lengths.period(symbol, base, shift)


def period_of(symbol: str, relation: int | None, setting: Setting) -> Days | None:
    """Return what a relation and a unit name; None where they name nothing ("this hour", "last fortnight")."""
    if symbol in _STRETCHES:
        return stretch_of(symbol, relation, setting)
    base, shift = base_of(relation, setting), shift_of(relation)
    match symbol:
        case "b":
            day = setting.workdays.add(base, max(shift, 0))
            return day, day
        case "d" if relation in (1, FOLLOWING, 3):
            day = (setting.previous[1] if setting.previous else base) + timedelta(1)
            return day, day
        case "d" if relation == THAT and setting.previous is not None:
            return setting.previous
        case "g" if shift > 0:
            return base, base + timedelta(14 * shift)
        case _:
            return None


def part_of_unit(tokens: Sequence[Token], setting: Setting) -> Found:
    unit, relation = the(tokens, _STRETCHES), relation_in(tokens)
    whole = stretch_of(unit.symbol, relation, setting)
    cut = {"w": spans.part_of_week, "i": spans.part_of_week, "m": spans.part_of_month}.get(
        unit.symbol, spans.part_of_more
    )
    part = part_in(tokens)
    days = cut(whole, part) if unit.symbol != "e" else whole
    if days[1] < setting.said and relation is None:
        following = stretch_of(unit.symbol, 1, replace(setting, lead=Lead.NONE, previous=None, behind=False))
        days = cut(following, part)
    return Found(days, Sort.RANGE, past=relation == -1, to_the_end=part in (Part.END, Part.LATE))


def nth_week(tokens: Sequence[Token], setting: Setting) -> Found | None:
    which = tokens[0].value
    month = first_of(tokens, "M")

    def week(first: date, last: date) -> Days:
        if tokens[0].symbol == "R":
            return last - timedelta(6), last
        return first + timedelta(7 * (which - 1)), first + timedelta(7 * which - 1)

    if tokens[0].symbol == "R" and which != -1:
        return None
    if month is not None:
        return in_its_year(lambda year: week(*spans.month(year, month.value)), tokens[1:], setting)
    relation = relation_in(tokens[1:])
    return Found(week(*lengths.period("m", setting.said, shift_of(relation))), Sort.RANGE, past=relation == -1)


def relative(tokens: Sequence[Token], setting: Setting) -> Found | None:
    relation = relation_in(tokens)
    yearly = first_of(tokens, "MSQ")
    if yearly is not None:
        build: Callable[[int], Days] = {"M": month_of, "S": season_of, "Q": quarter_of}[yearly.symbol](yearly.value)
        return in_its_year(build, tokens, setting)
    unit = the(tokens, "wimqyebdgh")
    if unit.value > 1 and relation in (0, 1, 3) and unit.symbol in "dwm":
        several = lengths.several(unit.symbol)
        return Found((setting.said, several.after(setting.said, setting.workdays)[1]), Sort.SPAN)
    days = period_of(unit.symbol, relation, setting)
    if days is None:
        return None
    return Found(days, Sort.POINT if unit.symbol in "db" else Sort.RANGE, past=relation == -1)


def relative_or_next(tokens: Sequence[Token], setting: Setting) -> Found | None:
    first = period_of(tokens[1].symbol, tokens[0].value, setting)
    last = period_of(tokens[1].symbol, tokens[-1].value, setting)
    return Found((first[0], last[1]), Sort.RANGE) if first and last and first[0] <= last[1] else None


def weekday_of_week(tokens: Sequence[Token], setting: Setting) -> Found | None:
    name, relation = tokens[0], relation_in(tokens)
    if relation is None:
        plain = nearest.weekday(setting.said, name.value, None, nearest=True)
        found = plain + timedelta(7 if len(tokens) == 2 else 0)
    else:
        found = spans.monday(base_of(relation, setting)) + timedelta(7 * shift_of(relation) + name.value)
    return Found((found, found), Sort.POINT, past=relation == -1)


def weekday_in_span(tokens: Sequence[Token], setting: Setting) -> Found:
    plain = nearest.weekday(setting.said, tokens[0].value, None, nearest=True)
    found = plain + timedelta(7 * tokens[-2].high)
    return Found((found, found), Sort.POINT)


def weekdays(tokens: Sequence[Token], setting: Setting) -> Found:
    names = [token for token in tokens if token.symbol == "W"]
    first = nearest.weekday(setting.said, names[0].value, relation_in(tokens), nearest=setting.language.next_is_nearest)
    last = first + timedelta((names[1].value - first.weekday()) % 7)
    return Found((first, last), Sort.RANGE)


def named(tokens: Sequence[Token], setting: Setting) -> Found | None:
    relation = relation_in(tokens)
    offset = tokens[0].value if relation is None else relation
    if offset not in (-2, -1, 0, 1, 2):
        return None
    day = setting.said + timedelta(offset)
    return Found((day, day), Sort.POINT, past=offset < 0)


def close(_: Sequence[Token], setting: Setting) -> Found:
    return Found((setting.said, setting.said), Sort.POINT)


def day_after(_: Sequence[Token], setting: Setting) -> Found | None:
    day = (setting.previous[1] if setting.previous else setting.said) + timedelta(1)
    return Found((day, day), Sort.POINT)


def spanned(tokens: Sequence[Token], setting: Setting) -> Found | None:
    length = lengths.read(
        tokens, led=setting.lead in (Lead.WITHIN, Lead.IN, Lead.ON) or first_of(tokens, "R") is not None
    )
    if length is None:
        return None
    past = first_of(tokens, "G") is not None or relation_in(tokens) == -1
    days = length.back(setting.said, setting.workdays) if past else length.after(setting.said, setting.workdays)
    from_now = relation_in(tokens) in (1, 3)
    return Found((setting.said, days[1]) if from_now else days, Sort.SPAN, past=past)
