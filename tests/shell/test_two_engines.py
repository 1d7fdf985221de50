"""Two machines on one mailbox, in every interleaving of a whole pass of one with the steps of the other's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from functools import cache, partial

import pytest

from daemon.engine import Engine
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Stored
from daemon.service.guarded import Guarded
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules.label import Label
from rules.message import Place
from tests.core.cases import terms
from tests.shell.passes import due
from tests.shell.world import ME, OWNER, World, key_of

LONGEST = 60  # steps of a pass at most
ROUNDS = 6  # in so many passes of each all must be at rest


@dataclass(slots=True)
class Ran:
    """A pass that was made. wrote_at: the step that wrote a draft, or 0."""

    steps: int = 0
    wrote_at: int = 0

    def blind(self, step: int) -> bool:
        """Tell whether the step lies between the last question and the mark, one command each: nobody can know then."""
        return step in range(self.wrote_at - 2, self.wrote_at)


@dataclass(slots=True)
class Machine:
    """One followupd with state of its own."""

    world: World
    index: Index = field(default_factory=lambda: Index(None, OWNER))
    ledger: Ledger = field(default_factory=lambda: Ledger(None))

    def run(self, *, before: int = 0, happens: Callable[[], object] = lambda: None) -> Ran:
        """Make one pass; something happens before its step of that number."""
        ran = Ran()

        def passing() -> None:
            ran.steps += 1
            if ran.steps == before:
                happens()

        def did(what: str) -> None:
            if what == "put_draft":
                ran.wrote_at = ran.steps

        mailbox = Guarded(Memory(self.world.store), passing=passing, did=did)
        engine = Engine({"memory": mailbox}, self.index, self.ledger, OWNER, terms())
        engine.run("memory", Asked(self.world.now, only_until=False), dry=False)
        return ran


@dataclass(slots=True)
class Two:
    """Both machines, and what the owner did."""

    world: World
    one: Machine
    other: Machine
    edited: set[bytes] = field(default_factory=set)
    deleted: set[str | None] = field(default_factory=set)

    def edits(self) -> None:
        for number in list(self.world.ours())[:1]:
            there = {draft.raw for draft in self.world.drafts().values()}
            self.world.edit(number, keep_key=True)
            self.edited = {draft.raw for draft in self.world.drafts().values()} - there

    def deletes(self) -> None:
        for number, draft in self.world.ours().items():
            self.deleted.add(key_of(draft))
            self.world.store.remove(number)

    def sends(self) -> None:
        for number in list(self.world.ours())[:1]:
            self.world.send(number, new_id=True)

    def the_other_is_first(self) -> None:
        self.other.run()
        self.world.now += timedelta(minutes=1)

    def settle(self) -> None:
        """Let both pass by turns until neither writes."""
        for _ in range(ROUNDS):
            writes = self.world.store.writes
            self.one.run()
            self.other.run()
            if self.world.store.writes == writes:
                return
        raise AssertionError("they never come to rest")

    def laws_hold(self) -> None:
        """Fail where the owner would see a draft too many, or miss a word of theirs."""
        drafts = self.world.drafts()
        assert len(drafts) <= 1, [key_of(draft) for draft in drafts.values()]
        assert self.edited <= {draft.raw for draft in drafts.values()}


def two(world: World) -> Two:
    return Two(world, Machine(world), Machine(world))


OWNER_DOES: dict[str, Callable[[Two], None]] = {
    "nothing": lambda _: None,
    "edits": Two.edits,
    "deletes": Two.deletes,
    "sends": Two.sends,
    "is answered": lambda two: two.world.answer(1, "question"),
    "says never": lambda two: two.world.label(1, Label.NEVER, on=True),
}


def happening(pair: Two, owner: str, *, first: bool) -> Callable[[], None]:
    """Return what comes between: a whole pass of the other machine, and what the owner does before or after it."""

    def happens() -> None:
        if first:
            OWNER_DOES[owner](pair)
        pair.other.run()
        if not first:
            OWNER_DOES[owner](pair)

    return happens


def begun() -> Two:
    """Return two machines before the pass that writes: neither has seen any of the mail."""
    return two(due())


@pytest.mark.parametrize("owner", OWNER_DOES)
@pytest.mark.parametrize("first", [True, False], ids=["before the other's pass", "after it"])
def test_wherever_a_pass_of_the_other_falls_one_draft_is_left(owner: str, *, first: bool) -> None:
    for before in range(1, LONGEST):
        pair = begun()
        ran = pair.one.run(before=before, happens=happening(pair, owner, first=first))
        pair.settle()
        pair.laws_hold()
        if not ran.blind(before):
            assert not pair.deleted & {key_of(draft) for draft in pair.world.drafts().values()}
        if owner == "nothing":
            assert len(pair.world.ours()) == 1
        if ran.steps < before:
            return
    pytest.fail("a pass has more steps than that")


@pytest.mark.parametrize("owner", OWNER_DOES)
@pytest.mark.parametrize("first", [True, False], ids=["before the other's pass", "after it"])
def test_of_two_drafts_both_take_away_the_same_one(owner: str, *, first: bool) -> None:
    for before in range(1, LONGEST):
        pair = doubled()
        ran = pair.one.run(before=before, happens=happening(pair, owner, first=first))
        pair.settle()
        pair.laws_hold()
        assert not pair.deleted & {key_of(draft) for draft in pair.world.drafts().values()}
        if owner == "nothing":
            assert len(pair.world.ours()) == 1
        if ran.steps < before:
            return
    pytest.fail("a pass has more steps than that")


@cache
def writing_step() -> int:
    return begun().one.run().wrote_at


def doubled() -> Two:
    """Return two machines that each wrote the same draft before they knew of the other's, a minute apart."""
    pair = begun()
    pair.one.run(before=writing_step() - 1, happens=pair.the_other_is_first)
    assert len(pair.world.ours()) == 2
    return pair


def test_a_draft_that_somebody_adds_meanwhile_is_looked_at_before_ours_is_written() -> None:
    """The owner begins a reply of their own between our last look and our writing."""
    for before in range(1, writing_step() - 2):
        pair = begun()
        own = Stored(reply(pair.world), Place.DRAFTS, flags=frozenset({"draft"}))
        pair.one.run(before=before, happens=partial(pair.world.store.add, own))
        pair.settle()
        assert [draft.raw for draft in pair.world.drafts().values()] == [own.raw]


def reply(world: World) -> bytes:
    return (
        f"From: {ME}\r\nTo: rita@firm1.example\r\nSubject: Re: Welder at Firm1\r\nMessage-ID: <own@whitfield.example>\r\n"
        f"In-Reply-To: <{world.threads[1][0]}>\r\nReferences: <{world.threads[1][0]}>\r\n"
        f"Date: {format_datetime(world.now)}\r\n\r\nDear Ms. Mo,\r\n"
    ).encode()
