"""How a message of ours to the owner is put into the inbox, and taken away again."""

from __future__ import annotations

from daemon.mailboxes.base import Ref
from daemon.mailboxes.imap import drafts
from daemon.mailboxes.imap.cursor import spot
from daemon.mailboxes.imap.folders import Folders
from daemon.mailboxes.imap.session import Session
from daemon.mime import envelope
from rules.message import Place
from rules.notice import is_notice

_INBOX = "INBOX"  # RFC 9051, 5.1: a name that every server has
_FIELDS = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"


def put(session: Session, folders: Folders, message: bytes) -> None:
    """Append it unread. Where all mail lies in one folder, the inbox is a label that this name stands for (Gmail)."""
    folder = _INBOX if folders.labelled else folders.inbox
    with session.client(folder) as client:
        client.append(folder, message)


def drop(session: Session, folders: Folders, ref: Ref) -> None:
    """Delete it, or where to expunge is only to archive, move it to the trash."""
    at = spot(ref)
    opened = session.at_if_there(at.folder, writable=True)
    if opened is None or opened.glance.validity != at.validity:
        return
    there = session.fetch(at.folder, str(at.uid), f"UID FLAGS {_FIELDS}")
    headers = [one.literal for one in there if one.uid == at.uid and not one.deleted and one.literal is not None]
    if not any(is_notice(envelope(header, place=Place.OTHER)) for header in headers):
        return
    if not folders.labelled or folders.trash is None:
        drafts.drop(session, ref)
        return
    with session.client(at.folder) as client:
        if client.has_capability("MOVE"):
            client.move([at.uid], folders.trash)
        else:
            client.copy([at.uid], folders.trash)
