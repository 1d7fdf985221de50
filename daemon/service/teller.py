"""Says how an account is: to the main thread each time, to the log once a change."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from daemon.clock import Clock
from daemon.service.health import Health, State

_LOG = logging.getLogger(__name__)


class Teller:
    """Keeps the health of one account."""

    def __init__(self, account: str, clock: Clock, tell: Callable[[Health], None]) -> None:
        self._clock = clock
        self._tell = tell
        self._health = Health(account, State.STARTING, clock())
        self._logged = State.STARTING

    def starting(self) -> None:
        self._tell(self._health)

    def well(self, *, next_in: float) -> None:
        """Say that a whole pass was made."""
        now = self._clock()
        before, self._health = self._health, self._health.well(now=now, next_pass=now + timedelta(seconds=next_in))
        if self._logged is State.STARTING:
            _LOG.info("%s: watched", self._health.account)
        elif self._logged is not State.WELL:
            _LOG.info("%s: well again, after %s", self._health.account, span(now - before.since))
        self._logged = State.WELL
        self._tell(self._health)

    def retrying(self, error: str, *, next_in: float) -> None:
        """Say what failed and is tried again by itself."""
        self._trouble(State.RETRYING, error, next_in, logging.WARNING)

    def paused(self, error: str, *, next_in: float) -> None:
        """Say what only the owner can mend."""
        self._trouble(State.PAUSED, error, next_in, logging.ERROR)

    def _trouble(self, state: State, error: str, next_in: float, level: int) -> None:
        now = self._clock()
        self._health = self._health.troubled(state, error, now=now, next_pass=now + timedelta(seconds=next_in))
        _LOG.log(logging.DEBUG if self._logged is state else level, "%s", _named(self._health.account, error))
        self._logged = state
        self._tell(self._health)


def span(length: timedelta) -> str:
    """Return a length of time in the largest whole unit that fits."""
    seconds = max(0, round(length.total_seconds()))
    for unit, name in ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= unit:
            count = seconds // unit
            return f"{count} {name}{'s' if count > 1 else ''}"
    return "no time"


def _named(account: str, error: str) -> str:
    """Return the text with the account's name before it, unless it begins with it."""
    return error if error.startswith((f"{account}:", f"account {account}:")) else f"{account}: {error}"
