"""What has changed since the last look: arrivals, deletions, edits, cursors."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from daemon.errors import CursorExpired
from daemon.mailboxes.base import Arrived, Changed, Cursor, Gone, Mailbox
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, contents, many
from tests.shell.mailboxes.lab import Flag, Lab, Mirror, raw, raw_draft


def test_nothing_changed_yields_nothing(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    many(lab, 3)
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    mirror.look(mailbox)
    assert mirror.look(mailbox) == []
    assert mirror.look(lab.mailbox(mirror.known)) == []


def test_only_what_is_new_arrives(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    many(lab, 3)
    mirror.look(mailbox)
    lab.deliver(raw("new@there"), Place.INBOX)
    changes = mirror.look(mailbox)
    assert [change.envelope.id for change in changes if isinstance(change, Arrived)] == ["new@there"]
    assert len(changes) == 1


def test_a_message_that_comes_while_we_look_is_neither_lost_nor_doubled(
    lab: Lab, mailbox: Mailbox, mirror: Mirror
) -> None:
    ids = many(lab, 5)
    for count, (change, cursor) in enumerate(mailbox.changes(None)):
        if count == 1:
            lab.deliver(raw("z@there"), Place.INBOX)
        mirror.note(change, cursor)
    mirror.look(mailbox)
    assert mirror.ids() == [*ids, "z@there"]
    assert mirror.look(mailbox) == []


@pytest.mark.parametrize("taken", [1, 4, 9])
def test_a_look_that_was_left_early_goes_on(lab: Lab, mailbox: Mailbox, mirror: Mirror, taken: int) -> None:
    ids = sorted([*many(lab, 8), "sent@here", "k1@draft"])
    lab.deliver(raw("sent@here"), Place.SENT)
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    assert len(mirror.glance(mailbox, taken)) == taken
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == ids
    assert mirror.look(mailbox) == []


def test_a_later_look_that_was_left_early_goes_on(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 3)
    mirror.look(mailbox)
    lab.delete(ids[0])
    lab.set_label(ids[1], Label.DUE)
    lab.deliver(raw("new@there"), Place.INBOX)
    lab.deliver(raw("sent@here"), Place.SENT)
    for _ in range(3):
        mirror.glance(lab.mailbox(mirror.known), 1)
    mirror.look(mailbox)
    assert mirror.ids() == sorted([*ids[1:], "new@there", "sent@here"])
    assert mirror.labels_of(ids[1]) == DUE
    assert mirror.look(mailbox) == []


def test_what_a_look_that_was_left_early_told_and_is_deleted_since_is_gone(
    lab: Lab, mailbox: Mailbox, mirror: Mirror
) -> None:
    ids = many(lab, 4)
    mirror.glance(mailbox, 2)
    told = mirror.ids()
    for message_id in told:
        lab.delete(message_id)
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == [message_id for message_id in ids if message_id not in told]


@pytest.mark.parametrize("way", ["delete", "mark_deleted", "trash"])
def test_a_deleted_message_is_gone(lab: Lab, mailbox: Mailbox, mirror: Mirror, way: str) -> None:
    ids = many(lab, 3)
    mirror.look(mailbox)
    ref = mirror.ref(ids[1])
    leave: Callable[[str], None] = getattr(lab, way)
    leave(ids[1])
    assert mirror.look(mailbox) == [Gone(ref)]
    assert mirror.ids() == [ids[0], ids[2]]


def test_a_message_that_was_archived_is_there_once(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 2)
    mirror.look(mailbox)
    lab.archive(ids[0])
    mirror.look(mailbox)
    assert mirror.ids() == ids
    assert mirror.place(ids[0]) is Place.OTHER


def test_an_edited_draft_is_another_message(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    mirror.look(mailbox)
    before = mirror.ref("k1@draft")
    lab.edit_draft("k1", raw_draft("k1", body="Dear Rita,\n\nis there anything new?\n"))
    changes = mirror.look(mailbox)
    after = mirror.ref("k1@draft")
    assert after != before
    assert Gone(before) in changes
    assert mirror.ids() == ["k1@draft"]
    assert b"anything new" in contents(mailbox, after)[after]


@pytest.mark.parametrize("message_id", [None, "given-by-the-server@example.org"])
def test_a_draft_that_was_sent_lies_in_sent(lab: Lab, mailbox: Mailbox, mirror: Mirror, message_id: str | None) -> None:
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    mirror.look(mailbox)
    draft = mirror.ref("k1@draft")
    lab.send_draft("k1", message_id)
    mirror.look(mailbox)
    sent = message_id or "k1@draft"
    assert mirror.ids() == [sent]
    assert mirror.place(sent) is Place.SENT
    assert mirror.ref(sent) != draft


def test_reading_mail_elsewhere_is_no_change_of_it(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    lab.set_flag(message_id, Flag.SEEN)
    lab.set_flag(message_id, Flag.ANSWERED)
    assert all(change == Changed(ref, NOTHING) for change in mirror.look(mailbox))
    assert mirror.ref(message_id) == ref
    assert mirror.look(mailbox) == []


def test_a_cursor_from_elsewhere_has_expired(lab: Lab, mailbox: Mailbox) -> None:
    many(lab, 1)
    with pytest.raises(CursorExpired):
        next(mailbox.changes(Cursor("of another kind")))


def test_after_a_forgotten_history_a_fresh_look_shows_every_message_once(
    lab: Lab, mailbox: Mailbox, mirror: Mirror
) -> None:
    ids = many(lab, 3)
    mirror.look(mailbox)
    lab.forget_history()
    lab.deliver(raw("new@there"), Place.INBOX)
    again = lab.mailbox(mirror.known)
    try:
        mirror.look(again)
    except CursorExpired:
        mirror.cursor = None
        mirror.messages.clear()
        mirror.labels.clear()
        mirror.look(again)
    assert mirror.ids() == [*ids, "new@there"]
    assert mirror.look(again) == []
