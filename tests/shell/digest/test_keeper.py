"""One digest lies in the mailbox: put there once, replaced by the next, never read as mail of an employer's."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import Message

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.digest.keeper import Keeper, Wish, owner_of
from daemon.engine import Engine, Outcome
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Stored
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules.message import Place
from rules.notice import PREFIX, Every
from tests.core.cases import terms
from tests.shell.world import OWNER, Crash, World

WEEKLY, DAILY = Wish(Every.WEEK, 0, "memory"), Wish(Every.DAY, 0, "memory")


def a_pass(world: World, wish: Wish = WEEKLY, *, crash_at: int | None = None, dry: bool = False) -> Outcome | None:
    """Make one pass; return None where it died at that call."""
    calls = 0

    def hook(_: str) -> None:
        nonlocal calls
        calls += 1
        if calls == crash_at:
            raise Crash

    keeper = Keeper(wish, owner_of(OWNER.name, sorted(OWNER.addresses)), world.index, world.ledger, terms())
    mailbox = Memory(world.store, hook=hook)
    engine = Engine({"memory": mailbox}, world.index, world.ledger, OWNER, terms(), keeper=keeper)
    try:
        return engine.run("memory", Asked(world.now, only_until=False), dry=dry)
    except Crash:
        return None


def digests(world: World) -> list[Message]:
    found = [message_from_bytes(stored.raw) for stored in world.store.messages.values()]
    return [one for one in found if str(one["Message-ID"]).startswith(f"<{PREFIX}")]


def applied() -> World:
    world = World()
    world.apply(1)
    world.later(8)  # to Tuesday, 10 March
    return world


def test_it_is_put_there_once() -> None:
    world = applied()
    for _ in range(3):
        a_pass(world)
    (one,) = digests(world)
    assert str(one["Message-ID"]).startswith(f"<{PREFIX}2026-03-09.")
    assert "1 due" in str(one["Subject"])


def test_a_pass_that_has_nothing_to_do_writes_nothing() -> None:
    world = applied()
    for _ in range(2):
        a_pass(world)
    before = world.store.writes
    a_pass(world)
    assert world.store.writes == before


def test_it_lies_in_the_inbox_unread() -> None:
    world = applied()
    a_pass(world)
    (stored,) = [one for one in world.store.messages.values() if PREFIX.encode() in one.raw]
    assert (stored.place, stored.flags, stored.labels) == (Place.INBOX, frozenset(), frozenset())


def test_the_next_one_takes_its_place() -> None:
    world = applied()
    a_pass(world)
    world.later(7)
    a_pass(world)
    a_pass(world)
    (one,) = digests(world)
    assert str(one["Message-ID"]).startswith(f"<{PREFIX}2026-03-16.")


def test_a_daily_one_is_replaced_on_the_next_business_day() -> None:
    world = applied()
    ids = []
    for _ in range(6):
        a_pass(world, DAILY)
        ids += [str(one["Message-ID"])[len(PREFIX) + 1 :][:10] for one in digests(world)]
        world.later(1)
    assert ids[:1] == ["2026-03-10"]
    a_pass(world, DAILY)
    a_pass(world, DAILY)
    assert len(digests(world)) == 1


def test_one_that_the_owner_deleted_is_not_put_there_again() -> None:
    world = applied()
    a_pass(world)
    (number,) = [n for n, one in world.store.messages.items() if PREFIX.encode() in one.raw]
    world.store.remove(number)
    a_pass(world)
    a_pass(world)
    assert digests(world) == []


def test_one_that_the_owner_filed_away_stays_until_the_next_comes() -> None:
    world = applied()
    a_pass(world)
    (number,) = [n for n, one in world.store.messages.items() if PREFIX.encode() in one.raw]
    filed = world.store.messages[number]
    world.store.remove(number)
    world.store.add(replace(filed, place=Place.OTHER))
    a_pass(world)
    assert len(digests(world)) == 1
    world.later(7)
    a_pass(world)
    a_pass(world)
    assert len(digests(world)) == 1


def test_whoever_wants_none_any_more_has_none() -> None:
    world = applied()
    a_pass(world)
    a_pass(world, Wish(Every.NEVER, 0, "memory"))
    assert digests(world) == []


def test_another_account_has_none() -> None:
    world = applied()
    a_pass(world, Wish(Every.WEEK, 0, "another"))
    assert digests(world) == []


def test_a_dry_pass_puts_none_there() -> None:
    world = applied()
    a_pass(world, dry=True)
    assert digests(world) == []


def test_it_is_never_read_as_mail_of_anybody() -> None:
    world = applied()
    a_pass(world)
    outcome = a_pass(world)
    assert outcome is not None
    assert len(outcome.conversations) == 1
    assert all(PREFIX not in envelope.id for one in outcome.conversations for envelope in one.envelopes)


@pytest.mark.parametrize("lost", ["ledger", "index", "both"])
def test_with_the_local_state_lost_it_is_not_doubled(lost: str) -> None:
    world = applied()
    a_pass(world)
    if lost in {"ledger", "both"}:
        world.ledger = Ledger(None)
    if lost in {"index", "both"}:
        world.index = Index(None, OWNER)
    a_pass(world)
    a_pass(world)
    assert len(digests(world)) == 1


def test_what_only_has_such_an_id_and_is_doubled_is_reduced_to_one() -> None:
    world = applied()
    a_pass(world)
    (stored,) = [one for one in world.store.messages.values() if PREFIX.encode() in one.raw]
    world.store.add(Stored(stored.raw, Place.INBOX))
    a_pass(world)
    assert len(digests(world)) == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.one_of(st.none(), st.integers(1, 8))), min_size=1, max_size=8))
def test_wherever_it_dies_there_is_one_in_the_end(life: list[tuple[int, int | None]]) -> None:
    """Passes die at any call on any day: never are there two, and after one whole pass there is one."""
    world = applied()
    for days, crash_at in life:
        world.later(days)
        a_pass(world, crash_at=crash_at)
        assert len(digests(world)) <= 1
    a_pass(world)
    assert len(digests(world)) == 1
