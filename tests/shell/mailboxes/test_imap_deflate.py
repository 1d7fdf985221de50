"""A compressed connection: nothing but the bytes on the line is another than without."""

from __future__ import annotations

import io
import logging
import socket
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.errors import TryLater
from daemon.mailboxes.imap import Imap, Server, Tls, by_password
from daemon.mailboxes.imap.deflate import _Inflated
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents, many
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Mirror, raw, raw_draft
from tests.shell.servers.dovecot import PASSWORD, Dovecot, dovecot


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot(protocol="  mail_plugins = imap_zlib") as server:
        yield server


@pytest.fixture
def lab(server: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(server) as lab:
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


Opened = Callable[[bool | None], Imap]


@pytest.fixture
def opened(lab: ImapLab, mirror: Mirror) -> Iterator[Opened]:
    with ExitStack() as stack:

        def open_(compress: bool | None) -> Imap:
            where = Server("127.0.0.1", lab.line.port, Tls.NONE, connect_seconds=10, read_seconds=10, compress=compress)
            login = by_password(lab.user, lambda: PASSWORD)
            return stack.enter_context(
                closing(Imap("main", server=where, user=lab.user, login=login, known=mirror.known))
            )

        yield open_


def test_all_that_a_mailbox_does_is_done_compressed(lab: ImapLab, mirror: Mirror, opened: Opened) -> None:
    ids = many(lab, 30)
    mailbox = opened(True)
    mirror.look(mailbox)
    assert mirror.ids() == ids
    assert b"COMPRESS" in lab.line.commands
    assert all(b"Subject:" in one for one in contents(mailbox, *map(mirror.ref, ids)).values())
    mailbox.set_labels(mirror.ref(ids[0]), add=mailbox.keeps, remove=frozenset())
    draft = mailbox.put_draft(raw_draft("k1"), thread=None)
    assert len(lab.raw_drafts()) == 1
    lab.deliver(raw("late@there"), Place.INBOX)
    mirror.look(mailbox)
    assert "late@there" in mirror.ids()
    mailbox.drop_draft(draft)
    assert lab.raw_drafts() == []


def test_the_line_carries_far_less(lab: ImapLab, opened: Opened) -> None:
    many(lab, 300)
    spent = []
    for compress in (False, True):
        mailbox = opened(compress)
        assert mailbox.keeps  # logged in
        before = lab.line.told
        assert len(list(mailbox.changes(None))) == 300
        spent.append(lab.line.told - before)
    assert spent[1] * 4 < spent[0]


def test_within_one_machine_nothing_is_compressed(
    lab: ImapLab, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert opened(None).keeps
    assert "connected" in caplog.text
    assert b"COMPRESS" not in lab.line.commands


def test_a_server_that_can_not_is_spoken_to_plainly(rich_dovecot: Dovecot, mirror: Mirror) -> None:
    with dovecot_lab(rich_dovecot) as lab:
        where = Server("127.0.0.1", lab.line.port, Tls.NONE, compress=True)
        login = by_password(lab.user, lambda: PASSWORD)
        with closing(Imap("main", server=where, user=lab.user, login=login, known=mirror.known)) as mailbox:
            ids = many(lab, 3)
            mirror.look(mailbox)
            assert mirror.ids() == ids


@pytest.mark.parametrize("tls", [Tls.NONE, Tls.IMPLICIT])
def test_it_is_watched_compressed(server: Dovecot, lab: ImapLab, mirror: Mirror, tls: Tls) -> None:
    port = server.port if tls is Tls.NONE else server.tls_port
    where = Server("127.0.0.1", port, tls, read_seconds=10, compress=True, fingerprint=server.fingerprint)
    login = by_password(lab.user, lambda: PASSWORD)
    near, far = socket.socketpair()
    with near, far, closing(Imap("main", server=where, user=lab.user, login=login, known=mirror.known)) as mailbox:
        mirror.look(mailbox)
        assert not mailbox.wait(0, interrupt=near)
        lab.deliver(raw("new@there"), Place.INBOX)
        assert mailbox.wait(30, interrupt=near)
        mirror.look(mailbox)
        assert mirror.ids() == ["new@there"]


@pytest.mark.parametrize("cut_after", [0, 20, 300])
def test_a_look_that_is_cut_off_goes_on_without_loss(
    lab: ImapLab, mirror: Mirror, opened: Opened, cut_after: int
) -> None:
    ids = many(lab, 20)
    mailbox = opened(True)
    assert mailbox.keeps  # logged in
    lab.line.cut_after = cut_after
    try:
        mirror.look(mailbox)
    except TryLater:
        mirror.look(mailbox)
    assert mirror.ids() == ids


class Line:
    """A socket that gives what it was told in pieces of a size, and then has hung up."""

    def __init__(self, told: bytes, size: int) -> None:
        self._told = io.BytesIO(told)
        self._size = size

    def recv(self, most: int) -> bytes:
        return self._told.read(min(most, self._size))


def packed(texts: list[bytes]) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return b"".join(packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH) for text in texts)


@given(
    texts=st.lists(st.binary(max_size=2000) | st.just(b"a" * 5000), max_size=5),
    size=st.integers(1, 300),
    ahead=st.integers(0, 50),
    buffer=st.integers(1, 300),
)
def test_what_was_said_is_read_whatever_pieces_it_comes_in(
    texts: list[bytes], size: int, ahead: int, buffer: int
) -> None:
    told = packed(texts)
    raw_ = _Inflated(Line(told[ahead:], size), io.BufferedReader(io.BytesIO()), told[:ahead])
    with io.BufferedReader(raw_, buffer) as file:
        assert file.read() == b"".join(texts)


def test_what_is_garbled_is_an_error_of_the_line() -> None:
    garbled = _Inflated(Line(b"\xff" * 9, 9), io.BufferedReader(io.BytesIO()), b"")
    with io.BufferedReader(garbled) as file, pytest.raises(OSError, match="can't be read"):
        file.read(1)
