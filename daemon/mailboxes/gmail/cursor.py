"""What the cursors and refs of a Gmail mailbox are made of."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from daemon.errors import CursorExpired
from daemon.mailboxes.base import Cursor, Ref
from daemon.mime import envelope, header_of
from rules.message import Place


@dataclass(frozen=True, slots=True)
class Point:
    """How far the mailbox's history was read. History ids are text: they exceed 64 bits on some servers.

    history: what happened up to this record was told. drafts: the last record by then in which a draft was added.
    looking: the first look, begun at `history`, is not finished.
    """

    history: str
    drafts: str
    looking: bool = False


def write(point: Point) -> Cursor:
    """Return the point as text."""
    return Cursor(json.dumps([point.history, point.drafts, point.looking], separators=(",", ":")))


def read(cursor: Cursor) -> Point:
    """Return the point of a cursor. Raises CursorExpired for a text of another mailbox's making."""
    try:
        history, drafts, looking = json.loads(cursor)
    except (ValueError, TypeError):
        raise CursorExpired("The stored place in the mailbox can't be read. Everything is looked at again.") from None
    return Point(str(history), str(drafts), looking is True)


def message_ref(message: str) -> Ref:
    """Return the ref of a message that is no draft: its id, which stays for ever."""
    return Ref(message)


def draft_ref(message: str, raw: bytes) -> Ref:
    """Return the ref of a draft as it stands now: the message's id and a digest of its words.

    Gmail gives an edited draft another message id, and a sent one too; not every server of its API does.
    """
    return Ref(f"{message}.{_digest(raw)}")


def message_of(ref: Ref) -> str:
    """Return the id of the message that a ref is of."""
    return ref.partition(".")[0]


def is_draft(ref: Ref) -> bool:
    return "." in ref


def _digest(raw: bytes) -> str:
    """Return a digest of what the owner writes; fields that servers add on the way are not in it."""
    header = header_of(raw)
    read = envelope(header, place=Place.DRAFTS)
    written = (read.id, read.key, read.subject, *map(str, (*read.to, *read.cc, *read.bcc)))
    body = raw[len(header) :].replace(b"\r\n", b"\n")
    return hashlib.sha256(repr(written).encode() + body).hexdigest()[:16]
