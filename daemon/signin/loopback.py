"""Waits on this machine for the browser to come back from Google with its answer (RFC 8252, 7.3)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

from daemon.errors import OwnerMustAct

HOST = "127.0.0.1"
THANKS = "followupd has its answer. You can close this page and go back to the terminal."
ASIDE = "This page is for the answer of the sign-in only."


@dataclass(slots=True)
class Loopback:
    """A server for one answer."""

    server: HTTPServer
    answers: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return self.server.server_port

    @property
    def address(self) -> str:
        """Return where the browser is to be sent."""
        return f"http://{HOST}:{self.port}/"

    def answer(self, state: str, *, seconds: float) -> str:
        """Return the whole address that the browser came back with.

        state: what the answer must name; what else asks (a browser wants an icon, a neighbour is curious) is put off.
        Raises OwnerMustAct when nothing came in time.
        """
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.server.timeout = min(left, 1.0)
            self.server.handle_request()
            for path in self.answers:
                if parse_qs(urlsplit(path).query).get("state") == [state]:
                    return f"{self.address.rstrip('/')}{path}"
        raise OwnerMustAct("No answer came from the browser in time. Run the command again.")


@contextmanager
def loopback(port: int) -> Iterator[Loopback]:
    """Listen on this machine alone. port: 0 for any that is free."""

    class Handler(BaseHTTPRequestHandler):
        timeout = 5  # a browser may connect ahead of time, and say nothing

        def do_GET(self) -> None:
            waiting.answers.append(self.path)
            known = "state=" in self.path
            self.send_response(200 if known else 404)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.send_header("Referrer-Policy", "no-referrer")
            self.end_headers()
            self.wfile.write((THANKS if known else ASIDE).encode())

        def log_message(self, *_: object) -> None:
            """Keep quiet: the address holds the code."""

    try:
        server = HTTPServer((HOST, port), Handler)
    except OSError as error:
        raise OwnerMustAct(f"Port {port} can't be used: {error.strerror}. Name another one with --port.") from None
    waiting = Loopback(server)
    try:
        yield waiting
    finally:
        server.server_close()
