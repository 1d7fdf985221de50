"""What the threads and the signals tell the service."""

from __future__ import annotations

from dataclasses import dataclass

from daemon.service.health import Health


@dataclass(frozen=True, slots=True)
class Stop:
    """The service is to end."""


@dataclass(frozen=True, slots=True)
class Reload:
    """The config is to be read again."""


@dataclass(frozen=True, slots=True)
class Said:
    """This is how an account is now."""

    health: Health


@dataclass(frozen=True, slots=True)
class Moved:
    """An account's mail changed: the others' conversations may be judged otherwise."""

    account: str


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file of the state directory is damaged."""

    error: str


Event = Stop | Reload | Said | Moved | Damaged
