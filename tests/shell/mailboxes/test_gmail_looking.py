"""What is particular to looking at a Gmail mailbox: how little is asked, and what is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from daemon.errors import CursorExpired, TryLater
from daemon.mailboxes.base import Arrived, Changed, Cursor, Gone
from daemon.mailboxes.gmail import cursor as cursors
from daemon.mailboxes.gmail.cursor import Point
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, many
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab, myworld_lab
from tests.shell.mailboxes.lab import Flag, Mirror, raw, raw_draft
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.myworld import Myworld
from tests.shell.servers.stub_gmail import Fault, error


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        lab.line.batches = lab.line.headers = True
        yield lab


@pytest.fixture
def world(myworld_server: Myworld) -> Iterator[GmailLab]:
    with myworld_lab(myworld_server) as lab:
        yield lab


def names(lab: GmailLab) -> list[str]:
    """Return the calls that were made, without the root of their addresses."""
    return [re.sub(r"/gmail/v1/users/[^/]+/", "", call) for call in lab.line.calls]


def test_an_idle_tick_is_one_call(lab: GmailLab, mirror: Mirror) -> None:
    many(lab, 3)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    lab.line.calls.clear()
    assert mirror.look(mailbox) == []
    assert names(lab) == ["GET history"]


def test_after_a_restart_an_idle_tick_is_one_call_too(lab: GmailLab, mirror: Mirror) -> None:
    many(lab, 3)
    mirror.look(lab.gmail(mirror.known))
    lab.line.calls.clear()
    assert mirror.look(lab.gmail(mirror.known)) == []
    assert names(lab) == ["GET history"]


def test_what_was_passed_over_is_not_read_again(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    lab.set_flag(message_id, Flag.SEEN)
    assert mirror.look(mailbox) == []
    lab.line.calls.clear()
    lab.line.queries.clear()
    assert mirror.look(mailbox) == []
    assert names(lab) == ["GET history"]
    now = lab.ask("GET", "history", startHistoryId="1")["historyId"]
    assert f"startHistoryId={now}" in lab.line.queries[0]


def test_mail_that_is_read_elsewhere_is_fetched_by_nobody(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    lab.set_flag(message_id, Flag.SEEN)
    lab.set_flag(message_id, Flag.FLAGGED)
    lab.line.calls.clear()
    mirror.look(mailbox)
    assert names(lab) == ["GET history", "GET labels"]


def test_what_comes_back_from_the_trash_arrives(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    lab.trash(message_id)
    assert mirror.look(mailbox) == [Gone(ref)]
    lab.ask("POST", f"messages/{lab.find(message_id)['id']}/untrash")
    mirror.look(mailbox)
    assert mirror.ref(message_id) == ref


def test_junk_that_was_none_arrives_and_junk_that_is_one_goes(lab: GmailLab, mirror: Mirror) -> None:
    mailbox = lab.gmail(mirror.known)
    lab.deliver(raw("a@there"), Place.INBOX)
    mirror.look(mailbox)
    lab.junk(raw("b@there"))
    assert mirror.look(mailbox) == []
    lab.modify("b@there", remove="SPAM")
    lab.modify("a@there", add="SPAM")
    mirror.look(mailbox)
    assert mirror.ids() == ["b@there"]


def test_mail_to_oneself_is_sent_mail(lab: GmailLab, mirror: Mirror) -> None:
    lab.insert(raw("note@here"), ["SENT", "INBOX", "UNREAD"])
    mirror.look(lab.gmail(mirror.known))
    assert mirror.place("note@here") is Place.SENT


def test_the_thread_is_the_server_s(lab: GmailLab, mirror: Mirror) -> None:
    first = lab.insert(raw("a@there"), ["INBOX"])
    thread = lab.ask("GET", f"messages/{first}", format="minimal")["threadId"]
    lab.insert(raw("b@there", subject="Quite another"), ["INBOX"], thread)
    mirror.look(lab.gmail(mirror.known))
    assert {one.envelope.thread for one in mirror.messages.values()} == {thread}


def test_a_decoded_header_is_read_as_the_encoded_one(lab: GmailLab, mirror: Mirror) -> None:
    message = (
        raw("a@there")
        .replace(b"Rita Mo", b"=?utf-8?q?M=C3=BCller=2C_Rita?=")
        .replace(b"Your application", b"=?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n =?utf-8?q?_aus_Bern?=")
    )
    lab.deliver(message, Place.INBOX)
    mirror.look(lab.gmail(mirror.known))
    told = mirror.messages[mirror.ref("a@there")].envelope
    assert told.subject == "Grüße aus Bern"
    assert (told.sender.name, told.sender.email) == ("Müller, Rita", "rita@alarmco.example")


def test_a_draft_that_another_program_puts_in_the_place_of_ours_is_another(lab: GmailLab, mirror: Mirror) -> None:
    """As mail programs do over IMAP: a new one is added, the old one deleted."""
    mailbox = lab.gmail(mirror.known)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    lab.put_another_draft("k1", raw_draft("k1", body="My own words.\n"))
    assert Gone(ref) in mirror.look(mailbox)
    assert mirror.ref("k1@draft") != ref
    mailbox.drop_draft(ref)
    assert len(lab.raw_drafts()) == 1


def test_a_label_that_the_owner_renames_is_heard_no_more(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    lab.set_label(message_id, Label.NEVER)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == {Label.NEVER}
    label = next(one["id"] for one in lab.ask("GET", "labels")["labels"] if one["name"] == "Followup/Never")
    lab.ask("PATCH", f"labels/{label}", {"name": "Something else"})
    lab.set_label(message_id, Label.DUE)
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == DUE


def test_a_history_longer_than_a_page_is_told_page_by_page(lab: GmailLab, mirror: Mirror) -> None:
    mailbox = lab.gmail(mirror.known)
    (first,) = many(lab, 1)
    mirror.look(mailbox)
    later = [f"n{number}@there" for number in range(8)]
    for one in later:
        lab.deliver(raw(one), Place.INBOX)
    lab.line.page = 5
    cursors_seen = [cursor for _, cursor in mailbox.changes(mirror.cursor)]
    assert len(set(cursors_seen)) == 3  # as it was, after the first page, after the second
    mirror.look(mailbox)
    assert mirror.ids() == [first, *later]


def test_what_an_earlier_page_tells_and_a_later_one_takes_back_is_not_there(lab: GmailLab, mirror: Mirror) -> None:
    mailbox = lab.gmail(mirror.known)
    (first,) = many(lab, 1)
    mirror.look(mailbox)
    for number in range(4):
        lab.deliver(raw(f"n{number}@there"), Place.INBOX)
    for message_id in (first, "n0@there", "n3@there"):
        lab.delete(message_id)
    lab.line.page = 3
    mirror.look(mailbox)
    assert mirror.ids() == ["n1@there", "n2@there"]


@pytest.mark.parametrize("text", ["", "1234", "[]", '["1"]', '{"a":1}', "[1,2,3,4]", "null"])
def test_a_cursor_that_is_none_of_ours_has_expired(lab: GmailLab, text: str) -> None:
    with pytest.raises(CursorExpired):
        next(lab.gmail().changes(Cursor(text)))
    assert lab.line.calls == []


def test_a_cursor_keeps_a_record_beyond_64_bits() -> None:
    point = Point(history=str(2**70), drafts=str(2**69), looking=True)
    assert cursors.read(cursors.write(point)) == point


def test_a_forgotten_place_expires_before_any_change(world: GmailLab) -> None:
    many(world, 2)
    with pytest.raises(CursorExpired, match="forgotten"):
        next(world.gmail().changes(cursors.write(Point("999", "999"))))


def test_a_place_lost_half_way_is_no_expired_one(lab: GmailLab, mirror: Mirror) -> None:
    mailbox = lab.gmail(mirror.known)
    many(lab, 1)
    mirror.look(mailbox)
    for number in range(8):
        lab.deliver(raw(f"n{number}@there"), Place.INBOX)
    lab.line.page = 5
    changes = mailbox.changes(mirror.cursor)
    next(changes)
    lab.line.faults.append(Fault("GET .*/history", 404, error(404, "notFound")))
    with pytest.raises(TryLater):
        list(changes)


def test_a_changed_label_is_told_by_its_labels_alone(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    lab.set_label(message_id, Label.GUT_YES)
    assert mirror.look(mailbox) == [Changed(mirror.ref(message_id), frozenset({Label.GUT_YES}))]
    lab.clear_label(message_id, Label.GUT_YES)
    assert mirror.look(mailbox) == [Changed(mirror.ref(message_id), NOTHING)]


def test_a_label_that_the_owner_deletes_is_on_no_message_any_more(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    lab.set_label(message_id, Label.NEVER)
    mailbox = lab.gmail(mirror.known)
    mirror.look(mailbox)
    label = next(one["id"] for one in lab.ask("GET", "labels")["labels"] if one["name"] == "Followup/Never")
    lab.ask("DELETE", f"labels/{label}")
    assert mirror.look(mailbox) == [Changed(mirror.ref(message_id), NOTHING)]


def test_another_prefix_means_other_labels(lab: GmailLab, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    lab.set_label(message_id, Label.NEVER)
    mailbox = lab.gmail(mirror.known, prefix="Jobs")
    (change,) = mirror.look(mailbox)
    assert isinstance(change, Arrived)
    assert change.envelope.labels == NOTHING
