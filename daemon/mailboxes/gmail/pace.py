"""How fast Gmail may be asked: the quota units of a user, spent no faster than they come in."""

from __future__ import annotations

import time
from collections.abc import Callable

PER_SECOND = 250  # 15,000 units per user per minute; https://developers.google.com/gmail/api/reference/quota


class Pace:
    """A purse of quota units that fills by PER_SECOND, up to what one second brings.

    spent: units spent in all. seconds: a clock that only goes forward. sleep: waits for so many seconds.
    """

    def __init__(
        self, *, seconds: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self.spent = 0
        self._seconds = seconds
        self._sleep = sleep
        self._purse = float(PER_SECOND)
        self._filled = seconds()

    def take(self, units: int) -> None:
        """Spend units; wait until they are there."""
        now = self._seconds()
        self._purse = min(float(PER_SECOND), self._purse + (now - self._filled) * PER_SECOND)
        self._filled = now
        self._purse -= units
        self.spent += units
        if self._purse < 0:
            self._sleep(-self._purse / PER_SECOND)

    def wait(self, seconds: float) -> None:
        """Let time pass: the server asked for it."""
        self._sleep(seconds)
