"""The IDLE command line by line: imapclient's own hangs on a line that was cut, and may lose half of an answer."""

from __future__ import annotations

import ssl
from imaplib import IMAP4

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

# ruff: noqa: SLF001


def missed(client: IMAPClient) -> bool:
    """Tell whether something came since the folder was opened, or it is no longer open: IDLE would not tell it."""
    told = client._imap.untagged_responses
    return (
        client._imap.state != "SELECTED"
        or len(told.get("EXISTS", ())) > 1  # the first is the answer to its opening
        or any(word in told for word in ("EXPUNGE", "FETCH", "VANISHED"))
    )


def begin(client: IMAPClient) -> tuple[bytes, list[bytes]]:
    """Send IDLE; return its tag, and what the server said before it agreed."""
    tag: bytes = client._imap._command("IDLE")
    before: list[bytes] = []
    while (line := client._imap._get_response()) is not None:  # None: the server's "+"
        if client._imap.tagged_commands[tag]:
            raise IMAPClientError(f"IDLE failed: {line!r}")
        before.append(line)
    return tag, before


def lines(client: IMAPClient, *, readable: bool) -> list[bytes]:
    """Return the lines that have come; none where a piece of TLS came that is no line yet.

    readable: the socket said that there is something. Where there is nothing, the server has hung up: IMAP4.abort.
    """
    found: list[bytes] = []
    while is_waiting(client, readable=readable and not found):
        found.append(client._imap._get_response())
    return found


def done(client: IMAPClient, tag: bytes) -> list[bytes]:
    """Send DONE; return what the server said before it was done. The socket's timeout holds."""
    client._imap.send(b"DONE\r\n")
    found: list[bytes] = []
    while True:
        line = client._imap._get_response()
        if client._imap.tagged_commands[tag]:
            break
        found.append(line or b"")
    status, data = client._imap.tagged_commands.pop(tag)
    if status != "OK":
        raise IMAPClientError(f"IDLE failed: {data[0]!r}")
    return found


def is_waiting(client: IMAPClient, *, readable: bool = False) -> bool:
    """Tell whether there is something to read, in the buffer or behind it, without waiting for it."""
    line = client.socket()
    usual = line.gettimeout()
    line.settimeout(0)
    try:
        there = bool(client._imap.file.peek(1))
    except (ssl.SSLWantReadError, BlockingIOError):
        return False
    finally:
        line.settimeout(usual)
    if readable and not there:
        raise IMAP4.abort("the server hung up")
    return there
