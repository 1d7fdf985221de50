"""A server program that runs in the foreground while tests need it."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import pytest

READY_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Running:
    """A started program, and where it tells what it does."""

    process: subprocess.Popen[bytes]
    log: Path

    def end(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def missing(what: str) -> None:
    """Skip, as a server is not installed; fail where the servers are said to be there."""
    if os.environ.get("FOLLOWUPD_REQUIRE_SERVERS") == "1":
        pytest.fail(f"{what} is not installed, and FOLLOWUPD_REQUIRE_SERVERS=1")
    pytest.skip(f"{what} is not installed")


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start(command: Sequence[str | Path], *, port: int, log: Path) -> Running:
    """Start a program, and wait until it greets on the port."""
    with log.open("ab") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    running = Running(process, log)
    until = monotonic() + READY_SECONDS
    while not _greets(port):
        if process.poll() is not None or monotonic() > until:
            running.end()
            raise RuntimeError(f"{command[0]} did not come up:\n{log.read_text(errors='replace')[-4000:]}")
        sleep(0.02)
    return running


def _greets(port: int) -> bool:
    """Tell whether the server says its `* OK`: a port alone may be open long before, or hang."""
    try:
        with closing(socket.create_connection(("127.0.0.1", port), timeout=2)) as connection:
            return connection.recv(64).startswith(b"* OK")
    except OSError:
        return False
