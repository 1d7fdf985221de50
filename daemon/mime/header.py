"""What the header of a message says, read fast and without ever failing."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache

from daemon.mime.addresses import addresses
from daemon.mime.charset import header_text, one_line, words
from rules.label import Label
from rules.message import TELLING_HEADERS, Address, Envelope, Place

KEY, DIGEST = "x-followupd-key", "x-followupd-digest"
LISTS = ("to", "cc", "bcc", "reply-to")
SINGLE = ("message-id", "date", "from", "sender", "subject", "in-reply-to", "references", KEY)
FIELDS = (*SINGLE, *LISTS, *TELLING_HEADERS)
"""The lower-case names of all fields that envelope() looks at: what to ask a server for."""

WANTED = frozenset({*FIELDS, DIGEST, "received"})
USUAL_NAMES = {name.title(): name for name in WANTED} | {"Message-ID": "message-id", "Message-Id": "message-id"}
FOLD = re.compile(rb"\n[ \t]+")
BLANKS = (b"\n\n", b"\r\n\r\n", b"\n\r\n", b"\r\r")
USUAL_ID = re.compile(r"<([^<>\s]{1,500})>")
ID = re.compile(r"<\s*([^<>]+?)\s*>")
SPACE = re.compile(r"\s+")
# The form that nearly all mail has (RFC 5322, section 3.3): the library takes eight times as long for it.
USUAL_DATE = re.compile(
    r"(?:\w{3}, )?(\d\d?) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})(?: \(\w{3,4}\))?", re.ASCII
)
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST_YEAR, LAST_YEAR = 1980, 2200
AHEAD = timedelta(days=2)
MOST_REFERENCES = 200
LONGEST_ID, LONGEST_VALUE = 500, 2000
LONGEST_SUBJECT = 20_000  # encoded words and all; a line has 998 characters (RFC 5322, section 2.1.1)
UNKNOWN = Address("", "unknown@unknown.invalid")  # RFC 2606: never anybody's


def header_of(raw: bytes) -> bytes:
    """Return the header of a whole message."""
    end = len(raw)
    for blank in BLANKS:
        found = raw.find(blank, 0, end)
        if found >= 0:
            end = found
    return raw[:end]


def fields(header: bytes) -> dict[str, str]:
    """Return the fields that are looked at, by lower-case name; encoded words not decoded yet.

    Of a field that stands there more than once the first counts; address lists are joined.
    """
    found: dict[str, str] = {}
    raw = header_of(header)
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"\n " in raw or b"\n\t" in raw:
        raw = FOLD.sub(b" ", raw)
    # One of ASCII alone is decoded at once; else every line for itself, as each may be of another charset.
    lines = raw.decode("ascii").split("\n") if raw.isascii() else map(_line, raw.split(b"\n"))
    for line in lines:
        name, _, value = line.partition(":")
        field = USUAL_NAMES.get(name) or name.rstrip(" \t").lower()
        if field not in WANTED:
            continue
        told = value.strip() if value.isprintable() else one_line(value)
        if field not in found:
            found[field] = told
        elif field in LISTS:
            found[field] += ", " + told
    return found


def _line(line: bytes) -> str:
    name, colon, value = line.partition(b":")
    return name.decode("latin-1") + ":" + header_text(value) if colon else ""


def envelope(
    header: bytes,
    *,
    place: Place,
    thread: str | None = None,
    labels: frozenset[Label] = frozenset(),
    received: datetime | None = None,
) -> Envelope:
    """Return what the header says. A body behind it is not looked at.

    received: when the mailbox got it, aware; stands in for a date that is missing or absurd.
    """
    raw = fields(header)
    own_id = _own_id(raw)
    told = [name for name in TELLING_HEADERS if name in raw]
    return Envelope(
        id=own_id,
        sender=_sender(raw),
        to=addresses(raw["to"]) if "to" in raw else (),
        cc=addresses(raw["cc"]) if "cc" in raw else (),
        bcc=addresses(raw["bcc"]) if "bcc" in raw else (),
        reply_to=addresses(raw["reply-to"]) if "reply-to" in raw else (),
        date=_date(raw, received),
        subject=one_line(words(raw.get("subject", "")[:LONGEST_SUBJECT]))[:LONGEST_VALUE],
        place=place,
        references=_references(raw, own_id),
        thread=thread,
        labels=labels,
        key=raw.get(KEY) or None,
        headers=tuple([(name, words(raw[name])[:LONGEST_VALUE]) for name in told]),
    )


def _sender(raw: dict[str, str]) -> Address:
    for field in ("from", "sender", "return-path"):
        if field in raw and (found := addresses(raw[field])):
            return found[0]
    return UNKNOWN


def _own_id(raw: dict[str, str]) -> str:
    value = raw.get("message-id", "")
    if usual := USUAL_ID.fullmatch(value):
        return usual[1]
    if found := _ids(value):
        return found[0]
    # Only what every server hands out alike: the same message has the same id, wherever it is read.
    told = "\0".join(SPACE.sub(" ", raw.get(field, "")) for field in ("from", "to", "date", "subject"))
    return hashlib.sha256(told.encode()).hexdigest()[:32] + "@missing.invalid"


def _ids(value: str) -> list[str]:
    """Return message ids: those in brackets; without any, the words that look like one."""
    if not value:
        return []
    found = [SPACE.sub("", match) for match in ID.findall(value)]
    if not found:
        bare = re.sub(r"\([^()]*\)", " ", value).replace("<", " ").replace(">", " ")
        found = [word for word in bare.replace(",", " ").split() if "@" in word]
    return [one[:LONGEST_ID] for one in found]


def _references(raw: dict[str, str], own_id: str) -> tuple[str, ...]:
    if "references" not in raw and "in-reply-to" not in raw:
        return ()
    chain, answered = _ids(raw.get("references", "")), _answered(raw.get("in-reply-to", ""))
    ordered = dict.fromkeys([one for one in chain if one not in answered] + answered)
    ordered.pop(own_id, None)
    ids = tuple(ordered)
    return ids if len(ids) <= MOST_REFERENCES else (ids[0], *ids[-MOST_REFERENCES + 1 :])


def _answered(value: str) -> list[str]:
    """Return the ids of In-Reply-To. Old programs wrote prose there, with an address that is no id."""
    found = _ids(value)
    return found if ID.search(value) or len(value.split()) == 1 else []


def _date(raw: dict[str, str], received: datetime | None) -> datetime:
    written = _credible(raw.get("date", ""))
    if written is None:
        # RFC 5321, section 4.4: the newest Received comes first, its date behind the last ';'.
        return received or _credible(raw.get("received", "").rpartition(";")[2]) or EPOCH
    if received is not None and written > received + AHEAD:
        return received
    return written


def _credible(value: str) -> datetime | None:
    """Return a date of the years in which mail is written."""
    date = _parsed(value)
    return date if date and FIRST_YEAR <= date.year <= LAST_YEAR else None


def _parsed(value: str) -> datetime | None:
    """Return an RFC 5322 date, or one of the ISO form that some programs write; None where it is neither."""
    if not value:
        return None
    if usual := USUAL_DATE.fullmatch(value):
        day, month, year, hour, minute, second, zone = usual.groups()
        try:
            return datetime(int(year), MONTHS[month], int(day), int(hour), int(minute), int(second), tzinfo=_zone(zone))
        except (ValueError, KeyError):
            pass
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            date = datetime.fromisoformat(value)
        except ValueError:
            return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return aware if _in_range(aware) else None


@lru_cache(256)
def _zone(offset: str) -> tzinfo:
    """Return the zone of a numeric offset: '+0530'. Raises ValueError where no place on Earth has it."""
    minutes = int(offset[1:3]) * 60 + int(offset[3:])
    if not minutes:
        return UTC
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def _in_range(date: datetime) -> bool:
    """Tell whether the instant can be reckoned with: in UTC it may fall out of the calendar."""
    return 1 < date.year < 9998
