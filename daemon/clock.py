"""The time, passed in wherever it is needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the moment, aware."""


def now() -> datetime:
    return datetime.now(UTC)
