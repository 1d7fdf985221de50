"""What a file's name says in a Maildir (https://cr.yp.to/proto/maildir.html): the unique part and the flags."""

from __future__ import annotations

import os
import re
import secrets
from datetime import datetime
from urllib.parse import quote_from_bytes

# mbsync's InfoDelimiter is ';' or '!' where the file system knows no ':'.
_DELIMITERS = (":", ";", "!")
_UID = re.compile(r",U=\d+")


def flags_of(filename: str) -> str:
    """Return the letters after ':2,'; '' where there are none. Small letters are Dovecot's keywords."""
    before, mark, flags = filename.rpartition("2,")
    return flags if mark and before.endswith(_DELIMITERS) else ""


def base_of(filename: str) -> str:
    """Return the unique part, as clean text: the same whatever flags it gets, and after mbsync added its ',U=nn'."""
    before, mark, _ = filename.rpartition("2,")
    base = before[:-1] if mark and before.endswith(_DELIMITERS) else filename.partition(":")[0]
    if ",U=" in base:
        base = _UID.sub("", base)
    return clean(base)


def with_flags(filename: str, flags: str) -> str:
    """Return the name with these flags in their order (ASCII), and all else as it was."""
    before, mark, _ = filename.rpartition("2,")
    stem = before if mark and before.endswith(_DELIMITERS) else filename.partition(":")[0] + ":"
    return f"{stem}2,{''.join(sorted(set(flags)))}"


def unique(now: datetime, *, pid: int, host: str) -> str:
    """Return a name that no other file has or will have: seconds, microseconds, process, randomness, host."""
    clean = host.replace("/", r"\057").replace(":", r"\072")
    return f"{int(now.timestamp())}.M{now.microsecond:06}P{pid}R{secrets.token_hex(8)}.{clean}"


def clean(name: str) -> str:
    """Return the name as ASCII, told apart from every other: names on disk may be bytes in no encoding."""
    if name.isascii() and "%" not in name:
        return name
    return quote_from_bytes(os.fsencode(name), safe="!$&'()*+,/;=@~^ []{}")
