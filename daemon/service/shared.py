"""What the threads of all accounts share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from daemon.clock import Clock
from daemon.gathered import Memory
from daemon.service.events import Event
from daemon.service.moments import Monotonic
from daemon.service.patience import Patience
from daemon.service.tally import Tally
from daemon.service.together import Together


@dataclass(frozen=True, slots=True)
class Shared:
    """folder: of the state. tell: puts an event where the main thread finds it. memory: what any of them has read."""

    folder: Path
    clock: Clock
    monotonic: Monotonic
    patience: Patience
    together: Together
    tell: Callable[[Event], None]
    tally: Tally
    memory: Memory
