"""The public holidays of a country, of any year, as the core's business days."""

from __future__ import annotations

import sys
import warnings
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

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


def _library() -> ModuleType:
    """Return the library, set up to load the countries that are asked for, and no others.

    By itself it loads all 250 with the first one: 8 MB for as long as the service runs, and 130 ms of each start.
    """
    import holidays  # noqa: PLC0415 - takes long, and `--help` need not pay

    name = f"{holidays.__name__}.countries"
    if name not in sys.modules:
        package = ModuleType(name)
        package.__path__ = [str(Path(path) / "countries") for path in holidays.__path__]
        sys.modules[name] = package
    return holidays


def subdivisions(country: str) -> tuple[str, ...]:
    """Return the parts of a country that have holidays of their own ('NY', 'BY')."""
    return tuple(_library().country_holidays(country).subdivisions)


@cache
def _of_year(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells of years whose moon nobody has calculated; those days it leaves out
        return frozenset(_library().country_holidays(country, subdiv=subdivision, years=year))
