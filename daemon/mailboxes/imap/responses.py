"""How the server's answers are laid out, for those that come by the thousand.

They are read from imaplib's own pieces, literals apart: imapclient's lexer takes every answer a character at a time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache

_FLAGS = re.compile(rb"FLAGS \(([^)]*)\)")
_UID = re.compile(rb"\bUID (\d+)")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)")
_DATE = re.compile(rb'\bINTERNALDATE "([^"]+)"')
_THREAD = re.compile(rb"\bX-GM-THRID (\d+)")
_ID = re.compile(rb"\bX-GM-MSGID (\d+)")
_LABELS = re.compile(rb'\bX-GM-LABELS \(((?:"(?:\\.|[^"\\])*"|[^()"])*)\)')
_LABEL = re.compile(rb'"((?:\\.|[^"\\])*)"|([^\s"]+)')
_BODY = re.compile(rb"\bBODY\[[^\]]*\](?:<\d+>)? \{\d+\}$")
_LITERAL = re.compile(rb"\{\d+\}$")
_EMPTY = re.compile(rb'\bBODY\[[^\]]*\](?:<\d+>)? ""')
# What nearly all servers answer to what a look asks for, in the order of the question: its line up to the literal.
USUAL = re.compile(
    rb'\* \d+ FETCH \(UID (\d+) FLAGS \(([^)]*)\) INTERNALDATE "([^"]+)" RFC822\.SIZE (\d+) '
    rb"BODY\[HEADER\.FIELDS [^\]]*\] \{(\d+)\}\r\n"
)
USUAL_END = b")\r\n"
_APPENDUID = re.compile(rb"\[APPENDUID (\d+) (\d+)\]", re.IGNORECASE)  # RFC 4315

_INSTANT = re.compile(rb"\s?(\d\d?)-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])([01]\d|2[0-3])([0-5]\d)")
_USUAL_INSTANT = re.compile(rb"(\d\d)-(\w{3})-(\d{4}) (\d\d:\d\d:\d\d) ([+-](?:[01]\d|2[0-3]))([0-5]\d)")
_MONTHS = {
    name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_NUMBERS = {name.title(): b"%02d" % number for name, number in _MONTHS.items()}

Piece = bytes | tuple[bytes, bytes] | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message of a FETCH answer. What was not asked for, or not answered, is None.

    literal: None too where the server says NIL: another connection has just expunged the message.
    flags, labels: lower case. labels, thread, id: Gmail's own.
    """

    uid: int
    flags: frozenset[str] | None
    size: int | None
    received: datetime | None
    literal: bytes | None
    labels: frozenset[str] | None = None
    thread: str | None = None
    id: str | None = None

    @property
    def deleted(self) -> bool:
        return self.flags is not None and "\\deleted" in self.flags


def fetched(pieces: Iterable[Piece]) -> Iterator[Fetched]:
    """Yield the messages in imaplib's pieces of a FETCH answer; those without a UID (others' news) are left out.

    An answer with literals comes as tuples (text up to the literal, literal), ended by the text after the last one.
    """
    words: list[bytes] = []
    literal: bytes | None = None
    for piece in pieces:
        if isinstance(piece, tuple) and not _BODY.search(piece[0]):  # a label may come as a literal too
            words.append(_LITERAL.sub(b"", piece[0]) + _quoted(piece[1]))
        elif isinstance(piece, tuple):
            words.append(piece[0])
            literal = piece[1]
        elif piece is not None:
            words.append(piece)
            if (message := _message(b" ".join(words), literal)) is not None:
                yield message
            words, literal = [], None


def usually(answer: re.Match[bytes], header: bytes) -> Fetched:
    """Return the message of an answer that USUAL matches, and USUAL_END ends after the literal."""
    uid, flags, date, size, _ = answer.groups()
    return Fetched(int(uid), _usual_flags(flags), int(size), _instant(date), header)


@lru_cache(256)  # most messages bear the same few
def _usual_flags(flags: bytes) -> frozenset[str]:
    return lowered(flags.split())


def _message(text: bytes, literal: bytes | None) -> Fetched | None:
    labels, text = _taken(_LABELS, text)
    flags, text = _taken(_FLAGS, text)  # no other part than these two has words that someone chose
    uid = _UID.search(text)
    if uid is None:
        return None
    size, date = _SIZE.search(text), _DATE.search(text)
    thread, number = _THREAD.search(text), _ID.search(text)
    return Fetched(
        uid=int(uid[1]),
        flags=None if flags is None else lowered(flags[1].split()),
        size=None if size is None else int(size[1]),
        received=None if date is None else _instant(date[1]),
        literal=b"" if literal is None and _EMPTY.search(text) else literal,
        labels=None if labels is None else lowered(_words(labels[1])),
        thread=None if thread is None else thread[1].decode(),
        id=None if number is None else number[1].decode(),
    )


def _taken(part: re.Pattern[bytes], text: bytes) -> tuple[re.Match[bytes] | None, bytes]:
    """Return a part of an answer, and the answer without it."""
    found = part.search(text)
    return found, text if found is None else text[: found.start()] + text[found.end() :]


def _words(text: bytes) -> Iterator[bytes]:
    """Yield the words of a list of strings and atoms (RFC 9051, 4.3)."""
    for quoted, atom in _LABEL.findall(text):
        yield atom or re.sub(rb"\\(.)", rb"\1", quoted)


def _quoted(text: bytes) -> bytes:
    return b'"' + re.sub(rb'(["\\])', rb"\\\1", text) + b'"'


def _instant(text: bytes) -> datetime | None:
    """Read a date-time of RFC 9051, section 9: `17-Jul-1996 02:44:25 -0700`."""
    if usual := _USUAL_INSTANT.fullmatch(text):
        day, month, year, time, hours, minutes = usual.groups()
        try:  # the library's own reading of ISO 8601 takes a third of the time
            return datetime.fromisoformat(
                (b"%b-%b-%bT%b%b:%b" % (year, _NUMBERS[month], day, time, hours, minutes)).decode()
            )
        except (KeyError, ValueError):
            pass
    return _parsed_instant(text)


def _parsed_instant(text: bytes) -> datetime | None:
    parts = _INSTANT.fullmatch(text)
    if parts is None:
        return None
    day, month, year, hour, minute, second, zone_hours, zone_minutes = parts.group(1, 2, 3, 4, 5, 6, 8, 9)
    minutes = int(zone_hours) * 60 + int(zone_minutes)
    zone = _zone(-minutes if parts[7] == b"-" else minutes)
    try:
        return datetime(int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), int(second), tzinfo=zone)
    except (ValueError, KeyError):
        return None


@lru_cache(256)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


def lowered(flags: Iterable[bytes]) -> frozenset[str]:
    """Return flags as text in lower case: their case does not matter."""
    return frozenset(flag.decode("ascii", "replace").lower() for flag in flags)


def vanished(lines: Iterable[Piece]) -> tuple[range, ...]:
    """Return the UIDs of VANISHED answers (RFC 7162, 3.2.10), as ranges: they may name far more than ever existed."""
    found: list[range] = []
    for line in lines:
        if isinstance(line, bytes) and line.split():
            found += [_range(part) for part in line.split()[-1].split(b",")]
    return tuple(found)


def within(uids: Iterable[int], ranges: Iterable[range]) -> set[int]:
    """Return the UIDs that lie in one of the ranges, however wide they are and however many."""
    ordered = sorted(uids)
    found: set[int] = set()
    for one in ranges:
        found.update(ordered[bisect_left(ordered, one.start) : bisect_left(ordered, one.stop)])
    return found


def _range(text: bytes) -> range:
    first, _, last = text.partition(b":")
    low, high = sorted((int(first), int(last or first)))
    return range(low, high + 1)


def appended(answer: bytes | None) -> tuple[int, int] | None:
    """Return UIDVALIDITY and UID that an APPEND was answered with, or None."""
    found = _APPENDUID.search(answer or b"")
    return (int(found[1]), int(found[2])) if found else None


def uid_set(uids: Sequence[int]) -> str:
    """Return UIDs, in rising order, as the server is asked for them: '1:3,7'."""
    parts: list[str] = []
    start = end = uids[0]
    for uid in (*uids[1:], 0):
        if uid != end + 1:
            parts.append(f"{start}:{end}" if end > start else str(start))
            start = uid
        end = uid
    return ",".join(parts)
