"""How an IMAP mailbox is watched: what it notices, what it does not take for news, and a line that dies meanwhile."""

from __future__ import annotations

import os
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from daemon.errors import TryLater
from daemon.mailboxes.imap import Imap, Server, Tls, by_password
from daemon.service.alarm import Alarm, Why
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Mirror, raw, raw_draft
from tests.shell.servers.dovecot import Dovecot

LONG = 60.0
SHORT = 0.05


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        lab.deliver(raw("first"), Place.INBOX)
        yield lab


def opened(lab: ImapLab, mirror: Mirror, *, idle_seconds: float = LONG, answer_seconds: float = 10) -> Imap:
    """Return a mailbox that was looked at."""
    server = Server(
        "127.0.0.1", lab.line.port, Tls.NONE, connect_seconds=10, read_seconds=20,
        idle_seconds=idle_seconds, answer_seconds=answer_seconds,
    )  # fmt: skip
    login = by_password(lab.user, lambda: lab.password)
    mailbox = Imap("main", server=server, user=lab.user, login=login, known=mirror.known)
    lab.stack.callback(mailbox.close)
    mirror.look(mailbox)
    return mailbox


@contextmanager
def meanwhile(lab: ImapLab, act: Callable[[], object]) -> Iterator[None]:
    """Do something as soon as the mailbox is in IDLE."""

    def work() -> None:
        until = time.monotonic() + LONG
        while lab.line.commands[-1:] != [b"IDLE"] and time.monotonic() < until:
            time.sleep(0.01)
        act()

    thread = threading.Thread(target=work)
    thread.start()
    yield
    thread.join(LONG)


def test_new_mail_ends_the_wait(lab: ImapLab, mirror: Mirror) -> None:
    mailbox = opened(lab, mirror)
    with meanwhile(lab, partial(lab.deliver, raw("second"), Place.INBOX)):
        assert mailbox.wait(LONG, interrupt=Alarm())
    assert [change.envelope.id for change in mirror.look(mailbox) if hasattr(change, "envelope")] == ["second"]


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda lab: lab.set_label("first", Label.NEVER), id="a label of the owner"),
        pytest.param(lambda lab: lab.delete("first"), id="a deletion"),
    ],
)
def test_what_the_owner_does_in_the_inbox_ends_the_wait(
    lab: ImapLab, mirror: Mirror, act: Callable[[ImapLab], None]
) -> None:
    lab.world("INBOX")
    mailbox = opened(lab, mirror)
    with meanwhile(lab, partial(act, lab)):
        assert mailbox.wait(LONG, interrupt=Alarm())
    assert mirror.look(mailbox)


@pytest.mark.parametrize("place", [Place.SENT, Place.DRAFTS, Place.OTHER])
def test_the_other_folders_are_asked_for_in_between(lab: ImapLab, mirror: Mirror, place: Place) -> None:
    mailbox = opened(lab, mirror, idle_seconds=SHORT)
    with meanwhile(lab, partial(lab.deliver, raw("elsewhere"), place)):
        assert mailbox.wait(LONG, interrupt=Alarm())
    assert mirror.look(mailbox)


def test_what_came_before_the_wait_is_not_missed(lab: ImapLab, mirror: Mirror) -> None:
    mailbox = opened(lab, mirror)
    lab.deliver(raw("second"), Place.INBOX)
    assert mailbox.wait(LONG, interrupt=Alarm())
    assert b"IDLE" not in lab.line.commands


def test_our_own_draft_is_seen_and_then_all_is_quiet(lab: ImapLab, mirror: Mirror) -> None:
    mailbox = opened(lab, mirror)
    mailbox.put_draft(raw_draft("k"), thread=None)
    assert mailbox.wait(LONG, interrupt=Alarm())
    assert mirror.look(mailbox)
    assert not mailbox.wait(SHORT, interrupt=Alarm())
    assert not mirror.look(mailbox)


def test_nothing_new_is_false_and_writes_nothing(lab: ImapLab, mirror: Mirror) -> None:
    mailbox = opened(lab, mirror, idle_seconds=SHORT)
    assert not mailbox.wait(SHORT * 10, interrupt=Alarm())
    assert lab.line.commands.count(b"IDLE") > 3
    assert lab.writes() == 0


def test_an_alarm_ends_the_wait(lab: ImapLab, mirror: Mirror) -> None:
    mailbox, alarm = opened(lab, mirror), Alarm()
    with meanwhile(lab, partial(alarm.ring, Why.STOP)):
        began = time.monotonic()
        assert not mailbox.wait(LONG, interrupt=alarm)
    assert time.monotonic() - began < LONG / 2
    assert mirror.look(mailbox) == []  # the line is in order: DONE was answered


def test_a_line_that_is_cut_while_it_waits_is_told(lab: ImapLab, mirror: Mirror) -> None:
    mailbox = opened(lab, mirror)
    with meanwhile(lab, lab.line.hang_up), pytest.raises(TryLater):
        mailbox.wait(LONG, interrupt=Alarm())
    assert mirror.look(mailbox) == []
    assert not mailbox.wait(SHORT, interrupt=Alarm())


def test_a_server_that_says_bye_is_told(lab: ImapLab, mirror: Mirror, rich_dovecot: Dovecot) -> None:
    mailbox = opened(lab, mirror)
    with meanwhile(lab, lambda: rich_dovecot.admin("kick", lab.user)), pytest.raises(TryLater):
        mailbox.wait(LONG, interrupt=Alarm())
    assert mirror.look(mailbox) == []


def test_a_server_that_falls_silent_is_noticed(lab: ImapLab, mirror: Mirror, rich_dovecot: Dovecot) -> None:
    """SIGSTOP: the connection stands, and nobody answers."""
    mailbox = opened(lab, mirror, idle_seconds=0.5, answer_seconds=0.5)
    pid = max(int(found) for found in re.findall(rf"Login: user=<{lab.user}>.* mpid=(\d+)", rich_dovecot.log))
    with meanwhile(lab, partial(os.kill, pid, signal.SIGSTOP)), pytest.raises(TryLater):
        mailbox.wait(LONG, interrupt=Alarm())
    os.kill(pid, signal.SIGKILL)
    lab.deliver(raw("second"), Place.INBOX)
    assert mirror.look(mailbox)


def test_a_server_without_idle_is_asked_now_and_then(poor_dovecot: Dovecot, mirror: Mirror) -> None:
    with dovecot_lab(poor_dovecot, sent="Gesendet", drafts="Entwürfe", other="Archiv") as lab:
        mailbox = opened(lab, mirror, idle_seconds=SHORT)
        assert not mailbox.wait(SHORT * 4, interrupt=Alarm())
        lab.deliver(raw("second"), Place.INBOX)
        assert mailbox.wait(LONG, interrupt=Alarm())
        assert b"IDLE" not in lab.line.commands
        assert mirror.look(mailbox)


def test_it_works_under_tls_too(lab: ImapLab, mirror: Mirror, rich_dovecot: Dovecot) -> None:
    server = Server("localhost", rich_dovecot.tls_port, Tls.IMPLICIT, fingerprint=rich_dovecot.fingerprint)
    login = by_password(lab.user, lambda: lab.password)
    mailbox = Imap("main", server=server, user=lab.user, login=login, known=mirror.known)
    lab.stack.callback(mailbox.close)
    mirror.look(mailbox)
    timer = threading.Timer(0.2, partial(lab.deliver, raw("second"), Place.INBOX))
    timer.start()
    assert mailbox.wait(LONG, interrupt=Alarm())
    timer.join()
    assert mirror.look(mailbox)
