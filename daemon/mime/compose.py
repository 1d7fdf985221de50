"""Header fields as they are written: folded, encoded, and with nothing in them that starts another field."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from contextlib import suppress

from daemon.mime.charset import one_line
from rules.message import Address

WIDTH = 76  # RFC 5322, section 2.1.1: lines of 78; RFC 2047, section 2: 76 with an encoded word
LONGEST_LINE = 900  # RFC 5322, section 2.1.1: never above 998
WORD_BYTES = 45  # base64 of it, with '=?utf-8?b?' and '?=', is 72 characters: an encoded word has at most 75
ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
BAD_ID = re.compile(r"[^\x21-\x7e]|[<>]")
BAD_EMAIL = re.compile(r"[\s<>,;:\"()\[\]\\\x00-\x20\x7f]")


def field(name: str, value: str) -> str:
    """Return one field, CRLF and all, of a value that is already folded."""
    return f"{name}:{value}\r\n" if value.startswith("\r\n") else f"{name}: {value}\r\n"


def unstructured(name: str, text: str) -> str:
    """Return a field of free text, encoded where it is not plain ASCII."""
    clean = one_line(text)
    if clean.isascii() and "=?" not in clean and max(map(len, clean.split(" "))) < LONGEST_LINE:
        return field(name, _folded(clean.split(" "), used=len(name) + 2))
    return field(name, "\r\n ".join(encoded_words(clean)))


def _folded(words: list[str], *, used: int) -> str:
    """Join words with spaces, and with line ends where a line would be too long; never a line of white space."""
    line = words[0]
    lines: list[str] = []
    for word in words[1:]:
        if used + len(line) + 1 + len(word) > WIDTH and word and line.strip():
            lines.append(line)
            line, used = " " + word, 0
        else:
            line += " " + word
    return "\r\n".join([*lines, line])


def encoded_words(text: str) -> list[str]:
    """Return RFC 2047 encoded words; no character is cut in two."""
    chunks: list[bytes] = [b""]
    for character in text:
        data = character.encode("utf-8", "replace")
        if len(chunks[-1]) + len(data) > WORD_BYTES:
            chunks.append(b"")
        chunks[-1] += data
    return [f"=?utf-8?b?{base64.b64encode(chunk).decode()}?=" for chunk in chunks]


def mailboxes(name: str, addresses: Iterable[Address]) -> str:
    """Return an address field, one address a line, or '' for none."""
    written = [mailbox(address) for address in addresses]
    return field(name, ",\r\n ".join(written)) if written else ""


def mailbox(address: Address) -> str:
    email, name = _email(address.email), one_line(address.name)
    if not name:
        return f"<{email}>"
    if not name.isascii() or "=?" in name or len(name) > LONGEST_LINE:
        return "\r\n ".join(encoded_words(name)) + f"\r\n <{email}>"
    if not ATOMS.fullmatch(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _folded([*name.split(" "), f"<{email}>"], used=0)


def _email(email: str) -> str:
    """Return the address, its domain as it goes over the wire (RFC 5891)."""
    local, _, domain = BAD_EMAIL.sub("", email).rpartition("@")
    with suppress(UnicodeError):  # what has no such form is written as it is (RFC 6532)
        domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    return f"{local}@{domain}"


def ids(name: str, found: Iterable[str]) -> str:
    """Return a field of message ids, one a line: they are never cut nor encoded; '' for none."""
    written = [f"<{clean}>" for one in found if (clean := BAD_ID.sub("", one)) and len(clean) < LONGEST_LINE]
    return field(name, "\r\n ".join(written)) if written else ""
