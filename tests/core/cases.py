"""Builds readings and judges them, for tables that name only what matters to them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, time, tzinfo
from importlib import resources
from typing import Any

from rules.judging.cadence import Terms
from rules.judging.decide import Case
from rules.label import Label
from rules.message import Address
from rules.policy import Cadence, Drafting, Flow, GiveUp, Meetings, Policy, Restraint, Stage, Waiting
from rules.reading import Ball, Evidence, Fact, Meeting, Person, Promise, Reading, Turn
from rules.workdays import Span, Workdays

EVIDENCE = Evidence("m1@x.example", "as it was said")
NO_HOLIDAYS = Workdays(frozenset())
WRITABLE = Address("Rita Mo", "rita@alarmco.example")


def span(text: str) -> Span:
    count, _, unit = text.partition(" ")
    return Span(int(count), unit.startswith("business"))


def _policy() -> Policy:
    raw: dict[str, Any] = tomllib.loads(resources.files("rules").joinpath("defaults.toml").read_text("utf-8"))
    cadence = {
        Stage(name): Cadence(span(t["first"]), span(t["then"]), t["at_most"], span(t["window"]), t["drafted"])
        for name, t in raw["cadence"].items()
    }
    return Policy(
        cadence=cadence,
        give_up=GiveUp(**{name: span(text) for name, text in raw["give_up"].items()}),
        restraint=Restraint(span(raw["restraint"]["per_employer"]), span(raw["restraint"]["per_person"]), 5),
        waiting=Waiting(**{name: span(text) for name, text in raw["waiting"].items()}),
        meetings=Meetings(**raw["meetings"]),
        flow=Flow(**raw["flow"]),
        drafts=Drafting(enabled=True, language="auto", signature="", template={}),
    )


POLICY = _policy()


def terms(workdays: Workdays = NO_HOLIDAYS, zone: tzinfo = UTC, policy: Policy = POLICY) -> Terms:
    return Terms(policy, workdays, zone)


def at(day: str, clock: str = "10:00") -> datetime:
    """Return a moment of a day written as '03-05' (of 2026: 2 March is a Monday) or '2026-03-05'."""
    full = day if len(day) == 10 else f"2026-{day}"
    return datetime.combine(date.fromisoformat(full), time.fromisoformat(clock), UTC)


def reading(**changes: Any) -> Reading:
    """Return an application of Monday, 2 March, that nobody answered, with the changes."""
    sent = changes.get("last_owner", at("03-02")) or changes.get("last_word") or at("03-02")
    plain = Reading(
        interview=Fact(True, EVIDENCE),
        employer="domain:alarmco.example",
        stage=Fact(Stage.APPLIED, EVIDENCE),
        ball=Ball(Turn.THEIRS, sent, "you wrote last", EVIDENCE),
        contact=Fact(Person("Rita Mo", WRITABLE.email), EVIDENCE),
        writable=WRITABLE,
        last_owner=at("03-02"),
        last_any=sent,
    )
    return replace(plain, **changes)


def staged(stage: str, **changes: Any) -> Reading:
    return reading(stage=Fact(Stage(stage), EVIDENCE), **changes)


def yours(since: str, **changes: Any) -> Reading:
    return reading(ball=Ball(Turn.YOURS, at(since), "they asked for times", EVIDENCE), **changes)


def meeting(day: str, start: str = "14:00", end: str = "15:00", stage: str = "first_interview") -> Meeting:
    return Meeting(at(day, start), at(day, end), Stage(stage), EVIDENCE, "interview")


def promise(by: str | None, on: str = "03-02") -> Promise:
    return Promise(date.fromisoformat(f"2026-{by}") if by else None, "as they said", "m1@x.example", at(on).date())


def case(read: Reading, *labels: Label, which: str = "c1", snoozed: str | None = None) -> Case:
    return Case(which, read, frozenset(labels), at(snoozed).date() if snoozed else None)
