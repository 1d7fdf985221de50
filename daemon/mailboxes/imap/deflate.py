"""A connection whose two directions are compressed (RFC 4978): headers take an eighth of the bytes."""

from __future__ import annotations

import io
import zlib
from ipaddress import ip_address
from typing import Any

from imapclient import IMAPClient

from daemon.mailboxes.imap import idle_wire
from daemon.mailboxes.imap.failures import RAISED, breaks

# ruff: noqa: SLF001

PIECE = 65_536
_RAW = -zlib.MAX_WBITS  # RFC 1951, without zlib's frame
_SMALL = -9  # we say little: a window of 512 bytes is enough, where the usual one takes 256 kB for each account


def begin(client: IMAPClient, *, wanted: bool | None) -> bool:
    """Compress what is said from now on, where the server can; tell whether it is.

    wanted: None means where the server is on another machine: within one, it only costs time.
    """
    if wanted is None:
        wanted = not _is_near(client)
    if not wanted or not client.has_capability("COMPRESS=DEFLATE"):
        return False
    imap = client._imap
    try:
        status, _ = imap.xatom("COMPRESS", "DEFLATE")
    except RAISED as error:
        if breaks(error):
            raise
        return False
    if status != "OK":
        return False
    packer = zlib.compressobj(wbits=_SMALL, memLevel=1)
    plain = imap.send
    imap.file = io.BufferedReader(_Inflated(client.socket(), imap.file, _read_ahead(client)), PIECE)
    imap.send = lambda data: plain(packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH))
    return True


def _is_near(client: IMAPClient) -> bool:
    return ip_address(client.socket().getpeername()[0].partition("%")[0]).is_loopback


def _read_ahead(client: IMAPClient) -> bytes:
    """Return what was read already beyond the answer: it is compressed."""
    return client._imap.file.read1(PIECE) if idle_wire.is_waiting(client) else b""


class _Inflated(io.RawIOBase):
    """What the server says, made longer again. `plain` is closed with it: until then the socket stays open."""

    def __init__(self, line: Any, plain: io.BufferedReader, ahead: bytes) -> None:
        self._line = line
        self._plain = plain
        self._packed = ahead
        self._unpacker = zlib.decompressobj(wbits=_RAW)

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:
        """Wait for something to read; 0: the server has hung up. Raises as the socket does, OSError what is garbled."""
        view = memoryview(into).cast("B")
        while not (found := self._unpacked(len(view))):  # a few bytes may tell nothing yet
            if self._unpacker.eof:
                return 0
            self._packed = self._line.recv(PIECE)
            if not self._packed:
                return 0
        view[: len(found)] = found
        return len(found)

    def _unpacked(self, size: int) -> bytes:
        try:
            found = self._unpacker.decompress(self._packed, size)
        except zlib.error as error:
            raise OSError(f"what was compressed can't be read: {error}") from error
        self._packed = self._unpacker.unconsumed_tail
        return found

    def close(self) -> None:
        self._plain.close()
        super().close()
