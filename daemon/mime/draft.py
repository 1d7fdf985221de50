"""Drafts as messages, and whether one that lies in a mailbox is still as we wrote it."""

from __future__ import annotations

import email
import quopri
import re
from datetime import datetime
from email.message import Message as Part
from email.utils import format_datetime

from daemon.mime import compose
from daemon.mime.addresses import addresses
from daemon.mime.charset import one_line, words
from daemon.mime.flowed import depth_and_text, flow
from daemon.mime.header import DIGEST, KEY, fields
from daemon.mime.parts import text
from rules import draft as drafts
from rules.draft import Draft

LONGEST_LINE = 998  # RFC 5322, section 2.1.1
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
EDITS = ("bcc", "reply-to")  # fields that we never write: where one stands, the owner added it


def render(draft: Draft, *, now: datetime) -> bytes:
    """Return the draft as a message of RFC 5322, its lines ended by CRLF.

    The same key makes the same Message-ID. Whatever the draft's texts hold, no field can start within another.
    """
    head = "".join(
        (
            compose.mailboxes("From", (draft.sender,)),
            compose.mailboxes("To", draft.to),
            compose.mailboxes("Cc", draft.cc),
            compose.unstructured("Subject", draft.subject),
            compose.field("Date", format_datetime(now)),
            compose.ids("Message-ID", (f"followupd.{draft.key}@{draft.sender.domain or 'localhost'}",)),
            compose.ids("In-Reply-To", (draft.answers,)),
            compose.ids("References", draft.references),
            compose.unstructured("X-Followupd-Key", draft.key),
        )
    ).encode("utf-8", "replace")
    tail = _body(draft.body)
    claim = compose.field("X-Followupd-Digest", "\r\n " + _digest(head + tail)).encode()
    return head + claim + tail


def _body(body: str) -> bytes:
    """Return the fields that describe the body, and the body.

    Where a line ends with a space that means something, or a byte is not ASCII, it is quoted-printable: that comes
    through every server unchanged.
    """
    flowed = flow(_unix(body).strip("\n")) + "\n"
    data = flowed.encode("utf-8", "replace")
    lines = data.split(b"\n")
    plain = data.isascii() and b" \n" not in data and max(map(len, lines)) <= LONGEST_LINE
    encoding = "7bit" if plain else "quoted-printable"
    encoded = data if plain else quopri.encodestring(data)
    head = (
        compose.field("MIME-Version", "1.0")
        + compose.field("Content-Type", 'text/plain; charset="utf-8"; format=flowed')
        + compose.field("Content-Transfer-Encoding", encoding)
    )
    return head.encode() + b"\r\n" + encoded.replace(b"\n", b"\r\n")


def _unix(body: str) -> str:
    """Return the body with LF alone for its line ends, and without other control characters but tabs."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(CONTROL.sub("", line).rstrip() for line in lines)


def unedited(raw: bytes) -> bool:
    """Tell from the message alone whether it is a draft of ours that nobody changed.

    What servers do to it does not count: other folds and encodings, line ends, added fields. What can't be read, and
    what was never ours, is not unedited: it is left alone.
    """
    head = fields(raw)
    claimed = head.get(DIGEST, "")
    if not claimed or KEY not in head or any(head.get(name) for name in EDITS):
        return False
    try:
        return _digest(raw) == claimed
    except RecursionError:
        return False


def _digest(raw: bytes) -> str:
    """Return the digest of a message of one plain text; '' for any other: we write none with other parts."""
    message = email.message_from_bytes(raw)
    if message.get_content_type() != "text/plain" or message.is_multipart():
        return ""
    head = fields(raw)
    return drafts.digest(
        sender=_listed(head, "from"),
        to=_listed(head, "to"),
        cc=_listed(head, "cc"),
        subject=one_line(words(head.get("subject", ""))),
        body=_canonical(message),
    )


def _listed(head: dict[str, str], name: str) -> str:
    return ",".join(address.email for address in addresses(head.get(name, "")))


def _canonical(message: Part) -> str:
    """Return the words in the one form in which they are compared: quote marks without spaces between them."""
    lines = []
    for line in text(message).split("\n"):
        depth, rest = depth_and_text(line)
        lines.append(f"{'>' * depth} {rest}" if depth else line)
    return "\n".join(lines)
