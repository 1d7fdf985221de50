"""Who signs people in as Microsoft does: device codes, tokens that are renewed, and whether a token is good."""

from __future__ import annotations

import base64
import json
import ssl
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from tests.shell.servers.dovecot import _make_certificate

CLIENT = "11112222-3333-4444-5555-666677778888"
SCOPE = "https://outlook.office.com/IMAP.AccessAsUser.All"
Json = Mapping[str, Any]


@dataclass(slots=True)
class Identity:
    """One that signs in a single person.

    address: for https; certificate: to trust it by. plain: the same for who asks whether a token is good.
    answers: what to say next in place of its own answer, (status, body). asked: the forms that came, by path.
    """

    user: str
    certificate: Path
    address: str = ""
    plain: str = ""
    good: set[str] = field(default_factory=set)
    refresh: set[str] = field(default_factory=set)
    approved: dict[str, bool | None] = field(default_factory=dict)  # by device code; None: nobody has said
    answers: list[tuple[str, int, Json]] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def authority(self) -> str:
        return f"{self.address}/common"

    def say(self, *, leave: bool) -> None:
        """Let the person type every code that is shown, and press yes or no."""
        self.approved = dict.fromkeys(self.approved, leave)

    def end(self) -> None:
        """Let all that was given out be worth nothing, as after a change of the password."""
        self.good.clear()
        self.refresh.clear()

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, Json]:
        self.asked.append((path, form))
        for number, (part, status, body) in enumerate(self.answers):
            if part in path:
                del self.answers[number]
                return status, body
        if path.endswith("/openid-configuration"):
            endpoints = (
                ("authorization_endpoint", "authorize"),
                ("token_endpoint", "token"),
                ("device_authorization_endpoint", "devicecode"),
            )
            return 200, {name: f"{self.authority}/oauth2/v2.0/{last}" for name, last in endpoints} | {
                "issuer": self.authority
            }
        if path.endswith("/devicecode"):
            return self._device(form)
        if path.endswith("/token"):
            return self._token(form)
        if path == "/introspect":
            active = form["token"] in self.good
            return 200, {"active": active} | ({"username": self.user} if active else {})
        return 404, {}

    def _device(self, form: dict[str, str]) -> tuple[int, Json]:
        if form["client_id"] != CLIENT:
            return 400, {
                "error": "unauthorized_client",
                "error_codes": [700016],
                "error_description": "AADSTS700016: …",
            }
        code = f"device-{next(self.numbers)}"
        self.approved[code] = None
        return 200, {
            "device_code": code, "user_code": "ABCD-EFGH", "verification_uri": "https://microsoft.example/devicelogin",
            "expires_in": 900, "interval": 0, "message": "…",
        }  # fmt: skip

    def _token(self, form: dict[str, str]) -> tuple[int, Json]:
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] not in self.refresh:
                return 400, {"error": "invalid_grant", "error_codes": [700082], "error_description": "AADSTS700082: …"}
            self.refresh.remove(form["refresh_token"])
            return 200, self._given(form)
        match self.approved.get(form["device_code"]):
            case True:
                return 200, self._given(form)
            case False:
                return 400, {"error": "authorization_declined"}
            case _:
                return 400, {"error": "authorization_pending"}

    def _given(self, form: dict[str, str]) -> Json:
        number = next(self.numbers)
        self.good.add(f"access-{number}")
        self.refresh.add(f"refresh-{number}")
        now = int(time.time())
        claims = {
            "aud": form["client_id"], "iss": self.authority, "iat": now, "nbf": now, "exp": now + 3600, "sub": "s", "oid": "u",
            "tid": "t", "preferred_username": self.user,
        }  # fmt: skip
        return {
            "token_type": "Bearer", "scope": SCOPE, "expires_in": 3600, "access_token": f"access-{number}",
            "refresh_token": f"refresh-{number}", "client_info": _encoded({"uid": "u", "utid": "t"}),
            "id_token": f"{_encoded({'alg': 'none'})}.{_encoded(claims)}.",
        }  # fmt: skip


def _encoded(value: Json) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@contextmanager
def identity(user: str) -> Iterator[Identity]:
    with tempfile.TemporaryDirectory(prefix="identity-") as name, ExitStack() as stack:
        home = Path(name)
        _make_certificate(home)
        state = Identity(user, home / "cert.pem")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(home / "cert.pem", home / "key.pem")
        state.address = f"https://localhost:{stack.enter_context(_serving(state, context))}"
        state.plain = f"http://127.0.0.1:{stack.enter_context(_serving(state, None))}"
        yield state


@contextmanager
def _serving(state: Identity, context: ssl.SSLContext | None) -> Iterator[int]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Keep quiet."""

        def serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            status, told = state.answer(self.path.partition("?")[0], dict(parse_qsl(body)))
            text = json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = serve  # noqa: N815 - http.server's names

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
