"""What it costs to start: the commands that should answer at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.config import workdays
from daemon.demo.maildir import make
from tests.bench.command import cost
from tests.bench.rows import Row

TIMES = 7
CONFIG = """
[owner]
name = "Dana Whitfield"
addresses = ["dana@whitfield.example"]
time_zone = "America/New_York"
[service]
state_dir = "state"
[[account]]
name = "main"
kind = "maildir"
path = "Maildir"
"""


def rows() -> Iterator[Row]:
    """Yield the best of some starts of each command: the files are in the system's memory then."""
    with TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        config = folder / "config.toml"
        config.write_text(CONFIG)
        make(folder, datetime.now(UTC), workdays("US"))
        cost("-c", str(config), "run", "--once")
        for words, seconds, megabytes in ((("--help",), 0.08, 20.0), (("-c", str(config), "status"), 0.15, None)):
            runs = [cost(*words) for _ in range(TIMES)]
            best = min(runs, key=lambda run: run.seconds)
            yield Row(f"{words[-1]}: time", 1000 * best.seconds, "ms", at_most=1000 * seconds,
                      how=f"{1000 * best.cpu:.0f} ms of CPU")  # fmt: skip
            yield Row(f"{words[-1]}: memory", best.megabytes, "MB", at_most=megabytes)
