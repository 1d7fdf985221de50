"""Arithmetic on the calendar: weeks, months, quarters, and the parts of them that people name."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import assert_never

from dateutil.relativedelta import relativedelta

Days = tuple[date, date]
FRIDAY = 4


class Part(IntEnum):
    """A part of a longer stretch."""

    EARLY = 0
    MID = 1
    LATE = 2
    FIRST_HALF = 3
    SECOND_HALF = 4
    END = 5


def monday(day: date) -> date:
    return day - timedelta(day.weekday())


def week(day: date, shift: int) -> Days:
    """Return Monday and Friday of the week that lies `shift` weeks after that of `day`."""
    start = monday(day) + timedelta(weeks=shift)
    return start, start + timedelta(FRIDAY)


def weekend(day: date, shift: int) -> Days:
    start = monday(day) + timedelta(weeks=shift, days=FRIDAY + 1)
    return start, start + timedelta(1)


def month(year: int, number: int) -> Days:
    first = date(year, number, 1)
    return first, first + relativedelta(months=1, days=-1)


def quarter(year: int, number: int) -> Days:
    first = date(year, 3 * number - 2, 1)
    return first, first + relativedelta(months=3, days=-1)


def season(year: int, number: int) -> Days:
    """Return the months of spring (0), summer, autumn or winter (3, which begins in that year's December)."""
    first = date(year, 3 + 3 * number, 1)
    return first, first + relativedelta(months=3, days=-1)


def part_of_week(days: Days, part: Part) -> Days:
    """MEANING: "early next week" is Tuesday, "end of next week" Friday."""
    first, last = days
    match part:
        case Part.EARLY | Part.FIRST_HALF:
            return first, first + timedelta(1 if part is Part.EARLY else 2)
        case Part.MID:
            return first + timedelta(1), first + timedelta(2)
        case Part.LATE | Part.SECOND_HALF | Part.END:
            return last - timedelta(1), last
        case _:
            assert_never(part)


def part_of_month(days: Days, part: Part) -> Days:
    """MEANING: "mid-June" and "first half of October" are the 15th."""
    first, last = days
    match part:
        case Part.EARLY:
            return first, first.replace(day=10)
        case Part.MID:
            return first.replace(day=11), first.replace(day=15)
        case Part.FIRST_HALF:
            return first, first.replace(day=15)
        case Part.SECOND_HALF:
            return first.replace(day=16), last
        case Part.LATE | Part.END:
            return first.replace(day=21), last
        case _:
            assert_never(part)


def part_of_more(days: Days, part: Part) -> Days:
    """Return the part of a quarter, season or year: thirds and halves, in whole days."""
    first, last = days
    length = (last - first).days
    match part:
        case Part.EARLY:
            return first, first + timedelta(length // 3)
        case Part.MID:
            return first + timedelta(length // 3), first + timedelta(length // 2)
        case Part.FIRST_HALF:
            return first, first + timedelta(length // 2)
        case Part.SECOND_HALF:
            return first + timedelta(length // 2), last
        case Part.LATE | Part.END:
            return first + timedelta(2 * length // 3), last
        case _:
            assert_never(part)
