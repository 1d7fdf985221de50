"""What the service has done since it began, in numbers; nothing of the mail itself."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator

from daemon.service.board import Board
from daemon.service.health import State

_TOTALS = {
    "pass": ("followupd_passes_total", "Whole passes."),
    "seconds": ("followupd_pass_seconds_total", "Seconds spent in them."),
    "messages": ("followupd_changes_total", "Changes in the mailbox that were looked at."),
    "put_draft": ("followupd_drafts_written_total", "Drafts written."),
    "drop_draft": ("followupd_drafts_withdrawn_total", "Drafts of ours taken back."),
    "put_notice": ("followupd_digests_total", "Digests put into the inbox."),
    "set_labels": ("followupd_label_writes_total", "Messages whose labels were changed."),
}
_ERRORS = "followupd_errors_total", "Passes that failed, by what it takes to mend it."
_ERROR = "error "


class Tally:
    """Counts of each account. Any thread may count."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, str]] = Counter()

    def count(self, account: str, what: str, amount: float = 1) -> None:
        """Add to a count. what: a name of _TOTALS, or 'error KIND'."""
        with self._lock:
            self._counts[account, what] += amount  # type: ignore[assignment]  # a Counter may hold seconds too

    def exposition(self, board: Board) -> str:
        """Return all of it in Prometheus' text format, version 0.0.4."""
        with self._lock:
            counts = dict(self._counts)
        accounts = [health.account for health in board.accounts]
        return "".join(f"{line}\n" for line in _lines(counts, accounts, board))


def _lines(counts: dict[tuple[str, str], int], accounts: list[str], board: Board) -> Iterator[str]:
    for what, (name, meaning) in _TOTALS.items():
        yield from _head(name, meaning, "counter")
        for account in accounts:
            yield f"{name}{{account={_quoted(account)}}} {counts.get((account, what), 0):g}"
    yield from _head(*_ERRORS, "counter")
    for account, what in sorted(counts):
        if what.startswith(_ERROR):
            kind = _quoted(what.removeprefix(_ERROR))
            yield f"{_ERRORS[0]}{{account={_quoted(account)},kind={kind}}} {counts[account, what]:g}"
    yield from _head("followupd_account_well", "Whether an account is watched as it should be.", "gauge")
    for health in board.accounts:
        yield f"followupd_account_well{{account={_quoted(health.account)}}} {int(health.state is State.WELL)}"
    yield from _head("followupd_last_pass_timestamp_seconds", "When an account's last whole pass ended.", "gauge")
    for health in board.accounts:
        if health.last_pass:
            name = "followupd_last_pass_timestamp_seconds"
            yield f"{name}{{account={_quoted(health.account)}}} {health.last_pass.timestamp():.3f}"


def _head(name: str, meaning: str, kind: str) -> tuple[str, str]:
    return f"# HELP {name} {meaning}", f"# TYPE {name} {kind}"


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
