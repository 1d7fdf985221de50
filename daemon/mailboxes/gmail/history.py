"""What happened in a mailbox since a point of its history, as the server's records tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from daemon.errors import CursorExpired, TryLater
from daemon.mailboxes.gmail.cursor import Point
from daemon.mailboxes.gmail.failures import Absent
from daemon.mailboxes.gmail.line import Answer, Line
from daemon.mailboxes.gmail.marks import Marks
from daemon.mailboxes.gmail.messages import PLACING

RECORDS = 500  # as many as the server gives at once


@dataclass(frozen=True, slots=True)
class Page:
    """Some records, and the points before and after them."""

    records: tuple[Answer, ...]
    before: Point
    after: Point


def pages(line: Line, since: Point) -> Iterator[Page]:
    """Yield what happened since; at least one page, and the last one leads to the mailbox as it is now.

    Raises CursorExpired before the first page where the server no longer knows the point.
    """
    at, token = since, None
    while True:
        answer = _ask(line, since, token)
        records = tuple(answer.get("history", ()))
        token = answer.get("nextPageToken")
        drafts = next((str(one["id"]) for one in reversed(records) if _adds_draft(one)), at.drafts)
        end = records[-1]["id"] if token and records else answer.get("historyId", at.history)
        after = replace(at, history=str(end), drafts=drafts)
        yield Page(records, at, after)
        if token is None:
            return
        at = after


def now(line: Line) -> str:
    """Return the id of the mailbox's last record."""
    try:
        return str(line.ask(lambda users: users.root.getProfile(userId=line.user))["historyId"])
    except Absent:  # a server without profiles; one that keeps all its history knows the first record
        first = line.ask(lambda users: users.history.list(userId=line.user, startHistoryId="1", maxResults=1))
        return str(first["historyId"])


def drafts_mark(line: Line, since: Point) -> str:
    """Return the id of the last record in which a draft was added. Raises CursorExpired as `pages` does."""
    *_, last = pages(line, since)
    return last.after.drafts


def touched(records: Iterable[Answer], marks: Marks) -> dict[str, bool]:
    """Return the messages to which something happened that matters to us; whether all it was, was that ours changed.

    What is read, starred or sorted into a category is no matter.
    """
    found: dict[str, bool] = {}
    for record in records:
        for event in (*record.get("messagesAdded", ()), *record.get("messagesDeleted", ())):
            found[event["message"]["id"]] = False
        for event in (*record.get("labelsAdded", ()), *record.get("labelsRemoved", ())):
            message, labels = event["message"]["id"], frozenset(event.get("labelIds", ()))
            if labels & PLACING:
                found[message] = False
            elif marks.matters(labels):
                found.setdefault(message, True)
    return found


def deleted(records: Iterable[Answer]) -> frozenset[str]:
    """Return the messages that were deleted for good. No other will ever have their ids."""
    return frozenset(event["message"]["id"] for record in records for event in record.get("messagesDeleted", ()))


def _adds_draft(record: Answer) -> bool:
    """Tell whether a draft may have been added: a message of which no labels are told may be one."""
    added = any("DRAFT" in event["message"].get("labelIds", ("DRAFT",)) for event in record.get("messagesAdded", ()))
    return added or any("DRAFT" in event.get("labelIds", ()) for event in record.get("labelsAdded", ()))


def _ask(line: Line, since: Point, token: str | None) -> Answer:
    try:
        return line.ask(
            lambda users: users.history.list(
                userId=line.user, startHistoryId=since.history, maxResults=RECORDS, pageToken=token
            )
        )
    except Absent:
        if token is None:
            raise CursorExpired(
                f"account {line.account}: Gmail has forgotten the stored place. Everything is looked at again."
            ) from None
        raise TryLater(f"account {line.account}: Gmail lost its place in the history. It is read anew.") from None
