"""How a draft is put into the drafts folder, and taken out again without touching anything else."""

from __future__ import annotations

from daemon.errors import TryLater
from daemon.mailboxes.base import Ref
from daemon.mailboxes.imap.cursor import Spot, spot
from daemon.mailboxes.imap.responses import appended
from daemon.mailboxes.imap.session import Session
from daemon.mime import envelope
from rules.message import Place

MARKS = ("\\Draft", "\\Seen")
FIELDS = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID X-FOLLOWUPD-KEY)]"


def mark(session: Session, folder: str) -> str:
    """Return UIDVALIDITY and UIDNEXT: together they change with every message that is added."""
    glance = session.glance(folder)
    return f"{glance.validity}:{glance.next}"


def put(session: Session, folder: str, message: bytes) -> Ref:
    """Append a draft; lines that end in LF alone are ended by CRLF. Raises TryLater where it can't be found again."""
    told = session.capable("UIDPLUS")
    before = None if told else session.glance(folder)
    with session.client(folder) as client:
        where = appended(client.append(folder, message, MARKS))
    if where is not None:
        return Spot(folder, *where).ref
    return _search(session, folder, message, since=1 if before is None else before.next)


def _search(session: Session, folder: str, message: bytes, *, since: int) -> Ref:
    """Return the newest message of the same key and Message-ID: what a server without UIDPLUS does not tell."""
    wanted = _names(message)
    opened = session.open(folder)
    for one in sorted(session.fetch(folder, f"{since}:*", f"UID FLAGS {FIELDS}"), key=lambda one: -one.uid):
        # RFC 9051, 6.4.9: `*` names the last message even where it came before.
        if one.uid >= since and not one.deleted and one.literal is not None and _names(one.literal) == wanted:
            return Spot(folder, opened.glance.validity, one.uid).ref
    raise TryLater(f"{session.account}: {folder}: the draft was taken, but it is not there. It is looked for again.")


def _names(header: bytes) -> tuple[str, str | None]:
    read = envelope(header, place=Place.DRAFTS)
    return read.id, read.key


def drop(session: Session, ref: Ref) -> None:
    """Delete one draft for good, in a folder of drafts. What is not there any more is left alone.

    Without UIDPLUS a deletion takes all that is marked as deleted along (RFC 9051, 6.4.3): then, where another
    message bears the mark, ours is marked too and left there, as good as gone, for the owner's own program to remove.
    """
    at = spot(ref)
    opened = session.open_if_there(at.folder, writable=True)
    if opened is None or opened.glance.validity != at.validity:
        return
    present = session.fetch(at.folder, str(at.uid), "UID FLAGS")
    if not any(one.uid == at.uid and not one.deleted for one in present):
        return
    by_uid = session.capable("UIDPLUS")
    with session.client(at.folder) as client:
        others = () if by_uid else client.search("DELETED")
        client.delete_messages([at.uid], silent=True)
        if by_uid:
            client.uid_expunge([at.uid])
        elif not others:
            client.expunge()
