"""The laboratory of the mailbox contract: the rest of the world around a mailbox, and an index that follows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from enum import StrEnum
from itertools import islice
from typing import Protocol

from daemon.mailboxes.base import Arrived, Change, Changed, Cursor, Gone, Known, Mailbox, Ref
from rules.label import Label
from rules.message import Place


class Flag(StrEnum):
    """A mark that the owner's mail program sets."""

    SEEN = "seen"
    FLAGGED = "flagged"
    ANSWERED = "answered"


class Lab(Protocol):
    """One store, and everybody else who works on it. Messages are named by Message-ID, without angle brackets.

    deviations: tests of the contract which this store cannot keep, each with the reason: they are skipped.
    """

    @property
    def deviations(self) -> Mapping[str, str]: ...

    def mailbox(self, known: Known) -> Mailbox:
        """Open one more connection to the store. The lab closes it in the end."""

    def deliver(self, raw: bytes, place: Place) -> None:
        """Put a message there as another program does: unread in the inbox, read elsewhere, draft in the drafts."""

    def junk(self, raw: bytes) -> None:
        """Put a message into the junk folder."""

    def edit_draft(self, key: str, raw: bytes) -> None:
        """Put `raw` in the place of the draft of that key, as mail programs do: a new one, the old deleted."""

    def send_draft(self, key: str, message_id: str | None) -> None:
        """Send the draft of that key: a copy in Sent (under that new Message-ID, None: its own), the draft deleted."""

    def delete(self, message_id: str) -> None:
        """Delete it for good."""

    def mark_deleted(self, message_id: str) -> None:
        """Mark it as deleted (\\Deleted, the flag T), and leave it where it is."""

    def trash(self, message_id: str) -> None:
        """Move it to the trash."""

    def archive(self, message_id: str) -> None:
        """Move it from the inbox to the archive."""

    def set_label(self, message_id: str, label: Label) -> None:
        """Set one of our labels, or the owner's, by another program."""

    def clear_label(self, message_id: str, label: Label) -> None: ...

    def labels_of(self, message_id: str) -> frozenset[Label]: ...

    def set_flag(self, message_id: str, flag: Flag) -> None: ...

    def flags_of(self, message_id: str) -> frozenset[Flag]:
        """Return the flags, also where it is marked as deleted. Raises LookupError where it is not stored any more."""

    def raw_drafts(self) -> list[bytes]:
        """Return what lies in the drafts folder and is not marked as deleted."""

    def draft_marks(self, key: str) -> tuple[bool, bool]:
        """Tell of the draft of that key whether it is flagged as draft, and whether as seen."""

    def forget_history(self) -> None:
        """Make every cursor given so far worthless (UIDVALIDITY, historyId), where the store can; else do nothing."""

    def writes(self) -> int:
        """Return how many times the store was changed through the mailboxes of this lab."""


class FolderLab(Lab, Protocol):
    """A store in which the owner makes folders of their own. They are named by paths: 'Jobs/Acme'."""

    def file_away(self, message_id: str, folder: str) -> None:
        """Move a message to that folder, which is made where there is none."""

    def rename_folder(self, before: str, after: str) -> None: ...

    def remove_folder(self, folder: str) -> None:
        """Delete the folder with all that lies in it."""


@dataclass(slots=True)
class Mirror:
    """What the index would hold: every change applied, and the cursor after the last one."""

    cursor: Cursor | None = None
    messages: dict[Ref, Arrived] = field(default_factory=dict)
    labels: dict[Ref, frozenset[Label]] = field(default_factory=dict)

    def known(self) -> list[tuple[Ref, frozenset[Label]]]:
        return list(self.labels.items())

    def look(self, mailbox: Mailbox) -> list[Change]:
        """Take in all that changed, and return it."""
        return [self.note(change, cursor) for change, cursor in mailbox.changes(self.cursor)]

    def glance(self, mailbox: Mailbox, count: int) -> list[Change]:
        """Take in the first `count` changes, and leave the iterator there."""
        return [self.note(change, cursor) for change, cursor in islice(mailbox.changes(self.cursor), count)]

    def note(self, change: Change, cursor: Cursor) -> Change:
        """Apply one change and keep the cursor after it, as the index does in one transaction."""
        match change:
            case Arrived(ref, envelope, _):
                self.messages[ref] = change
                self.labels[ref] = envelope.labels
            case Changed(ref, labels):
                self.labels[ref] = labels
            case Gone(ref):
                self.messages.pop(ref, None)
                self.labels.pop(ref, None)
        self.cursor = cursor
        return change

    def ids(self) -> list[str]:
        """Return the Message-IDs, sorted: a message that is held twice is there twice."""
        return sorted(arrived.envelope.id for arrived in self.messages.values())

    def ref(self, message_id: str) -> Ref:
        """Return the one ref of that message; raises where there is none, or several."""
        (ref,) = (ref for ref, arrived in self.messages.items() if arrived.envelope.id == message_id)
        return ref

    def place(self, message_id: str) -> Place:
        return self.messages[self.ref(message_id)].envelope.place

    def labels_of(self, message_id: str) -> frozenset[Label]:
        return self.labels[self.ref(message_id)]


def raw(message_id: str, *, subject: str = "Your application", body: str = "Hello Dana,\n\nthank you.\n") -> bytes:
    """Return a message, lines by CRLF as on the wire."""
    lines = (
        "From: Rita Mo <rita@alarmco.example>",
        "To: Dana Whitfield <dana@example.org>",
        f"Subject: {subject}",
        "Date: Tue, 09 Sep 2025 10:02:00 -0400",
        f"Message-ID: <{message_id}>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        *body.split("\n"),
    )
    return "\r\n".join(lines).encode()


def raw_draft(key: str, *, message_id: str | None = None, body: str = "Dear Rita,\n\nis there any news?\n") -> bytes:
    """Return a draft as followupd writes it: found again by its key. Its Message-ID is `KEY@draft` unless told."""
    head = f"X-Followupd-Key: {key}\r\n".encode()
    return head + raw(message_id or f"{key}@draft", subject="Re: Your application", body=body)


def message_id_of(message: bytes) -> str:
    return str(BytesHeaderParser().parsebytes(message)["Message-ID"]).strip().strip("<>")


def key_of(message: bytes) -> str | None:
    key = BytesHeaderParser().parsebytes(message)["X-Followupd-Key"]
    return None if key is None else str(key).strip()


def renamed(message: bytes, message_id: str | None) -> bytes:
    """Return the message under another Message-ID; None: under its own."""
    if message_id is None:
        return message
    return message.replace(message_id_of(message).encode(), message_id.encode(), 1)


def unix_lines(message: bytes) -> bytes:
    """Return it with lines by LF: stores differ in how they end a line, and may."""
    return message.replace(b"\r\n", b"\n")
