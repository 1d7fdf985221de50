"""Messages whole, or as much of large ones as says something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from daemon.mailboxes.imap import parts
from daemon.mailboxes.imap.responses import Fetched, uid_set
from daemon.mailboxes.imap.session import Session

LARGEST = 2_000_000
"""Bytes of a message that are read at most: what comes after them says nothing."""

ENOUGH = 100_000
"""Bytes up to which a message is read at once: nine in ten have no more. Of larger ones the files are left out."""

AT_ONCE = 16  # messages in memory at a time


def read(session: Session, folder: str, validity: int, uids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    """Yield messages by their UIDs, which rise; none where the folder is gone, or has another UIDVALIDITY.

    A draft is told as it lies there, whatever its size: whether the owner changed it is seen by every byte.
    """
    for messages in _beginnings(session, folder, validity, uids):
        for message in messages:
            if not message.literal or message.deleted:  # NIL: gone just now
                continue
            raw: bytes | None = message.literal
            if len(message.literal) >= ENOUGH:
                raw = _large(session, folder, validity, message)
            if raw:
                yield message.uid, raw


def _beginnings(session: Session, folder: str, validity: int, uids: Sequence[int]) -> Iterator[Iterable[Fetched]]:
    """Yield messages a few at a time; the first of them in one round trip with the opening of their folder."""
    items = f"UID FLAGS BODY.PEEK[]<0.{ENOUGH}>"
    sets = [uid_set(uids[first : first + AT_ONCE]) for first in range(0, len(uids), AT_ONCE)]
    told = session.ask(folder, [f"{sets[0]} ({items})"], anew=True)
    opened = told.opened if told else session.open_if_there(folder)
    if opened is None or opened.glance.validity != validity:
        return
    yield told.messages if told else session.fetch(folder, sets[0], items)
    for others in sets[1:]:
        if session.at(folder).glance.validity != validity:
            return
        yield session.fetch(folder, others, items)


def _large(session: Session, folder: str, validity: int, message: Fetched) -> bytes | None:
    """Return a large message, without its files where it has any; None where it is gone."""
    if session.at(folder).glance.validity != validity:
        return None
    if "\\draft" not in (message.flags or ()):
        with session.client(folder) as client:
            found = parts.read(client, message.uid, message.literal or b"")
        if found is not None:
            return found
    whole = session.fetch(folder, str(message.uid), f"UID FLAGS BODY.PEEK[]<0.{LARGEST}>")
    return next((one.literal for one in whole if one.uid == message.uid and not one.deleted), None)
