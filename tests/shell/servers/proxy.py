"""Stands between a client and a server: counts what is written, cuts the line, or falls silent."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

# A command's line begins with its tag; those that change what is stored.
COMMAND = re.compile(rb"^[A-Z]{4}\d+ ((?:UID )?[A-Z]+)\b", re.MULTILINE)
EXISTS = re.compile(rb"^\* \d+ EXISTS\r\n", re.MULTILINE)
WRITES = frozenset({
    b"APPEND", b"UID STORE", b"STORE", b"UID EXPUNGE", b"EXPUNGE", b"CLOSE", b"UID COPY", b"COPY", b"UID MOVE", b"MOVE",
    b"CREATE", b"DELETE", b"RENAME", b"SUBSCRIBE",
})  # fmt: skip


@dataclass(slots=True)
class Proxy:
    """A relay to a server on this machine.

    commands: what was asked by the clients, in order.
    round_trips: how often a client has asked something after it was told something; what goes up together is one.
    told: how many bytes the server has said.
    cut_after: after so many more bytes from the server the line is cut, once; None: never.
    silent: what the server says is not passed on.
    moments: when each of the commands passed, and each word of the server that there is new mail (EXISTS).
    """

    server_port: int
    listener: socket.socket
    commands: list[bytes] = field(default_factory=list)
    moments: list[tuple[float, bytes]] = field(default_factory=list)
    round_trips: int = 0
    told: int = 0
    cut_after: int | None = None
    silent: bool = False
    refused: bool = False
    pairs: list[tuple[socket.socket, socket.socket]] = field(default_factory=list)
    _answered: bool = True

    @property
    def port(self) -> int:
        port: int = self.listener.getsockname()[1]
        return port

    @property
    def writes(self) -> int:
        return sum(command in WRITES for command in self.commands)

    def hang_up(self) -> None:
        """End all connections, as a server that restarts."""
        pairs, self.pairs = self.pairs, []
        for ends in pairs:
            _shut(*ends)

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                if self.refused:
                    client.close()
                    continue
                server = socket.create_connection(("127.0.0.1", self.server_port), timeout=10)
                server.settimeout(None)
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.pairs.append((client, server))
                for work in (self._up, self._down):
                    threading.Thread(target=work, args=(client, server), daemon=True).start()

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(65536):
                asked = COMMAND.findall(data)
                self.commands += asked
                self.moments += [(time.monotonic(), command) for command in asked]
                self.round_trips, self._answered = self.round_trips + self._answered, False
                server.sendall(data)
        _shut(client, server)
        server.close()

    def _down(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                self._answered, self.told = True, self.told + len(data)
                self.moments += [(time.monotonic(), b"EXISTS")] * len(EXISTS.findall(data))
                if self.silent:
                    continue
                if self.cut_after is not None:
                    data, self.cut_after = data[: self.cut_after], self.cut_after - len(data)
                    if self.cut_after <= 0:
                        self.cut_after = None
                        client.sendall(data)
                        break
                client.sendall(data)
        _shut(client, server)
        client.close()


def _shut(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def proxy(server_port: int) -> Iterator[Proxy]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        relay = Proxy(server_port, listener)
        thread = threading.Thread(target=relay.serve, daemon=True)
        thread.start()
        yield relay
        relay.hang_up()
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)
