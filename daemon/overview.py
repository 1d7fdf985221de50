"""What is known without looking at a mailbox: verdicts from the index alone, for `status` and `explain`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from daemon import kept as keeping
from daemon.config import Config
from daemon.conversation import Conversation
from daemon.kept import Kept
from daemon.wiring import State, terms

if TYPE_CHECKING:  # where the last pass's judgement holds, nothing is judged, and none of this is loaded
    from daemon.judge import Known
    from daemon.mail import Mail
    from daemon.opened import Fetch
    from rules.judging.cadence import Terms


def overview(settings: Config, kept: State, now: datetime, *, only_until: bool) -> tuple[Conversation, ...]:
    """Judge what the last pass saw. Nothing is fetched, and nothing is written."""
    from daemon.judge import Asked  # noqa: PLC0415

    asked = Asked(now, only_until=only_until)
    return replace(mail(settings, kept), older_too=True).judged(terms(settings), asked)


def current(settings: Config, kept: State, now: datetime, *, over_too: bool) -> Kept:
    """Return what the last pass judged, or the first one so far; judge anew only where that does not hold any more.

    over_too: with what is closed, given up or no interview, where the last pass's judgement holds.
    """
    if found := keeping.so_far(kept.index, _accounts(settings)):
        return found
    basis = keeping.basis(_accounts(settings), settings.owner.owner(), terms(settings))
    found = keeping.kept(kept.index, basis, now, over_too=over_too)
    return found or Kept(overview(settings, kept, now, only_until=False))


def with_rows(conversation: Conversation, settings: Config, kept: State) -> Conversation:
    """Return a conversation with all that lies in it, where that was left aside."""
    from daemon.opened import opened  # noqa: PLC0415

    number = kept.index.conversation(conversation.account, conversation.envelopes[0].id)
    if conversation.rows or number is None:
        return conversation
    return replace(conversation, rows=opened(kept.index, number, _accounts(settings), until=None))


def mail(settings: Config, kept: State, fetch: Fetch = lambda _account, _refs: iter(())) -> Mail:
    """Return the mail of the accounts as the last pass saw it. fetch: brings what was never read; nothing, unset."""
    from daemon.mail import Mail  # noqa: PLC0415

    accounts = _accounts(settings)
    return Mail(kept.index, accounts, settings.owner.owner(), fetch, partial(_known, accounts, kept))


def _accounts(settings: Config) -> frozenset[str]:
    return frozenset(account.name for account in settings.accounts)


def _known(accounts: frozenset[str], kept: State, _terms: Terms, today: date) -> Known:
    from daemon.judge import Known  # noqa: PLC0415

    notes = {account: kept.ledger.notes(account) for account in accounts}
    return Known(lambda account, message: kept.ledger.snoozed_since(account, message) or today, notes, 0)
