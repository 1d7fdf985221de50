"""The laboratory around an IMAP mailbox: another mail program on the same server, and a line that can be watched."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from imapclient import IMAPClient

from daemon.mailboxes.base import Known, Recall
from daemon.mailboxes.imap import Imap, Server, Style, Tls, by_password
from rules.label import Label, keyword
from rules.message import Place
from tests.shell.mailboxes.lab import Flag, key_of, message_id_of, renamed
from tests.shell.servers import pymap
from tests.shell.servers.dovecot import PASSWORD, Dovecot
from tests.shell.servers.proxy import Proxy, proxy
from tests.shell.servers.pymap import Pymap

USERS = count(1)
WORDS = {Flag.SEEN: b"\\Seen", Flag.FLAGGED: b"\\Flagged", Flag.ANSWERED: b"\\Answered"}
HEADER = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID X-FOLLOWUPD-KEY)]"
NAMES = {Place.INBOX: "INBOX", Place.SENT: "Sent", Place.DRAFTS: "Drafts", Place.OTHER: "Archive"}
GERMAN = {"sent": "Gesendet", "drafts": "Entwürfe", "other": "Archiv", "trash": "Papierkorb", "junk": "Spam"}


@dataclass(frozen=True, slots=True)
class Found:
    """Where a message lies."""

    folder: str
    uid: int
    flags: frozenset[bytes]


@dataclass(slots=True)
class ImapLab:
    """The rest of the world. names: what the folders are called; flag_only: the server keeps no keywords."""

    user: str
    password: str
    port: int
    line: Proxy
    names: Mapping[Place, str]
    trash_name: str
    junk_name: str
    renumber: Callable[[str, str], None]
    stack: ExitStack
    flag_only: bool = False
    deviations: Mapping[str, str] = field(default_factory=dict)
    other: IMAPClient | None = None
    own: set[str] = field(default_factory=set)  # folders that the owner made

    def mailbox(
        self,
        known: Known,
        *,
        recall: Recall | None = None,
        style: Style = Style.AUTO,
        read_seconds: float = 20,
        password: str | None = None,
    ) -> Imap:
        server = Server("127.0.0.1", self.line.port, Tls.NONE, connect_seconds=10, read_seconds=read_seconds)
        login = by_password(self.user, lambda: self.password if password is None else password)
        mailbox = Imap("main", server=server, user=self.user, login=login, known=known, recall=recall, style=style)
        self.stack.callback(mailbox.close)
        return mailbox

    def world(self, folder: str | None = None) -> IMAPClient:
        """Return another mail program: its connection goes past the watched line. The folder is opened anew."""
        if self.other is None:
            self.other = self.stack.enter_context(IMAPClient("127.0.0.1", self.port, ssl=False, timeout=20))
            self.other.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.other.login(self.user, self.password)
        if folder is not None:
            self.other.select_folder(folder)
        return self.other

    def deliver(self, raw: bytes, place: Place) -> None:
        flags = {Place.INBOX: (), Place.DRAFTS: (b"\\Draft", b"\\Seen")}.get(place, (b"\\Seen",))
        self.deliver_all([raw], self.names[place], flags)

    def deliver_all(self, raws: Iterable[bytes], folder: str, flags: tuple[bytes, ...] = ()) -> None:
        client = self.world()
        for raw in raws:
            client.append(folder, raw, flags)

    def junk(self, raw: bytes) -> None:
        self.deliver_all([raw], self.junk_name)

    def edit_draft(self, key: str, raw: bytes) -> None:
        before = self._draft(key)
        self.deliver(raw, Place.DRAFTS)
        self._remove(before)

    def send_draft(self, key: str, message_id: str | None) -> None:
        draft = self._draft(key)
        self.deliver(renamed(self._raw(draft), message_id), Place.SENT)
        self._remove(draft)

    def delete(self, message_id: str) -> None:
        self._remove(self.find(message_id))

    def mark_deleted(self, message_id: str) -> None:
        self.add_flag(message_id, b"\\Deleted")

    def trash(self, message_id: str) -> None:
        self.move(message_id, self.trash_name)

    def archive(self, message_id: str) -> None:
        self.move(message_id, self.names[Place.OTHER])

    def file_away(self, message_id: str, folder: str) -> None:
        if folder not in self.own:
            self.world().create_folder(folder)
            self.own.add(folder)
        self.move(message_id, folder)

    def rename_folder(self, before: str, after: str) -> None:
        self.world("INBOX").rename_folder(before, after)
        self.own = self.own - {before} | {after}

    def remove_folder(self, folder: str) -> None:
        self.world("INBOX").delete_folder(folder)
        self.own.remove(folder)

    def set_label(self, message_id: str, label: Label) -> None:
        self.add_flag(message_id, self._word(label))

    def clear_label(self, message_id: str, label: Label) -> None:
        self.remove_flag(message_id, self._word(label))

    def labels_of(self, message_id: str) -> frozenset[Label]:
        flags = {flag.lower() for flag in self.find(message_id).flags}
        labels = (Label.DUE,) if self.flag_only else Label
        return frozenset(label for label in labels if self._word(label).lower() in flags)

    def set_flag(self, message_id: str, flag: Flag) -> None:
        self.add_flag(message_id, WORDS[flag])

    def flags_of(self, message_id: str) -> frozenset[Flag]:
        flags = self.find(message_id).flags
        return frozenset(flag for flag, word in WORDS.items() if word in flags)

    def raw_drafts(self) -> list[bytes]:
        drafts = [one for one, _ in self._all(self.names[Place.DRAFTS]) if b"\\Deleted" not in one.flags]
        return [raw for draft in drafts for raw in self._there(draft)]

    def draft_marks(self, key: str) -> tuple[bool, bool]:
        flags = self._draft(key).flags
        return b"\\Draft" in flags, b"\\Seen" in flags

    def forget_history(self) -> None:
        self.renumber(self.user, self.names[Place.INBOX])

    def writes(self) -> int:
        return self.line.writes

    def add_flag(self, message_id: str, flag: bytes) -> None:
        found = self.find(message_id)
        client = self.world(found.folder)
        client.add_flags([found.uid], [flag])

    def remove_flag(self, message_id: str, flag: bytes) -> None:
        found = self.find(message_id)
        client = self.world(found.folder)
        client.remove_flags([found.uid], [flag])

    def find(self, message_id: str) -> Found:
        for folder in (*self.names.values(), self.trash_name, *sorted(self.own)):
            for found, header in self._all(folder):
                if message_id_of(header) == message_id:
                    return found
        raise LookupError(message_id)

    def _draft(self, key: str) -> Found:
        (found,) = (found for found, header in self._all(self.names[Place.DRAFTS]) if key_of(header) == key)
        return found

    def _all(self, folder: str) -> list[tuple[Found, bytes]]:
        client = self.world(folder)
        uids = client.search()
        answer: dict[int, dict[bytes, Any]] = client.fetch(uids, ["FLAGS", HEADER]) if uids else {}
        found = []
        for uid, parts in sorted(answer.items()):
            header = next(value for name, value in parts.items() if name.startswith(b"BODY["))
            found.append((Found(folder, uid, frozenset(parts[b"FLAGS"])), header))
        return found

    def _raw(self, found: Found) -> bytes:
        (raw,) = self._there(found)
        return raw

    def _there(self, found: Found) -> list[bytes]:
        """Fetch one message: nothing where a service at work took it away since it was found."""
        client = self.world(found.folder)
        answer = client.fetch([found.uid], ["BODY.PEEK[]"])
        return [raw for parts in answer.values() if (raw := parts.get(b"BODY[]")) is not None]  # Dovecot may say NIL

    def move(self, message_id: str, folder: str) -> None:
        found = self.find(message_id)
        client = self.world(found.folder)
        client.copy([found.uid], folder)
        self._remove(found)

    def _remove(self, found: Found) -> None:
        client = self.world(found.folder)
        client.delete_messages([found.uid], silent=True)
        client._imap.uid("EXPUNGE", str(found.uid))  # the poor server has it, and does not say so

    def _word(self, label: Label) -> bytes:
        return b"\\Flagged" if self.flag_only else keyword(label, prefix="Followup").encode()


@contextmanager
def dovecot_lab(server: Dovecot, **names: str) -> Iterator[ImapLab]:
    """Be a new user of Dovecot. names: its folders, where they are not called as usual."""
    user = f"user{next(USERS)}@example.org"

    def renumber(user: str, folder: str) -> None:
        server.admin("mailbox", "update", "-u", user, "--uid-validity", "4000000000", folder)

    usual = {place: names.get(place.value, name) for place, name in NAMES.items()}
    with ExitStack() as stack:
        line = stack.enter_context(proxy(server.port))
        yield ImapLab(
            user, PASSWORD, server.port, line, usual, names.get("trash", "Trash"), names.get("junk", "Junk"), renumber,
            stack.enter_context(ExitStack()),
        )  # fmt: skip


@contextmanager
def pymap_lab(server: Pymap) -> Iterator[ImapLab]:
    """Be pymap's only user, in a mailbox that is made empty first."""
    with ExitStack() as stack:
        line = stack.enter_context(proxy(server.port))
        lab = ImapLab(
            pymap.USER, pymap.PASSWORD, server.port, line, NAMES, "Trash", "Junk", lambda *_: None,
            stack.enter_context(ExitStack()), flag_only=True,
        )  # fmt: skip
        client = lab.world("INBOX")
        client.delete_messages(client.search(), silent=True)
        client.expunge()
        for flags, _, name in sorted(client.list_folders(), key=lambda row: row[2], reverse=True):
            if name != "INBOX" and not {b"\\Noselect", b"\\NonExistent"} & set(flags):
                client.delete_folder(name)
        for name in (*NAMES.values(), lab.trash_name, lab.junk_name):
            if name != "INBOX":
                client.create_folder(name)
        yield lab
