"""Business days: Monday to Friday, less the public holidays that are passed in."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Workdays:
    """The business days of the owner's country. `holidays` answers `day in holidays`."""

    holidays: Container[date]

    def is_one(self, day: date) -> bool:
        return day.weekday() < SATURDAY and day not in self.holidays

    def on_or_after(self, day: date) -> date:
        """Return the day itself, or the next business day after a week-end or holiday."""
        while not self.is_one(day):
            day += ONE_DAY
        return day

    def add(self, day: date, count: int) -> date:
        """Return the count-th business day after `day`; `day` itself need not be one. 0 is on_or_after."""
        if count == 0:
            return self.on_or_after(day)
        for _ in range(count):
            day = self.on_or_after(day + ONE_DAY)
        return day

    def holidays_among(self, start: date, end: date) -> tuple[date, ...]:
        """Return the holidays after `start`, up to and with `end`, that would be business days otherwise."""
        days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
        return tuple(day for day in days if day.weekday() < SATURDAY and day in self.holidays)

    def between(self, start: date, end: date) -> int:
        """Count the business days after `start`, up to and with `end`; 0 where end is not after start."""
        days = (end - start).days
        return sum(self.is_one(start + timedelta(days=n)) for n in range(1, days + 1))


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time as the owner writes it: '7 days' or '5 business days'."""

    count: int
    business: bool

    def after(self, day: date, workdays: Workdays) -> date:
        """Return the business day on which this span after `day` is over."""
        if self.business:
            return workdays.add(day, self.count)
        return workdays.on_or_after(day + timedelta(days=self.count))

    def __str__(self) -> str:
        unit = "business day" if self.business else "day"
        return f"{self.count} {unit}" if self.count == 1 else f"{self.count} {unit}s"
