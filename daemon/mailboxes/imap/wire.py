"""The commands that imapclient has no public way for, or only a slow one: all that touches its private parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from imaplib import IMAP4
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from daemon import __version__
from daemon.mailboxes.imap.failures import RAISED, breaks
from daemon.mailboxes.imap.folders import Namespaces
from daemon.mailboxes.imap.responses import Fetched, fetched, vanished

# ruff: noqa: SLF001

# RFC 5530: it is no word about the token. Gmail refuses a 16th connection with no code.
PASSING = re.compile(r"\[(?:UNAVAILABLE|INUSE|SERVERBUG|LIMIT|THROTTLED)\b|too many", re.IGNORECASE)


def hush(client: IMAPClient) -> None:
    """Turn off the log of every line, passwords too, that imapclient turns on; it costs as much as all the rest."""
    client._imap.debug = 0


def introduce(client: IMAPClient) -> None:
    """Tell Gmail who we are, as it asks of every program (RFC 2971)."""
    if client.has_capability("X-GM-EXT-1") and client.has_capability("ID"):
        client.id_({"name": "followupd", "version": __version__})


def authenticate(client: IMAPClient, way: str, first: str) -> bool:
    """Log in by a token; tell whether the server takes it. imapclient would answer its word of refusal by the token.

    Raises LoginError where the server has no time, and what imaplib raises where the line is cut.
    """
    answers = [first.encode()]

    def answer(_: bytes) -> bytes:  # the second is to the reason of a refusal: RFC 7628, 3.2.3
        return answers.pop() if answers else b""

    try:
        client._imap.authenticate(way, answer)
    except IMAP4.error as error:
        if isinstance(error, IMAP4.abort):
            raise
        if PASSING.search(str(error)):
            raise LoginError(str(error)) from None
        return False
    return True


def fetch(client: IMAPClient, uids: str, *words: str) -> list[Fetched]:
    """Send UID FETCH. imapclient's own reads every answer a character at a time."""
    forget_news(client)
    return list(fetched(_uid(client, "FETCH", uids, *words)))


def fetch_vanished(client: IMAPClient, uids: str, *words: str) -> tuple[list[Fetched], tuple[range, ...]]:
    """Send UID FETCH; return also which of the messages are no longer there (RFC 7162, 3.2.6)."""
    messages = fetch(client, uids, *words)
    return messages, vanished(client._imap.untagged_responses.pop("VANISHED", []))


def store(client: IMAPClient, uid: int, how: str, words: Sequence[str]) -> Fetched | None:
    """Send UID STORE; return what the server says that the message has now, None where it does not tell.

    how: '+FLAGS', '-FLAGS', or the same of X-GM-LABELS, whose words may hold spaces.
    """
    forget_news(client)
    told = fetched(_uid(client, "STORE", str(uid), how, f"({' '.join(map(_word, words))})"))
    return next((message for message in told if message.uid == uid), None)


def _word(text: str) -> str:
    return f'"{text}"' if " " in text else text


def namespaces(client: IMAPClient) -> Namespaces | None:
    """Return the prefixes of the owner's folders and of those of others; None where the server does not tell."""
    if not client.has_capability("NAMESPACE"):
        return None
    try:
        told = client.namespace()
    except RAISED as error:
        if breaks(error):
            raise
        return None
    own, *foreign = (tuple(prefix for prefix, _ in part or ()) for part in told)
    return Namespaces(own or ("",), tuple(prefix for part in foreign for prefix in part))


def forget_news(client: IMAPClient) -> None:
    """Drop what the server told unasked, before it is taken for an answer."""
    for name in ("FETCH", "VANISHED"):
        client._imap.untagged_responses.pop(name, None)


def _uid(client: IMAPClient, command: str, *words: str) -> list[Any]:
    status, pieces = client._imap.uid(command, *words)
    if status != "OK":
        raise IMAPClientError(f"{command} failed: {pieces[0]!r}")
    return list(pieces)
