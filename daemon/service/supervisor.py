"""The main thread: it starts the accounts' threads, hears signals and clocks, and says how all are."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import assert_never

from daemon import clock as clocks
from daemon.clock import Clock
from daemon.config import Config
from daemon.errors import FollowupdError
from daemon.gathered import Memory
from daemon.notify import Notifier
from daemon.service import board, metrics, moments, thrift
from daemon.service.alarm import Why
from daemon.service.board import Board
from daemon.service.events import Damaged, Event, Moved, Reload, Said, Stop
from daemon.service.files import ZONE, Files
from daemon.service.health import Health
from daemon.service.moments import Monotonic
from daemon.service.patience import Patience
from daemon.service.shared import Shared
from daemon.service.summary import summary
from daemon.service.tally import Tally
from daemon.service.together import Together
from daemon.service.worker import Worker
from daemon.wiring import set_aside_damaged, state

_LOG = logging.getLogger(__name__)

TICK_SECONDS = 5.0
"""How often the clocks and the files are looked at: a resume is noticed within this."""

LET_GO_SECONDS = 30.0
"""How long the threads have to let go of files that are damaged."""


class Supervisor:
    """The service on one state directory, whose lock is held. `load` reads the config again."""

    def __init__(  # noqa: PLR0913 - the surroundings, each of which a test replaces
        self,
        settings: Config,
        folder: Path,
        *,
        load: Callable[[], Config],
        notifier: Notifier,
        clock: Clock = clocks.now,
        monotonic: Monotonic = time.monotonic,
        patience: Patience | None = None,
        tick_seconds: float = TICK_SECONDS,
    ) -> None:
        self._settings = settings
        self._folder = folder
        self._load = load
        self._notifier = notifier
        self._clock = clock
        self._monotonic = monotonic
        self._patience = patience or Patience()
        self._tick_seconds = min(tick_seconds, (notifier.watchdog_seconds or tick_seconds * 3) / 3)
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._together = Together(account.name for account in settings.accounts)
        self._shared = Shared(
            folder, clock, monotonic, self._patience, self._together, self._events.put, Tally(), Memory(lasting=True)
        )
        self._workers: dict[str, Worker] = {}
        self._board = Board(os.getpid(), clock(), None, stopped=False, accounts=())
        self._shown: tuple[str, Board] | None = None
        self._anew_again = monotonic()
        self._files_again = monotonic()
        self._files = Files((*((settings.path,) if settings.path else ()), *ZONE))

    def post(self, event: Event) -> None:
        """Tell it something, from a signal handler or any thread."""
        self._events.put(event)

    def summary(self) -> str:
        """Return how all accounts are, in one line."""
        return summary(self._board, self._settings.owner.zone)

    def numbers(self) -> str:
        """Return what was done so far, as Prometheus reads it. Any thread may ask."""
        return self._shared.tally.exposition(self._board)

    def run(self) -> bool:
        """Work until Stop. Return whether every thread has ended; else only the end of the process ends them."""
        with suppress(FollowupdError), state(self._folder, self._settings.owner.owner(), alone=False):
            pass  # a damaged index is made anew before several threads open it; what is wrong, each account tells
        thrift.begin()
        port = self._settings.service.metrics_port
        with board.living(self._folder), metrics.shown(port, self.numbers):
            self._start()
            self._notifier.ready()
            before = moments.read(self._clock, self._monotonic)
            while self._handle_all():
                before = self._tick(before)
            return self._end()

    # ── events ────────────────────────────────────────────────────────────────

    def _handle_all(self) -> bool:
        """Wait for an event or the next tick, and handle what has come. Return False when it is to end."""
        try:
            event = self._events.get(timeout=self._tick_seconds)
            while True:
                if isinstance(event, Stop):
                    return False
                self._handle(event)
                event = self._events.get_nowait()
        except Empty:
            self._show()
            return True

    def _handle(self, event: Event) -> None:
        match event:
            case Said(health=health):
                self._note(health)
            case Moved(account=account):
                for worker in self._workers.values():
                    if worker.name != account:
                        worker.ring(Why.JUDGE)
            case Reload():
                self._reload()
            case Damaged(error=error):
                self._begin_anew(error)
            case Stop():
                pass
            case _:
                assert_never(event)

    def _note(self, health: Health) -> None:
        if health.account in self._workers:
            others = [each for each in self._board.accounts if each.account != health.account]
            accounts = sorted([*others, health], key=lambda each: list(self._workers).index(each.account))
            self._board = replace(self._board, accounts=tuple(accounts))

    def _tick(self, before: moments.Reading) -> moments.Reading:
        """Look at the clocks, the files and the threads."""
        now = moments.read(self._clock, self._monotonic)
        if now.jumped_since(before):
            _LOG.info("the clock jumped, or the machine slept: everything is looked at")
            self._together.begin()
            self._ring(Why.LOOK)
        if self._monotonic() >= self._files_again:
            self._files_again = self._monotonic() + self._tick_seconds
            if self._files.changed():
                self._reload()
        if not any(worker.hangs() for worker in self._workers.values()):
            self._notifier.alive()
        return now

    def _show(self) -> None:
        """Say how all are, where it has changed. A disk that is full must not end the service."""
        shown = self.summary(), self._board
        if shown == self._shown:
            return
        self._shown = shown
        self._notifier.status(shown[0])
        with suppress(OSError):
            board.write(self._folder, self._board)

    # ── threads ───────────────────────────────────────────────────────────────

    def _start(self) -> None:
        """Give each account a thread with the settings in force, in the place of the one it has."""
        before = self._workers
        names = [account.name for account in self._settings.accounts]
        self._together.expect(names)
        self._board = replace(
            self._board, accounts=tuple(each for each in self._board.accounts if each.account in names)
        )
        self._ring(Why.STOP)
        self._workers = {
            account.name: Worker(account, self._settings, self._shared, after=before.get(account.name))
            for account in self._settings.accounts
        }
        for worker in self._workers.values():
            worker.start()

    def _ring(self, why: Why) -> None:
        for worker in self._workers.values():
            worker.ring(why)

    def _reload(self) -> None:
        """Put the config as it is now in force; one that is wrong is told, and the old one stays."""
        self._notifier.reloading()
        self._files.taken_in()
        try:
            fresh = self._load()
        except FollowupdError as error:
            _LOG.error("%s\nThe config before this one stays in force.", error)
            self._board = replace(self._board, config_error=str(error))
        else:
            _LOG.info("the config was read again")
            if fresh.service != self._settings.service:
                _LOG.warning("[service] is put in force by a restart only")
            self._settings = fresh
            self._board = replace(self._board, config_error=None)
            self._start()
        self._notifier.ready()

    def _begin_anew(self, error: str) -> None:
        """Open the state anew, once nobody has it open: a damaged index is set aside then, as it is only a cache.

        Raises FollowupdError where a thread does not let go of it: a new process has to begin.
        """
        if self._monotonic() < self._anew_again:  # it does not help: the threads try again by themselves, rarely
            return
        self._anew_again = self._monotonic() + self._patience.hung
        if not self._end_threads(LET_GO_SECONDS):
            raise FollowupdError(f"{self._folder}: damaged ({error}), and still in use. The service has to start anew")
        if set_aside_damaged(self._folder):
            _LOG.warning("%s: the index was damaged (%s): it is made anew", self._folder, error)
        self._start()

    def _end_threads(self, seconds: float) -> bool:
        self._ring(Why.STOP)
        until = time.monotonic() + seconds
        return all(worker.ended(until - time.monotonic()) for worker in self._workers.values())

    def _end(self) -> bool:
        self._notifier.stopping()
        ended = self._end_threads(self._patience.farewell)
        self._board = replace(self._board, stopped=True)
        self._show()
        return ended
