"""When the owner's day begins, and whether a clock was set or the machine slept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from daemon.clock import Clock

Monotonic = Callable[[], float]
"""Returns the seconds of a clock that nobody can set, and that stands still while the machine sleeps."""

MORNING = time(7)
"""When the owner's working day begins: what falls due on a day lies there then."""

JUMP_SECONDS = 5.0
"""By how much the clocks may part between two readings before it counts as a jump."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks at one moment."""

    wall: datetime
    monotonic: float

    def jumped_since(self, before: Reading) -> bool:
        """Tell whether the clock was set, forward or back, or the machine slept."""
        ran = self.monotonic - before.monotonic
        return abs((self.wall - before.wall).total_seconds() - ran) > JUMP_SECONDS


def read(clock: Clock, monotonic: Monotonic) -> Reading:
    return Reading(clock().astimezone(UTC), monotonic())


def next_morning(now: datetime, zone: tzinfo) -> datetime:
    """Return the next start of a working day after that moment, in UTC."""
    today = now.astimezone(zone).date()
    mornings = (datetime.combine(today + timedelta(days=n), MORNING, tzinfo=zone).astimezone(UTC) for n in (0, 1, 2))
    return next(morning for morning in mornings if morning > now)
