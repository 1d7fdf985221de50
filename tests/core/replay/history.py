"""Histories of conversations for the replay's tests, written as a few happenings each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rules.message import Address
from rules.policy import Stage
from rules.reading import Away, Ball, Fact, Meeting, Promise, Reading, Turn
from rules.replay.strand import Step, Strand
from tests.core.cases import EVIDENCE, at

HAPPENINGS = ("writes", "nudges", "asks", "thinks", "promises", "meets", "is away", "rejects")


@dataclass(frozen=True, slots=True)
class Happening:
    """One message. day: as `at` takes it, or a moment."""

    what: str
    on: str | datetime

    @property
    def moment(self) -> datetime:
        return at(self.on) if isinstance(self.on, str) else self.on


def strand(
    name: str,
    *happenings: tuple[str, str | datetime],
    employer: str = "alarmco",
    person: str = "rita",
    **changes: object,
) -> Strand:
    """Return the history of a conversation of that employer, in which each message says what its happening is."""
    told = [Happening(what, on) for what, on in happenings]
    steps = []
    reading = Reading(
        interview=Fact(True, EVIDENCE),
        employer=f"domain:{employer}.example",
        employer_keys=frozenset({f"domain:{employer}.example"}),
        stage=Fact(Stage.APPLIED, EVIDENCE),
        writable=Address("", f"{person}@{employer}.example"),
    )
    reading = replace(reading, **changes)  # type: ignore[arg-type]  # the fields that a test names
    for one in sorted(told, key=lambda one: one.moment):
        reading = _after(reading, one)
        theirs = one.what not in {"writes", "nudges", "is away"}
        word = reading.writable.email if theirs and reading.writable else ""
        steps.append(Step(one.moment, word, reading))
    return Strand(name, tuple(steps))


def aside(name: str, *moments: str, address: str) -> Strand:
    """Return a conversation about something else, in which an address wrote at these moments."""
    said = Reading(interview=Fact(False, EVIDENCE))
    steps = (Step(at(one), address, replace(said, last_any=at(one))) for one in moments)
    return Strand(name, tuple(steps))


def moments_of_meetings(strands: Sequence[Strand]) -> list[datetime]:
    """Return when every meeting ends that any of them tells of."""
    return sorted({m.end for one in strands for step in one.steps for m in step.alone.meetings})


def _after(reading: Reading, one: Happening) -> Reading:
    now = one.moment
    theirs = Ball(Turn.THEIRS, now, "as it goes", EVIDENCE)
    if one.what == "is away":
        return replace(reading, last_any=now, away=Away((now + timedelta(days=6)).date(), now, EVIDENCE))
    if one.what in {"writes", "nudges"}:
        sent = (*reading.follow_ups, now) if one.what == "nudges" else reading.follow_ups
        return replace(reading, last_any=now, last_owner=now, ball=theirs, follow_ups=sent)
    heard = replace(reading, last_any=now, last_word=now, follow_ups=(), ball=theirs, promise=None, away=None)
    match one.what:
        case "asks":
            return replace(heard, ball=Ball(Turn.YOURS, now, "they asked you", EVIDENCE))
        case "promises":
            return replace(heard, promise=Promise((now + timedelta(days=8)).date(), "soon", "m", now.date()))
        case "meets":
            start = (now + timedelta(days=3)).replace(hour=14, minute=0)
            met = Meeting(start, start + timedelta(hours=1), Stage.FIRST_INTERVIEW, EVIDENCE, "interview")
            return replace(heard, meetings=(*reading.meetings, met), stage=Fact(Stage.FIRST_INTERVIEW, EVIDENCE))
        case "rejects":
            return replace(heard, closed=Fact("rejected", EVIDENCE), ball=Ball(Turn.NOBODY, now, "over", EVIDENCE))
        case _:
            return heard
