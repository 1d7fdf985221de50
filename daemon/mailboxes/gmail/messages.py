"""Messages as the Gmail API gives them, made into what a mailbox tells."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from datetime import UTC, datetime

from daemon.mailboxes.base import Arrived
from daemon.mailboxes.gmail.cursor import draft_ref, message_ref
from daemon.mailboxes.gmail.line import Answer, Call, Line
from daemon.mailboxes.gmail.marks import Marks
from daemon.mime import FIELDS, envelope
from rules.message import Place

NEVER = frozenset({"SPAM", "TRASH", "CHAT"})
PLACES = (("DRAFT", Place.DRAFTS), ("SENT", Place.SENT), ("INBOX", Place.INBOX))
PLACING = NEVER | {label for label, _ in PLACES}
"""The labels that say where a message lies."""


def looked_at(message: Answer) -> bool:
    """Tell whether it lies where a mailbox looks: no junk, no trash, no chat."""
    return NEVER.isdisjoint(message.get("labelIds", ()))


def place(labels: Iterable[str]) -> Place:
    """Return where a message with these labels lies. Mail to oneself is both sent and in the inbox: it is sent."""
    there = frozenset(labels)
    return next((place for label, place in PLACES if label in there), Place.OTHER)


def raw(message: Answer) -> bytes:
    """Return a message that was asked for as `raw`."""
    text = message.get("raw", "")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Messages:
    """Fetches messages. headers_only: the server gives all fields of a header without the body, as Gmail does."""

    def __init__(self, line: Line, marks: Marks, *, headers_only: bool) -> None:
        self._line = line
        self._marks = marks
        self._headers_only = headers_only

    def arrived(self, ids: Iterable[str]) -> dict[str, Arrived]:
        """Return by id those of the messages that are there and are looked at."""
        wanted = list(ids)
        found = self._headers(wanted) if self._headers_only else self.whole(wanted)
        found = {one: message for one, message in found.items() if looked_at(message)}
        drafts = [
            one for one, message in found.items() if "DRAFT" in message.get("labelIds", ()) and "raw" not in message
        ]
        found |= {one: message for one, message in self.whole(drafts).items() if looked_at(message)}
        return {one: self._arrived(message) for one, message in found.items()}

    def whole(self, ids: Iterable[str]) -> dict[str, Answer]:
        """Return by id those of the messages that are there, as `raw`."""
        return self._get(ids, format="raw")

    def _headers(self, ids: Iterable[str]) -> dict[str, Answer]:
        return self._get(ids, format="metadata", metadataHeaders=list(FIELDS))

    def _get(self, ids: Iterable[str], **how: object) -> dict[str, Answer]:
        def get(one: str) -> Call:
            return lambda users: users.messages.get(userId=self._line.user, id=one, **how)

        return self._line.gather({one: get(one) for one in ids})

    def _arrived(self, message: Answer) -> Arrived:
        labels = message.get("labelIds", ())
        where = place(labels)
        header = raw(message) if "raw" in message else _header(message)
        read = envelope(
            header,
            place=where,
            thread=message.get("threadId"),
            labels=self._marks.read(labels),
            received=_received(message),
        )
        ref = draft_ref(message["id"], header) if where is Place.DRAFTS else message_ref(message["id"])
        size = len(header) if "raw" in message else int(message.get("sizeEstimate", 0))
        return Arrived(ref, read, size)


def _header(message: Answer) -> bytes:
    """Return the header's fields as lines: Gmail gives them unfolded and decoded."""
    fields = message.get("payload", {}).get("headers", ())
    lines = (f"{one['name']}: {' '.join(one['value'].splitlines())}\r\n" for one in fields)
    return "".join(lines).encode("utf-8", "replace")


def _received(message: Answer) -> datetime | None:
    milliseconds = message.get("internalDate", "")
    return datetime.fromtimestamp(int(milliseconds) / 1000, UTC) if str(milliseconds).isdecimal() else None
