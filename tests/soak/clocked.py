"""followupd's service in a process of its own, whose wall clock another process sets."""

from __future__ import annotations

import mmap
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from daemon.service import board
from daemon.service.health import Health, State
from tests.shell.service.program import until

AHEAD = struct.Struct("d")
"""The clock's file: by how many seconds it is ahead of the true time."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A clock that can be set, also for the other process that reads the same file."""

    file: mmap.mmap

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=AHEAD.unpack_from(self.file)[0])

    def set(self, now: datetime) -> None:
        AHEAD.pack_into(self.file, 0, (now - datetime.now(UTC)).total_seconds())


def wall(path: Path) -> Wall:
    """Return the clock of that file, which is made with the true time where there is none."""
    if not path.exists():
        path.write_bytes(AHEAD.pack(0.0))
    with path.open("r+b") as file:
        return Wall(mmap.mmap(file.fileno(), AHEAD.size))


def serve(folder: Path) -> None:
    """Run the service on folder/config.toml by the clock of folder/clock, until SIGTERM."""
    from daemon import config  # noqa: PLC0415 - only the service itself needs it
    from daemon.lock import only_one  # noqa: PLC0415
    from daemon.notify import Notifier  # noqa: PLC0415
    from daemon.service import journal  # noqa: PLC0415
    from daemon.service.patience import Patience  # noqa: PLC0415
    from daemon.service.signals import heard  # noqa: PLC0415
    from daemon.service.supervisor import Supervisor  # noqa: PLC0415
    from daemon.wiring import made  # noqa: PLC0415

    journal.log(os.environ)
    path, state = folder / "config.toml", made(folder / "state")
    with only_one(state / "lock"):
        supervisor = Supervisor(
            config.load(path), state, load=lambda: config.load(path), notifier=Notifier(None, None),
            clock=wall(folder / "clock"), patience=Patience(first_retry=0.05, longest_retry=0.5), tick_seconds=0.05,
        )  # fmt: skip
        with heard(supervisor.post):
            supervisor.run()


@dataclass(frozen=True, slots=True)
class Clocked:
    """The service from outside."""

    folder: Path
    process: subprocess.Popen[bytes]
    wall: Wall

    def health(self) -> Health | None:
        shown = board.read(self.folder / "state")
        return shown.accounts[0] if shown and shown.accounts else None

    def catch_up(self, now: datetime, *, seconds: float) -> None:
        """Set the clock, and wait until a pass has ended that began after that."""
        for moment in (now, now + timedelta(minutes=1)):  # the first may end a pass that had begun before
            self.wall.set(moment)
            try:
                until(lambda: self._passed_since(moment), seconds=seconds)  # noqa: B023 - asked in this round only
            except AssertionError as error:
                raise AssertionError(f"{error}\n{moment}: {self.health()}\n{self.log()[-3000:]}") from None

    def _passed_since(self, moment: datetime) -> bool:
        assert self.process.poll() is None, self.log()[-3000:]
        found = self.health()
        assert found is None or found.state is not State.PAUSED, found
        return bool(found and found.state is State.WELL and found.last_pass and found.last_pass >= moment)

    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    def reload(self) -> None:
        self.process.send_signal(signal.SIGHUP)

    def memory_kb(self) -> int:
        """Return what it holds of the machine's memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))

    def descriptors(self) -> int:
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))


@contextmanager
def clocked(folder: Path, now: datetime) -> Iterator[Clocked]:
    """Run the service on folder/config.toml, beginning at that moment of its own clock."""
    clock = wall(folder / "clock")
    clock.set(now)
    command = [sys.executable, "-m", "tests.soak.clocked", str(folder)]
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=log, stderr=log)
    try:
        yield Clocked(folder, process, clock)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
