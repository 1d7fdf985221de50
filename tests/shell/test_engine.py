"""Passes over a mailbox in memory: what others got wrong."""

from __future__ import annotations

import pytest

from daemon.engine import Engine
from daemon.errors import Suspicious, Usage
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Stored
from rules.judging.plan import PutDraft, SetLabels
from rules.label import Label
from rules.message import Place
from tests.core.cases import terms
from tests.shell.passes import drafted, dry, due, only, settled, steps
from tests.shell.world import OWNER, World


def test_a_dry_run_announces_exactly_what_a_pass_writes() -> None:
    world = due()
    announced = steps(dry(world))
    assert world.store.writes == 0
    assert steps(world.run()) == announced
    assert [type(step) for step in announced] == [PutDraft, SetLabels]


def test_nothing_is_written_as_if_it_were_before_the_newest_mail() -> None:
    world = due()
    early = Asked(world.now, only_until=True)
    world.later(1)
    world.answer(1, "question")
    engine = Engine({"memory": Memory(world.store)}, world.index, world.ledger, OWNER, terms())
    with pytest.raises(Usage, match="Add --dry-run"):
        engine.run("memory", early, dry=False)
    assert steps(engine.run("memory", early, dry=True))
    assert world.store.writes == 0


def test_a_second_pass_writes_nothing() -> None:
    assert settled(drafted())


def test_our_draft_is_no_message_of_the_conversation() -> None:
    world = drafted()
    world.later(1)
    assert settled(world)
    assert len(world.drafts()) == 1


@pytest.mark.parametrize("kind", ["question", "promise", "rejection"])
def test_an_answer_withdraws_the_draft(kind: str) -> None:
    world = drafted()
    world.answer(1, kind)
    world.run()
    assert not world.drafts()
    assert settled(world)


def test_an_automatic_answer_withdraws_it_only_until_they_are_back() -> None:
    world = drafted()
    world.answer(1, "absence")
    world.run()
    assert not world.drafts()
    world.later(8)
    world.run()
    assert len(world.ours()) == 1


@pytest.mark.parametrize("keep_key", [True, False])
def test_a_draft_that_the_owner_changed_outlives_the_answer(keep_key: bool) -> None:
    world = drafted()
    world.edit(only(world.drafts()), keep_key=keep_key)
    mine = [draft.raw for draft in world.drafts().values()]
    world.run()
    world.answer(1, "question")
    world.run()
    assert [draft.raw for draft in world.drafts().values()] == mine


def test_a_deleted_draft_does_not_come_back_even_when_all_state_is_lost() -> None:
    world = drafted()
    world.store.remove(only(world.drafts()))
    world.run()
    assert not world.drafts()
    world.lose_everything()
    world.later(2)
    world.run()
    assert not world.drafts()


@pytest.mark.parametrize("lose", ["index", "everything"])
def test_lost_state_changes_nothing_in_the_mailbox(lose: str) -> None:
    world = drafted()
    world.lose_index() if lose == "index" else world.lose_everything()
    assert settled(world)
    assert len(world.ours()) == 1


@pytest.mark.parametrize("new_id", [True, False])
def test_a_sent_draft_counts_as_a_follow_up_and_stays_in_sent(new_id: bool) -> None:
    world = drafted()
    world.send(only(world.drafts()), new_id=new_id)
    sent = [m.raw for m in world.store.messages.values() if m.place is Place.SENT]
    outcome = world.run()
    assert outcome is not None
    assert len(outcome.conversations[0].case.reading.follow_ups) == 1
    assert not world.drafts()
    assert sent == [m.raw for m in world.store.messages.values() if m.place is Place.SENT]


def test_follow_ups_end_after_the_allowed_number() -> None:
    world = due()
    for _ in range(6):
        world.run()
        for number in world.ours():
            world.send(number, new_id=True)
        world.later(14)
    sent = [m for m in world.store.messages.values() if m.place is Place.SENT]
    assert len(sent) == 1 + 2  # the application, and two follow-ups (cadence.applied.at_most)


def test_mail_from_an_alias_in_sent_is_the_owners() -> None:
    world = due()
    for number, message in list(world.store.messages.items()):
        world.store.messages[number] = Stored(message.raw.replace(b"dana@whitfield", b"dw@alias"), Place.SENT)
    outcome = world.run()
    assert outcome is not None
    assert outcome.conversations[0].case.reading.last_owner is not None


def test_mail_that_claims_to_be_the_owners_but_lies_in_the_inbox_is_not() -> None:
    world = due()
    message = world.store.messages[1]
    world.store.messages[1] = Stored(message.raw, Place.INBOX)
    assert not world.drafts()
    world.run()
    assert not world.drafts()


def test_a_mailbox_that_lost_its_mail_is_not_written_to() -> None:
    world = World()
    for employer in range(12):
        world.apply(employer)
    world.run()
    for number in list(world.store.messages)[:-1]:
        world.store.remove(number)
    world.later(8)
    for _ in range(2):
        with pytest.raises(Suspicious, match="most of its mail is gone"):
            world.run()
    assert not world.drafts()


def test_another_mailbox_under_the_same_name_is_not_written_to() -> None:
    world = drafted()
    world.store.name = "somebody else's"
    with pytest.raises(Suspicious, match="another mailbox"):
        world.run()


def test_a_message_that_cannot_be_read_does_not_end_the_pass() -> None:
    world = due()
    world.store.add(Stored(b"\xff\xfe\x00" * 100, Place.INBOX))
    world.store.add(
        Stored(
            b"From: x@firm9.example\r\nSubject: \x00\xff\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x",
            Place.INBOX,
        )
    )
    world.run()
    assert len(world.ours()) == 1


def test_never_means_never_and_the_labels_of_the_owner_stay() -> None:
    world = drafted()
    world.label(1, Label.NEVER, on=True)
    world.run()
    assert not world.ours()
    kept = frozenset().union(*(message.labels for message in world.store.messages.values()))
    assert kept == {Label.NEVER, Label.DRAFTED}


def test_no_more_new_drafts_a_day_than_allowed() -> None:
    world = World()
    for employer in range(8):
        world.apply(employer)
    world.later(8)
    world.run()
    assert len(world.ours()) == 5
    flagged = [m for m in world.store.messages.values() if Label.DUE in m.labels]
    assert len(flagged) == 8
    assert settled(world)
    world.later(1)
    world.run()
    assert len(world.ours()) == 8
