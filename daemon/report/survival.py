"""How long answers take, with the silence that still lasts counted as what it is (Kaplan and Meier, 1958)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

FEW = 5
"""Below so many waits a curve says little, and the page says so."""

_NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Lasted:
    """One wait in whole days. answered: False where it still lasts, or ended without their word."""

    days: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What happened on one day of waiting.

    at_risk: waits that had lasted until then. answered, silent: those that ended on that day with a word; without one.
    waiting: the estimated share that waits longer than this day. low, high: its 95 % interval.
    """

    day: int
    at_risk: int
    answered: int
    silent: int
    waiting: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Curve:
    """The estimate, a step for each day on which a wait ended, in order."""

    steps: tuple[Step, ...]

    @property
    def count(self) -> int:
        return self.steps[0].at_risk if self.steps else 0

    @property
    def answered(self) -> int:
        return sum(step.answered for step in self.steps)

    @property
    def silent(self) -> int:
        return self.count - self.answered

    @property
    def median(self) -> int | None:
        """The day by which half had answered; None where fewer have so far."""
        return next((step.day for step in self.steps if step.waiting <= 0.5), None)

    def waiting_after(self, day: int) -> float:
        """Return the estimated share that waits longer than so many days."""
        return next((step.waiting for step in reversed(self.steps) if step.day <= day), 1.0)

    def at_risk(self, day: int) -> int:
        """Count the waits that lasted at least so many days."""
        return next((step.at_risk for step in self.steps if step.day >= day), 0)


def kaplan_meier(waits: Iterable[Lasted]) -> Curve:
    """Estimate the curve. Of waits that ended on one day the answered come before the silent, as is usual."""
    lasted = tuple(waits)
    waiting, greenwood = 1.0, 0.0
    steps: list[Step] = []
    for day in sorted({wait.days for wait in lasted}):
        at_risk = sum(wait.days >= day for wait in lasted)
        answered = _ended(lasted, day, answered=True)
        waiting *= 1 - answered / at_risk
        greenwood += answered / (at_risk * (at_risk - answered)) if answered < at_risk else 0.0
        low, high = _interval(waiting, greenwood)
        steps.append(Step(day, at_risk, answered, _ended(lasted, day, answered=False), waiting, low, high))
    return Curve(tuple(steps))


def _ended(waits: Sequence[Lasted], day: int, *, answered: bool) -> int:
    return sum(wait.days == day and wait.answered is answered for wait in waits)


def _interval(waiting: float, greenwood: float) -> tuple[float, float]:
    """Return the 95 % interval on the log(-log) scale, which stays within 0 and 1 (Kalbfleisch and Prentice)."""
    if not 0 < waiting < 1:
        return waiting, waiting
    spread = _NORMAL_95 * math.sqrt(greenwood) / abs(math.log(waiting))
    return waiting ** math.exp(spread), waiting ** math.exp(-spread)
