"""Passes over a mailbox in memory: what others got wrong, and every point at which a pass can die."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from daemon.engine import Engine, Outcome
from daemon.errors import Suspicious, Usage
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Store, Stored
from rules.judging.plan import PutDraft, SetLabels, Step
from rules.label import Label
from rules.message import Place
from rules.verdict import Ignore
from tests.core.cases import terms
from tests.shell.world import OWNER, World, key_of


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


@pytest.mark.parametrize("kind", ["question", "rejection"])
def test_an_answer_counts_although_the_owner_deleted_it(kind: str) -> None:
    world = due()
    world.answer(1, kind)
    world.run()
    world.store.remove(max(world.store.messages))
    world.later(8)
    world.run()
    assert not world.drafts()
    world.store.forget_history()
    world.run()
    assert not world.drafts()


def elsewhere(world: World, text: str) -> Store:
    """Return a second mailbox of the owner's, in which the employer wrote in a thread of its own."""
    other, letter = Store("other"), EmailMessage()
    letter["From"], letter["To"] = "Rita Mo <rita@firm1.example>", "dana@whitfield.example"
    letter["Subject"], letter["Date"] = "The welder position at Firm1", format_datetime(world.now - timedelta(days=2))
    letter["Message-ID"] = "<new-thread@firm1.example>"
    letter.set_content(f"Hi Dana,\n\n{text}\n\nRita Mo\n")
    other.add(Stored(letter.as_bytes(), Place.INBOX))
    return other


ELSEWHERE = [
    "thank you for your application. Which day next week would suit you for a phone call?",
    "we have decided to move forward with other candidates for the welder position. We wish you all the best.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_an_answer_in_another_account_and_thread_counts_even_when_it_was_deleted_since(text: str) -> None:
    world = due()
    other = elsewhere(world, text)
    mailboxes = {"memory": Memory(world.store), "other": Memory(other, name="other")}
    engine = Engine(mailboxes, world.index, world.ledger, OWNER, terms())
    for _ in range(2):
        engine.look("other")
        engine.run("memory", Asked(world.now, only_until=False), dry=False)
        assert not world.drafts()
        if other.messages:
            other.remove(max(other.messages))


def test_a_slow_clock_of_theirs_does_not_reverse_who_wrote_last() -> None:
    world = due()
    world.answer(1, "question")
    number = max(world.store.messages)
    early = format_datetime(world.now - timedelta(days=20)).encode()
    raw = re.sub(rb"\nDate: [^\n]*", b"\nDate: " + early, world.store.messages[number].raw)
    world.store.messages[number] = replace(world.store.messages[number], raw=raw)
    world.later(8)
    world.run()
    assert not world.drafts()


def test_an_edit_just_before_a_withdrawal_is_the_owners_for_good() -> None:
    world = drafted()
    world.answer(1, "absence")
    number = only(world.drafts())
    world.edit(number, keep_key=True)
    world.run()
    world.store.remove(only(world.drafts()))
    world.later(12)
    world.run()
    assert not world.drafts()


def test_a_conversation_that_the_owner_deleted_is_let_be() -> None:
    world = due()
    world.run()
    for number in list(world.store.messages):
        world.store.remove(number)
    world.later(8)
    outcome = world.run()
    assert outcome is not None
    assert not world.drafts()
    assert all(isinstance(one.verdict, Ignore) for one in outcome.conversations)


def test_a_message_that_was_moved_is_there_once() -> None:
    world = due()
    world.answer(1, "promise")
    world.run()
    moved = world.store.messages[max(world.store.messages)]
    world.store.remove(max(world.store.messages))
    world.run()
    world.store.add(Stored(moved.raw, Place.OTHER))
    outcome = world.run()
    assert outcome is not None
    assert len(outcome.conversations[0].rows) == 2


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


OWNER_DOES = ["nothing", "deletes", "edits", "sends"]


@pytest.mark.parametrize("owner", OWNER_DOES)
@pytest.mark.parametrize("state", ["kept", "index lost"])
@pytest.mark.parametrize("at", range(1, 7))
def test_a_pass_may_die_anywhere_and_the_owner_may_act_at_once(at: int, state: str, owner: str) -> None:
    world = due()
    world.run(crash_at=at)
    touched, dismissed = _act(world, owner)
    if state == "index lost":
        world.lose_index()
    world.run()
    world.later(1)
    assert settled(world)
    drafts = world.drafts()
    assert touched <= {draft.raw for draft in drafts.values()}
    assert dismissed is None or dismissed not in {key_of(draft) for draft in drafts.values()}
    assert len(drafts) <= 1
    if owner == "nothing":
        assert len(world.ours()) == 1


def _act(world: World, owner: str) -> tuple[set[bytes], str | None]:
    """Do it to the draft, where there is one; return what must stay, and the key that must not come back."""
    drafts = world.drafts()
    if not drafts or owner == "nothing":
        return set(), None
    number = only(drafts)
    key = key_of(drafts[number])
    if owner == "edits":
        world.edit(number, keep_key=False)
        return {draft.raw for draft in world.drafts().values()}, key
    if owner == "deletes":
        world.store.remove(number)
    else:
        world.send(number, new_id=True)
    return set(), key
