"""One round of an account: a pass, then waiting until there is a reason for the next one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from daemon.config import Account, Config
from daemon.engine import Engine
from daemon.judge import Asked
from daemon.mailboxes.base import Mailbox
from daemon.service import thrift
from daemon.service.alarm import URGENT, Alarm, Why
from daemon.service.events import Moved
from daemon.service.guarded import Guarded
from daemon.service.moments import next_morning
from daemon.service.patience import about
from daemon.service.pulse import Pulse
from daemon.service.shared import Shared
from daemon.service.teller import Teller
from daemon.service.watching import poll_seconds, watch
from daemon.wiring import State, keeper, terms

CALM = 2
"""So many passes in a row may find nothing, though something was said to have changed, before they come more rarely."""

AT_ONCE_SECONDS = 0.2
"""A change that takes longer than this to be told happened just then."""

LONGEST_CALM_SECONDS = 60.0

NEIGHBOURS_SECONDS = 0.3
"""How long what changes in other accounts is gathered before it is judged here."""


class Rounds:
    """The rounds of one account with one set of rules. Used by one thread."""

    def __init__(  # noqa: PLR0913 - all that a thread has of its own
        self,
        account: Account,
        settings: Config,
        shared: Shared,
        *,
        kept: State,
        mailbox: Mailbox,
        alarm: Alarm,
        pulse: Pulse,
        teller: Teller,
    ) -> None:
        self._account = account
        self._shared = shared
        self._kept = kept
        self._mailbox = mailbox
        self._alarm = alarm
        self._pulse = pulse
        self._teller = teller
        self._zone = settings.owner.zone
        self._alone = len(settings.accounts) == 1
        did: Callable[[str], None] = lambda what: shared.tally.count(account.name, what)  # noqa: E731
        guarded = Guarded(mailbox, passing=pulse.step, did=did)
        self._engine = Engine(
            {account.name: guarded},
            kept.index,
            kept.ledger,
            settings.owner.owner(),
            terms(settings),
            accounts=[each.name for each in settings.accounts],
            keeper=keeper(settings, kept),
            memory=shared.memory,
            source=settings.source,
        )
        self._in_vain = 0  # passes in a row that found nothing

    def go(self) -> None:
        """Make one round. Raises what the mailbox raises, and Stopped."""
        if self._alarm.pending == {Why.JUDGE}:  # the others may not be done: one pass does for all that they find
            self._alarm.wait(NEIGHBOURS_SECONDS, heed=URGENT)
        if Why.LOOK in self._alarm.take():
            self._mailbox.close()  # what was connected before a suspend may be dead, and nobody would notice
        began = self._shared.monotonic()
        with self._pulse.working():
            changes = self._pass()
        self._shared.tally.count(self._account.name, "pass")
        self._shared.tally.count(self._account.name, "seconds", self._shared.monotonic() - began)
        self._in_vain = 0 if changes else self._in_vain + 1
        if changes:
            self._shared.tell(Moved(self._account.name))
            self._kept.index.rest()
            thrift.give_back()
        seconds = self._until_next()
        self._teller.well(next_in=seconds)
        self._rest(seconds)

    def _pass(self) -> int:
        """Make one pass, and return how many changes it found."""
        name, together = self._account.name, self._shared.together
        changes = 0

        def progress(count: int) -> None:
            nonlocal changes
            changes += count
            self._pulse.step()
            self._shared.tally.count(name, "messages", count)

        number = together.missing(name)
        if number is not None and not self._alone:
            # An answer to what is written here may lie with the others: first all look, then each writes.
            with together.turn(self._shared.patience.everyone, self._alarm):
                self._engine.run(name, self._asked(), dry=True, progress=progress)
            together.looked(name, number)
            together.wait(number, self._shared.patience.everyone, self._alarm)
        self._engine.tick(name, self._asked(), progress)
        return changes

    def _asked(self) -> Asked:
        return Asked(self._shared.clock(), only_until=False)

    def _until_next(self) -> float:
        """Return the seconds until the next pass, if nothing happens before: a full look, or the day's beginning."""
        now = self._shared.clock().astimezone(UTC)
        to_morning = (next_morning(now, self._zone) - now).total_seconds()
        return min(about(self._shared.patience.full_look), to_morning + 0.1)

    def _rest(self, seconds: float) -> None:
        if self._in_vain > CALM:  # it says all the time that something changed: a server's whim must not cost our CPU
            self._alarm.wait(min(2.0 ** (self._in_vain - CALM - 1), LONGEST_CALM_SECONDS))
        every = poll_seconds(self._account, self._shared.patience)
        began = self._shared.monotonic()
        changed = watch(
            self._mailbox, lambda: self._kept.index.cursor(self._account.name),
            every=every, seconds=seconds, alarm=self._alarm,
        )  # fmt: skip
        if not changed or self._shared.monotonic() - began > AT_ONCE_SECONDS:
            self._in_vain = 0
