"""What folders there are, and how they are: the LIST command, and its answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from imapclient import IMAPClient
from imapclient.imap_utf7 import decode as decode_utf7
from imapclient.response_parser import parse_response

from daemon.mailboxes.imap import states
from daemon.mailboxes.imap.folders import Listed
from daemon.mailboxes.imap.responses import lowered
from daemon.mailboxes.imap.states import Glance, Status

# ruff: noqa: SLF001

_ROW = re.compile(rb'\(([^()"{]*)\) (?:"(\\?[^"\r\n])"|NIL) (?:"([^"\\{]*)"|([^\s"(){}\\]+))')
_STATE = re.compile(rb'(?:"([^"\\{]*)"|([^\s"(){}\\]+)) \(([A-Z0-9 ]*)\) ?')

Listing = tuple[list[Listed], dict[str, Glance]]
"""The folders, and the states that were told whole."""


def command(client: IMAPClient, items: Sequence[str] = ()) -> bytes:
    """Return the command that lists all folders, with their special use where the server tells it.

    items: what to tell of each folder's state, as far as the server does so in the same answer (RFC 5819).
    """
    wanted = []
    if client.has_capability("LIST-EXTENDED"):
        # RFC 6154, 2: a server may tell special use only when asked for it, which needs the extended LIST (RFC 5258).
        if client.has_capability("SPECIAL-USE"):
            wanted.append("SPECIAL-USE")
        if items and client.has_capability("LIST-STATUS"):
            wanted.append(f"STATUS ({' '.join(items)})")
    return f'LIST "" "*" RETURN ({" ".join(wanted)})'.encode() if wanted else b'LIST "" "*"'


def answered(client: IMAPClient, status: str) -> Listing | None:
    """Return the folders that `command` was answered with, and the states that were told whole; None: no such LIST."""
    imap = client._imap
    rows = imap.untagged_responses.pop("LIST", [])
    told = imap.untagged_responses.pop("STATUS", [])
    if status != "OK" or not any(rows):
        return None
    return _rows(client, rows), _states(told)


def plain(client: IMAPClient) -> Listing:
    """List the folders in the way that every server knows."""
    return [_listed(row) for row in client.list_folders()], {}


def _rows(client: IMAPClient, rows: Sequence[Any]) -> list[Listed]:
    """Return LIST answers. imapclient takes each a character at a time; nearly all are of one form, and stay."""
    usual = [_usual_row(row) if isinstance(row, bytes) else None for row in rows]
    if None not in usual:
        return [row for row in usual if row is not None]
    return [_listed(row) for row in client._proc_folder_list(rows)]


@lru_cache(4096)
def _usual_row(row: bytes) -> Listed | None:
    found = _ROW.fullmatch(row)
    if found is None:
        return None
    delimiter = (found[2] or b"")[-1:].decode("ascii", "replace")
    return Listed(decode_utf7(found[4] if found[3] is None else found[3]), delimiter, lowered(found[1].split()))


def _listed(row: tuple[Sequence[bytes], bytes | None, str]) -> Listed:
    attributes, delimiter, name = row
    return Listed(name, (delimiter or b"").decode("ascii", "replace"), lowered(attributes))


def _states(pieces: Sequence[Any]) -> dict[str, Glance]:
    """Return the folders' states in imaplib's pieces of STATUS answers: those that are told whole."""
    usual = [_usual_state(piece) if isinstance(piece, bytes) else None for piece in pieces]
    whole = [one for one in usual if one is not None]
    told = whole if len(whole) == len(usual) else _parsed_states(pieces)
    return {name: states.glance(state, state[b"MESSAGES"]) for name, state in told if states.is_whole(state)}


@lru_cache(4096)  # most folders are as they were
def _usual_state(piece: bytes) -> tuple[str, Status] | None:
    found = _STATE.fullmatch(piece)
    if found is None:
        return None
    words = found[3].split()
    if len(words) % 2 or not all(word.isdigit() for word in words[1::2]):
        return None
    name = decode_utf7(found[2] if found[1] is None else found[1])
    return name, dict(zip(words[::2], map(int, words[1::2]), strict=True))


def _parsed_states(pieces: Sequence[Any]) -> list[tuple[str, Status]]:
    words = parse_response([piece for piece in pieces if piece])
    return [
        (decode_utf7(name if isinstance(name, bytes) else str(name)), dict(zip(told[::2], told[1::2], strict=True)))
        for name, told in zip(words[::2], words[1::2], strict=True)
    ]
