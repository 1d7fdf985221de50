"""What is known before the first pass has ended is shown as that, and nothing is written because of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from daemon.engine import Engine
from daemon.gathered import Memory as Remembered
from daemon.glances import AMONG, NEWEST, Glances
from daemon.judge import Asked
from daemon.kept import Keeping, Kept, basis, kept, so_far
from daemon.mailboxes.memory import Memory, Stored
from daemon.sync import BATCH, sync
from rules.message import Place
from rules.verdict import FollowUp
from tests.core.cases import terms
from tests.shell.passes import due
from tests.shell.world import OWNER, World

BASIS = basis(["memory"], OWNER, terms())


class Looking:
    """A world whose first look goes on: `looked` is told of each batch of it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.mailbox = Memory(world.store)
        self.engine = Engine({"memory": self.mailbox}, world.index, world.ledger, OWNER, terms())
        self.looked = self._glances().during("memory", self.asked(), lambda _: None)

    def asked(self) -> Asked:
        return Asked(self.world.now, only_until=False)

    def some(self, wanted: Callable[[Place], bool]) -> None:
        """Let the index hold so much of the mail, as in the midst of a look."""
        self.world.index.begin("memory", self.mailbox.identity())
        with self.world.index.transaction():
            arrived = [change for change, _ in Memory(self.world.store).changes(None)]
            self.world.index.add_all(
                "memory",
                [(one.ref, one.envelope) for one in arrived if wanted(one.envelope.place)],  # type: ignore[union-attr]  # all arrive
            )

    def shown(self) -> Kept | None:
        return so_far(self.world.index, ["memory"])

    def _glances(self) -> Glances:
        keeping = Keeping(self.world.index, BASIS, Remembered().digests)
        return Glances(
            self.world.index, self.world.ledger, ["memory"], OWNER, terms(),
            fetch=self.engine._contents, keeping=keeping, memory=Remembered(),
        )  # fmt: skip


def answered() -> World:
    """Return a world in which one application waits for its follow-up, and another was answered long ago."""
    world = due()
    world.apply(2)
    world.answer(2, "promise")
    world.later(8)
    return world


def test_what_is_known_after_some_batches_is_shown_and_nothing_is_written() -> None:
    looking = Looking(due())
    looking.world.answer(1, "absence")  # some mail that came: without any nothing is known of it
    looking.some(lambda _: True)
    looking.looked(BATCH)
    shown = looking.shown()
    assert shown is not None
    assert [one.verdict.__class__.__name__ for one in shown.conversations] == ["Wait"]
    assert shown.so_far == 2
    assert looking.world.store.writes == 0


def test_a_follow_up_that_is_due_so_far_shows_no_draft() -> None:
    looking = Looking(answered())
    looking.some(lambda _: True)
    looking.looked(BATCH)
    shown = looking.shown()
    assert shown is not None
    assert FollowUp in [type(one.verdict) for one in shown.conversations]
    assert all(one.draft is None for one in shown.conversations)


@pytest.mark.parametrize("missing", [Place.SENT, Place.INBOX])
def test_nothing_is_said_before_both_sides_were_seen(missing: Place) -> None:
    looking = Looking(answered())
    looking.some(lambda place: place is not missing)
    looking.looked(BATCH)
    shown = looking.shown()
    assert shown is not None
    assert shown.conversations == ()


def test_nothing_is_said_before_a_batch_was_seen() -> None:
    looking = Looking(answered())
    looking.some(lambda _: True)
    looking.looked(BATCH - 1)
    shown = looking.shown()
    assert shown is not None
    assert shown.conversations == ()
    looking.looked(1)
    assert looking.shown() != shown


def test_what_went_on_before_the_oldest_that_was_seen_of_either_side_is_left_out() -> None:
    world = due()
    world.apply(2)
    world.answer(2, "promise")  # the oldest that came: of the days before it only one side is known
    looking = Looking(world)
    looking.some(lambda _: True)
    looking.looked(BATCH)
    shown = looking.shown()
    assert shown is not None
    assert [one.envelopes[0].to[0].email for one in shown.conversations] == ["rita@firm2.example"]


def test_what_goes_on_is_looked_for_behind_the_newest_letters_of_friends() -> None:
    world = answered()
    for number in range(AMONG[0] + 1):
        world.store.add(Stored(friend(number, world.now - timedelta(hours=1)), Place.INBOX))
    looking = Looking(world)
    looking.some(lambda _: True)
    looking.looked(BATCH)
    shown = looking.shown()
    assert shown is not None
    assert len(shown.conversations) == 1


def friend(number: int, date: datetime) -> bytes:
    """Return a letter that has nothing to do with work."""
    return (
        f"From: Ann <ann{number}@friends.example>\nTo: {OWNER.name} <{min(OWNER.addresses)}>\nSubject: Dinner {number}\n"
        f"Date: {format_datetime(date)}\nMessage-ID: <dinner{number}@friends.example>\n\nAre you coming on Sunday?\n"
    ).encode()


def test_once_a_pass_has_ended_its_judgement_is_shown() -> None:
    looking = Looking(answered())
    looking.some(lambda _: True)
    looking.looked(BATCH)
    looking.engine.run("memory", looking.asked(), dry=False)
    assert looking.shown() is None
    assert kept(looking.world.index, BASIS, looking.world.now, over_too=False)
    later = Looking(looking.world)
    before = looking.world.index.writes()
    later.looked(BATCH)
    assert looking.world.index.writes() == before


def test_a_first_dry_pass_is_shown_without_the_drafts_that_it_did_not_write() -> None:
    looking = Looking(due())
    outcome = looking.engine.run("memory", looking.asked(), dry=True)
    assert outcome.tasks
    shown = kept(looking.world.index, BASIS, looking.world.now, over_too=False)
    assert shown is not None
    assert [type(one.verdict) for one in shown.conversations] == [FollowUp]
    assert [one.draft for one in shown.conversations] == [None]


def test_a_pass_that_dies_after_the_look_leaves_the_newest_conversations() -> None:
    looking = Looking(World())
    for employer in range(NEWEST[0] + 3):
        looking.world.apply(employer)
    looking.world.later(8)
    sync(looking.mailbox, looking.world.index)
    looking._glances().after(looking.asked())
    shown = looking.shown()
    assert shown is not None
    assert len(shown.conversations) == NEWEST[0] + 3


def test_the_past_is_asked_about_without_a_glance() -> None:
    looking = Looking(answered())
    looking.some(lambda _: True)
    past = replace(looking.asked(), now=looking.world.now - timedelta(days=1), only_until=True)
    looking._glances().during("memory", past, lambda _: None)(BATCH)
    looking._glances().after(past)
    assert looking.shown() == Kept((), so_far=3)
