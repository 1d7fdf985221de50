"""What the header of a message says, read fast and without ever failing."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from daemon.mime.addresses import addresses
from daemon.mime.charset import header_text, one_line, words
from rules.label import Label
from rules.message import TELLING_HEADERS, Address, Envelope, Place

KEY, DIGEST = "x-followupd-key", "x-followupd-digest"
LISTS = ("to", "cc", "bcc", "reply-to")
SINGLE = ("message-id", "date", "from", "sender", "subject", "in-reply-to", "references", KEY)
FIELDS = (*SINGLE, *LISTS, *TELLING_HEADERS)
"""The lower-case names of all fields that envelope() looks at: what to ask a server for."""

WANTED = b"|".join(sorted({name.encode() for name in (*FIELDS, DIGEST, "received")}))
FIELD = re.compile(rb"^(" + WANTED + rb")[ \t]*:(.*(?:\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
FOLD = re.compile(rb"\n[ \t]+")
BLANKS = (b"\n\n", b"\r\n\r\n", b"\n\r\n", b"\r\r")
ID = re.compile(r"<\s*([^<>]+?)\s*>")
SPACE = re.compile(r"\s+")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST_YEAR = 1980
AHEAD = timedelta(days=2)
MOST_REFERENCES = 200
LONGEST_ID, LONGEST_VALUE = 500, 2000
UNKNOWN = Address("", "unknown@unknown.invalid")  # RFC 2606: never anybody's


def header_of(raw: bytes) -> bytes:
    """Return the header of a whole message."""
    ends = [end for blank in BLANKS if (end := raw.find(blank)) >= 0]
    return raw[: min(ends)] if ends else raw


def fields(header: bytes) -> dict[str, str]:
    """Return the fields that are looked at, by lower-case name; encoded words not decoded yet.

    Of a field that stands there more than once the first counts; address lists are joined.
    """
    found: dict[str, str] = {}
    text = header_of(header).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for name, value in FIELD.findall(text):
        field, told = name.decode().lower(), header_text(FOLD.sub(b" ", value) if b"\n" in value else value)
        if field not in found:
            found[field] = told
        elif field in LISTS:
            found[field] += ", " + told
    return found


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
    return Envelope(
        id=own_id,
        sender=_sender(raw),
        to=addresses(raw.get("to", "")),
        cc=addresses(raw.get("cc", "")),
        bcc=addresses(raw.get("bcc", "")),
        reply_to=addresses(raw.get("reply-to", "")),
        date=_date(raw, received),
        subject=one_line(words(raw.get("subject", ""))),
        place=place,
        references=_references(raw, own_id),
        thread=thread,
        labels=labels,
        key=raw.get(KEY) or None,
        headers=tuple((name, words(raw[name])[:LONGEST_VALUE]) for name in TELLING_HEADERS if name in raw),
    )


def _sender(raw: dict[str, str]) -> Address:
    for field in ("from", "sender", "return-path"):
        if found := addresses(raw.get(field, "")):
            return found[0]
    return UNKNOWN


def _own_id(raw: dict[str, str]) -> str:
    found = _ids(raw.get("message-id", ""))
    if found:
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
    written = _parsed(raw.get("date", ""))
    if written is None or written.year < FIRST_YEAR:
        # RFC 5321, section 4.4: the newest Received comes first, its date behind the last ';'.
        return received or _parsed(raw.get("received", "").rpartition(";")[2]) or EPOCH
    if received is not None and written > received + AHEAD:
        return received
    return written


def _parsed(value: str) -> datetime | None:
    """Return an RFC 5322 date, or one of the ISO form that some programs write; None where it is neither."""
    if not value:
        return None
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            date = datetime.fromisoformat(value)
        except ValueError:
            return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return aware if _in_range(aware) else None


def _in_range(date: datetime) -> bool:
    """Tell whether the instant can be reckoned with: in UTC it may fall out of the calendar."""
    return 1 < date.year < 9998
