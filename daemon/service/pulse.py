"""Whether a thread is alive: it makes steps while it works, and it may be told to make no more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from daemon.service.alarm import Alarm
from daemon.service.moments import Monotonic


class Stopped(Exception):
    """The service ends, or this thread's settings are no longer in force: nothing more is done."""


class Pulse:
    """The steps of one thread. Other threads may ask whether it hangs."""

    def __init__(self, alarm: Alarm, monotonic: Monotonic) -> None:
        self._alarm = alarm
        self._monotonic = monotonic
        self._working = False
        self._last = monotonic()

    def step(self) -> None:
        """Raises Stopped where the thread is to end."""
        self._last = self._monotonic()
        if self._alarm.stopped:
            raise Stopped

    @contextmanager
    def working(self) -> Iterator[None]:
        """Steps are expected while the block runs."""
        self.step()
        self._working = True
        try:
            yield
        finally:
            self._working = False

    def hangs(self, seconds: float) -> bool:
        """Tell whether it works and has made no step for that long."""
        return self._working and self._monotonic() - self._last > seconds
