"""The service inside the test's process, where clocks and spans of time can be other ones."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from daemon import config
from daemon.lock import only_one
from daemon.notify import Notifier
from daemon.service import board
from daemon.service.events import Stop
from daemon.service.health import Health
from daemon.service.patience import Patience
from daemon.service.supervisor import Supervisor
from daemon.wiring import made

HASTY = Patience(poll=0.05, local_poll=0.05, first_retry=0.05, longest_retry=0.2, everyone=0.3)


@dataclass(slots=True)
class Wall:
    """A clock that can be set."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass(slots=True)
class Inside:
    """The running service."""

    supervisor: Supervisor
    state: Path
    wall: Wall

    def health(self, account: str = "main") -> Health | None:
        shown = board.read(self.state)
        return next((each for each in shown.accounts if each.account == account), None) if shown else None

    def is_(self, state: str, account: str = "main") -> Callable[[], bool]:
        return lambda: (found := self.health(account)) is not None and found.state == state


@contextmanager
def serving(folder: Path, *, patience: Patience = HASTY, notifier: Notifier | None = None) -> Iterator[Inside]:
    """Run the service on folder/config.toml; stop it in the end, and see that every thread ends."""
    path = folder / "config.toml"
    settings = config.load(path)
    state, wall = made(folder / "state"), Wall()
    with only_one(state / "lock"):
        supervisor = Supervisor(
            settings,
            state,
            load=lambda: config.load(path),
            notifier=notifier or Notifier(None, None),
            clock=wall,
            monotonic=time.monotonic,
            patience=patience,
            tick_seconds=0.05,
        )
        thread = threading.Thread(target=supervisor.run, daemon=True)
        thread.start()
        try:
            yield Inside(supervisor, state, wall)
        finally:
            supervisor.post(Stop())
            thread.join(10)
    assert not thread.is_alive()
