"""How a thread that waits is woken, and why."""

from __future__ import annotations

import os
import threading
from collections.abc import Collection
from contextlib import suppress
from enum import Enum, auto


class Why(Enum):
    """A reason to wake up."""

    STOP = auto()  # for good
    LOOK = auto()  # the clock jumped: connections may be dead, and days may have passed
    JUDGE = auto()  # another account's mail changed, which may change what is wanted here


URGENT = frozenset({Why.STOP, Why.LOOK})
"""What ends also the wait of an account that is in trouble."""


class Alarm:
    """Wakes one thread, also out of poll(2): its descriptor is readable while a reason is pending."""

    def __init__(self) -> None:
        self._bell = threading.Condition()
        self._pending: set[Why] = set()
        self._out, self._in = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._closed = False

    @property
    def stopped(self) -> bool:
        return Why.STOP in self._pending

    @property
    def pending(self) -> frozenset[Why]:
        return frozenset(self._pending)

    def fileno(self) -> int:
        return self._out

    def ring(self, why: Why) -> None:
        with self._bell:
            self._pending.add(why)
            if not self._closed:
                with suppress(BlockingIOError):  # full: then it is readable already
                    os.write(self._in, b".")
            self._bell.notify_all()

    def wait(self, seconds: float, *, heed: Collection[Why] = tuple(Why)) -> None:
        """Wait until one of these reasons is pending, or the time is over."""
        with self._bell:
            self._bell.wait_for(lambda: not self._pending.isdisjoint(heed), timeout=max(0.0, seconds))

    def take(self) -> frozenset[Why]:
        """Return the pending reasons, and forget them; but STOP stays."""
        with self._bell:
            taken = frozenset(self._pending)
            self._pending &= {Why.STOP}
            with suppress(BlockingIOError):
                while not self.stopped and os.read(self._out, 512):
                    pass
        return taken

    def close(self) -> None:
        """Free its descriptors. It may be rung all the same."""
        with self._bell:
            if not self._closed:
                self._closed = True
                os.close(self._out)
                os.close(self._in)
