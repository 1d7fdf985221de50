"""Days, roles and companies as phrases of a language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rules.lexicon.drafts.phrasebook import Dates, Grammar, Noun

_MONTH_FIRST = frozenset({"US", "CA", "PH"})  # CLDR: en-US, en-CA and en-PH write 'March 5'
_ANOTHER_YEAR_AFTER_DAYS = 60
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_GENDERS = re.compile(r"\s*[(\[]?\b[mwfdxh]\s?[/|]\s?[mwfdxh](?:\s?[/|]\s?[mwfdxh])?\b[)\]]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Almanac:
    """How days are said to somebody. country: the owner's; it tells 'March 5' from '5 March'."""

    dates: Dates
    country: str | None
    today: date

    def say(self, pattern: str, day: date) -> str:
        """Return the pattern with that day in it; the year only where it could be mistaken."""
        dates = self.dates
        far = day.year != self.today.year and abs((self.today - day).days) > _ANOTHER_YEAR_AFTER_DAYS
        number = dates.first if dates.first and day.day == 1 else str(day.day)
        written = self._order(far=far).format(n=number, month=dates.months[day.month - 1], year=day.year)
        return pattern.format(weekday=dates.weekdays[day.weekday()], date=written)

    def _order(self, *, far: bool) -> str:
        dates = self.dates
        if dates.month_first and self.country in _MONTH_FIRST:
            return dates.month_first_with_year if far else dates.month_first
        return dates.date_with_year if far else dates.date


def opening(role: str | None, company: str | None, grammar: Grammar) -> str | None:
    """Return role and company without an article ('Analyst role at Acme'), or None where both are unknown."""
    if role is None and company is None:
        return None
    head = _role(role, grammar) if role else grammar.nobody
    return f"{head} {_at(company, grammar)}" if company and not _names(role, company) else head


def joined(noun: Noun, phrase: str, opening: str | None) -> str:
    """Return the phrase of an event with the role that it was about."""
    return f"{phrase} {noun.joins.format(opening=opening)}" if opening else phrase


def definite(opening: str | None, grammar: Grammar) -> str:
    """Return 'the Analyst role at Acme', or just 'the role'."""
    return grammar.definite.format(opening=opening or grammar.nobody)


def _role(role: str, grammar: Grammar) -> str:
    plain = _GENDERS.sub("", _ARTICLE.sub("", role)).strip() or role
    return _fitting(plain, grammar.roles, grammar.role).format(role=plain)


def _at(company: str, grammar: Grammar) -> str:
    return _fitting(company, grammar.institutions, grammar.at).format(company=company)


def _fitting(name: str, special: Sequence[tuple[str, str]], usual: str) -> str:
    fits = (phrase for names, phrase in special if re.search(names, name, re.IGNORECASE))
    return next(fits, usual)


def _names(role: str | None, company: str) -> bool:
    """Tell whether the role names the company already ('Analyst, Acme')."""
    return role is not None and company.casefold() in role.casefold()
