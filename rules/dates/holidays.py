"""The days that people name instead of a date: Christmas, Easter, Thanksgiving, Labor Day and the like."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum

from dateutil.easter import easter


class Feast(IntEnum):
    """A feast by itself. BREAK: "the holidays" at the turn of the year."""

    BREAK = 1
    CHRISTMAS = 2
    CHRISTMAS_EVE = 3
    NEW_YEAR = 4
    NEW_YEARS_EVE = 5
    EPIPHANY = 6
    EASTER = 7
    GOOD_FRIDAY = 8
    HOLY_WEEK = 9
    ASCENSION = 10
    PENTECOST = 11
    CORPUS_CHRISTI = 12
    THANKSGIVING = 13
    LABOR_DAY = 14
    MEMORIAL_DAY = 15
    INDEPENDENCE_DAY = 16
    MLK_DAY = 17
    PRESIDENTS_DAY = 18
    JUNETEENTH = 19
    VETERANS_DAY = 20
    COLUMBUS_DAY = 21
    VALENTINES = 22
    ST_PATRICKS = 23
    HALLOWEEN = 24
    ALL_SAINTS = 25
    MAY_DAY = 26
    BASTILLE_DAY = 27
    ASSUMPTION = 28
    GERMAN_UNITY = 29
    BOXING_DAY = 30
    CARNIVAL = 31
    HISPANIC_DAY = 32
    CONSTITUTION_ES = 33
    ARMISTICE = 34
    VICTORIA_DAY = 35
    CANADA_DAY = 36
    NEW_YEAR_TURN = 37  # "in the new year"


_FIXED = {
    Feast.CHRISTMAS_EVE: (12, 24),
    Feast.CHRISTMAS: (12, 25),
    Feast.BOXING_DAY: (12, 26),
    Feast.NEW_YEAR: (1, 1),
    Feast.NEW_YEARS_EVE: (12, 31),
    Feast.EPIPHANY: (1, 6),
    Feast.INDEPENDENCE_DAY: (7, 4),
    Feast.JUNETEENTH: (6, 19),
    Feast.VETERANS_DAY: (11, 11),
    Feast.VALENTINES: (2, 14),
    Feast.ST_PATRICKS: (3, 17),
    Feast.HALLOWEEN: (10, 31),
    Feast.ALL_SAINTS: (11, 1),
    Feast.MAY_DAY: (5, 1),
    Feast.BASTILLE_DAY: (7, 14),
    Feast.ASSUMPTION: (8, 15),
    Feast.GERMAN_UNITY: (10, 3),
    Feast.HISPANIC_DAY: (10, 12),
    Feast.CONSTITUTION_ES: (12, 6),
    Feast.ARMISTICE: (11, 11),
    Feast.CANADA_DAY: (7, 1),
}
# Month, weekday (Monday 0), which of them in the month.
_NTH = {
    Feast.THANKSGIVING: (11, 3, 4),
    Feast.LABOR_DAY: (9, 0, 1),
    Feast.MLK_DAY: (1, 0, 3),
    Feast.PRESIDENTS_DAY: (2, 0, 3),
    Feast.COLUMBUS_DAY: (10, 0, 2),
}
_FROM_EASTER = {
    Feast.CARNIVAL: (-48, -47),
    Feast.GOOD_FRIDAY: (-2, -2),
    Feast.HOLY_WEEK: (-7, 0),
    Feast.EASTER: (0, 1),  # Easter Monday is part of it
    Feast.ASCENSION: (39, 39),
    Feast.PENTECOST: (49, 50),
    Feast.CORPUS_CHRISTI: (60, 60),
}


def days(feast: Feast, year: int) -> tuple[date, date]:
    """Return the first and last day of the feast that begins in that year."""
    if feast in _FIXED:
        month, day = _FIXED[feast]
        return date(year, month, day), date(year, month, day)
    if feast in _NTH:
        day_ = _nth_weekday(year, *_NTH[feast])
        return day_, day_
    if feast in _FROM_EASTER:
        first, last = _FROM_EASTER[feast]
        sunday = easter(year)
        return sunday + timedelta(first), sunday + timedelta(last)
    if feast is Feast.BREAK:
        return date(year, 12, 24), date(year + 1, 1, 1)
    if feast is Feast.NEW_YEAR_TURN:
        return date(year, 1, 1), date(year, 1, 31)
    return (_monday_until(year, 5, 31),) * 2 if feast is Feast.MEMORIAL_DAY else (_monday_until(year, 5, 24),) * 2


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))


def _monday_until(year: int, month: int, day: int) -> date:
    last = date(year, month, day)
    return last - timedelta(last.weekday())
