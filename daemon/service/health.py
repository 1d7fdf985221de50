"""How an account is, as `status` and systemd show it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """What an account's thread is about."""

    STARTING = "starting"
    WELL = "well"
    RETRYING = "retrying"  # something is down; it is tried again soon, ever more rarely
    PAUSED = "paused"  # the owner must act; it is tried again rarely, and on a reload


@dataclass(frozen=True, slots=True)
class Health:
    """One account at one moment.

    since: when it came into this state. last_pass: when the last whole pass ended, None before the first.
    next_pass: when the next one is due, if nothing happens before. error: what is wrong, and what to do.
    """

    account: str
    state: State
    since: datetime
    last_pass: datetime | None = None
    next_pass: datetime | None = None
    error: str | None = None

    def well(self, *, now: datetime, next_pass: datetime) -> Health:
        since = self.since if self.state is State.WELL else now
        return Health(self.account, State.WELL, since, last_pass=now, next_pass=next_pass)

    def troubled(self, state: State, error: str, *, now: datetime, next_pass: datetime) -> Health:
        since = self.since if self.state is state else now
        return replace(self, state=state, since=since, next_pass=next_pass, error=error)
