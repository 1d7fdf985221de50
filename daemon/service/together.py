"""Which accounts have looked at their mail since the service began, or since the machine last slept.

A draft of one account may be made needless by an answer that lies in another: nobody writes on stale knowledge of the
others, unless one of them can't be waited for.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from daemon.service.alarm import Alarm

GLANCE_SECONDS = 0.25

AT_ONCE = 2
"""Accounts that look at the same time in a round: each holds in memory what it opens of all of them."""


class Together:
    """Rounds of looking. Each account takes part once in a round."""

    def __init__(self, accounts: Iterable[str]) -> None:
        self._done = dict.fromkeys(accounts, 0)
        self._round = 1
        self._changed = threading.Condition()
        self._turns = threading.BoundedSemaphore(AT_ONCE)

    def expect(self, accounts: Iterable[str]) -> None:
        """From now on these are the accounts, and all of them look anew."""
        with self._changed:
            self._round += 1
            self._done = {account: self._done.get(account, 0) for account in accounts}
            self._changed.notify_all()

    def begin(self) -> None:
        """Begin a round: what was known before is stale."""
        with self._changed:
            self._round += 1

    def missing(self, account: str) -> int | None:
        """Return the round in which this account has not looked yet, or None."""
        with self._changed:
            return None if self._done.get(account, self._round) >= self._round else self._round

    def looked(self, account: str, number: int) -> None:
        """Note that it has looked in that round, or can't."""
        with self._changed:
            if account in self._done:
                self._done[account] = max(number, self._done[account])
                self._changed.notify_all()

    @contextmanager
    def turn(self, seconds: float, alarm: Alarm) -> Iterator[None]:
        """Wait for one's turn to look: until few others do, the time is over, or the alarm says stop."""
        until = time.monotonic() + seconds
        taken = self._turns.acquire(blocking=False)
        while not taken and not alarm.stopped and (left := until - time.monotonic()) > 0:
            taken = self._turns.acquire(timeout=min(left, GLANCE_SECONDS))
        try:
            yield
        finally:
            if taken:
                self._turns.release()

    def wait(self, number: int, seconds: float, alarm: Alarm) -> None:
        """Wait until all have looked in that round, the time is over, or the alarm says stop."""
        until = time.monotonic() + seconds
        with self._changed:
            while not alarm.stopped and (left := until - time.monotonic()) > 0:
                if all(done >= number for done in self._done.values()):
                    return
                self._changed.wait(min(left, GLANCE_SECONDS))
