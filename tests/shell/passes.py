"""Worlds to begin with, and what one asks of a pass."""

from __future__ import annotations

from daemon.engine import Engine, Outcome
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Stored
from rules.judging.plan import Step
from tests.core.cases import terms
from tests.shell.world import OWNER, World


def due() -> World:
    """Return a world in which one application waits for its follow-up, and nothing was written yet."""
    world = World()
    world.apply(1)
    world.later(8)
    return world


def drafted() -> World:
    world = due()
    world.run()
    assert len(world.ours()) == 1
    return world


def only(numbers: dict[int, Stored]) -> int:
    (number,) = numbers
    return number


def settled(world: World) -> bool:
    """Tell whether one more pass writes nothing."""
    writes = world.store.writes
    world.run()
    return world.store.writes == writes


def steps(outcome: Outcome | None) -> list[Step]:
    assert outcome is not None
    return [step for task in outcome.tasks for step in task.steps]


def dry(world: World) -> Outcome:
    engine = Engine({"memory": Memory(world.store)}, world.index, world.ledger, OWNER, terms())
    return engine.run("memory", Asked(world.now, only_until=False), dry=True)
