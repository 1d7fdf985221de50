"""The curve of one stage as SVG: the share that has answered, its interval, and how many were still waiting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from daemon.report.survival import FEW, Curve, Step
from daemon.wording import STAGES, count
from rules.policy import Stage

LEFT, RIGHT, TOP, BOTTOM = 60, 310, 12, 130
_STEPS = (1, 2, 5, 7, 10, 14, 20, 30, 60)


@dataclass(frozen=True, slots=True)
class DayTick:
    """A day of the axis, and how many waits had lasted until then."""

    x: float
    day: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Chart:
    """What the page draws. line, band: SVG paths, the band '' where there are too few waits.

    silent: where waits ended without a word, as (x, y). few: whether there are too few to say much.
    """

    stage: Stage
    curve: Curve
    line: str
    band: str
    silent: tuple[tuple[float, float], ...]
    median: float | None
    ticks: tuple[DayTick, ...]

    @property
    def few(self) -> bool:
        return self.curve.count < FEW

    @property
    def told(self) -> str:
        """The curve in one sentence."""
        median = self.curve.median
        if median is None:
            return "Fewer than half have answered so far."
        if median == 0:
            return "Half had answered on the same day."
        return f"Half had answered within {count(median, 'day')}."

    @property
    def title(self) -> str:
        waits, answered, silent = self.curve.count, self.curve.answered, self.curve.silent
        return f"{STAGES[self.stage]}: {count(waits, 'wait')}, {answered} answered, {silent} still silent. {self.told}"


def charts(curves: Iterable[tuple[Stage, Curve]]) -> tuple[Chart, ...]:
    """Draw them all along the same days, so that they can be compared."""
    curves = tuple(curves)
    longest = max((curve.steps[-1].day for _, curve in curves), default=0)
    step = next((step for step in _STEPS if longest <= 5 * step), _STEPS[-1])
    days = max(-(-longest // step), 1) * step
    return tuple(_chart(stage, curve, days, step) for stage, curve in curves)


def y(waiting: float) -> float:
    """Return the height of a share that still waits: nobody answered is at the bottom."""
    return round(TOP + (BOTTOM - TOP) * waiting, 1)


def _chart(stage: Stage, curve: Curve, days: int, step: int) -> Chart:
    def x(day: int) -> float:
        return round(LEFT + (RIGHT - LEFT) * day / days, 1)

    drawn = [(x(one.day), one) for one in curve.steps]
    return Chart(
        stage,
        curve,
        line=_stairs(1.0, [(at, one.waiting) for at, one in drawn]),
        band=_band(drawn) if curve.count >= FEW else "",
        silent=tuple((at, y(one.waiting)) for at, one in drawn if one.silent),
        median=x(curve.median) if curve.median is not None else None,
        ticks=tuple(DayTick(x(day), day, curve.at_risk(day)) for day in range(0, days + 1, step)),
    )


def _stairs(first: float, points: Sequence[tuple[float, float]]) -> str:
    path = f"M{LEFT} {y(first)}"
    return path + "".join(f"H{at}V{y(waiting)}" for at, waiting in points)


def _band(drawn: Sequence[tuple[float, Step]]) -> str:
    """Return the interval as one area: along its one edge, and back along the other."""
    there = _stairs(1.0, [(at, one.high) for at, one in drawn])
    back = f"L{drawn[-1][0]} {y(drawn[-1][1].low)}"
    lows = [1.0, *(one.low for _, one in drawn)]
    for n in range(len(drawn) - 1, -1, -1):
        back += f"H{drawn[n][0]}V{y(lows[n])}"
    return f"{there}{back}H{LEFT}Z"
