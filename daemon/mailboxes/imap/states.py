"""How a folder is, as the server tells it when it is asked for its state or opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from imapclient import IMAPClient

from daemon.mailboxes.imap.responses import lowered

Status = dict[bytes, int]
"""The items of a STATUS answer."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A folder's state: UIDVALIDITY, UIDNEXT, how many messages, HIGHESTMODSEQ (None where none is counted)."""

    validity: int
    next: int
    messages: int
    modseq: int | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder as it was when it was opened. permanent: its lower-case PERMANENTFLAGS, None if none were told."""

    folder: str
    writable: bool
    glance: Glance
    permanent: frozenset[str] | None


def items(client: IMAPClient) -> list[str]:
    items = ["UIDVALIDITY", "UIDNEXT", "MESSAGES"]
    return [*items, "HIGHESTMODSEQ"] if client.has_capability("CONDSTORE") else items


def is_whole(state: Status) -> bool:
    return {b"UIDVALIDITY", b"UIDNEXT", b"MESSAGES"} <= state.keys()


def status(client: IMAPClient, folder: str) -> Glance:
    state = client.folder_status(folder, items(client))
    return glance(state, state[b"MESSAGES"])


def select(client: IMAPClient, folder: str, *, writable: bool) -> Opened:
    return opened(client, client.select_folder(folder, readonly=not writable), folder, writable=writable)


def opened(client: IMAPClient, answer: dict[bytes, Any], folder: str, *, writable: bool) -> Opened:
    """Return what a folder's opening was answered with."""
    if b"UIDNEXT" not in answer:  # RFC 3501 did not demand it here
        answer |= client.folder_status(folder, ["UIDNEXT"])
    permanent = answer.get(b"PERMANENTFLAGS")
    flags = None if permanent is None else lowered(permanent)
    return Opened(folder, writable, glance(answer, answer[b"EXISTS"]), flags)


def glance(state: Status, messages: int) -> Glance:
    modseq = state.get(b"HIGHESTMODSEQ") or None  # RFC 7162, 3.1.2.2: 0 or NOMODSEQ where it is not kept
    return Glance(validity=state[b"UIDVALIDITY"], next=state[b"UIDNEXT"], messages=messages, modseq=modseq)
