"""pymap with its dictionary for a store: a server without keywords, special use or modification sequences."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tests.shell.servers.process import Running, free_port, missing, start

USER, PASSWORD = "demouser", "secret"

# One round of hashing in place of half a million: every login would take half a second.
PROGRAM = """
import functools, sys
from pymap import config, main
config.BuiltinHash = functools.partial(config.BuiltinHash, rounds=1)
sys.argv[0] = "pymap"
sys.exit(main.main())
"""


@dataclass(frozen=True, slots=True)
class Pymap:
    """A pymap with one user."""

    port: int
    running: Running

    @property
    def log(self) -> str:
        return self.running.log.read_text(errors="replace")


@contextmanager
def pymap() -> Iterator[Pymap]:
    if find_spec("pymap") is None:
        missing("pymap")
    with tempfile.TemporaryDirectory(prefix="pymap-") as home:
        port = free_port()
        command = [
            sys.executable, "-c", PROGRAM, "--host", "127.0.0.1", "--port", str(port), "--no-tls",
            "dict", "--demo-user", USER, "--demo-password", PASSWORD,
        ]  # fmt: skip
        running = start(command, port=port, log=Path(home) / "log")
        try:
            yield Pymap(port, running)
        finally:
            running.end()
