"""How all accounts are, in one line that a person can read."""

from __future__ import annotations

from datetime import datetime, tzinfo

from daemon.service.board import Board
from daemon.service.health import Health, State

_WORDS = {
    State.STARTING: "is being looked at for the first time",
    State.RETRYING: "is down and tried again",
    State.PAUSED: "waits for you",
}

_GRAVITY = (State.WELL, State.STARTING, State.RETRYING, State.PAUSED)


def summary(board: Board, zone: tzinfo) -> str:
    """Return the line. It names accounts, and tells what is wrong with the first that is not well."""
    told = f" The changed config is not in force: {board.config_error}." if board.config_error else ""
    if not board.accounts:
        return f"Starting.{told}"
    worst = max(board.accounts, key=lambda health: _GRAVITY.index(health.state))
    if worst.state is State.WELL:
        return f"{_all_well(board.accounts, zone)}{told}"
    well = sum(health.state is State.WELL for health in board.accounts)
    why = f": {worst.error}" if worst.error else "."
    return f"{well} of {len(board.accounts)} accounts well; {worst.account} {_WORDS[worst.state]}{why}{told}"


def _all_well(accounts: tuple[Health, ...], zone: tzinfo) -> str:
    many = "1 account" if len(accounts) == 1 else f"{len(accounts)} accounts"
    last = [health.last_pass for health in accounts if health.last_pass]
    coming = [health.next_pass for health in accounts if health.next_pass]
    looked = f", last looked at {_time(max(last), zone)}" if last else ""
    return f"{many} watched{looked}{f', next at {_time(min(coming), zone)} at the latest' if coming else ''}."


def _time(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).strftime("%H:%M")
