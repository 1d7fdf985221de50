"""Gmail's IMAP: all mail lies in one folder, each message with its labels, its thread and an id of its own.

https://developers.google.com/workspace/gmail/imap/imap-extensions
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from imapclient import IMAPClient

from daemon.errors import Refused, TryLater
from daemon.mailboxes.base import Arrived, Ref
from daemon.mailboxes.imap import drafts, wire
from daemon.mailboxes.imap.cursor import Spot, spot
from daemon.mailboxes.imap.folders import Folders, Listed
from daemon.mailboxes.imap.responses import Fetched, uid_set
from daemon.mailboxes.imap.session import Session
from rules.message import Place

EXTENSION = "X-GM-EXT-1"
LABELS, THREAD, ID = "X-GM-LABELS", "X-GM-THRID", "X-GM-MSGID"
STATE = f"UID FLAGS {LABELS}"
"""What of a message may change."""

AT_ONCE = 100  # messages that one command names: their numbers fit into a line

_PLACES = (
    (Place.DRAFTS, frozenset({"\\draft", "\\drafts"})),
    (Place.SENT, frozenset({"\\sent"})),
    (Place.INBOX, frozenset({"\\inbox"})),
)


def found(account: str, listed: Sequence[Listed], overrides: Mapping[str, str]) -> Folders:
    """Return the folders to go by: all mail, in which each message is once, whatever labels it bears.

    overrides: names by role; `archive` is that of all mail. Raises Refused where Gmail hides one of them: without all
    mail an answer that was archived would be missed.
    """
    named = {"All Mail": overrides.get("archive"), "Drafts": overrides.get("drafts"), "Trash": None}
    special = {"All Mail": "\\all", "Drafts": "\\drafts", "Trash": "\\trash"}
    there = {role: name or _of_use(listed, special[role]) for role, name in named.items()}
    everything, drafts_, trash = there.values()
    if everything is None or drafts_ is None or trash is None:
        hidden = " and ".join(role for role, name in there.items() if name is None)
        raise Refused(
            f"{account}: Gmail hides {hidden} from mail programs. "
            'In its settings, under Labels, tick "Show in IMAP" beside that name.'
        )
    return Folders(
        inbox=everything, sent=everything, drafts=drafts_, places={everything: Place.OTHER},
        needed=frozenset({everything}), trash=trash,
    )  # fmt: skip


def _of_use(listed: Sequence[Listed], use: str) -> str | None:
    return next((one.name for one in listed if use in one.attributes and one.opens), None)


def place(message: Fetched) -> Place:
    """Return where a message lies. Mail to oneself is both sent and in the inbox: it is sent."""
    labels = (message.labels or frozenset()) | ((message.flags or frozenset()) & {"\\draft"})
    return next((place for place, names in _PLACES if labels & names), Place.OTHER)


def is_leftover(message: Arrived) -> bool:
    """Tell whether it is a draft of ours that some program took out of the drafts and left among all mail.

    It was never sent: what is sent bears Gmail's label for it, which nobody can take off.
    """
    return message.envelope.place is Place.OTHER and message.envelope.key is not None


def whole(session: Session, folder: str, messages: Iterable[Fetched]) -> Iterator[Fetched]:
    """Yield the messages; those without labels are asked for again: what the server tells unasked has none."""
    found = {one.uid: one for one in messages}
    half = sorted(uid for uid, one in found.items() if one.labels is None)
    yield from (one for one in found.values() if one.labels is not None)
    for first in range(0, len(half), AT_ONCE):
        there = session.fetch(folder, uid_set(half[first : first + AT_ONCE]), STATE)
        yield from (one for one in there if one.labels is not None)


def put(session: Session, folders: Folders, message: bytes) -> Ref:
    """Append a draft; return the ref that it has among all mail. Gmail finds its thread by the header itself."""
    assert folders.drafts is not None  # noqa: S101 - `found` sees to it
    at = spot(drafts.put(session, folders.drafts, message))
    number = _number(session, folders.drafts, at.uid)
    uids = _named(session, folders.inbox, number) if number else ()
    if not uids:
        raise TryLater(
            f"{session.account}: {folders.inbox}: the draft was taken, but it is not there. It is looked for again."
        )
    return Spot(folders.inbox, session.at(folders.inbox).glance.validity, uids[0], Place.DRAFTS).ref


def drop(session: Session, folders: Folders, ref: Ref) -> None:
    """Move one draft to the trash. What was sent, edited or deleted meanwhile is no longer among the drafts.

    To expunge it would only archive it, unless the owner has set Gmail otherwise.
    """
    assert folders.drafts is not None and folders.trash is not None  # noqa: S101, PT018 - `found` sees to it
    at = spot(ref)
    opened = session.at_if_there(at.folder)
    if at.place is not Place.DRAFTS or opened is None or opened.glance.validity != at.validity:
        return
    number = _number(session, at.folder, at.uid)
    if number is None or not (uids := _named(session, folders.drafts, number)):
        return
    session.at(folders.drafts, writable=True)
    with session.client(folders.drafts) as client:
        if client.has_capability("MOVE"):
            client.move(uids, folders.trash)
        else:
            client.copy(uids, folders.trash)


def relabel(session: Session, at: Spot, names: tuple[Sequence[str], Sequence[str]], *, made: set[str]) -> None:
    """Set and clear labels of one message, in the folder that is open. made: labels that are known to be there."""
    setting, clearing = names
    with session.client(at.folder) as client:
        for name in setting:
            _make(client, name, made)
        if setting:
            wire.store(client, at.uid, f"+{LABELS}", setting)
        if clearing:
            wire.store(client, at.uid, f"-{LABELS}", clearing)


def _make(client: IMAPClient, name: str, made: set[str]) -> None:
    """Make a label, and first the one above it: without that Gmail's own pages show no nesting."""
    for label in (name.partition("/")[0], name):
        if label not in made and not client.folder_exists(label):
            client.create_folder(label)
        made.add(label)


def _number(session: Session, folder: str, uid: int) -> str | None:
    """Return the id that a message has in all folders; None where it is gone, or marked as deleted."""
    there = session.fetch(folder, str(uid), f"UID FLAGS {ID}")
    return next((one.id for one in there if one.uid == uid and not one.deleted), None)


def _named(session: Session, folder: str, number: str) -> list[int]:
    """Return the UIDs in a folder of the message of that id: one, or none."""
    session.at(folder)
    with session.client(folder) as client:
        return list(client.search([ID, number]))
