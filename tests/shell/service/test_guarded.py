"""A mailbox that can be stopped between any two steps."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Ref
from daemon.mailboxes.memory import Memory, Store, Stored
from daemon.service.alarm import Alarm, Why
from daemon.service.guarded import Guarded
from daemon.service.pulse import Pulse, Stopped
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.lab import raw, raw_draft


@pytest.fixture
def store() -> Store:
    store = Store()
    for number in range(3):
        store.add(Stored(raw(f"m{number}"), Place.INBOX))
    return store


def guarded(store: Store, alarm: Alarm, did: list[str]) -> Guarded:
    return Guarded(Memory(store), passing=Pulse(alarm, lambda: 0.0).step, did=did.append)


def test_it_is_the_mailbox_itself_as_long_as_nobody_says_stop(store: Store) -> None:
    did: list[str] = []
    plain, mailbox = Memory(store), guarded(store, Alarm(), did)
    assert mailbox.name == plain.name
    assert mailbox.identity() == plain.identity()
    assert mailbox.keeps == plain.keeps
    assert list(mailbox.changes(None)) == list(plain.changes(None))
    ref = mailbox.put_draft(raw_draft("k"), thread=None)
    assert dict(mailbox.contents([ref])) == {ref: raw_draft("k")}
    mailbox.set_labels(Ref("1"), add=frozenset({Label.DUE}), remove=frozenset())
    mailbox.drop_draft(ref)
    assert did == ["put_draft", "set_labels", "drop_draft"]


def test_no_write_is_made_after_a_stop(store: Store) -> None:
    alarm, did = Alarm(), list[str]()
    mailbox = guarded(store, alarm, did)
    draft = mailbox.put_draft(raw_draft("k"), thread=None)
    alarm.ring(Why.STOP)
    before = store.snapshot()
    for write in (
        lambda: mailbox.put_draft(raw_draft("other"), thread=None),
        lambda: mailbox.drop_draft(draft),
        lambda: mailbox.set_labels(Ref("1"), add=frozenset({Label.DUE}), remove=frozenset()),
    ):
        with pytest.raises(Stopped):
            write()
    assert store == before
    assert did == ["put_draft"]


def test_a_long_look_is_left_at_the_next_message(store: Store) -> None:
    alarm = Alarm()
    changes = guarded(store, alarm, []).changes(None)
    next(changes)
    alarm.ring(Why.STOP)
    with pytest.raises(Stopped):
        next(changes)
