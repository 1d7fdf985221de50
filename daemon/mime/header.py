"""What the header of a message says, read fast and without ever failing."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta

from daemon.mime.addresses import addresses
from daemon.mime.charset import header_text, one_line, words
from daemon.mime.dates import parsed
from rules.label import Label
from rules.message import TELLING_HEADERS, Address, Envelope, Place

KEY, DIGEST = "x-followupd-key", "x-followupd-digest"
LISTS = ("to", "cc", "bcc", "reply-to")
SINGLE = ("message-id", "date", "from", "sender", "subject", "in-reply-to", "references", KEY)
FIELDS = (*SINGLE, *LISTS, *TELLING_HEADERS)
"""The lower-case names of all fields that envelope() looks at: what to ask a server for."""

WANTED = frozenset({*FIELDS, DIGEST, "received"})
USUAL_NAMES = {form: name for name in WANTED for form in (name.title(), name.title().replace("-Id", "-ID"))}
FOLD = re.compile(rb"\n[ \t]+")
BLANKS = (b"\n\n", b"\r\n\r\n", b"\n\r\n", b"\r\r")
PRINTABLE = bytes(range(0x20, 0x7F)) + b"\n"
USUAL_ID = re.compile(r"<([^<>\s]{1,500})>")
USUAL_IDS = re.compile(r"<[^<>\s]{1,500}>(?: <[^<>\s]{1,500}>)*")
ID = re.compile(r"<\s*([^<>]+?)\s*>")
SPACE = re.compile(r"\s+")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST_YEAR, LAST_YEAR = 1980, 2200
AHEAD = timedelta(days=2)
MOST_REFERENCES = 200
LONGEST_ID, LONGEST_VALUE = 500, 2000
LONGEST_USUAL = 20_000  # bytes: a header that is longer, or has a body behind it, is read with care
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
    usual = usual_fields(header) if len(header) < LONGEST_USUAL else None
    return careful_fields(header) if usual is None else usual


def usual_fields(header: bytes) -> dict[str, str] | None:
    """Return the fields of a header in which nothing is unusual: as a server tells them that was asked for some.

    None where something stands there twice, or is not asked for, or where more is to be stripped than one blank.
    """
    raw = header.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if b"\n " in raw or b"\n\t" in raw:
        raw = FOLD.sub(b" ", raw)
    if raw.translate(None, PRINTABLE) or b" \n" in raw or b":  " in raw or raw[-1:] == b" ":
        return None
    parts = [line.partition(": ") for line in raw.decode("ascii").split("\n")]
    try:
        found = {USUAL_NAMES[name]: value for name, _, value in parts}
    except KeyError:
        return None
    return found if len(found) == len(parts) else None


def careful_fields(header: bytes) -> dict[str, str]:
    """Return the fields of any header, a line each."""
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
    told = [(name, raw[name]) for name in TELLING_HEADERS if name in raw]
    subject = raw.get("subject", "")
    if len(header) > LONGEST_VALUE or b"=?" in header:  # else nothing is to be decoded, and nothing to be cut
        told = [(name, words(value)[:LONGEST_VALUE]) for name, value in told]
        subject = one_line(words(subject[:LONGEST_SUBJECT]))[:LONGEST_VALUE]
    return Envelope(
        id=own_id,
        sender=_sender(raw),
        to=addresses(raw["to"]) if "to" in raw else (),
        cc=addresses(raw["cc"]) if "cc" in raw else (),
        bcc=addresses(raw["bcc"]) if "bcc" in raw else (),
        reply_to=addresses(raw["reply-to"]) if "reply-to" in raw else (),
        date=_date(raw, received),
        subject=subject,
        place=place,
        references=_references(raw, own_id),
        thread=thread,
        labels=labels,
        key=raw.get(KEY) or None,
        headers=tuple(told),
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
    if USUAL_IDS.fullmatch(value):
        return value[1:-1].split("> <")
    found = [SPACE.sub("", match) for match in ID.findall(value)]
    if not found:
        bare = re.sub(r"\([^()]*\)", " ", value).replace("<", " ").replace(">", " ")
        found = [word for word in bare.replace(",", " ").split() if "@" in word]
    return [one[:LONGEST_ID] for one in found]


def _references(raw: dict[str, str], own_id: str) -> tuple[str, ...]:
    if "references" not in raw and "in-reply-to" not in raw:
        return ()
    chain, answered = _ids(raw.get("references", "")), _answered(raw.get("in-reply-to", ""))
    if len(answered) == 1 and chain[-1:] == answered and own_id not in chain and len(set(chain)) == len(chain):
        return _cut(tuple(chain))  # as nearly all programs write it
    ordered = dict.fromkeys([one for one in chain if one not in answered] + answered)
    ordered.pop(own_id, None)
    return _cut(tuple(ordered))


def _cut(ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return no more than the first and the last ones."""
    return ids if len(ids) <= MOST_REFERENCES else (ids[0], *ids[-MOST_REFERENCES + 1 :])


def _answered(value: str) -> list[str]:
    """Return the ids of In-Reply-To. Old programs wrote prose there, with an address that is no id."""
    if usual := USUAL_ID.fullmatch(value):
        return [usual[1]]
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
    date = parsed(value)
    return date if date and FIRST_YEAR <= date.year <= LAST_YEAR else None
