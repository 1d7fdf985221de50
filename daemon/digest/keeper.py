"""Keeps one digest in the mailbox: puts the one that is wanted there once, and takes away those before it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from daemon.judge import Conversation
from daemon.mailboxes.base import Mailbox
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from rules import notice
from rules.judging.cadence import Terms
from rules.message import Address
from rules.notice import Every

_LOG = logging.getLogger(__name__)

_BACK = {Every.DAY: timedelta(days=1), Every.WEEK: timedelta(days=7), Every.NEVER: timedelta()}
"""How far back a digest goes with what was given up."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the owner wants. weekday: of the weekly one, Monday being 0. account: where it is put."""

    every: Every
    weekday: int
    account: str


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps the digest. What lies there, and what was put there and deleted by the owner, is not put there again."""

    wish: Wish
    owner: Address
    index: Index
    ledger: Ledger
    terms: Terms

    def would_put(self, mailbox: Mailbox, now: datetime) -> bool:
        """Tell whether `keep` would put a digest there."""
        day = self._day(now)
        there = (message for _, message in self.index.notices(mailbox.name))
        key = notice.key(mailbox.name, day) if day else ""
        wanted = mailbox.name == self.wish.account and day is not None and self.ledger.digest(mailbox.name) != key
        return wanted and not any(message.startswith(f"{key}@") for message in there)

    def keep(self, mailbox: Mailbox, conversations: Iterable[Conversation], now: datetime) -> None:
        """Bring the mailbox to what is wanted. The index must have just been brought up to date with it."""
        if mailbox.name != self.wish.account:
            return
        local, day = now.astimezone(self.terms.zone), self._day(now)
        key = notice.key(mailbox.name, day) if day else ""
        there = self.index.notices(mailbox.name)
        ours = [ref for ref, message in there if key and message.startswith(f"{key}@")]
        for ref in (ref for ref, _ in there if ref not in ours[:1]):  # first, so that there are never two
            mailbox.drop_notice(ref)
            _LOG.info("%s: an older digest taken away", mailbox.name)
        if day and not ours and self.ledger.digest(mailbox.name) != key:
            since = local.date() - _BACK[self.wish.every]
            from daemon.digest.content import digest  # noqa: PLC0415 - needed once a day, and loads the report's words
            from daemon.digest.render import render  # noqa: PLC0415

            told = digest(conversations, self.owner.name, self.terms, now, since=since)
            mailbox.put_notice(render(told, key=key, owner=self.owner, now=local))
            _LOG.info("%s: digest put into the inbox", mailbox.name)
        if day:
            self.ledger.note_digest(mailbox.name, key)  # also of one that was put there, and not noted any more

    def _day(self, now: datetime) -> date | None:
        """Return of which day a digest is wanted, or None where none is."""
        return notice.wanted_on(
            self.wish.every, self.wish.weekday, now.astimezone(self.terms.zone), self.terms.workdays
        )


def owner_of(name: str, addresses: Iterable[str]) -> Address:
    """Return the owner under their first address."""
    return Address(name, next(iter(addresses), "owner@localhost"))
