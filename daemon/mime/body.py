"""What a message contains: its words, invitations, file names and the addresses that a report says failed."""

from __future__ import annotations

import email
import logging
import re
from datetime import tzinfo
from email.errors import MessageError
from email.message import Message as Part

from daemon.errors import Unreadable
from daemon.mime.bounce import failed
from daemon.mime.calendar import invites
from daemon.mime.parts import Parts, Text, take_apart
from rules.message import Content

LONGEST = 200_000  # characters of text that are kept
HUGE = 200_000  # bytes from which a message is lightened first
MOST = 8_000_000  # bytes of a message without its files that are looked at
FILE = re.compile(rb"((?:[A-Za-z0-9+/]{60,100}\r?\n){20000})(?:[A-Za-z0-9+/]{60,100}\r?\n)*+")
REPORT = re.compile(rb"(?i)message/(?:delivery|disposition)")  # RFC 3464, RFC 8098
# Fields of a head that is in good order (RFC 5322, section 2.2); whatever is odd in another is left as it is.
HEAD = re.compile(rb"(?:[!-9;-~]++:[^\r\n]*+\r?\n(?:[ \t][^\r\n]*+\r?\n)*+)++(?=\r?\n)")
FIELD = re.compile(rb"([!-9;-~]++):[^\r\n]*+\r?\n(?:[ \t][^\r\n]*+\r?\n)*+")
OURS = re.compile(rb"(?i)content-[a-z-]+|mime-version|subject|from|return-path|x-failed-recipients")
FILLER = re.compile("[\u00ad\u034f\u200b\u200e\u200f\u2060\ufeff]+")
# Control characters, which a terminal would obey, and what turns the direction of the words after it (UAX #9).
UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]+")

# It warns of every calendar part, in every message anew; what it has to say is in the parts we read anyway.
logging.getLogger("mailparser").setLevel(logging.CRITICAL)


def content(raw: bytes, *, zone: tzinfo | None = None) -> Content:
    """Return what the message contains, as much as can be read of a broken or cut one.

    zone: the owner's, for calendar times that name none; without it such events have no start.
    Raises Unreadable for what can't be taken apart at all, as when it is nested a thousand deep.
    """
    message = _structure(_lightened(raw))
    try:
        parts = take_apart(message)
        return Content(
            text=(words := _words(parts)),
            invites=invites(parts.calendars, zone=zone),
            attachments=tuple(dict.fromkeys(parts.files)),
            failed=failed(message, parts.reports, words),
        )
    except RecursionError as error:
        raise Unreadable("a message is nested too deeply to be read; it is passed over") from error


def _structure(raw: bytes) -> Part:
    """Return the MIME tree."""
    import mailparser  # noqa: PLC0415 - 90 ms, which `status` and `--help` must not pay

    try:
        message = mailparser.parse_from_bytes(raw).message
    except mailparser.exceptions.MailParserRecursionError as error:
        raise Unreadable("a message is nested too deeply to be read; it is passed over") from error
    except (MessageError, ValueError, TypeError, LookupError, AttributeError, AssertionError, OverflowError):
        message = None  # its own reports on headers and dates stumble where the tree is sound
    return message if isinstance(message, Part) else email.message_from_bytes(raw)


def _lightened(raw: bytes) -> bytes:
    """Return the message without what says nothing to us: fields that no part is known by, the greater part of files.

    A field costs twenty times as much to be decoded as to be passed over, and servers add dozens.
    Of a report only the beginning counts: each of its blocks, which a blank line begins, is parsed as a message.
    """
    if head := HEAD.match(raw):
        kept = b"".join(field[0] for field in FIELD.finditer(head[0]) if OURS.fullmatch(field[1]))
        raw = kept + raw[head.end() :]
    if len(raw) <= HUGE:
        return raw
    return FILE.sub(rb"\1", raw)[: HUGE if REPORT.search(raw) else MOST]


def _words(parts: Parts) -> str:
    from daemon.mime.html import text_of  # noqa: PLC0415 - only what has HTML needs its parser

    found = [
        one.plain if _says_all(one) else text_of(one.html) if one.html else "" for one in parts.texts or parts.named
    ]
    joined = "\n\n".join(stripped for one in found if (stripped := one.strip("\n")))
    return UNFIT.sub("", FILLER.sub("", joined.replace("\xa0", " ")))[:LONGEST]


def _says_all(text: Text) -> bool:
    """Tell whether the plain form is the message, and not a line that asks for another mail program."""
    if not text.html or len(text.plain) > 400 or len(text.html) < 4 * len(text.plain):
        return bool(text.plain.strip())
    from daemon.mime.html import text_of  # noqa: PLC0415 - as above

    return 3 * len(text.plain) > len(text_of(text.html))
