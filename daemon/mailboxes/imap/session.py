"""One login to the server: opened when it is needed, thrown away when it broke, opened anew by the next call."""

from __future__ import annotations

import logging
import select
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from imaplib import IMAP4

from imapclient import IMAPClient

from daemon.errors import Refused, TryLater
from daemon.mailboxes.imap import deflate, pipeline, states, wire
from daemon.mailboxes.imap.failures import RAISED, breaks, declines, meaning
from daemon.mailboxes.imap.flow import Flow
from daemon.mailboxes.imap.folders import Listed, Namespaces
from daemon.mailboxes.imap.login import Login
from daemon.mailboxes.imap.pipeline import Told
from daemon.mailboxes.imap.responses import Fetched
from daemon.mailboxes.imap.states import Glance, Opened

log = logging.getLogger(__name__)

FAREWELL_SECONDS = 5
AT_ONCE = 4
"""FETCH commands on their way together: more make nothing faster, and what was read ahead takes memory."""


@dataclass(frozen=True, slots=True)
class Survey:
    """All folders of the server, and the state of those of which it told meanwhile."""

    listed: tuple[Listed, ...]
    namespaces: Namespaces | None
    glances: Mapping[str, Glance]


class Session:
    """The connection of one account. Its errors are those of daemon.errors."""

    def __init__(
        self, account: str, connect: Callable[[], IMAPClient], login: Login, *, compress: bool | None = None
    ) -> None:
        """compress: see deflate.begin."""
        self.account = account
        self._connect = connect
        self._login = login
        self._compress = compress
        self._client: IMAPClient | None = None
        self._opened: Opened | None = None
        self._namespaces: Namespaces | None = None
        self._flow: Flow | None = None  # commands on their way
        self._hung_up = False  # the last error was that the server ended the connection
        self.vanishing = False  # QRESYNC is enabled

    @contextmanager
    def client(self, folder: str | None = None) -> Iterator[IMAPClient]:
        """Lend the logged-in connection; what goes wrong with it meanwhile is raised as what it means."""
        with self._lent(folder) as client:
            flow, self._flow = self._flow, None
            if flow is not None:
                flow.catch_up(client)
            yield client

    @contextmanager
    def _lent(self, folder: str | None) -> Iterator[IMAPClient]:
        where = self.account
        try:
            client = self._ready()
            where = self.account if folder is None else f"{self.account}: {folder}"
            yield client
        except RAISED as error:
            if breaks(error):
                self.drop()
            self._hung_up = isinstance(error, IMAP4.abort)
            told = meaning(where, error)
        except BaseException:  # whatever it was, an answer may be read half
            self.drop()
            raise
        else:
            return
        raise told from None  # imaplib's own error may hold what the server was sent

    def _ready(self) -> IMAPClient:
        if self._flow is None and self._client is not None and self._is_stale(self._client):
            self.drop()
        if self._client is None:
            client = self._connect()
            try:
                self._login(client)
                wire.introduce(client)
                self._enable(client)
                compressed = deflate.begin(client, wanted=self._compress)
            except BaseException:
                _end(client)
                raise
            self._client = client
            log.debug("%s: connected%s", self.account, ", compressed" if compressed else "")
        return self._client

    @staticmethod
    def _is_stale(client: IMAPClient) -> bool:
        """Tell whether the server hung up while nothing was asked: then it has said so, or closed."""
        poll = select.poll()
        poll.register(client.socket(), select.POLLIN)
        if poll.poll(0):
            try:
                client.noop()
            except RAISED:
                return True
        return False

    def _enable(self, client: IMAPClient) -> None:
        """Ask for modification sequences, and for deletions by them, where the server has them (RFC 7162)."""
        self.vanishing = False
        if client.has_capability("ENABLE"):
            if client.has_capability("QRESYNC"):
                self.vanishing = b"QRESYNC" in {word.upper() for word in client.enable("QRESYNC")}
            elif client.has_capability("CONDSTORE"):
                client.enable("CONDSTORE")

    def capable(self, capability: str) -> bool:
        with self.client() as client:
            return bool(client.has_capability(capability))

    def survey(self) -> Survey:
        """Return what folders there are, in one round trip, or two where the server has to be asked whose they are.

        The folder that is open is opened anew meanwhile, where it still can be.
        """
        was_connected = self._client is not None
        try:
            return self._surveyed()
        except TryLater:
            # Some servers end a session whose open folder the owner has removed, and tell so at the next command.
            if was_connected and self._hung_up:
                return self._surveyed()
            raise

    def _surveyed(self) -> Survey:
        with self.client() as client:
            if self._namespaces is None:
                self._namespaces = wire.namespaces(client)
            opened, self._opened = self._opened, None
            listed, told, self._opened = pipeline.survey(client, opened)
        return Survey(tuple(listed), self._namespaces, told)

    def glance(self, folder: str) -> Glance:
        """Return the state of a folder as it is now, in one round trip."""
        if self._opened is not None and self._opened.folder == folder:
            return self.open(folder, writable=self._opened.writable).glance
        with self.client(folder) as client:
            return states.status(client, folder)

    def glance_if_let(self, folder: str) -> Glance | None:
        """Return the state of a folder, or None where the server does not let us see it, or has it no longer."""
        if self._opened is not None and self._opened.folder == folder:
            opened = self.open_if_let(folder, writable=self._opened.writable)
            return None if opened is None else opened.glance
        with self.client(folder) as client:
            try:
                return states.status(client, folder)
            except RAISED as error:
                if not declines(error):
                    raise
                return None

    def open(self, folder: str, *, writable: bool = False) -> Opened:
        """Open a folder and return how it is now: read-only, unless it is to be written."""
        self._opened = None
        with self.client(folder) as client:
            self._opened = states.select(client, folder, writable=writable)
        return self._opened

    def open_if_let(self, folder: str, *, writable: bool = False) -> Opened | None:
        """Open a folder; return None where the server does not let us, or has it no longer."""
        self._opened = None
        with self.client(folder) as client:
            try:
                self._opened = states.select(client, folder, writable=writable)
            except RAISED as error:
                if not declines(error):
                    raise
        return self._opened

    def open_if_there(self, folder: str, *, writable: bool = False) -> Opened | None:
        """Open a folder; return None where the owner has deleted or renamed it."""
        opened = self.open_if_let(folder, writable=writable)
        if opened is None and any(one.name == folder and one.opens for one in self.survey().listed):
            raise Refused(f"{self.account}: {folder}: the server does not open it. Give this login the right to it.")
        return opened

    def is_as_opened(self, folder: str, glance: Glance) -> bool:
        """Tell whether a folder is open, and that is what its opening told."""
        return self._opened is not None and self._opened.folder == folder and self._opened.glance is glance

    def at(self, folder: str, *, writable: bool = False) -> Opened:
        """Open a folder unless it is open."""
        return self._present(folder, writable=writable) or self.open(folder, writable=writable)

    def at_if_there(self, folder: str, *, writable: bool = False) -> Opened | None:
        """Open a folder unless it is open; return None where the owner has deleted or renamed it."""
        return self._present(folder, writable=writable) or self.open_if_there(folder, writable=writable)

    def _present(self, folder: str, *, writable: bool) -> Opened | None:
        with self.client(folder):  # a connection that was lost has no folder open
            opened = self._opened
        fits = opened is not None and opened.folder == folder and opened.writable >= writable
        return opened if fits else None

    def fetch(self, folder: str, uids: str, items: str) -> list[Fetched]:
        """Return those of the messages that are there. uids: a set, as the server reads it."""
        self.at(folder)
        with self.client(folder) as client:
            return wire.fetch(client, uids, f"({items})")

    def stream(self, folder: str, validity: int, sets: Iterable[str], items: str) -> Iterator[list[Fetched]]:
        """Yield the messages of each set, while the server is at the next one. Other calls may come in between.

        Raises TryLater where the folder has another UIDVALIDITY by then.
        """
        waiting, flow = iter(sets), Flow(items)
        while True:
            if self._flow is not flow:  # it has not begun, or someone else has used the line
                while flow.ready:
                    yield flow.ready.popleft()
                if flow.waits or self.at(folder).glance.validity != validity:
                    raise TryLater(f"{self.account}: {folder}: the look was cut short. It is looked at anew.")
                self._flow = flow
            with self._lent(folder) as client:
                while flow.waits < AT_ONCE and (uids := next(waiting, None)) is not None:
                    flow.ask(client, uids)
                if not flow.waits:
                    self._flow = None
                    return
                flow.read(client)
            yield flow.ready.popleft()

    def ask(self, folder: str, questions: Sequence[str], *, anew: bool) -> Told | None:
        """Ask about messages of a folder in one round trip, its opening with it: see pipeline.ask.

        anew: open it also where it is open.
        """
        with self.client(folder) as client:
            is_open = not anew and self._opened is not None and self._opened.folder == folder
            opened, self._opened = self._opened if is_open else None, None
            told = pipeline.ask(client, folder, opened, questions)
            self._opened = None if told is None else told.opened
        return told

    def since(self, folder: str, uids: str, items: str, modseq: int) -> tuple[list[Fetched], tuple[range, ...]]:
        """Return those messages that have changed since, and, where the session is `vanishing`, what was deleted."""
        self.at(folder)
        modifier = f"(CHANGEDSINCE {modseq}{' VANISHED' if self.vanishing else ''})"
        with self.client(folder) as client:
            return wire.fetch_vanished(client, uids, f"({items})", modifier)

    def close(self) -> None:
        """Log out, if there is a connection."""
        client, self._client, self._opened, self._flow = self._client, None, None, None
        if client is not None:
            with suppress(*RAISED):
                client.socket().settimeout(FAREWELL_SECONDS)
                client.logout()
            _end(client)

    def drop(self) -> None:
        """End the connection without a word: the server may not be there."""
        client, self._client, self._opened, self._flow = self._client, None, None, None
        if client is not None:
            _end(client)


def _end(client: IMAPClient) -> None:
    with suppress(*RAISED):
        client.shutdown()
