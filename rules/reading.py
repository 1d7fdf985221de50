"""What a conversation says: facts, each with its evidence. Timeless: whose turn it is now is decided from these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from rules.message import Address
from rules.policy import Stage

T = TypeVar("T")


class Turn(StrEnum):
    THEIRS = "theirs"
    YOURS = "yours"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact was read: the message's id and the sentence in it (or the header line that says it)."""

    message: str
    said: str


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    value: T
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting that was agreed on. Proposed-only and cancelled ones are no meetings.

    start, end: aware; an end that nobody named is an hour after the start (for a call half an hour).
    stage: what kind of meeting it is. topic: as they call it ('second interview', 'phone screen', 'call'), or ''.
    """

    start: datetime
    end: datetime
    stage: Stage
    evidence: Evidence
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """Their timeline for their next word, which nothing has kept or replaced.

    by: the last day of it; None for one without a date ("please don't follow up, we will contact you").
    on: the day of the message, in the zone of its sender.
    """

    by: date | None
    said: str
    message: str
    on: date


@dataclass(frozen=True, slots=True)
class Away:
    """An automatic out-of-office answer to the owner. until: the day of return, None where none is named."""

    until: date | None
    on: datetime
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Person:
    """The human whom a follow-up would greet. `email` is None where only a name is known."""

    name: str
    email: str | None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """How long one answer took: from the first message of the owner that it was an answer to, to their word."""

    asked: datetime
    answered: datetime


@dataclass(frozen=True, slots=True)
class Ball:
    """Whose move the words leave it at, meetings aside.

    why: a clause that completes 'it is their turn because …' / 'it is your turn because …'.
    sure: False where they wrote last and nothing of it was understood: whose move it is, only the owner can see.
    by: the day that the owner named for what they said they would do, or None.
    """

    turn: Turn
    since: datetime
    why: str
    evidence: Evidence
    sure: bool = True
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read of one conversation.

    closed: why it is over ('rejected', 'filled', 'withdrawn', 'declined', 'accepted'), or None.
    ball: None only where the conversation is no interview.
    last_owner: the owner's newest message. last_word: their newest that counts. last_any: the newest of all.
    follow_ups: the owner's follow-ups since their last word, oldest first.
    bounced: the owner's newest message never arrived.
    employer: a key for the employer: 'domain:acme.example', 'name:acme', 'address:x@gmail.com', …; '' if unknown.
    employer_keys: every key under which this conversation knows the employer; conversations that share one share it.
    writable: the address that a follow-up would go to; None where only no-reply and portal addresses wrote.
    timing_known: they said, in this conversation, when they would answer (kept, passed or not).
    answers: every answer of theirs so far. unanswered: the owner's first message since, None where none was written.
    doubted: cancellations from addresses that were never in the conversation: shown, and not believed.
    certain: False where it is only likely that it is about the owner's candidacy.
    language: of their words ('en', 'de', 'fr', 'es').
    """

    interview: Fact[bool]
    employer: str = ""
    employer_keys: frozenset[str] = frozenset()
    language: str = "en"
    stage: Fact[Stage] | None = None
    closed: Fact[str] | None = None
    ball: Ball | None = None
    meetings: tuple[Meeting, ...] = ()
    promise: Promise | None = None
    away: Away | None = None
    bounced: Evidence | None = None
    company: Fact[str] | None = None
    position: Fact[str] | None = None
    contact: Fact[Person] | None = None
    writable: Address | None = None
    last_owner: datetime | None = None
    last_word: datetime | None = None
    last_any: datetime | None = None
    follow_ups: tuple[datetime, ...] = ()
    timing_known: bool = False
    answers: tuple[Answer, ...] = ()
    unanswered: datetime | None = None
    doubted: tuple[Evidence, ...] = ()
    certain: bool = True
