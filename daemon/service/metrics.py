"""Shows the tally to Prometheus, on this machine only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from daemon.errors import OwnerMustAct

REQUEST_SECONDS = 10
TEXT = "text/plain; version=0.0.4; charset=utf-8"


@contextmanager
def shown(port: int | None, text: Callable[[], str]) -> Iterator[None]:
    """Answer GET /metrics on that port of the loopback address, while the block runs; on None, nothing.

    Raises OwnerMustAct where the port is taken.
    """
    if port is None:
        yield
        return
    from http import HTTPStatus  # noqa: PLC0415 - a web server is in memory only where one is wanted
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer  # noqa: PLC0415

    class Page(BaseHTTPRequestHandler):  # the library asks for a class
        timeout = REQUEST_SECONDS

        def do_GET(self) -> None:
            body = text().encode() if self.path == "/metrics" else b""
            self.send_response(HTTPStatus.OK if body else HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", TEXT)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the library's name for it
            """Log nothing: who asks for numbers is no news."""

    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), Page)
    except OSError as error:
        raise OwnerMustAct(
            f"service.metrics_port: port {port} can't be opened ({error.strerror}). Set another"
        ) from None
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join(REQUEST_SECONDS)
