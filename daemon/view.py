"""Verdicts as JSON: the stable contract of `preview`, `status` and `explain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo
from typing import Any

from daemon.conversation import Conversation
from rules.draft import Draft
from rules.judging.state import better_called
from rules.policy import Stage
from rules.reading import Evidence, Fact, Person, Promise, Reading
from rules.verdict import Ignore, Reason, action, due, turn

VERSION = 1

Json = dict[str, Any]


def document(conversations: Iterable[Conversation], *, at: datetime, zone: tzinfo) -> Json:
    """Return the whole document. Times are in the owner's zone; what is unknown is null."""
    return {
        "version": VERSION,
        "at": at.astimezone(zone).isoformat(timespec="seconds"),
        "conversations": [conversation_json(conversation, zone) for conversation in conversations],
    }


def conversation_json(conversation: Conversation, zone: tzinfo) -> Json:
    """Return one conversation as INTERFACE describes it."""
    reading, verdict = conversation.case.reading, conversation.verdict
    return {
        "id": conversation.case.id,
        "account": conversation.account,
        "subject": conversation.envelopes[0].subject,
        "messages": [envelope.id for envelope in conversation.envelopes],
        "interview": reading.interview.value,
        "stage": stage(reading),
        "turn": turn(verdict).value,
        "action": action(verdict).value,
        "due": _day(due(verdict)),
        "company": _value(reading.company),
        "position": _value(reading.position),
        "contact": _person(reading.contact),
        "promise": _promise(reading.promise),
        "follow_ups_sent": len(reading.follow_ups),
        "since": reading.ball.since.astimezone(zone).isoformat() if reading.ball else None,
        "reasons": reasons(conversation),
        "draft": draft_json(conversation.draft),
    }


def explanation(conversation: Conversation, zone: tzinfo) -> Json:
    """Return one conversation with every fact and its sentence, and every rule in the order it applied."""
    return {
        **conversation_json(conversation, zone),
        "facts": facts(conversation.case.reading, zone),
        "rules": [_reason(reason) for reason in conversation.verdict.because],
    }


def facts(reading: Reading, zone: tzinfo) -> list[Json]:
    """Return what was read, each with the sentence and the message it was read from."""
    plain: tuple[tuple[str, Fact[Any] | None], ...] = (
        ("interview", reading.interview),
        ("stage", reading.stage),
        ("closed", reading.closed),
        ("company", reading.company),
        ("position", reading.position),
    )
    found = [(name, fact.value, fact.evidence) for name, fact in plain if fact]
    if reading.contact:
        found.append(("contact", reading.contact.value.name, reading.contact.evidence))
    found.extend(
        ("meeting", meeting.start.astimezone(zone).isoformat(), meeting.evidence) for meeting in reading.meetings
    )
    found.extend(_about_the_wait(reading))
    return [{"fact": name, "value": value, "said": e.said, "message": e.message} for name, value, e in found]


def _about_the_wait(reading: Reading) -> Iterator[tuple[str, Any, Evidence]]:
    if reading.promise:
        yield "promise", _day(reading.promise.by), Evidence(reading.promise.message, reading.promise.said)
    if reading.away:
        yield "away until", _day(reading.away.until), reading.away.evidence
    if reading.bounced:
        yield "undelivered", True, reading.bounced
    for evidence in reading.doubted:
        yield "not believed, from a stranger", True, evidence
    if reading.ball:
        yield "turn", reading.ball.turn.value, reading.ball.evidence


def stage(reading: Reading) -> str | None:
    """Return the stage's word; what is over is closed, however far it had come."""
    if reading.closed:
        return Stage.CLOSED.value
    return reading.stage.value.value if reading.stage else None


def reasons(conversation: Conversation) -> list[str]:
    """Return the reasons as sentences, with the hint to call where that is the better word."""
    said = [reason.text for reason in conversation.verdict.because]
    if better_called(conversation.verdict, conversation.case.reading):
        said.append("A call or a voicemail is the better word now.")
    return said


def who(conversation: Conversation) -> str:
    """Return the company, else whom it is with, else the subject."""
    reading = conversation.case.reading
    if reading.company:
        return reading.company.value
    if reading.contact:
        return reading.contact.value.name
    return conversation.envelopes[0].subject or "(no subject)"


def listed(conversation: Conversation) -> bool:
    """Tell whether a conversation is shown without --all."""
    return not isinstance(conversation.verdict, Ignore)


def _reason(reason: Reason) -> Json:
    said = reason.evidence
    return {
        "rule": reason.rule,
        "text": reason.text,
        "said": said.said if said else None,
        "message": said.message if said else None,
    }


def _value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact else None


def _person(fact: Fact[Person] | None) -> Json | None:
    if fact is None:
        return None
    return {"name": fact.value.name, "email": fact.value.email, "phone": fact.value.phone}


def _promise(promise: Promise | None) -> Json | None:
    if promise is None:
        return None
    return {"by": _day(promise.by), "said": promise.said, "message": promise.message}


def draft_json(draft: Draft | None) -> Json | None:
    """Return a draft as `preview --json` describes it."""
    if draft is None:
        return None
    return {
        "to": [str(address) for address in draft.to],
        "cc": [str(address) for address in draft.cc],
        "subject": draft.subject,
        "body": draft.body,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
