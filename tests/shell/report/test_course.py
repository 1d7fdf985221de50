"""Whose move it was when, and which stretches count as waits for their word."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from daemon.report.course import course, furthest, waits
from rules.policy import Stage
from rules.reader.read import read
from tests.core.reading.talk import MONDAY, OWNER, WORKDAYS, Line, me, messages, speeches

NOW = 30
APPLY = me(0, "Hi Rita, I'd like to apply for the fire alarm estimator position. My resume is attached. Dana")
NUDGE = me(7, "Hi Rita, I wanted to follow up on my application for the estimator position. Is there any news? Dana")
QUESTION = Line(3, "Hi Dana, thank you for your application. Could you send us two references? Rita")
PATIENCE = Line(3, "Hi Dana, thank you for your application. We will let you know by the end of next week. Rita")
REJECTION = Line(9, "Hi Dana, we have decided to move forward with other candidates. Rita")
CALL = Line(
    2,
    "Hi Dana, thank you for your application. Could we talk on the phone on September 14 at 2 pm?\n\nRita Mo\nRecruiter, AlarmCo",
)
AGREED = me(3, "Hi Rita, 2 pm on September 14 works well. Dana")
AWAY = Line(1, "I am out of the office until September 14.", headers=(("auto-submitted", "auto-replied"),))


def told(*lines: Line) -> tuple[list[tuple[str, float, float]], list[tuple[str, float, float, bool]]]:
    """Return the legs and the waits, with days after the Monday instead of moments."""
    said, now = speeches(*lines), MONDAY + timedelta(days=NOW)
    found = read(messages(lines), OWNER, workdays=WORKDAYS)
    legs = course(said, found, now)
    day = timedelta(days=1)
    return (
        [(leg.turn.value, (leg.since - MONDAY) / day, (leg.until - MONDAY) / day) for leg in legs],
        [
            (w.stage.value, (w.since - MONDAY) / day, (w.until - MONDAY) / day, w.answered)
            for w in waits(legs, said, found)
        ],
    )


CASES = {
    "silence after an application still lasts": (
        (APPLY,), [("theirs", 0, 30)], [("applied", 0, 30, False)],
    ),
    "a follow-up does not begin the wait anew": (
        (APPLY, NUDGE, REJECTION), [("theirs", 0, 9), ("nobody", 9, 30)], [("applied", 0, 9, True)],
    ),
    "a question ends the wait, and nobody waits for the owner's own answer": (
        (APPLY, QUESTION), [("theirs", 0, 3), ("yours", 3, 30)], [("applied", 0, 3, True)],
    ),
    "a word that asks for patience ends one wait and begins another": (
        (APPLY, PATIENCE), [("theirs", 0, 30)], [("applied", 0, 3, True), ("applied", 3, 30, False)],
    ),
    "an automatic answer is none": (
        (APPLY, AWAY), [("theirs", 0, 30)], [("applied", 0, 30, False)],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "legs", "expected"), CASES.values(), ids=CASES)
def test_whose_move_it_was_and_who_waited(
    lines: tuple[Line, ...],
    legs: list[tuple[str, float, float]],
    expected: list[tuple[str, float, float, bool]],
) -> None:
    assert told(*lines) == (legs, expected)


def test_until_an_agreed_meeting_nobody_waits_and_after_it_they_are_waited_for() -> None:
    legs, waited = told(APPLY, CALL, AGREED)
    assert [turn for turn, _, _ in legs] == ["theirs", "yours", "nobody", "theirs"]
    end = legs[-1][1]
    assert 7 < end < 8  # the call is on the seventh day, at two in the afternoon
    assert waited == [("applied", 0, 2, True), ("screening", end, 30, False)]


def test_after_a_rejection_nobody_is_waited_for() -> None:
    legs, waited = told(APPLY, REJECTION, me(10, "Hi Rita, thank you for letting me know. All the best, Dana"))
    assert legs[-1] == ("nobody", 9, 30)
    assert [answered for _, _, _, answered in waited] == [True]


@pytest.mark.parametrize("lines", [case[0] for case in CASES.values()], ids=CASES)
def test_the_legs_have_no_gap_and_reach_from_the_first_message_to_now(lines: tuple[Line, ...]) -> None:
    legs, _ = told(*lines)
    assert legs[0][1] == lines[0].day
    assert legs[-1][2] == NOW
    for (turn, _, until), (following, since, _) in pairwise(legs):
        assert until == since
        assert turn != following


def test_what_is_over_keeps_the_stage_that_it_had_reached() -> None:
    found = read(messages((APPLY, CALL, AGREED, Line(12, REJECTION.text))), OWNER, workdays=WORKDAYS)
    assert found.stage is not None
    assert found.stage.value is Stage.CLOSED
    assert furthest(found) is Stage.SCREENING


def test_of_no_messages_there_is_no_course() -> None:
    found = read(messages((APPLY,)), OWNER, workdays=WORKDAYS)
    assert course((), found, MONDAY) == ()
