"""How often the line is crossed: what goes up together is one round trip."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from daemon.mailboxes.imap import Imap
from daemon.mailboxes.imap.folders import Listed
from daemon.mailboxes.imap.listings import answered
from daemon.mailboxes.imap.states import Glance
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents, many
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Flag, Mirror, raw
from tests.shell.servers.dovecot import Dovecot


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: ImapLab, mirror: Mirror) -> Imap:
    """Return a mailbox that was looked at before."""
    many(lab, 5)
    lab.deliver(raw("sent@here"), Place.SENT)
    mailbox = lab.mailbox(mirror.known)
    mirror.look(mailbox)
    return mailbox


def look(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> int:
    before = lab.line.round_trips
    mirror.look(mailbox)
    return lab.line.round_trips - before


def test_a_look_that_finds_nothing_new_is_one_round_trip(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    assert look(lab, mailbox, mirror) == 1
    assert len(lab.line.commands) > 2
    assert lab.line.commands[-2] == b"LIST"
    assert lab.line.commands[-1] in {b"SELECT", b"EXAMINE"}


def test_ten_new_messages_are_told_in_two_and_read_in_a_third(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    wanted = [f"new{number}@there" for number in range(10)]
    lab.deliver_all([raw(one) for one in wanted], "INBOX", ())
    before = lab.line.round_trips
    mirror.look(mailbox)
    assert len(contents(mailbox, *map(mirror.ref, wanted))) == 10
    assert lab.line.round_trips - before == 3


def test_news_of_another_folder_than_the_open_one_take_no_more(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw("mine@here"), Place.SENT)
    assert look(lab, mailbox, mirror) == 2  # its opening, what has changed and what is new go up together
    assert "mine@here" in mirror.ids()


def test_new_and_gone_and_changed_are_told_together(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.delete("m001@there")
    lab.set_flag("m002@there", Flag.SEEN)
    lab.deliver(raw("new@there"), Place.INBOX)
    assert look(lab, mailbox, mirror) == 3  # what is gone may have come to a folder that was looked at before
    assert mirror.ids() == ["m000@there", "m002@there", "m003@there", "m004@there", "new@there", "sent@here"]


def test_a_folder_that_was_removed_while_it_was_open_is_no_error(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.file_away("m000@there", "Mine")
    mirror.look(mailbox)
    ref = mirror.ref("m000@there")
    assert list(contents(mailbox, ref)) == [ref]  # it is open from now on
    lab.remove_folder("Mine")
    assert contents(mailbox, ref) == {}
    mirror.look(mailbox)
    assert "m000@there" not in mirror.ids()


def told(rows: list[Any], states: list[Any]) -> Any:
    """Return what imapclient keeps of a LIST answer."""
    from imapclient import IMAPClient  # noqa: PLC0415 - only its parser

    client = SimpleNamespace(
        _imap=SimpleNamespace(untagged_responses={"LIST": rows, "STATUS": states}), folder_encode=True
    )
    client._proc_folder_list = lambda found: IMAPClient._proc_folder_list(client, found)
    return client


WHOLE = b"(MESSAGES 3 UIDNEXT 9 UIDVALIDITY 7 HIGHESTMODSEQ 4)"


@pytest.mark.parametrize(
    ("row", "listed"),
    [
        (rb'(\HasNoChildren \Sent) "/" Sent', Listed("Sent", "/", frozenset({"\\hasnochildren", "\\sent"}))),
        (rb'() "." "Sent Items"', Listed("Sent Items", ".", frozenset())),
        (rb'() "\\" INBOX', Listed("INBOX", "\\", frozenset())),
        (rb"() NIL INBOX", Listed("INBOX", "", frozenset())),
        (rb'() "/" "Entw&APw-rfe"', Listed("Entwürfe", "/", frozenset())),
        (rb'() "/" 2026', Listed("2026", "/", frozenset())),
        (rb'() "/" "with \"quotes\""', Listed('with "quotes"', "/", frozenset())),
    ],
    ids=["usual", "quoted", "a backslash between", "flat", "encoded", "a number", "quotes in it"],
)
def test_a_row_of_a_list_is_read_whatever_its_form(row: bytes, listed: Listed) -> None:
    assert answered(told([row], []), "OK") == ([listed], {})


def test_a_name_that_comes_as_a_literal_is_read() -> None:
    found = answered(told([(b'() "/" {4}', b"Mine"), b""], [(b"{4}", b"Mine"), b" " + WHOLE]), "OK")
    assert found == ([Listed("Mine", "/", frozenset())], {"Mine": Glance(7, 9, 3, 4)})


@pytest.mark.parametrize(
    ("state", "glances"),
    [
        (b"INBOX " + WHOLE, {"INBOX": Glance(7, 9, 3, 4)}),
        (b'"Sent Items" ' + WHOLE + b" ", {"Sent Items": Glance(7, 9, 3, 4)}),
        (b"Sent (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 7)", {"Sent": Glance(7, 9, 3, None)}),
        (b"Sent (MESSAGES 3 UIDNEXT 9)", {}),
        (b"Sent ()", {}),
    ],
    ids=["usual", "quoted", "no modification sequences", "half", "nothing"],
)
def test_a_state_is_taken_where_it_is_told_whole(state: bytes, glances: dict[str, Glance]) -> None:
    found = answered(told([rb'() "/" INBOX'], [state]), "OK")
    assert found is not None
    assert found[1] == glances


@pytest.mark.parametrize(("status", "rows"), [("NO", [b'() "/" INBOX']), ("OK", []), ("BAD", [])])
def test_a_server_that_does_not_list_so_is_asked_plainly(status: str, rows: list[bytes]) -> None:
    assert answered(told(rows, []), status) is None
