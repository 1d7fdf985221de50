"""How far the candidacies came: of each stage how many reached it, and where the others stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from daemon.report.story import Need, Story
from rules.policy import Stage

STAGES = tuple(stage for stage in Stage if stage is not Stage.CLOSED)


@dataclass(frozen=True, slots=True)
class Level:
    """One stage. reached = moved_on + open + quiet + over: each candidacy that reached it is in one of these.

    moved_on: reached a further one, whatever became of it there.
    """

    stage: Stage
    moved_on: int = 0
    open: int = 0
    quiet: int = 0
    over: int = 0

    @property
    def reached(self) -> int:
        return self.moved_on + self.open + self.quiet + self.over


@dataclass(frozen=True, slots=True)
class _Candidacy:
    reached: Stage
    need: Need


def funnel(opportunities: Iterable[Sequence[Story]]) -> tuple[Level, ...]:
    """Return the levels, earliest first. An opportunity's conversations count as one; the newest comes first in it."""
    candidacies = [_candidacy(stories) for stories in opportunities if stories]
    return tuple(_level(stage, candidacies) for stage in STAGES)


def _level(stage: Stage, candidacies: Iterable[_Candidacy]) -> Level:
    reached = [one for one in candidacies if one.reached.rank >= stage.rank]
    here = [one.need for one in reached if one.reached is stage]
    return Level(
        stage,
        moved_on=len(reached) - len(here),
        open=sum(need.open for need in here),
        quiet=here.count(Need.QUIET),
        over=here.count(Need.OVER),
    )


def _candidacy(stories: Sequence[Story]) -> _Candidacy:
    """Sum up one opportunity: over where its newest conversation is, else open while any is."""
    reached = max((story.reached for story in stories), key=lambda stage: stage.rank)
    if stories[0].need is Need.OVER:
        return _Candidacy(reached, Need.OVER)
    return _Candidacy(reached, min((story.need for story in stories), key=lambda need: need.rank))
