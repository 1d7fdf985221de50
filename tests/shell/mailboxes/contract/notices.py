"""Notices of ours to the owner: they come into the inbox unread, and nothing else is ever taken away as one."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Mailbox
from rules.message import Place
from rules.notice import PREFIX, is_notice
from tests.shell.mailboxes.lab import Flag, Lab, Mirror, raw

ONE, OTHER = f"{PREFIX}2026-03-02.a@dana.example", f"{PREFIX}2026-03-09.a@dana.example"


def test_a_notice_lies_in_the_inbox_unread_and_is_known_again(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    mailbox.put_notice(raw(ONE, subject="Your search"))
    mirror.look(mailbox)
    assert mirror.ids() == [ONE]
    assert mirror.place(ONE) is Place.INBOX
    assert is_notice(mirror.messages[mirror.ref(ONE)].envelope)
    assert lab.flags_of(ONE) == frozenset()
    assert lab.raw_drafts() == []


def test_a_notice_that_is_dropped_is_gone_and_the_other_stays(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    for message_id in (ONE, OTHER):
        mailbox.put_notice(raw(message_id))
    mirror.look(mailbox)
    mailbox.drop_notice(mirror.ref(ONE))
    mirror.look(mailbox)
    assert mirror.ids() == [OTHER]


def test_a_notice_that_was_read_and_filed_away_is_dropped_too(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    mailbox.put_notice(raw(ONE))
    lab.set_flag(ONE, Flag.SEEN)
    lab.archive(ONE)
    mirror.look(mailbox)
    mailbox.drop_notice(mirror.ref(ONE))
    mirror.look(mailbox)
    assert mirror.ids() == []


def test_to_drop_a_notice_twice_is_to_drop_it_once(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    mailbox.put_notice(raw(ONE))
    mirror.look(mailbox)
    ref = mirror.ref(ONE)
    mailbox.drop_notice(ref)
    mailbox.drop_notice(ref)
    lab.mailbox(list).drop_notice(ref)
    mirror.look(mailbox)
    assert mirror.ids() == []


@pytest.mark.parametrize("place", [Place.INBOX, Place.SENT, Place.DRAFTS, Place.OTHER], ids=str)
def test_what_is_no_notice_is_never_dropped_as_one(lab: Lab, mailbox: Mailbox, mirror: Mirror, place: Place) -> None:
    lab.deliver(raw("followupd.4711@there"), place)
    mirror.look(mailbox)
    mailbox.drop_notice(mirror.ref("followupd.4711@there"))
    mirror.look(mailbox)
    assert mirror.ids() == ["followupd.4711@there"]
