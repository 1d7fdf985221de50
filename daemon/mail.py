"""Mail that was looked at, wherever it lies, to be judged as often as wanted, under these rules or those."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from daemon.judge import Asked, Conversation, Judge, Known
from daemon.opened import Fetch
from daemon.store.index import Index
from rules.judging.cadence import Terms
from rules.message import Owner


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail of some accounts of an index.

    fetch: brings what was never read. known: what the ledger knows, under these terms on a day.
    older_too: what another version of this program read will do.
    """

    index: Index
    accounts: frozenset[str]
    owner: Owner
    fetch: Fetch
    known: Callable[[Terms, date], Known]
    older_too: bool = False

    def judged(self, terms: Terms, asked: Asked) -> tuple[Conversation, ...]:
        """Judge its conversations at that moment, the one with the newest message first."""
        judge = Judge(self.index, self.accounts, self.owner, terms, self.fetch, older_too=self.older_too)
        return judge.conversations(asked, self.known(terms, terms.day(asked.now)))
