"""What the cursors and refs of an IMAP mailbox are made of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from daemon.errors import CursorExpired
from daemon.mailboxes.base import Cursor, Ref
from rules.message import Place


@dataclass(frozen=True, slots=True)
class Point:
    """How far one folder was looked at.

    validity: its UIDVALIDITY. next: messages with smaller UIDs were reported.
    modseq: as they were at this HIGHESTMODSEQ (RFC 7162); None where the server counts none.
    messages: how many there were then; None while a look at the folder is not finished.
    place: what its messages were reported to lie in.
    low: messages with smaller UIDs are still to be reported: a first look begins with the newest. 1: none are.
    """

    validity: int
    next: int
    modseq: int | None
    messages: int | None
    place: Place
    low: int = 1


Points = Mapping[str, Point]
"""The points by folder."""


class Pen:
    """Writes the points as text, again and again while a few of them move: folders may be many."""

    def __init__(self) -> None:
        self._points: dict[str, Point] = {}
        self._rows: dict[str, str] = {}

    def write(self, points: Points) -> Cursor:
        for folder, point in points.items():
            if self._points.get(folder) is not point:
                row = (point.validity, point.next, point.modseq, point.messages, point.place, point.low)
                self._points[folder] = point
                self._rows[folder] = f"{json.dumps(folder)}:{json.dumps(row, separators=(',', ':'))}"
        return Cursor("{" + ",".join([self._rows[folder] for folder in points]) + "}")


def read(cursor: Cursor | None) -> dict[str, Point]:
    """Return the points of a cursor; none of None. Raises CursorExpired for a text of another mailbox's making."""
    if cursor is None:
        return {}
    try:
        rows = json.loads(cursor).items()
        return {
            folder: Point(validity, uidnext, modseq, messages, Place(place), *low)
            for folder, (validity, uidnext, modseq, messages, place, *low) in rows
        }
    except (ValueError, TypeError, AttributeError):
        raise CursorExpired("The stored place in the mailbox can't be read. Everything is looked at again.") from None


@dataclass(frozen=True, slots=True)
class Spot:
    """What a Ref names: one message for ever (RFC 9051, 2.3.1.1).

    place: where it lies, where the folder does not tell: in Gmail all mail is in one. None elsewhere.
    """

    folder: str
    validity: int
    uid: int
    place: Place | None = None

    @property
    def ref(self) -> Ref:
        return ref_of(self.folder, self.validity, self.uid, self.place)


def ref_of(folder: str, validity: int, uid: int, place: Place | None = None) -> Ref:
    """Return what names a message: see Spot."""
    within = "" if place is None else f".{place}"
    return Ref(f"{folder}|{validity}|{uid}{within}")


def spot(ref: Ref) -> Spot:
    """Return what a Ref of ours names."""
    folder, validity, rest = ref.rsplit("|", 2)
    uid, _, place = rest.partition(".")
    return Spot(folder, int(validity), int(uid), Place(place) if place else None)
