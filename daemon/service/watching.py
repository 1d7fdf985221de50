"""How a mailbox is watched between two passes: by its own word where it can, else by asking now and then."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import assert_never

from daemon.config import Account, GmailAccount, ImapAccount, MaildirAccount
from daemon.errors import CursorExpired
from daemon.mailboxes.base import Cursor, Mailbox, Watcher
from daemon.service.alarm import Alarm
from daemon.service.patience import Patience, about

Since = Callable[[], Cursor | None]
"""Returns the cursor that the last look ended at."""


def watch(mailbox: Mailbox, since: Since, *, every: float, seconds: float, alarm: Alarm) -> bool:
    """Wait until something changed (True), the alarm rang, or the time is over (False).

    every: how often a mailbox that is no Watcher is asked. Raises what the mailbox raises.
    """
    if isinstance(mailbox, Watcher):
        return mailbox.wait(seconds, interrupt=alarm)
    until = time.monotonic() + seconds
    while not alarm.pending and (left := until - time.monotonic()) > 0:
        if _changed(mailbox, since()):
            return True
        alarm.wait(min(left, about(every)))
    return False


def poll_seconds(account: Account, patience: Patience) -> float:
    """Return how often such an account is asked, where it has to be."""
    match account:
        case MaildirAccount():
            return patience.local_poll
        case ImapAccount() | GmailAccount():
            return patience.poll
        case _:
            assert_never(account)


def _changed(mailbox: Mailbox, since: Cursor | None) -> bool:
    try:
        return next(mailbox.changes(since), None) is not None
    except CursorExpired:
        return True
