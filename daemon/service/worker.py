"""The thread of one account: round after round; what goes wrong here keeps no other account waiting."""

from __future__ import annotations

import sqlite3
import threading
import traceback
from contextlib import closing
from functools import partial

from tenacity import RetryCallState, Retrying, retry_if_exception_type

from daemon.config import Account, Config
from daemon.errors import OwnerMustAct, TryLater
from daemon.mailboxes.base import Mailbox
from daemon.service.alarm import URGENT, Alarm, Why
from daemon.service.events import Damaged, Said
from daemon.service.patience import about, between_tries
from daemon.service.pulse import Pulse, Stopped
from daemon.service.rounds import Rounds
from daemon.service.shared import Shared
from daemon.service.teller import Teller
from daemon.wiring import State, mailbox, state

WORTH_TELLING_SECONDS = 10.0
"""A first failure that is tried again sooner than this is not told: most lines break now and then."""


class Worker:
    """One account's thread. `after`: the thread whose place it takes, for whose end it waits."""

    def __init__(self, account: Account, settings: Config, shared: Shared, *, after: Worker | None) -> None:
        self._account = account
        self._settings = settings
        self._shared = shared
        self._after = after
        self._alarm = Alarm()
        self._pulse = Pulse(self._alarm, shared.monotonic)
        self._teller = Teller(account.name, shared.clock, lambda health: shared.tell(Said(health)))
        self._thread = threading.Thread(target=self._run, name=f"account {account.name}", daemon=True)

    @property
    def name(self) -> str:
        return self._account.name

    def start(self) -> None:
        self._teller.starting()
        self._thread.start()

    def ring(self, why: Why) -> None:
        self._alarm.ring(why)

    def ended(self, seconds: float) -> bool:
        """Wait that long for its end; tell whether it came."""
        self._thread.join(max(0.0, seconds))
        return not self._thread.is_alive()

    def hangs(self) -> bool:
        return self._pulse.hangs(self._shared.patience.hung)

    def _run(self) -> None:
        while self._after and not self._after.ended(0.2) and not self._alarm.stopped:
            pass
        self._after = None
        while not self._alarm.stopped:
            try:
                self._work()
            except Stopped:
                break
            except OwnerMustAct as error:
                self._pause(str(error), error)
            except TryLater as error:
                self._wait(error)
            except sqlite3.DatabaseError as error:
                self._shared.tell(Damaged(str(error)))
                self._pause(f"{self._shared.folder}: the state is damaged ({error}). It is made anew by itself", error)
            except Exception as error:  # noqa: BLE001 - a mistake of ours with one account must not end the others
                self._pause(_mistake(error), error)
        self._alarm.close()

    def _work(self) -> None:
        """Make rounds for ever. Raises what only the owner can mend, and Stopped."""
        with (
            state(self._shared.folder, self._settings.owner.owner(), alone=False) as kept,
            closing(self._mailbox(kept)) as opened,
        ):
            rounds = Rounds(
                self._account, self._settings, self._shared,
                kept=kept, mailbox=opened, alarm=self._alarm, pulse=self._pulse, teller=self._teller,
            )  # fmt: skip
            trying = Retrying(
                retry=retry_if_exception_type(TryLater),
                wait=between_tries(self._shared.patience),
                sleep=lambda seconds: self._alarm.wait(seconds, heed=URGENT),
                before_sleep=self._failed,
                reraise=True,
            )
            while True:
                trying(self._round, rounds)

    def _mailbox(self, kept: State) -> Mailbox:
        index, name = kept.index, self.name
        return mailbox(self._account, self._settings, partial(index.known, name), partial(index.recall, name))

    def _round(self, rounds: Rounds) -> None:
        try:
            rounds.go()
        except sqlite3.OperationalError as error:  # a full disk, no right to write: nothing is lost, it may pass
            raise TryLater(
                f"{self._shared.folder}: the state can't be kept ({error}). Make room there, or see to its rights"
            ) from error

    def _wait(self, error: TryLater) -> None:
        """Wait for what kept the account from being begun at all: the state can't be opened."""
        self._no_longer_awaited()
        seconds = about(self._shared.patience.poll)
        self._shared.tally.count(self.name, f"error {type(error).__name__}")
        self._teller.retrying(str(error), next_in=seconds)
        self._alarm.wait(seconds, heed=URGENT)

    def _failed(self, tries: RetryCallState) -> None:
        """Say that it is tried again. A line that broke once is no news."""
        self._no_longer_awaited()
        seconds = tries.next_action.sleep if tries.next_action else 0.0
        error = tries.outcome.exception() if tries.outcome else None
        self._shared.tally.count(self.name, f"error {type(error).__name__}")
        if tries.attempt_number > 1 or seconds > WORTH_TELLING_SECONDS:
            self._teller.retrying(str(error), next_in=seconds)

    def _pause(self, told: str, error: Exception) -> None:
        """Wait for the owner: it is tried again rarely, and on a reload."""
        self._no_longer_awaited()
        self._shared.tally.count(self.name, f"error {type(error).__name__}")
        seconds = about(self._shared.patience.pause)
        self._teller.paused(told, next_in=seconds)
        self._alarm.wait(seconds, heed=URGENT)

    def _no_longer_awaited(self) -> None:
        number = self._shared.together.missing(self.name)
        if number is not None:
            self._shared.together.looked(self.name, number)


def _mistake(error: Exception) -> str:
    """Return what can be told of a mistake of ours: its place, and never its text, which may be the mail's."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else "?"
    return f"a mistake in followupd itself ({type(error).__name__} at {where}). Please report it; it is tried again"
