"""Which mail server answers for an address: a known provider's, else whichever of the domain's own hosts does."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Literal

from daemon.providers import Provider, likely_hosts

CONNECT_SECONDS = 5.0
Tls = Literal["implicit", "starttls", "none"]
DOORS: tuple[tuple[int, Tls], ...] = ((993, "implicit"), (143, "starttls"))  # RFC 8314, 3.2; RFC 9051, 2.1


@dataclass(frozen=True, slots=True)
class Place:
    """A server, and how to connect to it."""

    host: str
    port: int
    tls: Tls


Answering = Callable[[str], Place | None]
"""Tells how a host answers; None where it does not."""


def of_provider(provider: Provider) -> Place:
    return Place(provider.host, provider.port, provider.tls)


def found(address: str, answering: Answering) -> Place | None:
    """Return the first of the domain's own hosts that answers as a mail server."""
    return next((place for host in likely_hosts(address) if (place := answering(host)) is not None), None)


def look_for(host: str, *, doors: Iterable[tuple[int, Tls]] = DOORS) -> Place | None:
    """Return how a host answers: with TLS from the start, whose certificate is verified, else with STARTTLS."""
    for port, tls in doors:
        try:
            if _greets(host, port, tls):
                return Place(host, port, tls)
        except ssl.SSLCertVerificationError:  # it may be anybody: no password goes there
            return None
        except (OSError, UnicodeError):  # no such host, nobody there, no TLS; a name that is none
            continue
    return None


def _greets(host: str, port: int, tls: Tls) -> bool:
    """Tell whether an IMAP server greets (RFC 9051, 7.1)."""
    with ExitStack() as stack:
        line = stack.enter_context(closing(socket.create_connection((host, port), timeout=CONNECT_SECONDS)))
        if tls == "implicit":
            context = ssl.create_default_context()
            line = stack.enter_context(context.wrap_socket(line, server_hostname=host))
        return line.recv(64).startswith((b"* OK", b"* PREAUTH"))
