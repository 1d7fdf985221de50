"""mbox files: many messages one after the other, each below a line 'From ' (RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import BinaryIO

from daemon.mime.header import header_of
from daemon.sources import places
from daemon.sources.base import DAMAGE, HEADER, LARGEST, Entry, NoMailbox, damaged, unreadable
from rules.message import Place

CHUNK = 1024 * 1024
USUAL = 8192  # bytes that hold most headers
OVERLAP = 4096  # a separator with the start of the line after it is shorter
MARK = b"\nFrom "
# A line of prose may start with 'From ' too: a separator has a time and a year, and a header field below it.
# Content-Length is not asked: it is wrong wherever a program changed the message.
SEPARATOR = re.compile(
    rb"From [^\r\n]{0,300}?\d{1,2}:\d\d[^\r\n]{0,100}\d{4}[^\r\n]{0,60}\r?\n(?=>From |[!-9;-~]{1,200}:)"
)
QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
LABELS = re.compile(rb"^x-gmail-labels:[ \t]*((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE)
THREAD = re.compile(rb"^x-gm-thrid:[ \t]*(\d{1,30})", re.IGNORECASE | re.MULTILINE)
STATED = re.compile(rb"From \S+\s+([^\r\n]+)")


@dataclass(frozen=True, slots=True)
class Span:
    """Where one message lies, its 'From ' line included, and its header, that line included."""

    start: int
    length: int
    head: bytes


class Mbox:
    """One mbox, read through a stream that can be opened again."""

    def __init__(self, path: Path, *, opened: Callable[[], BinaryIO], size: int, folder: str) -> None:
        self._path, self._open, self._size = path, opened, size
        self._place = places.of_folder(folder)
        self._stream: BinaryIO | None = None

    @property
    def size(self) -> int:
        return self._size

    def entries(self) -> Iterator[Entry]:
        try:
            with self._open() as stream:
                for span in spans(stream):
                    if entry := self._entry(span):
                        yield entry
        except OSError as error:
            raise unreadable(self._path, error) from error
        except DAMAGE as error:
            raise damaged(self._path) from error

    def _entry(self, span: Span) -> Entry | None:
        separator, _, header = span.head.partition(b"\n")
        place = _place(header, self._place)
        if place is None:
            return None
        thread = THREAD.search(header)
        return Entry(
            ref=f"{span.start}:{span.length}",
            header=header,
            size=span.length,
            consumed=span.start + span.length,
            place=place,
            received=_received(separator),
            thread=thread[1].decode() if thread else None,
        )

    def read(self, ref: str) -> bytes:
        start, length = map(int, ref.split(":"))
        try:
            self._stream = self._stream or self._open()
            self._stream.seek(start)
            raw = self._stream.read(min(length, LARGEST))
        except OSError as error:
            raise unreadable(self._path, error) from error
        except DAMAGE as error:
            raise damaged(self._path) from error
        if not raw.startswith(b"From "):
            raise NoMailbox(f"{self._path}: it was changed while it was read. Try again.")
        # The empty line before the next separator is the mailbox's, not the message's.
        return QUOTED.sub(rb"\1", re.sub(rb"(\r?\n)\r?\n\Z", rb"\1", raw.partition(b"\n")[2]))

    def close(self) -> None:
        if self._stream:
            self._stream.close()
            self._stream = None


def spans(stream: BinaryIO, *, chunk: int = CHUNK) -> Iterator[Span]:
    """Yield the messages of a stream in one pass and in constant memory."""
    # As if a line ended before the first one: then every separator has its '\n' before it.
    buffer, base, start, head = b"\n" + stream.read(chunk), -1, -1, b""
    at, ended = 0, len(buffer) <= chunk
    while True:
        found = _next(buffer, at)
        # Near the end of what was read neither a separator nor the header below it can be judged yet.
        if found >= 0 and (ended or found < len(buffer) - HEADER):
            if start >= 0:
                yield Span(start, base + found - start, head)
            start, head, at = base + found, _head(buffer, found), found
        elif ended:
            break
        else:
            cut = found - 1 if found >= 0 else max(0, len(buffer) - OVERLAP)
            more = stream.read(chunk)
            buffer, base, ended = buffer[cut:] + more, base + cut, len(more) < chunk
            at = max(0, start - base)
    if start >= 0:
        yield Span(start, base + len(buffer) - start, head)


def _next(buffer: bytes, at: int) -> int:
    """Return where the next separator starts whose line end lies at `at` or after it, or -1."""
    while (mark := buffer.find(MARK, at)) >= 0:
        if SEPARATOR.match(buffer, mark + 1):
            return mark + 1
        at = mark + 1
    return -1


def _head(buffer: bytes, start: int) -> bytes:
    short = buffer[start : start + USUAL]
    head = header_of(short)
    return head if len(head) < len(short) else header_of(buffer[start : start + HEADER])


def _place(header: bytes, folder: Place | None) -> Place | None:
    """Return where it lies; None for what Gmail calls junk or trash."""
    labels = LABELS.search(header)
    if labels:
        return places.of_labels(b" ".join(labels[1].split()).decode("utf-8", "replace"))
    # A file that is named expressly is read, whatever its name; a name that says nothing tells no place.
    return folder if folder in {Place.INBOX, Place.SENT, Place.DRAFTS} else Place.UNKNOWN


def _received(separator: bytes) -> datetime | None:
    """Return the time in a separator, UTC as RFC 4155 has it; None where it can't be read."""
    match = STATED.match(separator)
    text = match[1].decode("ascii", "replace").strip() if match else ""
    # asctime, 'Mon Apr  6 16:42:00 2026', and Takeout's, '+0000' before the year, are read by it alike.
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
