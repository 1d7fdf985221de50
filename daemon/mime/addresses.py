"""Address lists of header fields, as tolerant as mail is wild (RFC 5322, section 3.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from daemon.mime.charset import one_line, words
from rules.message import Address

PLAIN = re.compile(r'\s*(?:"([^"\\<>]*)"|([^"<>,;:@()\\]*))\s*<\s*([^<>\s,;:"()@]+@[^<>\s,;:"()@]+)\s*>\s*')
AT = re.compile(r"(?<![^\s<>\"(),;:\[\]])[^\s<>\"(),;:\[\]]+@[^\s<>\"(),;:]+")  # tried once a word, however long
PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)|<[^<>]*>?|[,;:]|[^"(<,;:]+|.', re.DOTALL)
COMMENT = re.compile(r"\(([^()]*)\)")
MOST = 1000  # addresses of one field that are looked at
LONGEST = 100_000  # characters of one field that are looked at
LONGEST_NAME = 200  # characters that are kept


@lru_cache(2048)  # the same people write again and again
def addresses(value: str) -> tuple[Address, ...]:
    """Return the addresses of a raw field value, encoded words still in it. What holds no address is left out."""
    if not value:
        return ()
    if match := PLAIN.fullmatch(value) if len(value) < 1000 else None:
        return (Address(_name(match[1] if match[1] is not None else match[2]), match[3].lower()),)
    found: list[Address] = []
    before = ""
    for item in _items(value[:LONGEST]):
        address = _address(f"{before}{item}" if "<" in item else item)
        # 'Mo, Rita <rita@example.org>' should have been quoted, and often is not.
        before = "" if address else f"{item.strip()}, " if item.strip() else ""
        if address and len(found) < MOST:
            found.append(address)
    return tuple(found)


def _items(value: str) -> Iterator[str]:
    """Split at the commas and semicolons outside quotes, comments and angle brackets; group names are dropped."""
    item = ""
    for piece in PIECE.findall(value):
        if piece in {",", ";"}:
            yield item
            item = ""
        elif piece == ":":  # 'Friends: a@example.org, b@example.org;'
            item = ""
        else:
            item += piece
    yield item


def _address(item: str) -> Address | None:
    before, opened, rest = item.rpartition("<")
    if opened and (match := AT.search(rest.partition(">")[0].rpartition(":")[2].replace(" ", ""))):
        return Address(_name(before), match[0].lower())
    bare = COMMENT.sub(" ", item)
    if match := AT.search(bare):
        comment = COMMENT.search(item)
        return Address(_name(comment[1] if comment else bare[: match.start()]), match[0].lower())
    # Some senders encode the whole mailbox, address and all.
    decoded = words(item)
    return _address(decoded) if decoded != item and "@" in decoded else None


def _name(raw: str) -> str:
    text = COMMENT.sub(" ", raw).strip() if '"' not in raw else raw.strip()
    if text.startswith('"'):
        text = re.sub(r"\\(.)", r"\1", text.strip('"'))
    name = one_line(words(text)).strip("'\" ") if text else ""
    return " ".join(name.split())[:LONGEST_NAME]
