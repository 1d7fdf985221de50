"""What is known before the first pass has ended: the newest conversations, for `status` alone.

Whose turn it is can't be told for sure from half of a mailbox: an answer may lie in what was not looked at yet. So
nothing of this is ever written to the mailbox, and it is shown as what is known so far.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime

from daemon.conversation import Conversation
from daemon.gathered import Memory
from daemon.judge import Asked, Judge, Known
from daemon.kept import OVER, Keeping
from daemon.opened import Fetch
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from daemon.sync import BATCH, Progress
from rules.judging.cadence import Terms
from rules.message import Owner

AMONG = (12, 48)
"""Among how many of the newest conversations the first that goes on is looked for, while the first look goes on."""

NEWEST = (12, 100, 400)
"""How many conversations are judged at first, and then: each of these may take seconds to be fetched and read."""


class Glances:
    """Judges what is known so far, and keeps it for `status`. Nothing happens once a pass has ended."""

    def __init__(  # noqa: PLR0913 - each is a collaborator of its own
        self,
        index: Index,
        ledger: Ledger,
        accounts: Collection[str],
        owner: Owner,
        terms: Terms,
        *,
        fetch: Fetch,
        keeping: Keeping,
        memory: Memory,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        """step: called before each conversation that is read."""
        self._index = index
        self._ledger = ledger
        self._accounts = frozenset(accounts)
        self._keeping = keeping
        self._terms = replace(terms, policy=replace(terms.policy, drafts=replace(terms.policy.drafts, enabled=False)))
        self._judge = Judge(index, accounts, owner, self._terms, fetch, memory=memory, step=step)

    def during(self, account: str, asked: Asked, progress: Progress) -> Progress:
        """Return a progress that is to be told of a look, and takes a glance now and then where it is the first one.

        The first as soon as some of the mail that came and some that was sent is there: the newest is looked at first.
        """
        if asked.only_until or not self._keeping.is_first or self._index.settled(account) is not None:
            return progress
        looked, enough = 0, BATCH

        def told(count: int) -> None:
            nonlocal looked, enough
            progress(count)
            looked += count
            if looked >= enough and (reach := self._index.reach(account)):
                enough = 4 * looked
                self._index.settle_threads(account)
                for among in AMONG:
                    found, open_ = self._glance(among, asked, account, reach)
                    if open_ or found < among:
                        break

        return told

    def after(self, asked: Asked) -> None:
        """Judge the newest conversations once the first look has ended: to read all of them may take minutes."""
        if not asked.only_until and self._keeping.is_first:
            for count in NEWEST:
                if self._glance(count, asked)[0] < count:
                    break

    def _glance(self, count: int, asked: Asked, account: str = "", reach: datetime | None = None) -> tuple[int, int]:
        """Judge so many conversations; return how many there are, and how many of them are known to go on.

        account, reach: of an account that was looked at back to then, leave out what may have gone on before.
        """
        found = self._judge.newest(count, asked, self._known(self._terms.day(asked.now)))
        shown = [one for one in found if not (reach and one.account == account and _newest(one) < reach)]
        self._keeping.keep_so_far(shown, since=asked.now)
        return len(found), sum(not isinstance(one.verdict, OVER) for one in shown)

    def _known(self, today: date) -> Known:
        notes = {account: self._ledger.notes(account) for account in self._accounts}
        return Known(lambda account, message: self._ledger.snoozed_since(account, message) or today, notes, 0)


def _newest(one: Conversation) -> datetime:
    return one.envelopes[-1].date
