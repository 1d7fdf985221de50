"""A first look at a mailbox of thousands: the newest first, commands on their way together, broken off anywhere."""

from __future__ import annotations

import os
import pwd
from collections.abc import Iterator
from itertools import islice

import pytest

from daemon.errors import TryLater
from daemon.mailboxes.base import Arrived, Cursor, Ref
from daemon.mailboxes.imap import Imap
from daemon.mailboxes.imap.cursor import spot
from daemon.mailboxes.imap.look import ASKED, BATCH
from daemon.mailboxes.imap.session import AT_ONCE
from tests.bench.mailbox import write_maildir
from tests.shell.mailboxes.contract.fixtures import contents
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Mirror
from tests.shell.servers.dovecot import Dovecot, dovecot

COUNT = 5_600
INBOX, SENT = 4_676, 924


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    """One whose only user has mail of many years."""
    with dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def lab(server: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(server) as lab:
        nobody = pwd.getpwnam("nobody")
        owner = (nobody.pw_uid, nobody.pw_gid) if os.getuid() == 0 else None
        write_maildir(server.home / "mail" / lab.user, COUNT, small=True, owner=owner)
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: ImapLab, mirror: Mirror) -> Iterator[Imap]:
    opened = lab.mailbox(mirror.known)
    yield opened
    opened.close()


def seen(mailbox: Imap, since: Cursor | None, *, at_most: int | None = None) -> tuple[list[Ref], Cursor | None]:
    """Return what arrives, and the last cursor."""
    refs: list[Ref] = []
    for change, cursor in islice(mailbox.changes(since), at_most):
        assert isinstance(change, Arrived)
        refs.append(change.ref)
        since = cursor
    return refs, since


def test_all_messages_come_once_and_then_nothing(mailbox: Imap) -> None:
    refs, cursor = seen(mailbox, None)
    assert len(refs) == len(set(refs)) == COUNT
    assert seen(mailbox, cursor) == ([], cursor)


def test_the_newest_of_every_folder_come_before_the_rest_of_any(mailbox: Imap) -> None:
    spots = [spot(ref) for ref in seen(mailbox, None)[0]]
    first = spots[: BATCH + SENT]
    assert {one.uid for one in first if one.folder == "INBOX"} == set(range(INBOX - BATCH + 1, INBOX + 1))
    assert {one.uid for one in first if one.folder == "Sent"} == set(range(1, SENT + 1))


@pytest.mark.parametrize("left_after", [1, BATCH - 1, BATCH, BATCH + SENT, BATCH + SENT + 1, COUNT - 700, COUNT - 1])
def test_whoever_leaves_early_goes_on_from_the_last_cursor(left_after: int, lab: ImapLab, mirror: Mirror) -> None:
    first = lab.mailbox(mirror.known)
    before, cursor = seen(first, None, at_most=left_after)
    for mailbox in (first, lab.mailbox(mirror.known)):
        after, end = seen(mailbox, cursor)
        assert set(before) | set(after) == set(before + after)
        assert len(set(before + after)) == COUNT
        assert len(after) <= COUNT - left_after + AT_ONCE * ASKED
        assert seen(mailbox, end)[0] == []
        mailbox.close()


def test_other_calls_in_between_are_answered_and_the_look_goes_on(mailbox: Imap) -> None:
    refs: list[Ref] = []
    for number, (change, _) in enumerate(mailbox.changes(None)):
        refs.append(change.ref)
        if number % 900 == 0:
            assert contents(mailbox, change.ref)[change.ref].startswith((b"Received", b"From", b"To"))
            assert mailbox.drafts_mark()
    assert len(refs) == len(set(refs)) == COUNT


@pytest.mark.parametrize("kilobytes", [200, 900])
def test_a_line_that_is_cut_amid_the_answers_loses_nothing(kilobytes: int, lab: ImapLab, mailbox: Imap) -> None:
    refs: set[Ref] = set()
    cursor: Cursor | None = None
    lab.line.cut_after = kilobytes * 1000
    broken = False
    try:
        for change, cursor in mailbox.changes(None):  # noqa: B007 - the last one is what counts
            refs.add(change.ref)
    except TryLater as error:
        broken = "connection failed" in str(error)
    assert broken
    after, end = seen(mailbox, cursor)
    assert len(refs | set(after)) == COUNT
    assert seen(mailbox, end)[0] == []


def test_few_commands_are_sent(lab: ImapLab, mailbox: Imap) -> None:
    before = len(lab.line.commands)
    seen(mailbox, None)
    asked = lab.line.commands[before:]
    whole, older = BATCH // ASKED, -(-(INBOX - BATCH) // ASKED)
    assert asked.count(b"UID FETCH") == whole + older + -(-SENT // ASKED)
