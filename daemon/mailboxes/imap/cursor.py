"""What the cursors and refs of an IMAP mailbox are made of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from daemon.errors import CursorExpired
from daemon.mailboxes.base import Cursor, Ref


@dataclass(frozen=True, slots=True)
class Point:
    """How far one folder was looked at.

    validity: its UIDVALIDITY. next: messages with smaller UIDs were reported.
    modseq: as they were at this HIGHESTMODSEQ (RFC 7162); None where the server counts none.
    messages: how many there were then; None while a look at the folder is not finished.
    """

    validity: int
    next: int
    modseq: int | None
    messages: int | None


Points = Mapping[str, Point]
"""The points by folder."""


def write(points: Points) -> Cursor:
    """Return the points as text."""
    rows = {folder: (p.validity, p.next, p.modseq, p.messages) for folder, p in points.items()}
    return Cursor(json.dumps(rows, separators=(",", ":")))


def read(cursor: Cursor | None) -> dict[str, Point]:
    """Return the points of a cursor; none of None. Raises CursorExpired for a text of another mailbox's making."""
    if cursor is None:
        return {}
    try:
        return {folder: Point(*row) for folder, row in json.loads(cursor).items()}
    except (ValueError, TypeError, AttributeError):
        raise CursorExpired("The stored place in the mailbox can't be read. Everything is looked at again.") from None


@dataclass(frozen=True, slots=True)
class Spot:
    """What a Ref names: one message for ever (RFC 9051, 2.3.1.1)."""

    folder: str
    validity: int
    uid: int

    @property
    def ref(self) -> Ref:
        return Ref(f"{self.folder}|{self.validity}|{self.uid}")


def spot(ref: Ref) -> Spot:
    """Return what a Ref of ours names."""
    folder, validity, uid = ref.rsplit("|", 2)
    return Spot(folder, int(validity), int(uid))
