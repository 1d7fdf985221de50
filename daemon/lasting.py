"""Until when a judgement lasts where nothing happens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from daemon.conversation import Conversation
from rules.judging.cadence import Terms

AT_LEAST_EVERY = timedelta(minutes=15)
"""So often all is judged again, although nothing has happened."""


def changes_on(conversations: Iterable[Conversation], terms: Terms, now: datetime) -> datetime:
    """Return when all is judged again although nothing has happened.

    Never later than in AT_LEAST_EVERY: what is judged once too often costs little, and a digest has its hour.
    """
    return min(holds_until(conversations, terms, now), now + AT_LEAST_EVERY)


def holds_until(conversations: Iterable[Conversation], terms: Terms, now: datetime) -> datetime:
    """Return until when verdicts stay as they are if nothing happens: days begin, and meetings begin and end."""
    midnight = datetime.combine(terms.day(now) + timedelta(days=1), time(), terms.zone)
    meetings = (meeting for one in conversations for meeting in one.case.reading.meetings)
    ahead = (moment for meeting in meetings for moment in (meeting.start, meeting.end) if moment > now)
    return min((midnight, *ahead))
