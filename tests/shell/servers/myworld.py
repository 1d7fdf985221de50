"""myworld's Gmail, from PyPI: searching as Gmail does, refusals, ids that change, and faults to order."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import requests

from tests.shell.servers.http import start_http
from tests.shell.servers.process import Running, free_port, missing

USER = "dana@example.org"


@dataclass(frozen=True, slots=True)
class World:
    """One mailbox of it, and who may read it. api: the address of its Gmail."""

    api: str
    token_uri: str
    token: str
    faults: str

    def fail(self, kind: str, *, times: int = 1, call: str = "*") -> None:
        """Let the next calls fail: rate_limit, unavailable, timeout_after_commit, truncated."""
        body: Any = [{"tool": call, "kind": kind, "times": times}]
        requests.put(self.faults, json=body, timeout=10).raise_for_status()


@dataclass(frozen=True, slots=True)
class Myworld:
    """A running myworld."""

    address: str
    running: Running

    @property
    def log(self) -> str:
        return self.running.log.read_text(errors="replace")

    def world(self) -> World:
        """Make a new world with one empty mailbox."""
        seed: Any = {"user": {"email": USER, "name": "Dana"}, "labels": [], "emails": []}
        spec: Any = {"name": "lab", "task": "t", "now": "wallclock", "servers": {"gmail": {"seed": seed}}}
        answer = requests.post(f"{self.address}/envs", json={"spec": spec}, timeout=20)
        answer.raise_for_status()
        made: dict[str, Any] = answer.json()
        return World(
            f"{self.address}/gw/gmail.googleapis.com",
            f"{self.address}/gw/oauth2.googleapis.com/token",
            made["credentials"]["agent"]["google_access_token"],
            f"{self.address}/instances/{made['servers']['gmail']['instance']}/faults",
        )


@contextmanager
def myworld() -> Iterator[Myworld]:
    if find_spec("myworld") is None:
        missing("myworld")
    with tempfile.TemporaryDirectory(prefix="myworld-") as name:
        home = Path(name)
        port = free_port()
        program = shutil.which("myworld", path=str(Path(sys.executable).parent)) or "myworld"
        command = [
            program, "serve", "--host", "127.0.0.1", "--port", str(port), "--time", "realtime", "--log-level", "warning",
            "--max-instances", "1000",
        ]  # fmt: skip
        running = start_http(command, ready=f"http://127.0.0.1:{port}/healthz", log=home / "log", cwd=home)
        try:
            yield Myworld(f"http://127.0.0.1:{port}", running)
        finally:
            running.end()
