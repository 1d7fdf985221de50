"""Whether communication is flowing, by how long they took before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rules.judging.decide import decide
from rules.judging.restraint import Mailbox, restrain
from rules.reading import Answer, Reading
from rules.verdict import Verdict, Wait, due
from tests.core.cases import POLICY, at, case, reading, terms

MOVING = replace(POLICY, flow=replace(POLICY.flow, moves_due=True))
ONE_TO_TWO_DAYS = (Answer(at("02-02"), at("02-03")), Answer(at("02-04"), at("02-06")))


def told(**changes: Any) -> Reading:
    return reading(unanswered=at("03-02"), **{"answers": ONE_TO_TWO_DAYS, **changes})


def judged(*readings: Reading, now: str, moving: bool = False) -> list[Verdict]:
    cases = tuple(case(read, which=f"c{number}") for number, read in enumerate(readings))
    rules = terms(policy=MOVING if moving else POLICY)
    held = restrain(cases, {one.id: decide(one, rules, at(now)) for one in cases}, rules, at(now), Mailbox())
    return [held[one.id] for one in cases]


def said(verdict: Verdict) -> list[str]:
    return [reason.text for reason in verdict.because if reason.rule.startswith("flow")]


@pytest.mark.parametrize(
    ("now", "pace"),
    [
        pytest.param("03-04", "2: flowing", id="as long as it took before"),
        pytest.param("03-05", "3: slowing", id="longer than ever"),
        pytest.param("03-10", "6: slowing", id="three times as long"),
        pytest.param("03-11", "7: silent", id="longer than three times"),
    ],
)
def test_the_pace_is_shown_with_its_figures(now: str, pace: str) -> None:
    assert said(judged(told(), now=now)[0]) == [f"They answered in 1 to 2 business days before; it has been {pace}."]


def test_one_figure_is_said_once() -> None:
    daily = (Answer(at("02-02"), at("02-03")), Answer(at("02-04"), at("02-05")))
    assert said(judged(told(answers=daily), now="03-03")[0]) == [
        "They answered in 1 business day before; it has been 1: flowing."
    ]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"answers": ONE_TO_TWO_DAYS[:1]}, id="one answer is no habit"),
        pytest.param({"unanswered": None}, id="they wrote last"),
    ],
)
def test_without_a_habit_nothing_is_said(changes: dict[str, Any]) -> None:
    assert said(judged(replace(told(), **changes), now="03-04")[0]) == []


def test_answers_in_the_employers_other_conversations_count() -> None:
    other = reading(answers=ONE_TO_TWO_DAYS[1:])
    assert said(judged(told(answers=ONE_TO_TWO_DAYS[:1]), other, now="03-04")[0])
    stranger = replace(other, employer="domain:brix.example")
    assert not said(judged(told(answers=ONE_TO_TWO_DAYS[:1]), stranger, now="03-04")[0])


def test_each_conversation_without_an_employer_has_its_own_rhythm() -> None:
    alone, other = told(employer="", answers=ONE_TO_TWO_DAYS[:1]), reading(employer="", answers=ONE_TO_TWO_DAYS)
    assert said(judged(alone, other, now="03-04")[0]) == []


SLOW = (Answer(at("02-02"), at("02-16")), Answer(at("02-16"), at("02-27")))  # 10 and 9 business days


def test_it_moves_no_due_day_unless_the_owner_wants_it() -> None:
    assert type(judged(told(answers=SLOW), now="03-09")[0]).__name__ == "FollowUp"
    waiting = judged(told(answers=SLOW), now="03-09", moving=True)[0]
    assert (type(waiting), due(waiting)) == (Wait, at("03-17").date())
    assert said(waiting)[-1] == "They are no later than they were before: not before 17 March."


def test_what_is_later_than_ever_is_due_all_the_same() -> None:
    assert type(judged(told(answers=SLOW), now="03-17", moving=True)[0]).__name__ == "FollowUp"
