"""Messages of ours to the owner: how they are known again, and which one is wanted on a day."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import assert_never

from rules.message import Envelope
from rules.workdays import ONE_DAY, Workdays

PREFIX = "followupd.digest."
"""How the Message-ID of each begins. It is the one mark that every server keeps."""

BEGINS = timedelta(hours=7)
"""When the owner's day begins: the digest lies there then."""


class Every(StrEnum):
    """How often a digest is wanted."""

    NEVER = "never"
    DAY = "day"
    WEEK = "week"


def is_notice(envelope: Envelope) -> bool:
    """Tell whether a message is one of ours, written by us for the owner: it says nothing about a candidacy."""
    return envelope.id.startswith(PREFIX)


def key(account: str, day: date) -> str:
    """Return the key of the digest of a day: the same whenever the same one is meant."""
    return f"{PREFIX}{day.isoformat()}.{hashlib.sha256(account.encode()).hexdigest()[:12]}"


def wanted_on(every: Every, weekday: int, now: datetime, workdays: Workdays) -> date | None:
    """Return the day whose digest should lie in the mailbox; None where none is wanted.

    now: in the owner's zone. weekday: of the weekly one, Monday being 0. A daily one is for each business day.
    """
    today = (now - BEGINS).date()
    match every:
        case Every.NEVER:
            return None
        case Every.WEEK:
            return today - timedelta(days=(today.weekday() - weekday) % 7)
        case Every.DAY:
            while not workdays.is_one(today):
                today -= ONE_DAY
            return today
        case _:
            assert_never(every)
