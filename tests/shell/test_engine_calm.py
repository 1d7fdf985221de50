"""A tick that finds nothing changed judges nothing; whatever could matter makes it judge again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from daemon.engine import Engine
from daemon.judge import Asked
from daemon.lasting import AT_LEAST_EVERY, changes_on
from daemon.mailboxes.memory import Memory
from daemon.store.ledger import DraftState
from tests.core.cases import terms
from tests.shell.passes import drafted
from tests.shell.world import OWNER, World


class Ticks:
    """A world whose passes are ticks. judged: how many of them judged."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.judged = 0
        self.engine = Engine({"memory": Memory(world.store)}, world.index, world.ledger, OWNER, terms())
        judging = self.engine._judge.conversations

        def counted(*arguments: object) -> object:
            self.judged += 1
            return judging(*arguments)  # type: ignore[arg-type]  # passed on as they came

        self.engine._judge.conversations = counted  # type: ignore[method-assign, assignment]

    def tick(self) -> int:
        """Make one, and return how often it judged."""
        before = self.judged
        self.engine.tick("memory", Asked(self.world.now, only_until=False))
        return self.judged - before


@pytest.fixture
def ticks() -> Ticks:
    """After a draft was written, and the pass after that found it all well."""
    made = Ticks(drafted())
    while made.tick():
        pass
    return made


def test_when_nothing_happened_nothing_is_judged(ticks: Ticks) -> None:
    assert [ticks.tick() for _ in range(3)] == [0, 0, 0]


HAPPENINGS: list[tuple[str, Callable[[World], object]]] = [
    ("an answer", lambda world: world.answer(1, "question")),
    ("a new application", lambda world: world.apply(2)),
    ("a quarter of an hour", lambda world: setattr(world, "now", world.now + AT_LEAST_EVERY)),
    ("the clock is set back", lambda world: setattr(world, "now", world.now - timedelta(minutes=1))),
    ("another account notes a draft", lambda world: world.ledger.intend(
        "other", "k", after="a@x", day=world.now.date(), mark="m", a_day=9)),
    ("a note is settled", lambda world: world.ledger.settle(
        "memory", next(iter(world.ledger.notes("memory").written)), DraftState.WITHDRAWN)),
]  # fmt: skip


@pytest.mark.parametrize(("what", "happens"), HAPPENINGS, ids=[what for what, _ in HAPPENINGS])
def test_whatever_could_matter_makes_it_judge_again(
    what: str, happens: Callable[[World], object], ticks: Ticks
) -> None:
    happens(ticks.world)
    assert ticks.tick() > 0


def test_an_answer_takes_the_draft_away(ticks: Ticks) -> None:
    assert ticks.world.drafts()
    ticks.world.answer(1, "question")
    ticks.tick()
    assert not ticks.world.drafts()


def test_verdicts_hold_until_the_day_ends() -> None:
    late = datetime(2026, 3, 2, 23, 50, tzinfo=UTC)
    assert changes_on((), terms(), late) == datetime(2026, 3, 3, tzinfo=UTC)
    assert changes_on((), terms(), late - timedelta(hours=5)) == late - timedelta(hours=5) + AT_LEAST_EVERY
