"""followupd as a running service: a process, what it says to systemd, its log, and its state."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

Found = TypeVar("Found")

PATIENCE_SECONDS = 90.0  # folders other than the inbox are asked for every 45 seconds only, whatever this machine does

OWNER = """
[owner]
name = "Dana Whitfield"
addresses = ["dana@whitfield.example"]
time_zone = "UTC"
country = "US"

[service]
state_dir = "state"

[restraint]
drafts_a_day = 1000
"""

IMAP = """
[[account]]
name = "{name}"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
password_file = "{name}.password"
"""


def until(asked: Callable[[], Found], *, seconds: float = PATIENCE_SECONDS, every: float = 0.02) -> Found:
    """Ask until the answer is true, and return it. Fails when it does not come in time."""
    end = time.monotonic() + seconds
    while not (found := asked()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} seconds: {asked}")
        time.sleep(every)
    return found


@dataclass(slots=True)
class Listener:
    """Stands for systemd: hears what the service says (sd_notify(3))."""

    path: Path
    said: list[dict[str, str]] = field(default_factory=list)
    socket: socket.socket = field(default_factory=lambda: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))

    def listen(self) -> None:
        try:
            while datagram := self.socket.recv(65536):
                self.said.append(dict(line.split("=", 1) for line in datagram.decode().splitlines()))
        except OSError:
            return

    def count(self, word: str, value: str = "1") -> int:
        return sum(each.get(word) == value for each in self.said)

    def status(self) -> str:
        return next((each["STATUS"] for each in reversed(self.said) if "STATUS" in each), "")


@dataclass(slots=True)
class Daemon:
    """The running service."""

    folder: Path
    process: subprocess.Popen[str]
    systemd: Listener
    log: list[str] = field(default_factory=list)

    def state(self, account: str = "main") -> str:
        return str(self.account(account).get("state"))

    def account(self, account: str = "main") -> dict[str, Any]:
        """Return what this service says of an account; {} before it says anything. One before it may have said more."""
        try:
            board = json.loads((self.folder / "state" / "service.json").read_text())
        except (OSError, ValueError):
            return {}
        if board["pid"] != self.process.pid:
            return {}
        return next((each for each in board["accounts"] if each["account"] == account), {})

    def until_state(self, state: str, account: str = "main", *, seconds: float = PATIENCE_SECONDS) -> None:
        try:
            until(lambda: self.state(account) == state or self.process.poll() is not None, seconds=seconds)
            assert self.state(account) == state  # or it has ended
        except AssertionError:
            raise AssertionError(f"{account} is {self.account(account)}\n" + "\n".join(self.log[-20:])) from None

    def until_logged(self, pattern: str, *, seconds: float = PATIENCE_SECONDS) -> str:
        return until(lambda: next((line for line in self.log if re.search(pattern, line)), ""), seconds=seconds)

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def stop(self) -> tuple[int, float]:
        """End it by SIGTERM; return its exit status, and how many seconds that took."""
        began = time.monotonic()
        self.signal(signal.SIGTERM)
        status = self.process.wait(20)
        return status, time.monotonic() - began

    def read_log(self) -> None:
        for line in self.process.stderr or ():
            self.log.append(line.rstrip("\n"))


def followupd(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    command = [sys.executable, "-m", "daemon", "-c", str(folder / "config.toml"), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@contextmanager
def running(
    folder: Path, *, environ: Mapping[str, str] | None = None, under: Sequence[str | Path] = ()
) -> Iterator[Daemon]:
    """Run the service on folder/config.toml, under something like systemd; stop it in the end.

    under: a command that becomes the one which follows it.
    """
    systemd = Listener(folder / "notify")
    systemd.path.unlink(missing_ok=True)
    systemd.socket.bind(str(systemd.path))
    threading.Thread(target=systemd.listen, daemon=True).start()
    process = subprocess.Popen(
        [*under, sys.executable, "-m", "daemon", "-c", str(folder / "config.toml"), "run"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"NOTIFY_SOCKET": str(systemd.path)} | dict(environ or {}),
    )
    daemon = Daemon(folder, process, systemd)
    reader = threading.Thread(target=daemon.read_log, daemon=True)
    reader.start()
    try:
        yield daemon
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        reader.join(5)
        if process.stderr:
            process.stderr.close()
        systemd.socket.shutdown(socket.SHUT_RDWR)
        systemd.socket.close()
