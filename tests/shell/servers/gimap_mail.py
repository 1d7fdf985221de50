"""Gmail's mail as its IMAP shows it: each message once, with labels; a folder is nothing but a view of them.

Sources: developers.google.com/workspace/gmail/imap/imap-extensions, and Gmail's help on what its IMAP settings do.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.parser import BytesHeaderParser

ALL, DRAFTS, SENT, SPAM, TRASH = (
    "[Gmail]/All Mail",
    "[Gmail]/Drafts",
    "[Gmail]/Sent Mail",
    "[Gmail]/Spam",
    "[Gmail]/Trash",
)
SYSTEM = {
    "INBOX": "\\Inbox",
    DRAFTS: "\\Draft",
    SENT: "\\Sent",
    SPAM: "\\Spam",
    TRASH: "\\Trash",
    "[Gmail]/Starred": "\\Starred",
}
USES = {
    ALL: "\\All",
    DRAFTS: "\\Drafts",
    SENT: "\\Sent",
    SPAM: "\\Junk",
    TRASH: "\\Trash",
    "[Gmail]/Starred": "\\Flagged",
}
AWAY = frozenset({"\\Spam", "\\Trash"})
FIRST_ID = 1278455344230334865


@dataclass(slots=True, eq=False)
class Message:
    """One message. modseq: when it was changed last. keywords are among the flags."""

    id: int
    thread: int
    raw: bytes
    received: datetime
    flags: set[str]
    labels: set[str]
    modseq: int = 0


@dataclass(slots=True, eq=False)
class Folder:
    """A view. label: what a message must bear to be in it; None: it is all mail."""

    name: str
    label: str | None
    validity: int
    uids: dict[int, Message] = field(default_factory=dict)
    next: int = 1
    modseq: int = 1

    def shows(self, message: Message) -> bool:
        if self.label in AWAY:
            return self.label in message.labels
        return not message.labels & AWAY and (self.label is None or self.label in message.labels)


class Mail:
    """All of one owner's mail. hidden: folders that they do not show in IMAP. `changed` is notified of each change."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.folders: dict[str, Folder] = {}
        self.messages: list[Message] = []
        self.hidden: set[str] = set()
        self._modseq = 1
        self._validity = 1
        self._id = FIRST_ID
        for name in ("INBOX", ALL, *(one for one in SYSTEM if one != "INBOX")):
            self.make(name)

    def make(self, name: str) -> Folder:
        self._validity += 1
        label = None if name == ALL else SYSTEM.get(name, name)
        folder = self.folders[name] = Folder(name, label, self._validity)
        self.settle()
        return folder

    def unmake(self, name: str) -> None:
        label = self.folders.pop(name).label
        self.change([one for one in self.messages if label in one.labels], lambda one: one.labels.discard(label or ""))

    def renumber(self, name: str) -> None:
        """Give the folder another UIDVALIDITY, as after a fault of the server."""
        old = self.folders.pop(name)
        self.make(name)
        self.folders[name].validity = old.validity + 1_000

    def add(self, raw: bytes, folder: Folder, flags: Iterable[str], received: datetime | None) -> int:
        """Put a message into a folder; return its UID there."""
        self._id += 7
        labels = set() if folder.label is None else {folder.label}
        message = Message(self._id, 0, raw, received or datetime.now(UTC), set(flags), labels)
        if "\\Draft" in labels:
            message.flags.add("\\Draft")
        message.thread = self._thread(message)
        self.messages.append(message)
        self.change([message], lambda _: None)
        return next(uid for uid, one in folder.uids.items() if one is message)

    def change(self, messages: Iterable[Message], how: Callable[[Message], object]) -> None:
        for message in messages:
            how(message)
            self._modseq += 1
            message.modseq = self._modseq
            for folder in self.folders.values():
                if folder.shows(message):
                    folder.modseq = self._modseq
        self.settle()

    def settle(self) -> None:
        """Let every folder show what it is to show."""
        for folder in self.folders.values():
            there = set(folder.uids.values())
            for uid in [uid for uid, one in folder.uids.items() if one not in self.messages or not folder.shows(one)]:
                del folder.uids[uid]
                self._modseq += 1
                folder.modseq = self._modseq
            for message in self.messages:
                if message not in there and folder.shows(message):
                    folder.uids[folder.next] = message
                    folder.next += 1
                    folder.modseq = max(folder.modseq, message.modseq)
        with self.changed:
            self.changed.notify_all()

    def move(self, messages: Iterable[Message], source: Folder, target: Folder) -> None:
        def go(message: Message) -> None:
            if source.label is not None:
                message.labels.discard(source.label)
            self._into(message, target)

        self.change(list(messages), go)

    def copy(self, messages: Iterable[Message], target: Folder) -> None:
        self.change(list(messages), lambda message: self._into(message, target))

    def expunge(self, messages: Iterable[Message], folder: Folder) -> None:
        """Do what Gmail does: from the trash it is deleted for good, a draft goes there, else a label is taken off."""
        for message in list(messages):
            if folder.label in AWAY:
                self.messages.remove(message)
                self.settle()
            elif folder.label == "\\Draft":
                self.move([message], folder, self.folders[TRASH])
            elif folder.label is not None:
                self.change([message], lambda one: _take_off(one, folder.label))

    def _into(self, message: Message, target: Folder) -> None:
        if target.label in AWAY:
            message.labels -= AWAY | {"\\Inbox", "\\Draft"}
        elif target.label is None:
            message.labels -= AWAY
        if target.label is not None:
            message.labels.add(target.label)

    def _thread(self, message: Message) -> int:
        """Return the thread of a new message: that of one it names, where the subjects are the same but for a Re."""
        header = BytesHeaderParser().parsebytes(message.raw)
        named = set(re.findall(r"<[^>]+>", f"{header['References'] or ''} {header['In-Reply-To'] or ''}"))
        for other in reversed(self.messages):
            theirs = BytesHeaderParser().parsebytes(other.raw)
            if str(theirs["Message-ID"]).strip() in named and _plain(theirs["Subject"]) == _plain(header["Subject"]):
                return other.thread
        return message.id


def _take_off(message: Message, label: str | None) -> None:
    message.labels.discard(label or "")
    message.flags.discard("\\Deleted")


def _plain(subject: object) -> str:
    return re.sub(r"(?i)^((re|fwd?)\s*:\s*)+", "", str(subject or "").strip()).casefold()
