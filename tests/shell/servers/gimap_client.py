"""One client of Gmail's IMAP: what it was told, and what there is to tell."""

from __future__ import annotations

import socket
from collections.abc import Container, Iterable
from dataclasses import dataclass, field

from tests.shell.servers.gimap_mail import Folder, Mail, Message
from tests.shell.servers.gimap_parts import part


@dataclass(slots=True)
class Gimap:
    """The running server.

    tokens: which bearer tokens let in. said: what a client with another one is told.
    half: messages of which it tells half the truth unasked, after the whole.
    """

    user: str
    password: str
    mail: Mail
    port: int = 0
    tokens: Container[str] = frozenset()
    half: set[int] = field(default_factory=set)
    said: dict[str, str] = field(
        default_factory=lambda: {"status": "400", "schemes": "Bearer", "scope": "https://mail.google.com/"}
    )


class No(Exception):
    """The server will not."""


class Client:
    """One client."""

    def __init__(self, server: Gimap, line: socket.socket) -> None:
        self.server, self.mail, self.line = server, server.mail, line
        self.file = line.makefile("rb")
        self.folder: Folder | None = None
        self.shown: dict[int, frozenset[str]] = {}  # by UID the flags that the client was told of
        self.writable = False
        self.signed_in = False

    def send(self, *pieces: str | bytes) -> None:
        self.line.sendall(b"".join(one.encode("latin-1") if isinstance(one, str) else one for one in pieces) + b"\r\n")

    def tell_news(self) -> None:
        """Say what has changed in the open folder since the client was told last."""
        if self.folder is None:
            return
        there = self.folder.uids
        for number, uid in reversed(list(enumerate(sorted(self.shown), start=1))):
            if uid not in there:
                self.send(f"* {number} EXPUNGE")
                del self.shown[uid]
        if there.keys() - self.shown.keys():
            self.send(f"* {len(there)} EXISTS")
        for uid, message in there.items():  # of labels nothing is told unasked
            flags = frozenset(message.flags)
            if self.shown.get(uid, flags) != flags:
                self.fetched(self.folder, uid, message, ["FLAGS", "MODSEQ"])
            self.shown[uid] = flags

    def named(self, name: str) -> Folder:
        folder = self.mail.folders.get("INBOX" if name.upper() == "INBOX" else name)
        if folder is None or folder.name in self.mail.hidden:
            raise No(f"[NONEXISTENT] Unknown Mailbox: {name} (Failure)")
        return folder

    def opened(self, *, writable: bool = False) -> Folder:
        if self.folder is None or (writable and not self.writable):
            raise No("the folder is not open for that")
        return self.folder

    def fetched(self, folder: Folder, uid: int, message: Message, items: Iterable[str]) -> None:
        parts: list[str | bytes] = []
        for item in dict.fromkeys(("UID", *items)):
            parts += [" " if parts else "", *part(folder, uid, message, item)]
        number = sorted({**self.shown, uid: 0}).index(uid) + 1
        self.send(f"* {number} FETCH (", *parts, ")")
