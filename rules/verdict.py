"""What is to be done about a conversation: a union of variants, each with its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from rules.reading import Evidence, Turn


class Action(StrEnum):
    NONE = "none"
    WAIT = "wait"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    REPLY = "reply"
    GIVE_UP = "give_up"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the judgement, in the order it applied.

    rule: the name of the rule that gave it ('cadence.screening.first'). text: a sentence for the owner.
    evidence: what was read for it, or None where it follows from the steps before.
    """

    rule: str
    text: str
    evidence: Evidence | None = None


Because = tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ignore:
    """No interview conversation, or one that the owner wants left alone."""

    because: Because


@dataclass(frozen=True, slots=True)
class Closed:
    """Rejected, filled, withdrawn, declined or accepted."""

    because: Because


@dataclass(frozen=True, slots=True)
class Ahead:
    """All is confirmed, and both wait for a meeting. day: its day, the owner's. overbooked: it clashes with others."""

    day: date
    because: Because
    overbooked: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """Their turn. until: the day on which something is due, None where another conversation comes first."""

    until: date | None
    because: Because


@dataclass(frozen=True, slots=True)
class YourMove:
    """The owner's turn, since less than the time after which a reply is owed.

    until: the day on which it will be; None where only the owner can see whose move it is: theirs, it seems.
    """

    until: date | None
    because: Because


@dataclass(frozen=True, slots=True)
class ThankYou:
    due: date
    because: Because


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up is due. number: 1 for the first. drafted: whether its rule wants a draft, not just a flag."""

    due: date
    number: int
    last: bool
    drafted: bool
    because: Because


@dataclass(frozen=True, slots=True)
class Reply:
    due: date
    because: Because


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Enough was sent, or the moment has passed. turn: whose it is all the same."""

    due: date
    turn: Turn
    because: Because


Verdict = Ignore | Closed | Ahead | Wait | YourMove | ThankYou | FollowUp | Reply | GiveUp


def action(verdict: Verdict) -> Action:
    """Return the action of MEANING's table that a verdict stands for."""
    match verdict:
        case Ignore() | Closed() | Ahead() | YourMove():
            return Action.NONE
        case Wait():
            return Action.WAIT
        case ThankYou():
            return Action.THANK_YOU
        case FollowUp():
            return Action.FOLLOW_UP
        case Reply():
            return Action.REPLY
        case GiveUp():
            return Action.GIVE_UP
        case _:
            assert_never(verdict)


def turn(verdict: Verdict) -> Turn:
    """Return whose move is next."""
    match verdict:
        case Ignore() | Closed() | Ahead():
            return Turn.NOBODY
        case Wait() | ThankYou() | FollowUp():
            return Turn.THEIRS
        case YourMove(until=None):
            return Turn.THEIRS
        case YourMove() | Reply():
            return Turn.YOURS
        case GiveUp():
            return verdict.turn
        case _:
            assert_never(verdict)


def due(verdict: Verdict) -> date | None:
    """Return the day on which the action is, was or will be first due; None where there is none."""
    match verdict:
        case Ignore() | Closed() | Ahead() | YourMove():
            return None
        case Wait():
            return verdict.until
        case ThankYou() | FollowUp() | Reply() | GiveUp():
            return verdict.due
        case _:
            assert_never(verdict)
