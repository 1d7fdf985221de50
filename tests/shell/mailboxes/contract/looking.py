"""What is there: the first look, places, contents, and that looking does no harm."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Arrived, Mailbox
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, contents, many
from tests.shell.mailboxes.lab import Lab, Mirror, raw, raw_draft, unix_lines


def test_an_empty_mailbox_yields_nothing(mailbox: Mailbox, mirror: Mirror) -> None:
    assert mirror.look(mailbox) == []


def test_the_first_look_shows_every_message_once(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 12)
    changes = mirror.look(mailbox)
    assert all(isinstance(change, Arrived) for change in changes)
    assert mirror.ids() == ids
    assert len(changes) == len(ids)


@pytest.mark.parametrize("place", [Place.INBOX, Place.SENT, Place.DRAFTS, Place.OTHER], ids=str)
def test_each_message_is_in_its_place(lab: Lab, mailbox: Mailbox, mirror: Mirror, place: Place) -> None:
    lab.deliver(raw("a@there"), place)
    mirror.look(mailbox)
    assert mirror.place("a@there") is place


def test_the_header_is_read(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    lab.deliver(raw("a@there", subject="Tax) {12} accountant"), Place.INBOX)
    mirror.look(mailbox)
    letter = mirror.messages[mirror.ref("a@there")].envelope
    draft = mirror.messages[mirror.ref("k1@draft")].envelope
    assert letter.subject == "Tax) {12} accountant"
    assert (letter.sender.email, letter.to[0].email) == ("rita@alarmco.example", "dana@example.org")
    assert letter.date.isoformat() == "2025-09-09T10:02:00-04:00"
    assert (letter.key, draft.key) == (None, "k1")


def test_junk_is_never_looked_at(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.junk(raw("spam@there"))
    assert mirror.look(mailbox) == []


def test_what_is_marked_as_deleted_is_not_there(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 2)
    lab.mark_deleted(ids[0])
    mirror.look(mailbox)
    assert mirror.ids() == ids[1:]


def test_contents_are_as_they_lie_there(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    body = "Grüße,\n\n.\nFrom here on \x01 strange\n" + "x" * 2_000 + "\n\n\n"
    lab.deliver(raw("a@there", body=body), Place.INBOX)
    lab.deliver(raw("b@there", body="2"), Place.OTHER)
    mirror.look(mailbox)
    first, second = mirror.ref("a@there"), mirror.ref("b@there")
    got = contents(mailbox, second, first)
    assert unix_lines(got[first]) == unix_lines(raw("a@there", body=body))
    assert unix_lines(got[second]) == unix_lines(raw("b@there", body="2"))


def test_the_size_is_about_that_of_the_contents(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.deliver(raw("a@there", body="word " * 2_000), Place.INBOX)
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    assert abs(mirror.messages[ref].size - len(contents(mailbox, ref)[ref])) < 200  # line ends


def test_contents_of_what_goes_while_it_is_asked_for_are_whole_or_left_out(
    lab: Lab, mailbox: Mailbox, mirror: Mirror
) -> None:
    """Dovecot answers NIL for what another connection expunged since this one selected the folder."""
    ids = many(lab, 40)
    mirror.look(mailbox)
    got = iter(mailbox.contents([mirror.ref(one) for one in ids]))
    found = dict([next(got)])
    for one in ids[20:]:
        lab.delete(one)
    found.update(got)
    assert len(found) >= 20
    assert all(b"Subject:" in one for one in found.values())


def test_contents_of_what_is_gone_are_left_out(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 3)
    mirror.look(mailbox)
    refs = [mirror.ref(message_id) for message_id in ids]
    lab.delete(ids[1])
    assert set(contents(mailbox, *refs)) == {refs[0], refs[2]}
    assert contents(mailbox) == {}


def test_unread_mail_stays_unread(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    contents(mailbox, ref)
    mailbox.set_labels(ref, add=DUE, remove=NOTHING)
    mailbox.set_labels(ref, add=NOTHING, remove=DUE)
    mirror.look(mailbox)
    assert lab.flags_of(message_id) == frozenset()


def test_looking_writes_nothing(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 3)
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    before = lab.writes()
    mirror.look(mailbox)
    contents(mailbox, *(mirror.ref(message_id) for message_id in ids))
    mailbox.drafts_mark()
    mirror.look(mailbox)
    assert lab.writes() == before


def test_writing_is_seen_by_the_counter(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    """Keep the test before this one honest."""
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    before = lab.writes()
    mailbox.set_labels(mirror.ref(message_id), add=DUE, remove=NOTHING)
    between = lab.writes()
    mailbox.put_draft(raw_draft("k1"), thread=None)
    assert before < between < lab.writes()


def test_the_identity_stays(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    before = mailbox.identity()
    many(lab, 2)
    mirror.look(mailbox)
    lab.forget_history()
    assert lab.mailbox(mirror.known).identity() == before
    assert before


def test_due_can_be_kept_everywhere(mailbox: Mailbox) -> None:
    assert {Label.DUE, Label.YOU_OWE} <= mailbox.keeps


def test_to_close_twice_is_to_close_once(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    many(lab, 1)
    mirror.look(mailbox)
    ids = mirror.ids()
    mailbox.close()
    mailbox.close()
    mirror.look(mailbox)  # the next call connects anew
    assert mirror.ids() == ids
