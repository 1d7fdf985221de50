"""Brings the index up to what a mailbox shows now. The cursor never runs ahead of what is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from daemon.errors import CursorExpired, Suspicious
from daemon.mailboxes.base import Arrived, Change, Changed, Cursor, Gone, Mailbox, Ref
from daemon.store.index import Counts, Index
from rules.message import Envelope

BATCH = 2_000
"""Changes that are kept in one transaction, with the cursor that follows them."""

ENOUGH_TO_TELL = 10
"""Below this number of messages, an empty mailbox is no surprise."""

Progress = Callable[[int], None]
"""Told how many more messages were looked at."""


def sync(mailbox: Mailbox, index: Index, progress: Progress = lambda _: None) -> int:
    """Record all that changed since the last look; return how many changes there were.

    Raises Suspicious where this is another mailbox than before, or suddenly an empty one. Then nothing may be written
    to it: verdicts made from half of the mail would be wrong.
    """
    _same_mailbox(mailbox, index)
    try:
        count = _record(mailbox, index, index.cursor(mailbox.name), progress)
    except CursorExpired:
        with index.transaction():
            index.forget(mailbox.name)
            index.move_cursor(mailbox.name, None)
        count = _record(mailbox, index, None, progress)
    index.repair(mailbox.name)
    _settle(mailbox, index)
    return count


def _same_mailbox(mailbox: Mailbox, index: Index) -> None:
    known, found = index.identity(mailbox.name), mailbox.identity()
    if known is not None and known != found:
        raise Suspicious(
            f"account {mailbox.name}: it is another mailbox than before ({found}, it was {known}). "
            "If that is meant, give the account another name in the config"
        )
    if known is None:
        index.begin(mailbox.name, found)


def _record(mailbox: Mailbox, index: Index, since: Cursor | None, progress: Progress) -> int:
    changes, count = mailbox.changes(since), 0
    for batch in _batches(changes):
        with index.transaction():
            _keep(mailbox.name, index, [change for change, _ in batch])
            index.move_cursor(mailbox.name, batch[-1][1])
        count += len(batch)
        progress(len(batch))
    return count


def _batches(changes: Iterator[tuple[Change, Cursor]]) -> Iterator[list[tuple[Change, Cursor]]]:
    while batch := list(islice(changes, BATCH)):
        yield batch


def _keep(account: str, index: Index, changes: Iterable[Change]) -> None:
    """Keep changes in their order. What arrives one after the other is kept at once: that is far less work."""
    arrived: list[tuple[Ref, Envelope]] = []
    for change in changes:
        if not isinstance(change, Arrived) and arrived:
            index.add_all(account, arrived)
            arrived = []
        match change:
            case Arrived(ref=ref, envelope=envelope):
                arrived.append((ref, envelope))
            case Changed(ref=ref, labels=labels):
                index.relabel(account, ref, labels)
            case Gone(ref=ref):
                index.remove(account, ref)
    if arrived:
        index.add_all(account, arrived)


def _settle(mailbox: Mailbox, index: Index) -> None:
    before, now = index.settled(mailbox.name), index.counts(mailbox.name)
    if before and (_vanished(before.all, now.all) or _vanished(before.sent, now.sent)):
        raise Suspicious(_vanished_text(mailbox.name, before, now))
    if now != before:
        index.settle(mailbox.name, now)


def _vanished(before: int, now: int) -> bool:
    """Tell whether nine in ten messages are gone since the last look."""
    return before >= ENOUGH_TO_TELL and now * 10 < before


def _vanished_text(account: str, before: Counts, now: Counts) -> str:
    return (
        f"account {account}: most of its mail is gone (there were {before.all} messages, {before.sent} of them sent; "
        f"now {now.all} and {now.sent}), so nothing is written to it. "
        "If you removed them yourself, run `followupd run --once --accept-loss`; else look at the server"
    )
