"""Stands before a server of the Gmail API: counts calls, fails as Gmail does, and has what the server lacks."""

from __future__ import annotations

import base64
import email.policy
import http.client
import json
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

READS = re.compile(r"GET |POST .*/batch/")


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with the next call that matches.

    call: a pattern for 'METHOD path'. status and said: the answer in place of the server's; status None: the line is cut; 0: it is missing from the batch.
    done: the server carries it out all the same. half: the server's own answer, cut in the middle.
    """

    call: str
    status: int | None = None
    said: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    done: bool = False
    half: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Gate:
    """Keeps calls that match waiting until it is opened. waiting: whether one came."""

    call: str
    waiting: bool = False
    opened: threading.Event = field(default_factory=threading.Event)

    def hold(self) -> None:
        self.waiting = True
        self.opened.wait(60)


@dataclass(slots=True)
class Front:
    """What stands before the server.

    calls: 'METHOD path' of what was asked, the parts of a batch too. exchanges: how many were made on the line.
    batches: whether there is a batch address. headers: whether format=metadata gives every field. oldest: the first record that is still in the history.
    page: how much a page of the history holds at most.
    notes: what was put there by the server's id, for a server that does not give back what it was given; else None.
    """

    server: str
    port: int = 0
    calls: list[str] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)
    exchanges: int = 0
    faults: list[Fault] = field(default_factory=list)
    batches: bool = False
    headers: bool = False
    oldest: int = 0
    page: int | None = None
    notes: dict[str, bytes] | None = None
    gate: Gate | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}{urlsplit(self.server).path}"

    @property
    def writes(self) -> int:
        return sum(not READS.match(call) for call in self.calls)

    def answer(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Reply | None:
        """Answer one exchange; None: the line is cut."""
        self.exchanges += 1
        if "/batch/" in target:
            return self._batch(headers, body) if self.batches else _error(404, "Not Found")
        return self.call(method, target, headers, body)

    def call(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Reply | None:
        url = urlsplit(target)
        called = f"{method} {url.path}"
        if self.gate is not None and re.search(self.gate.call, called):
            self.gate.hold()
        self.calls.append(called)
        self.queries.append(url.query)
        if self._is_forgotten(url.path, url.query):
            return _error(404, "Requested entity was not found.")
        fault = next((one for one in self.faults if re.search(one.call, called)), None)
        if fault is None:
            return self._forward(method, target, headers, body)
        self.faults.remove(fault)
        reply = self._forward(method, target, headers, body) if fault.done or fault.half else None
        if fault.half and reply is not None:
            return Reply(reply.status, {**reply.headers, "X-Cut": "1"}, reply.body)
        if fault.status is None:
            return None
        return Reply(
            fault.status, {"Content-Type": "application/json", **fault.headers}, json.dumps(fault.said).encode()
        )

    def _is_forgotten(self, path: str, query: str) -> bool:
        if not path.endswith("/history"):
            return False
        start = parse_qs(query)["startHistoryId"][0]
        return (
            start != "1" and int(start) < self.oldest
        )  # by 1 the present record of a server without profiles is asked

    def _forward(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Reply:
        if self.headers and method == "GET" and "format=metadata" in target:
            return _headers(
                self._forward(method, target.replace("format=metadata", "format=raw"), headers, body), target
            )
        if self.page is not None and "/history?" in target:
            target = re.sub(r"maxResults=\d+", f"maxResults={self.page}", target)
        url = urlsplit(self.server)
        line = http.client.HTTPConnection(url.hostname or "", url.port, timeout=30)
        kept = {name: value for name, value in headers.items() if name in {"authorization", "content-type"}}
        try:
            line.request(method, target, body or None, kept)
            got = line.getresponse()
            reply = Reply(got.status, {"Content-Type": got.headers.get("Content-Type", "text/plain")}, got.read())
            return reply if self.notes is None or reply.status != 200 else _as_given(self.notes, body, reply)
        finally:
            line.close()

    def _batch(self, headers: Mapping[str, str], body: bytes) -> Reply:
        """Answer as https://developers.google.com/gmail/api/guides/batch describes."""
        whole = BytesParser().parsebytes(f"Content-Type: {headers['content-type']}\r\n\r\n".encode() + body)
        parts = []
        for part in whole.walk():
            if part.is_multipart():
                continue
            first, _, rest = str(part.get_payload()).partition("\n")
            method, target, _ = first.split(" ", 2)
            own = BytesParser().parsebytes(rest.encode())
            inner = dict(headers) | {name.lower(): value for name, value in own.items()}
            reply = self.call(method, target, inner, b"") or _error(503, "Backend Error")
            if reply.status == 0:
                continue
            name = str(part["Content-ID"]).strip("<>")
            parts.append(
                f"--part\r\nContent-Type: application/http\r\nContent-ID: <response-{name}>\r\n\r\n"
                f"HTTP/1.1 {reply.status} -\r\n"
                + "".join(f"{field}: {value}\r\n" for field, value in reply.headers.items())
                + f"\r\n{reply.body.decode()}\r\n"
            )
        return Reply(200, {"Content-Type": "multipart/mixed; boundary=part"}, ("".join(parts) + "--part--").encode())


def _as_given(notes: dict[str, bytes], body: bytes, reply: Reply) -> Reply:
    """Note what was given to the server, and give the same back in place of what it made of it."""
    answer = json.loads(reply.body or b"null")
    message = answer.get("message", answer) if isinstance(answer, dict) else {}
    given = json.loads(body) if body.startswith(b"{") else {}
    if raw := given.get("message", given).get("raw"):
        notes[message["id"]] = base64.urlsafe_b64decode(raw + "==")
    if "raw" not in message or message["id"] not in notes:
        return reply
    message["raw"] = base64.urlsafe_b64encode(notes[message["id"]]).decode()
    return replace(reply, body=json.dumps(answer).encode())


def _headers(whole: Reply, target: str) -> Reply:
    """Turn a whole message into its header, decoded and unfolded, as Gmail gives it."""
    if whole.status != 200:
        return whole
    message = json.loads(whole.body)
    wanted = {name.lower() for name in parse_qs(urlsplit(target).query).get("metadataHeaders", ())}
    raw = base64.urlsafe_b64decode(message.pop("raw") + "==")
    header = BytesParser(policy=email.policy.default).parsebytes(raw)
    fields = [{"name": name, "value": str(value)} for name, value in header.items() if name.lower() in wanted]
    told = message | {"payload": {"headers": fields}, "sizeEstimate": len(raw)}
    return replace(whole, body=json.dumps(told).encode())


def error(status: int, reason: str, message: str = "no") -> dict[str, object]:
    """Return the body of an error as Gmail gives it."""
    return {"error": {"code": status, "message": message, "errors": [{"reason": reason, "message": message}]}}


def _error(status: int, message: str) -> Reply:
    return Reply(status, {"Content-Type": "application/json"}, json.dumps(error(status, "notFound", message)).encode())


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that was killed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # the library's own types


@contextmanager
def front(server: str, other: Front | None = None) -> Iterator[Front]:
    """Stand before the server at that address. other: one that answers otherwise."""
    state = other or Front(server)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

        def serve(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            body = self.rfile.read(length)
            if len(body) < length:  # whoever asked was killed: what is not whole is no request (RFC 9112, 8)
                self.close_connection = True
                return
            reply = state.answer(
                self.command, self.path, {name.lower(): value for name, value in self.headers.items()}, body
            )
            if reply is None:
                self.close_connection = True
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            cut = "X-Cut" in reply.headers
            self.wfile.write(reply.body[: len(reply.body) // 2] if cut else reply.body)
            self.close_connection = self.close_connection or cut

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = serve  # noqa: N815 - http.server's names

    server_ = _Server(("127.0.0.1", 0), Handler)
    server_.daemon_threads = True
    state.port = server_.server_port
    thread = threading.Thread(target=server_.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server_.shutdown()
        server_.server_close()
        thread.join(5)
