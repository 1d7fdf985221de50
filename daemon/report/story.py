"""One conversation as the page tells it: where it stands, what comes next, and how it came there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from daemon.conversation import Conversation
from daemon.report.course import Leg, Wait, course, furthest, waits
from daemon.report.marks import Mark, marks
from daemon.report.next_step import next_step
from daemon.view import reasons, who
from daemon.wording import plain
from rules.draft import Draft
from rules.judging.cadence import Terms
from rules.message import Message, Owner
from rules.policy import Stage
from rules.reader.acts import Speech, listen
from rules.reader.read import take_apart_all
from rules.reading import Person, Reading, Turn
from rules.verdict import Ahead, Closed, GiveUp, Reply, ThankYou, Verdict, YourMove, due, turn
from rules.verdict import Wait as Waiting


class Need(StrEnum):
    """What it needs of the owner, the most pressing first."""

    UNDELIVERED = "undelivered"
    REPLY = "reply"
    FOLLOW_UP = "follow_up"
    THANK_YOU = "thank_you"
    YOUR_MOVE = "your_move"
    AHEAD = "ahead"
    WAIT = "wait"
    QUIET = "quiet"
    OVER = "over"

    @property
    def rank(self) -> int:
        return list(Need).index(self)

    @property
    def now(self) -> bool:
        """Whether the owner has something to do today."""
        return self in {Need.UNDELIVERED, Need.REPLY, Need.FOLLOW_UP, Need.THANK_YOU}

    @property
    def open(self) -> bool:
        return self not in {Need.QUIET, Need.OVER}


@dataclass(frozen=True, slots=True)
class Story:
    """All that the page says of one conversation.

    who: the company, else whom it is with, else the subject. role: '' where unknown.
    stage: CLOSED once it is over. reached: the furthest stage, also of what is over.
    next: the next step in words, or how it ended. reasons: why that is next; none for what is over.
    newest: when something was last written.
    """

    id: str
    account: str
    subject: str
    who: str
    role: str
    contact: Person | None
    stage: Stage
    reached: Stage
    need: Need
    turn: Turn
    next: str
    due: date | None
    newest: datetime
    reasons: tuple[str, ...]
    draft: Draft | None
    marks: tuple[Mark, ...]
    legs: tuple[Leg, ...]
    waits: tuple[Wait, ...]


def story(conversation: Conversation, messages: Sequence[Message], owner: Owner, terms: Terms, now: datetime) -> Story:
    """Tell one conversation, at the moment for which it was judged.

    messages: those of the conversation, oldest first, at least one.
    """
    reading, verdict = conversation.case.reading, conversation.verdict
    speeches = _speeches(messages, reading, owner, terms)
    legs = course(speeches, reading, now)
    return Story(
        id=conversation.case.id,
        account=conversation.account,
        subject=conversation.envelopes[0].subject,
        who=who(conversation),
        role=reading.position.value if reading.position else "",
        contact=reading.contact.value if reading.contact else None,
        stage=Stage.CLOSED if reading.closed else furthest(reading),
        reached=furthest(reading),
        need=_need(verdict, reading),
        turn=turn(verdict),
        next=plain(next_step(conversation, terms, now)),
        due=due(verdict),
        newest=conversation.envelopes[-1].date.astimezone(terms.zone),
        reasons=() if isinstance(verdict, Closed) else tuple(plain(reason) for reason in reasons(conversation)),
        draft=conversation.draft,
        marks=marks(conversation, speeches, terms, now),
        legs=legs,
        waits=waits(legs, speeches, reading),
    )


def _speeches(messages: Sequence[Message], reading: Reading, owner: Owner, terms: Terms) -> tuple[Speech, ...]:
    languages, own = (reading.language,), terms.policy.phrases
    letters = take_apart_all(messages, owner)
    return tuple(listen(letter, languages=languages, workdays=terms.workdays, own=own) for letter in letters)


def _need(verdict: Verdict, reading: Reading) -> Need:
    match verdict:
        case Reply():
            return Need.UNDELIVERED if reading.bounced else Need.REPLY
        case ThankYou():
            return Need.THANK_YOU
        case YourMove():
            return Need.YOUR_MOVE
        case Ahead():
            return Need.AHEAD
        case Waiting():
            return Need.WAIT
        case GiveUp():
            return Need.QUIET
        case Closed():
            return Need.OVER
        case _:
            return Need.FOLLOW_UP
