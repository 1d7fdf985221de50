"""How long the owner waits for the first verdicts on a mailbox: `python -m tests.bench.first PORT USER`.

From the start of the program, its imports and all, until `status` has conversations to show, as another process sees it
that reads the same file.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.config import defaults, workdays
from daemon.engine import Engine
from daemon.judge import Asked
from daemon.kept import so_far
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules.judging.cadence import Terms
from tests.bench.clients import OWNER, account
from tests.bench.mailbox import NOW
from tests.bench.rows import Row
from tests.bench.server import Box

EVERY_SECONDS = 0.02
PATIENCE_SECONDS = 600


class Shown(Exception):
    """There is something to show: the rest of the pass is of no interest."""


def row(box: Box) -> Row:
    """Return the best of two first passes, on a server that knows its mailbox."""
    found = [_seconds(box) for _ in range(2)]
    seconds, conversations = min(found)
    return Row(f"until the first verdict, {box.messages:,} messages", seconds, "s", at_most=2,
               how=f"from the program's start; {conversations:.0f} conversations are shown then")  # fmt: skip


def _seconds(box: Box) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.bench.first", str(box.server.port), box.user]
    began = time.monotonic()
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE_SECONDS).stdout
    at, count = map(float, told.split())
    return at - began, count


def _watch(path: Path, seen: list[tuple[float, int]], stopped: threading.Event) -> None:
    """Look again and again, as `status` does, until something is there."""
    with closing(Index(path, OWNER)) as index:
        while not stopped.wait(EVERY_SECONDS) and not seen:
            known = so_far(index, ["main"])
            if known is not None and known.conversations:
                seen.append((time.monotonic(), len(known.conversations)))


def main() -> None:
    port, user = int(sys.argv[1]), sys.argv[2]
    seen: list[tuple[float, int]] = []
    stopped = threading.Event()
    with TemporaryDirectory(prefix="bench-") as name, account(port, user, Path(name)) as (mailbox, index):
        watcher = threading.Thread(target=_watch, args=(Path(name) / "index.db", seen, stopped))
        watcher.start()
        try:
            with closing(Ledger(Path(name) / "ledger.db")) as ledger:
                engine = Engine({"main": mailbox}, index, ledger, OWNER, Terms(defaults().policy, workdays("US"), UTC))
                engine.run("main", Asked(NOW, only_until=False), dry=True, progress=_until(seen))
        except Shown:
            pass
        finally:
            stopped.set()
            watcher.join()
    print(*seen[0])


def _until(seen: list[tuple[float, int]]) -> Callable[[int], None]:
    def told(_: int) -> None:
        if seen:
            raise Shown

    return told


if __name__ == "__main__":
    main()
