"""The commands that imapclient has no public way for, or only a slow one: all that touches its private parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from daemon.mailboxes.imap.folders import Listed
from daemon.mailboxes.imap.responses import Fetched, fetched, lowered, vanished

# ruff: noqa: SLF001

Rows = list[tuple[Sequence[bytes], bytes | None, str]]


def hush(client: IMAPClient) -> None:
    """Turn off the log of every line, passwords too, that imapclient turns on; it costs as much as all the rest."""
    client._imap.debug = 0


def fetch(client: IMAPClient, uids: str, *words: str) -> list[Fetched]:
    """Send UID FETCH. imapclient's own reads every answer a character at a time."""
    _forget_news(client)
    return list(fetched(_uid(client, "FETCH", uids, *words)))


def fetch_vanished(client: IMAPClient, uids: str, *words: str) -> tuple[list[Fetched], tuple[range, ...]]:
    """Send UID FETCH; return also which of the messages are no longer there (RFC 7162, 3.2.6)."""
    messages = fetch(client, uids, *words)
    return messages, vanished(client._imap.untagged_responses.pop("VANISHED", []))


def store(client: IMAPClient, uid: int, how: str, flags: Sequence[str]) -> frozenset[str] | None:
    """Send UID STORE; return the lower-case flags that the message has now, None where it is not told.

    how: '+FLAGS' or '-FLAGS'.
    """
    _forget_news(client)
    for message in fetched(_uid(client, "STORE", str(uid), how, f"({' '.join(flags)})")):
        if message.uid == uid:
            return message.flags
    return None


def folders(client: IMAPClient) -> list[Listed]:
    """Return all folders with their attributes, special use among them where the server tells it."""
    rows: Rows = []
    # RFC 6154, 2: a server may tell special use only when asked for it, which needs the extended LIST (RFC 5258).
    if client.has_capability("SPECIAL-USE") and client.has_capability("LIST-EXTENDED"):
        rows = _extended(client)
    rows = rows or client.list_folders()
    return [
        Listed(name, (delimiter or b"").decode("ascii", "replace"), lowered(attributes))
        for attributes, delimiter, name in rows
    ]


def _extended(client: IMAPClient) -> Rows:
    status, data = client._imap._simple_command("LIST", '""', '"*"', "RETURN (SPECIAL-USE)")
    if status != "OK":
        return []
    _, data = client._imap._untagged_response(status, data, "LIST")
    return list(client._proc_folder_list(data))


def _forget_news(client: IMAPClient) -> None:
    """Drop what the server told unasked, before it is taken for an answer."""
    for name in ("FETCH", "VANISHED"):
        client._imap.untagged_responses.pop(name, None)


def _uid(client: IMAPClient, command: str, *words: str) -> list[Any]:
    status, pieces = client._imap.uid(command, *words)
    if status != "OK":
        raise IMAPClientError(f"{command} failed: {pieces[0]!r}")
    return list(pieces)
