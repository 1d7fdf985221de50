"""Drafts: put, found again, dropped, and never anything else dropped."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Mailbox
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents
from tests.shell.mailboxes.lab import Flag, Lab, Mirror, raw, raw_draft, unix_lines


def test_a_draft_is_kept_word_for_word_flagged_as_draft_and_seen(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    message = raw_draft("k1", body="Grüße aus München,\n\n> .quoted\n>\nFrom: nobody\n\n")
    ref = mailbox.put_draft(message, thread=None)
    assert unix_lines(contents(mailbox, ref)[ref]) == unix_lines(message)
    assert [unix_lines(draft) for draft in lab.raw_drafts()] == [unix_lines(message)]
    assert lab.draft_marks("k1") == (True, True)


def test_a_draft_of_ours_arrives_under_the_ref_that_was_given(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    mirror.look(mailbox)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    assert mirror.ref("k1@draft") == ref
    assert mirror.place("k1@draft") is Place.DRAFTS
    assert mirror.messages[ref].envelope.key == "k1"
    assert mirror.look(mailbox) == []


def test_two_drafts_are_two_messages(lab: Lab, mailbox: Mailbox) -> None:
    refs = {mailbox.put_draft(raw_draft(key), thread=None) for key in ("k1", "k2")}
    assert len(refs) == len(lab.raw_drafts()) == 2


def test_a_dropped_draft_is_gone(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mailbox.put_draft(raw_draft("k2"), thread=None)
    mirror.look(mailbox)
    mailbox.drop_draft(ref)
    assert [unix_lines(draft) for draft in lab.raw_drafts()] == [unix_lines(raw_draft("k2"))]
    mirror.look(mailbox)
    assert mirror.ids() == ["k2@draft"]


def test_to_drop_a_draft_twice_is_to_drop_it_once(lab: Lab, mailbox: Mailbox) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mailbox.drop_draft(ref)
    mailbox.drop_draft(ref)
    lab.mailbox(list).drop_draft(ref)
    assert lab.raw_drafts() == []


def test_a_draft_that_was_sent_is_not_dropped(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.send_draft("k1", None)
    mailbox.drop_draft(ref)
    mirror.look(mailbox)
    assert mirror.ids() == ["k1@draft"]
    assert mirror.place("k1@draft") is Place.SENT


@pytest.mark.parametrize("place", [Place.INBOX, Place.SENT, Place.OTHER], ids=str)
def test_what_is_no_draft_is_never_dropped(lab: Lab, mailbox: Mailbox, mirror: Mirror, place: Place) -> None:
    lab.deliver(raw("a@there"), place)
    mirror.look(mailbox)
    mailbox.drop_draft(mirror.ref("a@there"))
    mirror.look(mailbox)
    assert mirror.ids() == ["a@there"]


def test_a_draft_that_was_edited_is_not_dropped_by_its_old_ref(lab: Lab, mailbox: Mailbox) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    changed = raw_draft("k1", body="Dear Rita,\n\nmy own words.\n")
    lab.edit_draft("k1", changed)
    mailbox.drop_draft(ref)
    assert [unix_lines(draft) for draft in lab.raw_drafts()] == [unix_lines(changed)]


def test_to_drop_one_draft_leaves_what_another_program_marked_as_deleted(
    lab: Lab, mailbox: Mailbox, mirror: Mirror
) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.deliver(raw_draft("k2"), Place.DRAFTS)
    lab.mark_deleted("k2@draft")
    mailbox.drop_draft(ref)
    mirror.look(mailbox)
    assert mirror.ids() == []
    assert lab.flags_of("k2@draft") == {Flag.SEEN}


@pytest.mark.parametrize("by", ["us", "another program"])
def test_the_drafts_mark_changes_when_a_draft_is_added(lab: Lab, mailbox: Mailbox, by: str) -> None:
    lab.deliver(raw_draft("k0"), Place.DRAFTS)
    before = mailbox.drafts_mark()
    if by == "us":
        mailbox.put_draft(raw_draft("k1"), thread=None)
    else:
        lab.deliver(raw_draft("k1"), Place.DRAFTS)
    assert mailbox.drafts_mark() != before
    assert lab.mailbox(list).drafts_mark() != before


def test_the_drafts_mark_stays_while_nothing_happens(lab: Lab, mailbox: Mailbox) -> None:
    lab.deliver(raw_draft("k0"), Place.DRAFTS)
    assert mailbox.drafts_mark() == mailbox.drafts_mark() == lab.mailbox(list).drafts_mark()


def test_the_drafts_mark_does_not_return_when_the_added_draft_is_deleted(lab: Lab, mailbox: Mailbox) -> None:
    lab.deliver(raw_draft("k0"), Place.DRAFTS)
    before = mailbox.drafts_mark()
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    lab.delete("k1@draft")
    assert mailbox.drafts_mark() != before
