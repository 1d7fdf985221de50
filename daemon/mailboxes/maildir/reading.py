"""What stands in a file: its header, quickly, or all of it."""

from __future__ import annotations

import os
from pathlib import Path

_FIRST_BYTES = 16 * 1024
_LONGEST_HEADER = 256 * 1024
_CUT_AT = 2 * 1024 * 1024  # words come before attachments


def header(path: Path) -> tuple[bytes, os.stat_result]:
    """Return the header with the empty line after it, and the file's status. A longer one is cut at its end."""
    with path.open("rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        text = file.read(_FIRST_BYTES) or b""
        end = _end_of_header(text)
        if end is None and len(text) < status.st_size:
            text += file.read(_LONGEST_HEADER - len(text)) or b""
            end = _end_of_header(text)
    return text[:end], status


def content(path: Path) -> bytes:
    """Return the message as it lies there, cut at its end where it is huge."""
    with path.open("rb") as file:
        return file.read(_CUT_AT)


def _end_of_header(text: bytes) -> int | None:
    ends = [at + len(mark) for mark in (b"\n\n", b"\r\n\r\n") if (at := text.find(mark)) >= 0]
    return min(ends, default=None)
