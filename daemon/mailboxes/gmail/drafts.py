"""How a draft is put among the owner's drafts, and taken out again while it is still the same."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import suppress

from daemon.errors import TryLater
from daemon.mailboxes.base import Ref
from daemon.mailboxes.gmail.cursor import draft_ref, is_draft, message_of
from daemon.mailboxes.gmail.failures import Absent, Busy
from daemon.mailboxes.gmail.line import Answer, Line
from daemon.mailboxes.gmail.messages import Messages, raw
from daemon.mime import envelope
from rules.message import Place

LISTED = 500  # as many as the server gives at once
RECENT = 50  # among so many of the newest drafts one is looked for that may just have been written


def put(line: Line, messages: Messages, draft: bytes, *, thread: str | None) -> Ref:
    """Add a draft, in the thread where that is still there.

    A write that ended in silence, or in an error of the server, may have happened: then it is looked for, and where it
    is not found TryLater is raised, as it may yet appear.
    """
    try:
        message = _create(line, draft, thread)
    except Absent:
        message = _create(line, draft, None)
    except Busy:
        raise
    except TryLater:
        found = _written(line, messages, draft)
        if found is None:
            raise
        return found
    stored = messages.whole([message])
    if message not in stored:
        raise TryLater(f"account {line.account}: the draft was taken, but it is not there. It is looked for again.")
    return draft_ref(message, raw(stored[message]))


def _create(line: Line, draft: bytes, thread: str | None) -> str:
    message = {"raw": base64.urlsafe_b64encode(draft).decode()} | ({"threadId": thread} if thread else {})
    answer = line.ask(lambda users: users.drafts.create(userId=line.user, body={"message": message}), once=True)
    return str(answer["message"]["id"])


def _written(line: Line, messages: Messages, draft: bytes) -> Ref | None:
    """Return the draft of the same key among the newest ones, or None."""
    wanted = envelope(draft, place=Place.DRAFTS).key
    if wanted is None:
        return None
    page = line.ask(lambda users: users.drafts.list(userId=line.user, maxResults=RECENT))
    newest = [one["message"]["id"] for one in page.get("drafts", ())]
    for one, message in messages.whole(newest).items():
        if envelope(raw(message), place=Place.DRAFTS).key == wanted:
            return draft_ref(one, raw(message))
    return None


def drop(line: Line, ref: Ref) -> None:
    """Delete a draft by its draft id: then nothing that was sent meanwhile can be meant.

    One that was sent, or edited since the ref was given, is left alone.
    """
    if not is_draft(ref):
        return
    draft = next((one["id"] for one in _listed(line) if one["message"]["id"] == message_of(ref)), None)
    if draft is None:
        return
    with suppress(Absent):
        now = line.ask(lambda users: users.drafts.get(userId=line.user, id=draft, format="raw"))
        if _is_still(now["message"], ref):
            line.ask(lambda users: users.drafts.delete(userId=line.user, id=draft))


def _is_still(message: Answer, ref: Ref) -> bool:
    labels = message.get("labelIds", ())
    return "DRAFT" in labels and "SENT" not in labels and draft_ref(message["id"], raw(message)) == ref


def _listed(line: Line) -> Iterator[Answer]:
    for page in line.pages(
        lambda users, token: users.drafts.list(userId=line.user, maxResults=LISTED, pageToken=token)
    ):
        yield from page.get("drafts", ())
