"""What stands on a conversation's time line: their mail, the owner's, meetings, promises, due days, drafts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import StrEnum
from functools import partial

from daemon.conversation import Conversation
from daemon.wording import shortened
from rules.judging.cadence import Terms
from rules.letter import Letter, Origin
from rules.reader.acts import Speech
from rules.reader.turn import is_word
from rules.reading import Meeting, Reading
from rules.verdict import GiveUp, YourMove, due


class Sort(StrEnum):
    THEIRS = "theirs"
    AUTOMATIC = "automatic"
    YOURS = "yours"
    FOLLOW_UP = "follow_up"
    MEETING = "meeting"
    PROMISE = "promise"
    DUE = "due"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the time line. at: in the owner's zone; noon of the day where only a day is known.

    what: who did what. said: the sentence that tells most, or ''. ahead: it has not come yet.
    until: when a meeting ends. message: the id of the message that it is, or ''.
    """

    sort: Sort
    at: datetime
    what: str
    said: str = ""
    who: str = ""
    ahead: bool = False
    timed: bool = True
    until: datetime | None = None
    message: str = ""


def marks(conversation: Conversation, speeches: Sequence[Speech], terms: Terms, now: datetime) -> tuple[Mark, ...]:
    """Return them in the order of time."""
    reading = conversation.case.reading
    found = [_mail(speech, reading, terms) for speech in speeches]
    found.extend(_meeting(meeting, terms, now) for meeting in reading.meetings)
    found.extend(_days(conversation, terms, now))
    return tuple(sorted(found, key=lambda mark: mark.at))


def _mail(speech: Speech, reading: Reading, terms: Terms) -> Mark:
    letter = speech.letter
    sort, what = _sort(speech, reading)
    first = shortened(letter.sentences[0]) if letter.sentences else ""
    who = "" if letter.mine or letter.origin is Origin.BOUNCE else _name(letter)
    return Mark(
        sort, letter.envelope.date.astimezone(terms.zone), what, said=first, who=who, message=letter.envelope.id
    )


def _sort(speech: Speech, reading: Reading) -> tuple[Sort, str]:
    letter = speech.letter
    if letter.mine:
        again = letter.envelope.date in reading.follow_ups
        return (Sort.FOLLOW_UP, "You followed up") if again else (Sort.YOURS, "You wrote")
    if letter.origin is Origin.BOUNCE:
        return Sort.AUTOMATIC, "Your message did not arrive"
    return (Sort.THEIRS, "wrote") if is_word(speech) else (Sort.AUTOMATIC, "answered automatically")


def _name(letter: Letter) -> str:
    sender = letter.envelope.sender
    return sender.name or sender.email


def _meeting(meeting: Meeting, terms: Terms, now: datetime) -> Mark:
    topic = meeting.topic or "meeting"
    return Mark(
        Sort.MEETING,
        meeting.start.astimezone(terms.zone),
        topic[:1].upper() + topic[1:],
        said=shortened(meeting.evidence.said),
        ahead=meeting.end > now,
        until=meeting.end.astimezone(terms.zone),
    )


def _days(conversation: Conversation, terms: Terms, now: datetime) -> Iterator[Mark]:
    """Yield what has a day and no hour."""
    verdict, draft, promise = conversation.verdict, conversation.draft, conversation.case.reading.promise
    day = verdict.until if isinstance(verdict, YourMove) else due(verdict)
    noon = partial(_Noon, terms.day(now), terms.zone)
    if promise and promise.by:
        yield noon(promise.by).mark(Sort.PROMISE, "They meant to write by then", shortened(promise.said))
    if day and not isinstance(verdict, GiveUp):
        yield noon(day).mark(Sort.DUE, "Your next step is due")
    if draft:
        yield noon(terms.day(now)).mark(Sort.DRAFT, "A draft for you", draft.subject)


@dataclass(frozen=True, slots=True)
class _Noon:
    """The middle of a day, for what has no hour."""

    today: date
    zone: tzinfo
    day: date

    def mark(self, sort: Sort, what: str, said: str = "") -> Mark:
        at = datetime.combine(self.day, time(12), self.zone)
        return Mark(sort, at, what, said=said, ahead=self.day > self.today, timed=False)
