"""Commands that go up together, in one round trip, and are answered one after the other (RFC 9051, 5.5).

Only such as no server may take in another way for it: a folder is opened, and then asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from daemon.mailboxes.imap import listings, states, wire
from daemon.mailboxes.imap.folders import Listed
from daemon.mailboxes.imap.responses import Fetched, fetched, vanished
from daemon.mailboxes.imap.states import Glance, Opened

# ruff: noqa: SLF001


@dataclass(frozen=True, slots=True)
class Told:
    """What a folder answered. gone: UIDs that are no longer there (RFC 7162, 3.2.10), where that was asked."""

    opened: Opened
    messages: tuple[Fetched, ...]
    gone: tuple[range, ...]


def survey(client: IMAPClient, opened: Opened | None) -> tuple[list[Listed], dict[str, Glance], Opened | None]:
    """List the folders with their states, as far as the server tells them so, and open anew the one that is open.

    The state of that one is what its opening tells: LIST and STATUS are not meant for it (RFC 9051, 6.3.11).
    """
    # Gmail has a folder for each of the owner's labels, and none of them matters: see gmail
    items = () if client.has_capability("X-GM-EXT-1") else states.items(client)
    asked = listings.command(client, items)
    commands = [asked, *([_opening(client, opened.folder, writable=opened.writable)] if opened else [])]
    for word in ("LIST", "STATUS"):
        client._imap.untagged_responses.pop(word, None)
    tags = _send(client, commands)
    rows = listings.answered(client, client._imap._get_tagged_response(tags[0])[0])
    again = _opened(client, tags[1], opened.folder, writable=opened.writable) if opened else None
    listed, told = rows or listings.plain(client)
    if opened is not None:
        told.pop(opened.folder, None)
    if again is not None:
        told[again.folder] = again.glance
    return listed, told, again


def ask(client: IMAPClient, folder: str, opened: Opened | None, questions: Sequence[str]) -> Told | None:
    """Ask about messages of a folder: each question is what follows `UID FETCH`. None where it does not open.

    opened: as it is open; None: open it first, read-only.
    """
    commands = [f"UID FETCH {question}".encode() for question in questions]
    tags = _send(client, commands if opened else [_opening(client, folder, writable=False), *commands])
    now = opened or _opened(client, tags.pop(0), folder, writable=False)
    wire.forget_news(client)
    answers = [client._imap._get_tagged_response(tag) for tag in tags]
    if now is None:
        return None
    refused = next((text for status, text in answers if status != "OK"), None)
    if refused is not None:
        raise IMAPClientError(f"FETCH failed: {refused[0]!r}")
    news = client._imap.untagged_responses
    return Told(now, tuple(fetched(news.pop("FETCH", []))), vanished(news.pop("VANISHED", [])))


def _send(client: IMAPClient, commands: Sequence[bytes]) -> list[bytes]:
    """Send commands; return their tags, whose answers are to be read in that order."""
    tags: list[bytes] = [client._imap._new_tag() for _ in commands]
    client._imap.send(b"".join(b"%b %b\r\n" % both for both in zip(tags, commands, strict=True)))
    return tags


def _opening(client: IMAPClient, folder: str, *, writable: bool) -> bytes:
    name: bytes = client._normalise_folder(folder)
    return (b"SELECT " if writable else b"EXAMINE ") + name


def _opened(client: IMAPClient, tag: bytes, folder: str, *, writable: bool) -> Opened | None:
    """Read the answer to an opening; None where the server says no: whoever needs the folder asks why."""
    imap = client._imap
    imap.untagged_responses = {}  # what is told from now on is told of this folder: see idle_wire.missed
    status, _ = imap._get_tagged_response(tag)
    if status != "OK":
        imap.state = "AUTH"
        return None
    imap.state, imap.is_readonly = "SELECTED", not writable
    if writable and "READ-ONLY" in imap.untagged_responses:
        return None
    return states.opened(client, client._process_select_response(imap.untagged_responses), folder, writable=writable)
