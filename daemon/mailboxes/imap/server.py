"""Where the server is and how a connection to it is opened: verified, or on this very machine."""

from __future__ import annotations

import hashlib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from ipaddress import ip_address

from imapclient import IMAPClient, SocketTimeout

from daemon.config.model import ImapAccount
from daemon.errors import Refused
from daemon.mailboxes.imap import wire


class Tls(StrEnum):
    """How the connection is made safe. NONE only for loopback addresses."""

    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Server:
    """One IMAP server.

    port: None means 993 for implicit TLS, else 143.
    idle_seconds: how long it is left in IDLE before the other folders are asked for.
    answer_seconds: within this time it answers while it is watched, or the line is dead.
    compress: whether to compress what is said, where the server can; None: where it is on another machine.
    fingerprint: SHA-256 of the server's certificate in hex; it takes the place of the certificate authorities.
    """

    host: str
    port: int | None = None
    tls: Tls = Tls.IMPLICIT
    connect_seconds: float = 30
    read_seconds: float = 120
    fingerprint: str | None = None
    idle_seconds: float = 45
    answer_seconds: float = 20
    compress: bool | None = None


def server_of(account: ImapAccount) -> Server:
    """Return the server that the owner's file names."""
    return Server(account.host, account.port, Tls(account.tls), fingerprint=account.fingerprint)


def connect(server: Server) -> IMAPClient:
    """Return a connection that is safe to log in on.

    Raises Refused where it can't be safe; what the network and TLS raise is left to the caller.
    """
    client = _open(server)
    try:
        _check_fingerprint(client, server)
    except BaseException:
        _shut(client)
        raise
    return client


def shown_fingerprint(server: Server) -> str:
    """Return the SHA-256 of the certificate that is shown, trusted or not, in hex. Nothing is said to the server.

    Raises as `connect`.
    """
    client = _open(replace(server, fingerprint=""))
    try:
        return _fingerprint(client)
    finally:
        _shut(client)


def _open(server: Server) -> IMAPClient:
    """Connect, with TLS where it is asked for. A certificate that is to be pinned is not looked at yet."""
    if server.tls is Tls.NONE and not _is_loopback(server.host):
        raise Refused(
            f'{server.host}: without TLS the password would be open to all. Set tls to "implicit" or "starttls".'
        )
    client = IMAPClient(
        server.host,
        port=server.port,
        ssl=server.tls is Tls.IMPLICIT,
        ssl_context=_context(server),
        timeout=SocketTimeout(connect=server.connect_seconds, read=server.read_seconds),
    )
    wire.hush(client)
    line = client.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)  # notices a peer that is gone since the last suspend
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # imaplib sends a draft's last two bytes apart
    client.normalise_times = False
    try:
        if server.tls is Tls.STARTTLS:
            _start_tls(client, server)
    except BaseException:
        _shut(client)
        raise
    return client


def _start_tls(client: IMAPClient, server: Server) -> None:
    if not client.has_capability("STARTTLS"):
        raise Refused(f'{server.host}: the server offers no STARTTLS. Set tls = "implicit" and its port (993).')
    client.starttls(_context(server))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _context(server: Server) -> ssl.SSLContext | None:
    if server.tls is Tls.NONE:
        return None
    context = ssl.create_default_context()
    if server.fingerprint is not None:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _check_fingerprint(client: IMAPClient, server: Server) -> None:
    if server.fingerprint is None or server.tls is Tls.NONE:
        return
    shown = _fingerprint(client)
    if shown != server.fingerprint.replace(":", "").lower():
        raise Refused(
            f"{server.host}: the server shows another certificate (SHA-256 {shown}). "
            "If it was renewed and you trust it, set that fingerprint."
        )


def _fingerprint(client: IMAPClient) -> str:
    return hashlib.sha256(client.socket().getpeercert(binary_form=True) or b"").hexdigest()


def _shut(client: IMAPClient) -> None:
    with suppress(OSError):
        client.shutdown()
