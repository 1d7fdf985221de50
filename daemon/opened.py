"""Conversations opened from the index: which of their messages count, what of them is missing, who spoke in them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime

from daemon.mailboxes.base import Ref
from daemon.reader import Reader, in_order
from daemon.store.index import Index, Row
from rules.message import Content, Envelope, Owner, Place

Fetch = Callable[[str, Mapping[Ref, str]], Iterator[tuple[str, Content]]]
"""Given an account and its refs with their message ids, yields the ids with what the messages contain."""


def opened(index: Index, number: int, accounts: Collection[str], *, until: datetime | None) -> tuple[Row, ...]:
    """Return what lies in a conversation, or lay there: what was said counts although it was deleted since.

    until: leave out what was written after it. Nothing is returned where all is drafts.
    """
    rows = in_order(row for row in index.rows(number) if row.account in accounts)
    if until:
        rows = tuple(row for row in rows if row.envelope.date <= until)
    return rows if any(row.envelope.place is not Place.DRAFTS for row in rows) else ()


def identity(rows: tuple[Row, ...]) -> str:
    """Return the conversation's id: the same in every run, as long as its first message is there."""
    first = next(row for row in rows if row.envelope.place is not Place.DRAFTS)
    return hashlib.sha256(f"{first.account}\0{first.envelope.id}".encode(errors="replace")).hexdigest()[:12]


def fetch_missing(index: Index, reader: Reader, conversations: Iterable[tuple[Row, ...]], fetch: Fetch) -> None:
    """Fetch the contents that were never read, in the order of the conversations, and keep them."""
    wanted: dict[str, dict[Ref, str]] = {}
    for rows in conversations:
        account, once = rows[0].account, reader.once(row for row in rows if not row.gone)
        missing = index.without_content(account, [row.envelope.id for row in once])
        wanted.setdefault(account, {}).update({r.ref: r.envelope.id for r in once if r.envelope.id in missing})
    for account, refs in wanted.items():
        for message, content in fetch(account, refs) if refs else ():
            index.keep_content(account, message, content)


def speaker(envelope: Envelope, owner: Owner) -> str:
    """Return the address of theirs that wrote a message; '' for the owner, drafts, and a machine's own answer."""
    automatic = (envelope.header("auto-submitted") or "no").lower() != "no"  # RFC 3834
    if automatic or owner.wrote(envelope) or envelope.place is Place.DRAFTS:
        return ""
    return envelope.sender.email
