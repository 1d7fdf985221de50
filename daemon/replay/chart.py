"""The weeks of a replay as bars: where each piece stands, for SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from daemon.replay.run import Run, weeks
from daemon.replay.words import NAMES
from daemon.wording import count
from rules.judging.cadence import Terms
from rules.replay.totals import Fate
from rules.words import day_words

WIDTH, LEFT, TOP, HEIGHT = 720, 34, 8, 140
_MOST_LABELS = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """The drafts of one fate in one week."""

    x: float
    y: float
    width: float
    height: float
    fate: Fate
    title: str


@dataclass(frozen=True, slots=True)
class Label:
    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One run's bars. most: the drafts that the full height stands for, the same for all that are compared."""

    name: str
    pieces: tuple[Piece, ...]
    labels: tuple[Label, ...]
    most: int
    told: str


def charts(runs: Sequence[Run], terms: Terms) -> tuple[Chart, ...]:
    """Draw all runs to one scale."""
    most = max((week.drafts for run in runs for week in weeks(run, terms)), default=0) or 1
    return tuple(_chart(run, terms, most) for run in runs)


def _chart(run: Run, terms: Terms, most: int) -> Chart:
    found = weeks(run, terms)
    step = (WIDTH - LEFT) / max(len(found), 1)
    every = -(-len(found) // _MOST_LABELS)
    pieces, labels = [], []
    for place, week in enumerate(found):
        x, y = LEFT + place * step, float(TOP + HEIGHT)
        if place % every == 0:
            labels.append(Label(round(x, 1), f"{week.monday:%d.%m.%y}"))
        for fate, number in ((fate, week.fates.get(fate, 0)) for fate in reversed(Fate)):
            if number:
                height = HEIGHT * number / most
                y -= height
                title = f"Week of {day_words(week.monday)}: {count(number, 'draft')}, {NAMES[fate]}"
                pieces.append(Piece(round(x, 1), round(y, 1), round(step * 0.8, 1), round(height, 1), fate, title))
    return Chart(run.name, tuple(pieces), tuple(labels), most, _told(run))


def _told(run: Run) -> str:
    totals = run.totals
    return (
        f"{count(totals.drafts, 'draft')}: {totals.needless} needless, {totals.answered} answered later, "
        f"{totals.wrote} where you wrote by yourself, {totals.silent} never answered."
    )
