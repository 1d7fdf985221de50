"""Conversations for the reader's tests, written as a few lines each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from rules.message import Address, Content, Envelope, Invite, Message, Owner, Place
from rules.reader.acts import Speech, listen
from rules.reader.read import read, take_apart_all
from rules.reading import Reading
from rules.workdays import Workdays

OWNER = Owner("Dana Whitfield", frozenset({"dana@example.org", "dana@alias.example"}), "US")
ME = Address("Dana Whitfield", "dana@example.org")
RITA = Address("Rita Mo", "rita@alarmco.example")
WORKDAYS = Workdays(frozenset[date]())
MONDAY = datetime(2026, 9, 7, 10, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """One message: by whom, how many days after the Monday, the words."""

    day: float
    text: str
    sender: Address = RITA
    subject: str = "Re: Fire alarm estimator"
    headers: tuple[tuple[str, str], ...] = ()
    invites: tuple[Invite, ...] = ()
    attachments: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


def me(day: float, text: str, *, attachments: tuple[str, ...] = (), subject: str = "Re: Fire alarm estimator") -> Line:
    """Return a line of the owner's."""
    return Line(day, text, ME, subject, attachments=attachments)


def messages(lines: Sequence[Line]) -> tuple[Message, ...]:
    """Return the messages, each answering the one before."""
    found: list[Message] = []
    for number, line in enumerate(lines):
        mine = line.sender.email in OWNER.addresses
        envelope = Envelope(
            id=f"{number}@talk.example",
            sender=line.sender,
            to=(RITA if mine else ME,),
            date=MONDAY + timedelta(days=line.day),
            subject=line.subject,
            place=Place.SENT if mine else Place.INBOX,
            references=tuple(message.envelope.id for message in found),
            headers=line.headers,
        )
        content = Content(line.text, invites=line.invites, attachments=line.attachments, failed=line.failed)
        found.append(Message(envelope, content))
    return tuple(found)


def speeches(*lines: Line, language: str = "en") -> tuple[Speech, ...]:
    """Return what the lines do."""
    letters = take_apart_all(messages(lines), OWNER)
    return tuple(listen(letter, languages=(language,), workdays=WORKDAYS) for letter in letters)


def reading(*lines: Line) -> Reading:
    """Return the reading of the lines."""
    return read(messages(lines), OWNER, workdays=WORKDAYS)


APPLICATION = me(-20, "Hi Rita, I'd like to apply for the fire alarm estimator position. My resume is attached. Dana")
