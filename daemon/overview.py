"""What is known without looking at a mailbox: verdicts from the index alone, for `status` and `explain`."""

from __future__ import annotations

from datetime import datetime

from daemon.config import Config
from daemon.judge import Asked, Conversation, Judge, Known
from daemon.wiring import State, terms


def overview(settings: Config, kept: State, now: datetime, *, only_until: bool) -> tuple[Conversation, ...]:
    """Judge what the last pass saw. Nothing is fetched, and nothing is written."""
    rules = terms(settings)
    today = rules.day(now)
    notes = {account.name: kept.ledger.notes(account.name) for account in settings.accounts}
    known = Known(lambda account, message: kept.ledger.snoozed_since(account, message) or today, notes, 0)
    judge = Judge(kept.index, notes, settings.owner.owner(), rules, lambda _account, _refs: iter(()))
    return judge.conversations(Asked(now, only_until=only_until), known)
