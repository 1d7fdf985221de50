"""Whether communication is flowing: how long an employer takes now, beside how long they took before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rules.judging.cadence import Terms
from rules.judging.decide import Case
from rules.verdict import Reason
from rules.words import day_words

ENOUGH = 2
"""Answers from which on there is a habit to speak of."""


class Pace(StrEnum):
    FLOWING = "flowing"
    SLOWING = "slowing"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Flow:
    """An employer's rhythm, in business days of the owner.

    quickest, slowest: of their answers before. waited: since the owner's first message that is unanswered.
    until: the day from which on it takes longer than it ever did.
    """

    pace: Pace
    quickest: int
    slowest: int
    waited: int
    until: date

    def reason(self) -> Reason:
        before = f"{self.quickest}" if self.quickest == self.slowest else f"{self.quickest} to {self.slowest}"
        unit = "business day" if self.quickest == self.slowest == 1 else "business days"
        return Reason("flow", f"They answered in {before} {unit} before; it has been {self.waited}: {self.pace}.")

    def waited_for(self) -> Reason:
        return Reason("flow.moves_due", f"They are no later than they were before: not before {day_words(self.until)}.")


Habits = Mapping[str, tuple[int, ...]]


def habit(cases: Iterable[Case], terms: Terms) -> Habits:
    """Return how many business days each employer's answers took, the quickest first, by its key."""
    took: dict[str, list[int]] = {}
    for case in cases:
        for one in case.reading.answers:
            days = terms.workdays.between(terms.day(one.asked), terms.day(one.answered))
            took.setdefault(_whose(case), []).append(days)
    return {whose: tuple(sorted(days)) for whose, days in took.items()}


def flow(case: Case, habits: Habits, terms: Terms, now: datetime) -> Flow | None:
    """Return the rhythm with a conversation's employer; None without a habit, or where they wrote last."""
    asked, took = case.reading.unanswered, habits.get(_whose(case), ())
    if asked is None or len(took) < ENOUGH:
        return None
    waited, slowest = terms.workdays.between(terms.day(asked), terms.day(now)), took[-1]
    until = terms.workdays.add(terms.day(asked), slowest + 1)
    return Flow(_pace(waited, slowest), took[0], slowest, waited, until)


def _whose(case: Case) -> str:
    """Return the employer's key; a conversation without one has a rhythm of its own."""
    return case.reading.employer or case.id


def _pace(waited: int, slowest: int) -> Pace:
    if waited <= slowest:
        return Pace.FLOWING
    return Pace.SLOWING if waited <= 3 * max(slowest, 1) else Pace.SILENT
