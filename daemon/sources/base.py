"""What a read-only source of mail is: something that yields headers in a stream, and whole messages on demand."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from daemon.errors import OwnerMustAct
from rules.message import Place

HEADER = 256 * 1024  # bytes of a header that are looked at
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)  # what reading a broken archive raises
LARGEST = 64 * 1024 * 1024  # bytes of a message that are read; the rest of it is cut


class NoMailbox(OwnerMustAct):
    """There is no mail that can be read under this path: the text says what to give instead."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message, by its header.

    ref: names it in its source. size: bytes of it. consumed: bytes of the source that lie behind, this one included.
    received: when the mailbox got it, where the source knows. thread: the server's own thread id, or None.
    """

    ref: str
    header: bytes
    size: int
    consumed: int
    place: Place
    received: datetime | None = None
    thread: str | None = None


class Source(Protocol):
    """Mail that is only read. Junk and trash are passed over where the source tells them."""

    @property
    def size(self) -> int:
        """Bytes in all: the last entry's `consumed` comes near it."""

    def entries(self) -> Iterator[Entry]:
        """Yield the messages in the order in which they lie there; each call starts anew.

        Raises NoMailbox where the source turns out to be damaged.
        """

    def read(self, ref: str) -> bytes:
        """Return the whole message (RFC 5322), cut where it is huge; cheapest in the order of the entries.

        Raises NoMailbox where it is no longer there.
        """

    def close(self) -> None:
        """Let go of open files. Safe to call twice."""


def unreadable(path: Path, error: OSError) -> NoMailbox:
    return NoMailbox(f"{path}: it can't be read ({error.strerror or error}). Check the path and its rights.")


def damaged(path: Path) -> NoMailbox:
    return NoMailbox(f"{path}: the archive is damaged. Download it again.")
