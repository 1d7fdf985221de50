"""Answers count wherever they lie or lay, and in whatever order they came."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from daemon.engine import Engine
from daemon.judge import Asked
from daemon.mailboxes.memory import Memory, Store, Stored
from rules.message import Place
from rules.verdict import Ignore
from tests.core.cases import terms
from tests.shell.passes import drafted, due, only
from tests.shell.world import OWNER, World


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
