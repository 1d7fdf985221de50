"""What is known without looking at a mailbox: verdicts from the index alone, for `status` and `explain`."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from daemon.config import Config
from daemon.judge import Asked, Conversation, Known
from daemon.mail import Mail
from daemon.opened import Fetch
from daemon.wiring import State, terms
from rules.judging.cadence import Terms


def overview(settings: Config, kept: State, now: datetime, *, only_until: bool) -> tuple[Conversation, ...]:
    """Judge what the last pass saw. Nothing is fetched, and nothing is written."""
    return mail(settings, kept).judged(terms(settings), Asked(now, only_until=only_until))


def mail(settings: Config, kept: State, fetch: Fetch = lambda _account, _refs: iter(())) -> Mail:
    """Return the mail of the accounts as the last pass saw it. fetch: brings what was never read; nothing, unset."""
    accounts = frozenset(account.name for account in settings.accounts)
    return Mail(kept.index, accounts, settings.owner.owner(), fetch, partial(_known, accounts, kept))


def _known(accounts: frozenset[str], kept: State, _terms: Terms, today: date) -> Known:
    notes = {account: kept.ledger.notes(account) for account in accounts}
    return Known(lambda account, message: kept.ledger.snoozed_since(account, message) or today, notes, 0)
