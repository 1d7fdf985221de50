"""How a message of ours to the owner is put into the inbox, and taken away again. It is sent to nobody."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from contextlib import suppress

from daemon.mailboxes.base import Ref
from daemon.mailboxes.gmail.cursor import message_of
from daemon.mailboxes.gmail.failures import Absent
from daemon.mailboxes.gmail.line import Line
from daemon.mailboxes.gmail.messages import Messages, raw
from daemon.mime import envelope, header_of
from rules.message import Place
from rules.notice import is_notice

LABELS = ("INBOX", "UNREAD")
"""Where a notice lies: never among what was sent."""


def body(message: bytes) -> Mapping[str, object]:
    """Return what is asked of messages.insert."""
    return {"raw": base64.urlsafe_b64encode(message).decode(), "labelIds": list(LABELS)}


def put(line: Line, message: bytes) -> None:
    """Insert it. Raises TryLater also where that may have happened: whoever calls again looks first."""
    line.ask(lambda users: users.messages.insert(userId=line.user, body=body(message)), once=True)


def drop(line: Line, messages: Messages, ref: Ref) -> None:
    """Move it to the trash, where it is one of ours and still there."""
    one = message_of(ref)
    found = messages.whole([one]).get(one)
    if found is None or not is_notice(envelope(header_of(raw(found)), place=Place.OTHER)):
        return
    change = {"addLabelIds": ["TRASH"], "removeLabelIds": ["INBOX", "UNREAD"]}
    with suppress(Absent):
        line.ask(lambda users: users.messages.modify(userId=line.user, id=one, body=change))
