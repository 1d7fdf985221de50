"""How the service is, in a file of the state directory: `status` reads it and disturbs nobody."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from daemon.service.health import Health, State

FILE, LIFE = "service.json", "service.alive"

LONG_DOWN = timedelta(hours=1)
"""An account that is tried again for longer than this needs somebody to look at it."""


@dataclass(frozen=True, slots=True)
class Board:
    """What the service last said of itself.

    config_error: why a changed config is not in force, or None. stopped: it ended in good order.
    """

    pid: int
    started: datetime
    config_error: str | None
    stopped: bool
    accounts: tuple[Health, ...]


def write(folder: Path, board: Board) -> None:
    """Put the board where `read` finds it, whole or not at all. Raises OSError."""
    document = {
        "version": 1, "pid": board.pid, "started": board.started.isoformat(), "config_error": board.config_error,
        "stopped": board.stopped, "accounts": [health_json(health) for health in board.accounts],
    }  # fmt: skip
    path = folder / FILE
    fresh = path.with_suffix(".new")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600), "w") as out:  # noqa: PTH123
        json.dump(document, out)
    fresh.replace(path)


def read(folder: Path) -> Board | None:
    """Return what the service said last; None where it never ran, or said it in a way that is not ours."""
    try:
        found = json.loads((folder / FILE).read_text("utf-8"))
        return Board(
            int(found["pid"]), datetime.fromisoformat(found["started"]), found["config_error"], bool(found["stopped"]),
            tuple(_health(each) for each in found["accounts"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError):
        return None


@contextmanager
def living(folder: Path) -> Iterator[None]:
    """Show that the service lives, while the block runs. The kernel takes the sign back when the process dies."""
    descriptor = os.open(folder / LIFE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)  # it is held by nobody but a `lives` of this moment
        yield
    finally:
        os.close(descriptor)


def lives(folder: Path) -> bool:
    """Tell whether a service works on that state directory now."""
    try:
        descriptor = os.open(folder / LIFE, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def complaints(board: Board, *, alive: bool, now: datetime) -> Iterator[str]:
    """Yield what needs the owner, one text each; nothing where all is well, or where it was stopped on purpose."""
    if board.stopped:
        return
    if not alive:
        yield f"the service: it ended without being stopped (it was pid {board.pid}). Start it, and look at its log"
        return
    if board.config_error:
        yield f"the service: the changed config is not in force: {board.config_error}"
    for health in board.accounts:
        long_down = health.state is State.RETRYING and now - health.since > LONG_DOWN
        if health.error and (health.state is State.PAUSED or long_down):
            yield health.error if health.account in health.error else f"{health.account}: {health.error}"


def health_json(health: Health) -> dict[str, Any]:
    """Return an account's health as `status --json` shows it. Times are ISO 8601; null: not yet, or nothing."""
    return {
        "account": health.account,
        "state": health.state.value,
        "since": health.since.isoformat(timespec="seconds"),
        "last_pass": _text(health.last_pass),
        "next_pass": _text(health.next_pass),
        "error": health.error,
    }


def _health(found: Mapping[str, Any]) -> Health:
    return Health(
        str(found["account"]), State(found["state"]), datetime.fromisoformat(found["since"]),
        _moment(found["last_pass"]), _moment(found["next_pass"]), found["error"],
    )  # fmt: skip


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
