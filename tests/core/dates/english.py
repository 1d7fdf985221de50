"""Reads English timelines as in a mail of Tuesday, 3 March 2026, from New York."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from rules.dates import When, mentions
from rules.workdays import Workdays

NEW_YORK = timezone(timedelta(hours=-5))
LONDON = timezone(timedelta(0))
TUESDAY = datetime(2026, 3, 3, 10, tzinfo=NEW_YORK)
WORKDAYS = Workdays(frozenset())


def read(sentence: str, *, said: datetime = TUESDAY) -> tuple[When, ...]:
    return mentions(sentence, said=said, language="en", workdays=WORKDAYS)


def only(sentence: str, *, said: datetime = TUESDAY) -> When:
    found = read(sentence, said=said)
    assert len(found) == 1, found
    return found[0]
