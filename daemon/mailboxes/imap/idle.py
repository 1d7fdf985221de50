"""How a folder is watched: IDLE (RFC 2177), broken off now and then to look at the others and to prove the line."""

from __future__ import annotations

import re
import select
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from imaplib import IMAP4

from imapclient import IMAPClient

from daemon.mailboxes.base import Interrupt
from daemon.mailboxes.imap import idle_wire
from daemon.mailboxes.imap.cursor import Points
from daemon.mailboxes.imap.look import Survey, at
from daemon.mailboxes.imap.server import Server
from daemon.mailboxes.imap.session import Session

_NEWS = re.compile(rb"\* (?:\d+ (?:EXISTS|EXPUNGE|FETCH)|VANISHED)\b", re.IGNORECASE)


def wait(  # noqa: PLR0913 - what is watched, and for how long
    session: Session, server: Server, folder: str, changed: Callable[[], bool], *, seconds: float, interrupt: Interrupt
) -> bool:
    """Wait until the folder, or what `changed` looks at, is no longer as it was; see base.Watcher.

    changed: asks the server, and leaves `folder` open as it is then, so that IDLE tells of all that comes after.
    """
    until = time.monotonic() + seconds
    # RFC 2177: re-issue IDLE within 29 minutes. It is far oftener, as the other folders are looked at in between, a
    # router forgets a silent line within minutes, and a line that is dead shows only when it is used.
    span_at_most = min(server.idle_seconds, 29 * 60)
    while True:
        with _impatient(session, server.answer_seconds):
            if changed():
                return True
            span = min(span_at_most, until - time.monotonic())
            if span <= 0 or _rings(interrupt):
                return False
            if session.capable("IDLE"):
                with session.client(folder) as client:
                    news = idle_wire.missed(client) or _idle(client, span, interrupt)
                if news:
                    return True
            else:
                _readable(span, interrupt)
        if _rings(interrupt):
            return False


def changed(session: Session, survey: Survey, reached: Points, *, inbox: str) -> bool:
    """Tell whether a folder is no longer as it was at that point. The inbox is open afterwards, as it is told of."""
    folders, told = survey()
    there = {folder: told.get(folder) or session.glance_if_let(folder) for folder in folders.places if folder != inbox}
    glance = told.get(inbox)
    if glance is None or not session.is_as_opened(inbox, glance):
        glance = session.open(inbox).glance
    there[inbox] = glance  # what has come after it was opened is told in IDLE, or was told before: see idle_wire.missed
    opened = {folder: glance for folder, glance in there.items() if glance is not None}
    if reached.keys() - folders.places.keys():
        return True
    return any(reached.get(folder) != at(glance, folders.places[folder]) for folder, glance in opened.items())


@contextmanager
def _impatient(session: Session, seconds: float) -> Iterator[None]:
    with session.client() as client:
        line = client.socket()
        usual = line.gettimeout()
        line.settimeout(seconds)
    try:
        yield
    finally:
        if line.fileno() >= 0:  # it may be closed by now
            line.settimeout(usual)


def _idle(client: IMAPClient, seconds: float, interrupt: Interrupt) -> bool:
    """Stay in IDLE until there is news (True), the time is over, or the interrupt."""
    until = time.monotonic() + seconds
    line = client.socket()
    tag, told = idle_wire.begin(client)
    told += idle_wire.lines(client, readable=False)
    while not _news(told) and (left := until - time.monotonic()) > 0:
        ready = _readable(left, line, interrupt)
        if interrupt.fileno() in ready:
            break
        told = idle_wire.lines(client, readable=line.fileno() in ready)
    return _news(idle_wire.done(client, tag)) or _news(told)


def _news(told: Iterable[bytes]) -> bool:
    return any(_is_news(line) for line in told)


def _is_news(line: bytes) -> bool:
    if line[:5].upper() == b"* BYE":
        raise IMAP4.abort("the server says BYE")
    return _NEWS.match(line) is not None


def _rings(interrupt: Interrupt) -> bool:
    return bool(_readable(0, interrupt))


def _readable(seconds: float, *ends: object) -> set[int]:
    """Return the descriptors of those ends that can be read, as soon as there is one, or none when the time is over."""
    poll = select.poll()
    for end in ends:
        poll.register(end, select.POLLIN)  # type: ignore[arg-type]  # whatever has a fileno()
    return {descriptor for descriptor, _ in poll.poll(max(0.0, seconds) * 1000)}
