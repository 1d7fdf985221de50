"""The rules in force, as values: what the owner's file and the defaults say once parsed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rules.workdays import Span


class Stage(StrEnum):
    """How far a candidacy has come. The order of the members is the order of the stages."""

    APPLIED = "applied"
    SCREENING = "screening"
    FIRST_INTERVIEW = "first_interview"
    LATER_INTERVIEW = "later_interview"
    OFFER = "offer"
    CLOSED = "closed"

    @property
    def rank(self) -> int:
        return list(Stage).index(self)


@dataclass(frozen=True, slots=True)
class Cadence:
    """When follow-ups fall due at one stage. `window`: how long after `first` it is still early enough."""

    first: Span
    then: Span
    at_most: int
    window: Span
    drafted: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    cold_after: Span
    look_back: Span


@dataclass(frozen=True, slots=True)
class Restraint:
    per_employer: Span
    per_person: Span
    drafts_a_day: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """The lengths which MEANING fixes and an owner may tune."""

    reply_after: Span  # the owner's turn for longer than this is a reply owed
    thank_you_within: Span  # after a meeting
    after_promise: Span
    after_word: Span  # a word of theirs that leaves the move with them is not answered by a nag
    promise_without_date: Span
    after_return: Span  # after the last day of an absence
    return_unknown: Span
    absence_at_most: Span
    snooze: Span


@dataclass(frozen=True, slots=True)
class Drafting:
    """How drafts are written. `template` maps a kind's name to the owner's own text."""

    enabled: bool
    language: str  # "auto", or a language code
    signature: str
    template: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules in force. Every stage but CLOSED has a cadence."""

    cadence: Mapping[Stage, Cadence]
    give_up: GiveUp
    restraint: Restraint
    waiting: Waiting
    drafts: Drafting
