"""Lengths of time: "7-10 days", "two to three weeks", "within 5 business days", "a week or two"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from rules.dates import spans
from rules.dates.lexer import Token
from rules.dates.spans import Days
from rules.workdays import Workdays

_UNITS = "dbwigmqyh"
# What is longer is no wait for an answer but experience, a contract or a warranty.
_LONGEST = {"d": 120, "b": 90, "w": 52, "i": 52, "g": 8, "m": 18, "q": 4, "y": 1, "h": 120}
_HOURS_OF_A_WAIT = frozenset({12, 24, 36, 48, 72, 96})
_VAGUE_LONG = {"w": 4, "m": 4, "g": 3}  # "a few weeks" are at most four


@dataclass(frozen=True, slots=True)
class Length:
    """From `low` to `high` of a unit each, by the lexer's symbols."""

    low: int
    low_unit: str
    high: int
    high_unit: str

    def after(self, day: date, workdays: Workdays) -> Days:
        """Return the earliest and the latest end of the wait that begins on `day`."""
        return _add(day, self.low, self.low_unit, workdays), _add(day, self.high, self.high_unit, workdays)

    def back(self, day: date, workdays: Workdays) -> Days:
        """Return the stretch in which it began that ends on `day`."""
        return _add(day, -self.high, self.high_unit, workdays), _add(day, -self.low, self.low_unit, workdays)


def several(unit: str) -> Length:
    """Return what "the coming weeks" come to: as many as a few."""
    most = _VAGUE_LONG.get(unit, 5)
    return Length(1, unit, most, unit)


def read(tokens: Sequence[Token], *, led: bool) -> Length | None:
    """Return the length that the tokens name, or None for what nobody waits for.

    led: whether a word such as "within" says that it is counted from now.
    """
    numbers = [token for token in tokens if token.symbol in "DNA"]
    units = [token.symbol for token in tokens if token.symbol in _UNITS]
    if not numbers or (tokens[0].symbol == "R" and tokens[1].symbol in _UNITS):
        low, high = 1, numbers[-1].high if numbers else 1
    else:
        low, high = numbers[0].value, numbers[-1].high
    if numbers and numbers[-1].high > numbers[-1].value:
        high = min(high, max(numbers[-1].value, _VAGUE_LONG.get(units[-1], high)))
    length = Length(low, units[0], high, units[-1])
    return length if _is_a_wait(length, led=led) else None


def _is_a_wait(length: Length, *, led: bool) -> bool:
    if not 0 <= length.high <= _LONGEST[length.high_unit] or length.low > _LONGEST[length.low_unit]:
        return False
    if length.high_unit == "h":
        return led or length.high in _HOURS_OF_A_WAIT
    return length.high > 0 and (length.high_unit != "y" or led)


def _add(day: date, count: int, unit: str, workdays: Workdays) -> date:
    match unit:
        case "b" if count >= 0:
            return workdays.add(day, count) if count else day
        case "w" | "i":
            return day + timedelta(weeks=count)
        case "g":
            return day + timedelta(weeks=2 * count)
        case "m":
            return day + relativedelta(months=count)
        case "q":
            return day + relativedelta(months=3 * count)
        case "y":
            return day + relativedelta(years=count)
        case "h":
            return day + timedelta(-(-count // 24) if abs(count) >= 12 else 0)
        case _:
            return day + timedelta(count)


def period(symbol: str, day: date, shift: int) -> Days:
    """Return the month (m), quarter (q) or year (y) that lies `shift` of them after that of `day`."""
    match symbol:
        case "m":
            moved = day.replace(day=1) + relativedelta(months=shift)
            return spans.month(moved.year, moved.month)
        case "q":
            moved = day.replace(day=1) + relativedelta(months=3 * shift)
            return spans.quarter(moved.year, (moved.month + 2) // 3)
        case _:
            year = day.year + shift
            return date(year, 1, 1), date(year, 12, 31)
