"""Meetings that stand in each other's way, and what to ask at their end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rules.judging.decide import Case, decide
from rules.judging.restraint import Mailbox, restrain
from rules.judging.state import state
from rules.label import Label
from rules.policy import Policy
from rules.reading import Fact, Meeting, Reading
from rules.verdict import Verdict
from tests.core.cases import EVIDENCE, POLICY, at, case, meeting, reading, staged, terms, yours

WITHOUT_LIMIT = POLICY
THREE_A_WEEK = replace(POLICY, meetings=replace(POLICY.meetings, at_most_a_week=3))


def invited(employer: str, *meetings: Meeting, **changes: Any) -> Reading:
    company = Fact(employer.title(), EVIDENCE)
    return staged("first_interview", employer=f"name:{employer}", company=company, meetings=meetings, **changes)


def judged(*readings: Reading, policy: Policy = WITHOUT_LIMIT) -> list[Verdict]:
    cases = tuple(case(read, which=f"c{number}") for number, read in enumerate(readings))
    now, rules = at("03-02"), terms(policy=policy)
    held = restrain(cases, {one.id: decide(one, rules, now) for one in cases}, rules, now, Mailbox())
    return [held[one.id] for one in cases]


def labels(*readings: Reading, policy: Policy = WITHOUT_LIMIT) -> list[str]:
    return [str(state(verdict, read)) for verdict, read in zip(judged(*readings, policy=policy), readings, strict=True)]


TWO_O_CLOCK = meeting("03-05", "14:00", "15:00")


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        pytest.param(("03-05", "14:30", "15:30"), "meetings.overlap", id="one begins within the other"),
        pytest.param(("03-05", "14:10", "14:20"), "meetings.overlap", id="one lies within the other"),
        pytest.param(("03-05", "14:00", "15:00"), "meetings.overlap", id="both at once"),
        pytest.param(("03-05", "15:00", "16:00"), "meetings.gap_minutes", id="one right after the other"),
        pytest.param(("03-05", "13:00", "13:31"), "meetings.gap_minutes", id="29 minutes before it"),
        pytest.param(("03-05", "15:30", "16:00"), None, id="30 minutes after it"),
        pytest.param(("03-06", "14:00", "15:00"), None, id="on another day"),
    ],
)
def test_meetings_with_two_employers_need_a_gap(other: tuple[str, str, str], rule: str | None) -> None:
    first, second = judged(invited("acme", TWO_O_CLOCK), invited("brix", meeting(*other)))
    said = [[r.rule for r in v.because if r.rule.startswith("meetings.")] for v in (first, second)]
    assert said == ([[rule], [rule]] if rule else [[], []])


def test_both_conversations_are_labelled_and_say_what_they_clash_with() -> None:
    pair = invited("acme", TWO_O_CLOCK), invited("brix", meeting("03-05", "15:10", "16:00"))
    assert labels(*pair) == [Label.OVERBOOKED, Label.OVERBOOKED]
    expected = "10 minutes lie between it and the interview with Brix on 5 March, 15:10; your rules ask for 30."
    assert judged(*pair)[0].because[-1].text == expected


def test_one_employers_meetings_follow_each_other_as_they_like() -> None:
    panel = meeting("03-05", "15:00", "16:00")
    assert labels(invited("acme", TWO_O_CLOCK), invited("acme", TWO_O_CLOCK, panel)) == [Label.WAITING, Label.WAITING]


def test_a_conversation_without_an_employer_clashes_with_others_not_with_itself() -> None:
    unknown = replace(invited("acme", TWO_O_CLOCK, meeting("03-05", "15:00", "16:00")), employer="")
    assert labels(unknown) == [Label.WAITING]
    assert labels(unknown, invited("brix", TWO_O_CLOCK)) == [Label.OVERBOOKED, Label.OVERBOOKED]


def test_what_is_over_or_held_books_nobody() -> None:
    closed = invited("brix", TWO_O_CLOCK, closed=Fact("withdrawn", EVIDENCE))
    yesterday = invited("brix", meeting("03-01", "14:00", "15:00"), last_owner=at("03-01", "16:00"))
    assert labels(invited("acme", TWO_O_CLOCK), closed)[0] == Label.WAITING
    assert labels(invited("acme", TWO_O_CLOCK), yesterday)[0] == Label.WAITING


def test_where_the_owner_has_something_to_do_first_the_clash_is_a_reason_only() -> None:
    asked = yours("03-02", employer="name:brix", meetings=(TWO_O_CLOCK,))
    verdict = judged(invited("acme", TWO_O_CLOCK), asked)[1]
    assert verdict.because[-1].rule == "meetings.overlap"
    assert state(verdict, asked) is Label.ANSWERED


def four_in_a_week() -> list[Reading]:
    return [invited(f"firm{n}", meeting(f"03-0{n}", "14:00", "15:00")) for n in (3, 4, 5, 6)]


def test_more_than_the_owner_allows_in_a_week_is_overbooked() -> None:
    found = judged(*four_in_a_week(), policy=THREE_A_WEEK)
    assert {v.because[-1].rule for v in found} == {"meetings.at_most_a_week"}
    assert found[0].because[-1].text == "4 meetings are agreed on in the week of 2 March; your rules allow 3."


def test_without_a_limit_a_full_week_is_fine() -> None:
    assert set(labels(*four_in_a_week())) == {Label.WAITING}


def test_the_next_week_is_another() -> None:
    spread = [*four_in_a_week()[:3], invited("later", meeting("03-09", "14:00", "15:00"))]
    assert set(labels(*spread, policy=THREE_A_WEEK)) == {Label.WAITING}


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        pytest.param({}, "At its end, ask when you may expect to hear.", id="no word on timing"),
        pytest.param({"timing_known": True}, None, id="all is known"),
        pytest.param(
            {"timing_known": True, "writable": None}, "At its end, ask for a direct contact.", id="no address"
        ),
        pytest.param(
            {"contact": None}, "At its end, ask when you may expect to hear and for a direct contact.", id="no person"
        ),
    ],
)
def test_before_a_meeting_the_owner_is_told_what_to_ask(changes: dict[str, Any], asked: str | None) -> None:
    one = Case("c1", reading(meetings=(TWO_O_CLOCK,), **changes))
    because = decide(one, terms(), at("03-02")).because
    assert [reason.text for reason in because if reason.rule == "meeting.ask"] == ([asked] if asked else [])
