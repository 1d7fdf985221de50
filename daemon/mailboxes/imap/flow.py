"""FETCH commands that are on their way together: the server works on the next one while the answer to one is read.

Read from imaplib's own file, line by line and literal by literal: imaplib itself takes ten times as long for it, and
can't have two commands on their way. Private parts of imaplib that are used: file, send, _new_tag, _append_untagged.
"""

from __future__ import annotations

import re
from collections import deque
from imaplib import IMAP4

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from daemon.mailboxes.imap.responses import USUAL, USUAL_END, Fetched, fetched, usually

# ruff: noqa: SLF001

LONGEST_LINE = 1_000_000  # as imaplib has it
_LITERAL = re.compile(rb"\{(\d+)\}\r\n\Z")
_UNTAGGED = re.compile(rb"\* (?:(\d+) )?([A-Za-z]+)(?: (.*))?\Z", re.DOTALL)


class Flow:
    """Commands that were sent, and what was read of their answers.

    ready: for each command that was answered, what was told until then and not before. Some of it may be the answer to
    the next one: a server may work on both at once (RFC 9051, 5.5). All that was asked is there once its turn is over.
    """

    def __init__(self, items: str) -> None:
        self._items = items
        self._tags: deque[bytes] = deque()
        self.ready: deque[list[Fetched]] = deque()

    @property
    def waits(self) -> int:
        """How many commands are not answered yet."""
        return len(self._tags)

    def ask(self, client: IMAPClient, uids: str) -> None:
        """Send one more command."""
        tag: bytes = client._imap._new_tag()
        client._imap.send(b"%b UID FETCH %b (%b)\r\n" % (tag, uids.encode(), self._items.encode()))
        self._tags.append(tag)

    def read(self, client: IMAPClient) -> None:
        """Read the answer to the oldest command. Raises as imaplib and imapclient do."""
        tag = self._tags.popleft() + b" "
        found: list[Fetched] = []
        while True:
            line = _line(client)
            if usual := USUAL.fullmatch(line):  # nearly all are so
                header, end = _literal(client, int(usual[5])), _line(client)
                if end == USUAL_END:
                    found.append(usually(usual, header))
                    continue
                answer = [(line[:-2], header), *_answer(client, end)]
            else:
                answer = _answer(client, line)
            first = answer[0][0] if isinstance(answer[0], tuple) else answer[0]
            if first.startswith(tag):
                status = first[len(tag) : len(tag) + 3].upper()
                if status.strip() != b"OK":
                    raise IMAPClientError(f"FETCH failed: {first!r}")
                break
            untagged = _UNTAGGED.match(first)
            if untagged is None:
                raise IMAP4.abort(f"unexpected answer to FETCH: {first[:100]!r}")
            if untagged[2].upper() == b"FETCH":
                text = untagged[1] + b" " + (untagged[3] or b"")
                found += fetched([(text, answer[0][1]) if isinstance(answer[0], tuple) else text, *answer[1:]])
            else:
                _pass_on(client, untagged)
        self.ready.append(found)

    def catch_up(self, client: IMAPClient) -> None:
        """Read all that is on its way, so that the line is free for something else."""
        while self._tags:
            self.read(client)


def _answer(client: IMAPClient, line: bytes) -> list[tuple[bytes, bytes] | bytes]:
    """Read one answer that begins so: its text up to each literal with the literal, and the text after the last one."""
    pieces: list[tuple[bytes, bytes] | bytes] = []
    while line.endswith(b"}\r\n") and (size := _LITERAL.search(line)):
        pieces.append((line[:-2], _literal(client, int(size[1]))))
        line = _line(client)
    pieces.append(line.rstrip(b"\r\n"))
    return pieces


def _literal(client: IMAPClient, size: int) -> bytes:
    literal: bytes = client._imap.file.read(size)
    if len(literal) < size:
        raise IMAP4.abort("the server hung up")
    return literal


def _line(client: IMAPClient) -> bytes:
    line: bytes = client._imap.file.readline(LONGEST_LINE + 1)
    if not line.endswith(b"\n"):
        raise IMAP4.abort("the server hung up" if len(line) <= LONGEST_LINE else "a line is longer than any should be")
    return line


def _pass_on(client: IMAPClient, untagged: re.Match[bytes]) -> None:
    """Leave the server's news where imaplib keeps it: whoever watches the folder looks for it there."""
    word = untagged[2].upper()
    if word == b"BYE":
        raise IMAP4.abort("the server says BYE")
    if word not in {b"OK", b"NO", b"BAD"}:
        client._imap._append_untagged(word.decode("ascii"), untagged[1] or untagged[3] or b"")
