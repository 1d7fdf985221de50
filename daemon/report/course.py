"""Whose move it was, from when to when, and how long they took with theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from rules.policy import Stage
from rules.reader.acts import Speech
from rules.reader.turn import ball, is_word, table
from rules.reading import Reading, Turn


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of time in which it was one side's move. NOBODY: both waited for a meeting, or it was over."""

    turn: Turn
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Wait:
    """A stretch in which the owner waited for their word. answered: it ended with one; else they are, or were, silent.

    stage: how far it had come when the wait began.
    """

    stage: Stage
    since: datetime
    until: datetime
    answered: bool


@dataclass(frozen=True, slots=True)
class _Agreed:
    since: datetime
    until: datetime


def course(speeches: Sequence[Speech], reading: Reading, now: datetime) -> tuple[Leg, ...]:
    """Return the legs from the first message to now, in their order; two that follow each other differ in turn."""
    if not speeches:
        return ()
    turns = _turns(speeches)
    waited = tuple(_Agreed(_when(speeches, m.evidence.message), m.end) for m in reading.meetings)
    over = _when(speeches, reading.closed.evidence.message) if reading.closed else None
    moments = {now, *(at for at, _ in turns), *(m.since for m in waited), *(m.until for m in waited)}
    moments |= {over} if over else set()
    legs: list[Leg] = []
    for since, until in pairwise(sorted(moment for moment in moments if turns[0][0] <= moment <= now)):
        turn = _turn(since, turns, waited, over)
        if legs and legs[-1].turn is turn:
            since = legs.pop().since  # noqa: PLW2901 - the leg goes on
        legs.append(Leg(turn, since, until))
    return tuple(legs)


def waits(legs: Sequence[Leg], speeches: Sequence[Speech], reading: Reading) -> tuple[Wait, ...]:
    """Return every wait for a word of theirs.

    A wait begins when the move comes to them: with the owner's message, at the end of a meeting, or with a word of
    theirs that only asks for patience. Follow-ups do not begin it anew. It ends with their next word.
    """
    words = [s.letter.envelope.date for s in speeches if not s.mine and s.spoken and is_word(s)]
    found: list[Wait] = []
    for leg in legs:
        if leg.turn is not Turn.THEIRS:
            continue
        since = leg.since
        for word in words:
            if since < word <= leg.until:
                found.append(Wait(stage_at(reading, speeches, since), since, word, answered=True))
                since = word
        if since < leg.until:
            found.append(Wait(stage_at(reading, speeches, since), since, leg.until, answered=False))
    return tuple(found)


def furthest(reading: Reading) -> Stage:
    """Return the furthest stage that was reached before it was over, if it is."""
    reached = [meeting.stage for meeting in reading.meetings]
    if reading.stage and reading.stage.value is not Stage.CLOSED:
        reached.append(reading.stage.value)
    if reading.closed and reading.closed.value == "accepted":
        reached.append(Stage.OFFER)
    return max(reached, key=lambda stage: stage.rank, default=Stage.APPLIED)


def stage_at(reading: Reading, speeches: Sequence[Speech], moment: datetime) -> Stage:
    """Return how far it had come at a moment."""
    known = [(m.evidence.message, m.stage) for m in reading.meetings]
    if reading.stage and reading.stage.value is Stage.OFFER:
        known.append((reading.stage.evidence.message, Stage.OFFER))
    reached = (stage for message, stage in known if _when(speeches, message) <= moment)
    return max(reached, key=lambda stage: stage.rank, default=Stage.APPLIED)


def _turns(speeches: Sequence[Speech]) -> tuple[tuple[datetime, Turn], ...]:
    """Return whose move each message left it at."""
    left = ((s.letter.envelope.date, ball(table(speeches[: n + 1]))) for n, s in enumerate(speeches))
    return tuple((at, found.turn if found else Turn.NOBODY) for at, found in left)


def _turn(
    at: datetime, turns: Sequence[tuple[datetime, Turn]], waited: Sequence[_Agreed], over: datetime | None
) -> Turn:
    if over and at >= over:
        return Turn.NOBODY
    turn = [turn for moment, turn in turns if moment <= at][-1]
    if turn is Turn.THEIRS and any(one.since <= at < one.until for one in waited):
        return Turn.NOBODY
    return turn


def _when(speeches: Sequence[Speech], message: str) -> datetime:
    """Return when a message was written; what is not among them counts from the beginning."""
    dates = (s.letter.envelope.date for s in speeches if s.letter.envelope.id == message)
    return next(dates, speeches[0].letter.envelope.date)
