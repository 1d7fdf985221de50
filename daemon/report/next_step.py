"""The next step of a conversation, in one calm sentence."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never

from daemon.conversation import Conversation
from daemon.wording import ENDINGS, from_today, short_day
from rules.judging.cadence import Terms
from rules.judging.state import state
from rules.label import Label
from rules.reading import Reading
from rules.verdict import Ahead, Closed, FollowUp, GiveUp, Ignore, Reply, ThankYou, Wait, YourMove


def next_step(conversation: Conversation, terms: Terms, now: datetime) -> str:
    """Return what is to be done, or why nothing is."""
    verdict, reading, today = conversation.verdict, conversation.case.reading, terms.day(now)
    match verdict:
        case Reply():
            what = "Your message did not arrive. Write again" if reading.bounced else f"Write to {_them(reading)}"
            return f"{what}: {_since(verdict.due, today)}"
        case FollowUp() | ThankYou():
            return f"{_word(conversation, verdict)}: {_since(verdict.due, today)}"
        case YourMove():
            if verdict.until is None:
                return "Look at what they wrote last"
            return f"Write to {_them(reading)} by {short_day(verdict.until, today=today)}"
        case Ahead():
            return f"{_meeting(reading, terms, now)} on {short_day(verdict.day, today=today)}"
        case Wait():
            return _wait(verdict, today)
        case GiveUp():
            return f"Gone quiet since {short_day(verdict.due, today=today)}. Let it rest"
        case Closed():
            return ENDINGS.get(reading.closed.value, "It is over") if reading.closed else "It is over"
        case Ignore():
            return "Nothing to do"
        case _:
            assert_never(verdict)


def _word(conversation: Conversation, verdict: FollowUp | ThankYou) -> str:
    reading = conversation.case.reading
    shown = state(verdict, reading)
    if shown is Label.FIND_PERSON:
        return "Find a person to write to"
    if shown is Label.CALL:
        return f"Call {_them(reading)}{' or send the draft' if conversation.draft else ''}"
    if isinstance(verdict, ThankYou):
        return f"Thank {_them(reading)}"
    return f"Follow up with {_them(reading)}{' a last time' if verdict.last else ''}"


def _since(day: date, today: date) -> str:
    return "due today" if day >= today else f"due {from_today(day, today=today)}"


def _wait(verdict: Wait, today: date) -> str:
    if verdict.until is None:
        return "Another conversation with them comes first"
    return f"Nothing to do until {short_day(verdict.until, today=today)}"


def _meeting(reading: Reading, terms: Terms, now: datetime) -> str:
    coming = [meeting for meeting in reading.meetings if meeting.end > now]
    meeting = min(coming, key=lambda meeting: meeting.start, default=None)
    if meeting is None:
        return "A meeting"
    topic = meeting.topic or "meeting"
    return f"{topic[:1].upper()}{topic[1:]} at {meeting.start.astimezone(terms.zone):%H:%M}"


def _them(reading: Reading) -> str:
    """Return whom to write to; without a name it is simply them."""
    return reading.contact.value.name if reading.contact and reading.contact.value.name else "them"
