"""How long to wait after something went wrong, and for how long a thread may be silent."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from tenacity import RetryCallState
from tenacity.wait import wait_random_exponential

from daemon.errors import TryLater


@dataclass(frozen=True, slots=True)
class Patience:
    """The service's spans of time, in seconds."""

    full_look: float = 1800.0  # a whole look at least this often: IDLE may fall silent, meetings end, labels are set
    poll: float = 30.0  # how often a mailbox is asked that can't say by itself that something happened
    local_poll: float = 3.0  # the same, for mail on this machine
    pause: float = 3600.0  # how often an account that waits for its owner is tried again
    first_retry: float = 2.0
    longest_retry: float = 900.0
    everyone: float = 30.0  # how long the others are waited for at the start, as an answer may lie in their mail
    hung: float = 600.0  # a pass without a single step for this long will never end
    farewell: float = 1.5  # how long the threads have to end by themselves


def about(seconds: float) -> float:
    """Return a span near that one, so that not all of them end at once."""
    return seconds * random.uniform(0.9, 1.1)


def between_tries(patience: Patience) -> Callable[[RetryCallState], float]:
    """Return tenacity's wait: random, ever longer, and never shorter than the server asked for."""
    usual = wait_random_exponential(
        multiplier=patience.first_retry, max=patience.longest_retry, min=min(1.0, patience.first_retry)
    )

    def seconds(tries: RetryCallState) -> float:
        error = tries.outcome.exception() if tries.outcome else None
        asked = error.after_seconds if isinstance(error, TryLater) else None
        return max(usual(tries), (asked or 0.0) * random.uniform(1.0, 1.1))

    return seconds
