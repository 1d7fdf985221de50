"""The public holidays of a country, of any year, as the core's business days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from rules.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Holidays:
    """The public holidays of a country, or of one part of it. Looked up a year at a time, and only when asked."""

    country: str
    subdivision: str | None = None

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in _of_year(self.country, self.subdivision, day.year)


def workdays(country: str | None, subdivision: str | None = None) -> Workdays:
    """Return the business days of a country; without one, every Monday to Friday."""
    return Workdays(Holidays(country, subdivision) if country else frozenset())


def subdivisions(country: str) -> tuple[str, ...]:
    """Return the parts of a country that have holidays of their own ('NY', 'BY')."""
    import holidays  # noqa: PLC0415 — takes 130 ms, which `status` need not pay

    return tuple(holidays.country_holidays(country).subdivisions)


@cache
def _of_year(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 — as above

    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
