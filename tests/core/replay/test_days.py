"""The past, day by day: which drafts come and go, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.judging.cadence import Terms
from rules.judging.looks import morning_of
from rules.label import Label
from rules.policy import Changes, Match, Rule
from rules.reading import Fact
from rules.replay.days import Day, End, replay
from rules.replay.judged import Judged
from rules.replay.strand import Step, Strand
from tests.core.cases import EVIDENCE, POLICY, at, span, terms
from tests.core.replay.history import HAPPENINGS, aside, moments_of_meetings, strand

CLERK, WELDER = Fact("Clerk", EVIDENCE), Fact("Welder", EVIDENCE)
FIRST, LAST = date(2026, 3, 2), at("05-31", "20:00")


def days(*strands: Strand, rules: Terms | None = None, first: date = FIRST, until: datetime = LAST) -> list[Day]:
    return list(replay(strands, rules or terms(), first, until))


def made(*strands: Strand, **given_: Any) -> list[tuple[str, str, int]]:
    """Return the drafts that would have been made: of which conversation, when, which follow-up."""
    return [
        (draft.conversation, f"{draft.at:%m-%d %H:%M}", draft.number)
        for day in days(*strands, **given_)
        for draft in day.made
    ]


def ended(*strands: Strand, **given_: Any) -> list[tuple[str, str, End]]:
    return [
        (one.draft.conversation, f"{one.at:%m-%d}", one.end) for day in days(*strands, **given_) for one in day.gone
    ]


APPLIED = ("writes", "03-02")


def test_a_silent_application_gets_its_draft_in_the_morning_of_the_due_day() -> None:
    assert made(strand("a", APPLIED)) == [("a", "03-09 07:00", 1)]


def test_a_draft_that_nobody_sent_is_not_made_twice_and_goes_when_the_moment_has_passed() -> None:
    assert ended(strand("a", APPLIED)) == [("a", "04-09", End.LET_GO)]


def test_follow_ups_of_the_owner_lead_to_the_next_draft_and_to_giving_up() -> None:
    nudged = strand("a", APPLIED, ("nudges", "03-10"))
    assert made(nudged) == [("a", "03-09 07:00", 1), ("a", "03-19 07:00", 2)]
    assert ended(nudged)[0] == ("a", "03-10", End.WROTE)
    twice = strand("b", APPLIED, ("nudges", "03-10"), ("nudges", "03-20"))
    assert [(day.day.isoformat(), day.quiet) for day in days(twice) if day.quiet] == [("2026-03-31", ("b",))]


def test_an_answer_takes_the_draft_away_at_once() -> None:
    answered = strand("a", APPLIED, ("asks", "03-10"))
    assert ended(answered) == [("a", "03-10", End.ANSWERED)]


def test_an_answer_in_another_thread_of_the_employer_takes_it_away_too() -> None:
    new = strand("b", ("asks", "03-10"))
    assert ended(strand("a", APPLIED), new) == [("a", "03-10", End.ANSWERED)]


def test_who_wrote_about_something_else_is_not_chased() -> None:
    other = aside("x", "03-04", "03-11", address="rita@alarmco.example")
    found = days(strand("a", APPLIED), other)
    assert [draft.at.day for day in found for draft in day.made] == []
    late = aside("x", "03-11", address="rita@alarmco.example")
    assert ended(strand("a", APPLIED), late) == [("a", "03-11", End.ANSWERED)]


def test_a_meeting_that_ends_calls_for_thanks_in_the_same_hour() -> None:
    met = strand("a", APPLIED, ("meets", "03-03"))
    assert made(met)[0] == ("a", "03-06 15:00", 0)


def test_who_cannot_be_written_to_is_flagged() -> None:
    portal = strand("a", APPLIED, writable=None)
    assert made(portal) == []
    assert [(day.day.isoformat(), day.flagged) for day in days(portal) if day.flagged] == [("2026-03-09", ("a",))]


def test_the_day_s_cap_holds_over_all_employers_and_the_rest_waits() -> None:
    crowd = [strand(f"c{n}", APPLIED, employer=f"firm{n}") for n in range(7)]
    rules = terms(policy=replace(POLICY, restraint=replace(POLICY.restraint, drafts_a_day=3)))
    assert [when for _, when, _ in made(*crowd, rules=rules)] == ["03-09 07:00"] * 3 + ["03-10 07:00"] * 3 + [
        "03-11 07:00"
    ]


def test_restraint_keeps_a_distance_to_what_the_owner_sent_to_the_employer() -> None:
    one = strand("a", ("writes", "02-20"), ("nudges", "03-06"), position=CLERK)
    other = strand("b", APPLIED, person="hans", position=WELDER)
    assert made(other) == [("b", "03-09 07:00", 1)]
    assert [draft for draft in made(one, other) if draft[0] == "b"] == [("b", "03-11 07:00", 1)]


def test_beginning_late_finds_what_was_due_by_then() -> None:
    old = strand("a", ("writes", "02-16"))
    ancient = strand("b", ("writes", "2025-12-01"), employer="bolt")
    assert made(old, ancient) == [("a", "03-02 07:00", 1)]


def test_what_is_written_after_the_end_is_not_known() -> None:
    assert made(strand("a", APPLIED), until=at("03-08")) == []
    assert len(days(strand("a", APPLIED), until=at("03-08"))) == 7


def test_a_label_that_says_never_is_respected() -> None:
    never = replace(strand("a", APPLIED), labels=frozenset({Label.NEVER}))
    assert made(never) == []


def test_a_rule_of_the_owners_counts_here_as_everywhere() -> None:
    rule = Rule("slow", Match(domain=("alarmco.example",)), Changes(first=span("14 days")))
    assert made(strand("a", APPLIED), rules=terms(policy=replace(POLICY, rules=(rule,)))) == [("a", "03-16 07:00", 1)]


def test_a_conversation_that_is_known_by_its_employer_only_counts_beside_another() -> None:
    vague = strand("b", ("writes", "03-03"), person="hans", position=WELDER)
    plain = Fact(False, EVIDENCE)
    steps = (Step(one.at, one.word, replace(one.alone, interview=plain), one.alone) for one in vague.steps)
    unsure = Strand("b", tuple(steps))
    known = strand("a", ("writes", "03-12"), position=CLERK)
    assert made(unsure) == []
    assert [draft for draft in made(unsure, known) if draft[0] == "b"] == [("b", "03-12 10:00", 1)]


def test_a_draft_that_is_wanted_again_comes_back_and_is_no_new_one() -> None:
    """A meeting about another role comes first, until that is over."""
    first = strand("a", APPLIED, position=CLERK)
    second = strand("b", ("meets", "03-10"), ("rejects", "03-19"), person="hans", position=WELDER)
    found = days(first, second)
    assert [draft.conversation for day in found for draft in day.made if draft.number] == ["a"]
    assert [(one.draft.conversation, f"{one.at:%m-%d}") for day in found for one in day.back] == [("a", "03-19")]
    assert [f"{one.at:%m-%d}" for day in found for one in day.gone if one.draft.conversation == "a"] == [
        "03-10",
        "04-09",
    ]


def test_a_draft_that_waits_for_room_is_not_made_once_they_have_answered() -> None:
    crowd = [strand(f"c{n}", APPLIED, employer=f"firm{n}") for n in range(2)]
    late = strand("z", APPLIED, ("asks", "03-09"), employer="zeta")
    rules = terms(policy=replace(POLICY, restraint=replace(POLICY.restraint, drafts_a_day=2)))
    assert [which for which, _, _ in made(*crowd, late, rules=rules)] == ["c0", "c1"]


def test_what_is_forgotten_takes_its_draft_along() -> None:
    patient = replace(POLICY, give_up=replace(POLICY.give_up, cold_after=span("900 days"), look_back=span("20 days")))
    assert ended(strand("a", APPLIED), rules=terms(policy=patient)) == [("a", "03-23", End.LET_GO)]


def test_a_machine_that_wrote_elsewhere_has_said_nothing() -> None:
    machine = aside("x", "03-04", address="")
    assert made(strand("a", APPLIED), machine) == [("a", "03-09 07:00", 1)]


def test_an_employer_that_is_unknown_is_nobody_elses() -> None:
    def unknown(one: Strand) -> Strand:
        steps = (replace(s, alone=replace(s.alone, employer="", employer_keys=frozenset())) for s in one.steps)
        return Strand(one.id, tuple(steps))

    first, second = unknown(strand("a", APPLIED)), unknown(strand("b", APPLIED, person="hans"))
    assert [which for which, _, _ in made(first, second)] == ["a", "b"]


def every_morning(strands: list[Strand], rules: Terms) -> Any:
    """Return a look that comes each morning and at the end of each meeting, whether anything can have changed or not."""
    ends = moments_of_meetings(strands)

    def look(_found: Judged, now: datetime) -> datetime:
        mornings = (morning_of(rules.day(now) + timedelta(days=n), rules) for n in (0, 1))
        return min(moment for moment in (*mornings, *ends) if moment > now)

    return look


def moments() -> st.SearchStrategy[datetime]:
    return st.integers(0, 60 * 24).map(lambda hours: at("02-02") + timedelta(hours=hours))


@st.composite
def histories(draw: st.DrawFn) -> list[Strand]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        told = draw(st.lists(st.tuples(st.sampled_from(HAPPENINGS), moments()), min_size=1, max_size=5))
        began = min(moment for _, moment in told) - timedelta(hours=5)
        employer, person = draw(st.sampled_from(["alarmco", "bolt"])), draw(st.sampled_from(["rita", "hans"]))
        found.append(strand(f"s{number}", ("writes", began), *told, employer=employer, person=person))
    if draw(st.booleans()):
        heard = draw(st.lists(st.integers(0, 80), min_size=1, max_size=3))
        days_ = [(at("02-02") + timedelta(days=n)).date().isoformat() for n in heard]
        found.append(aside("x", *sorted(set(days_)), address="rita@alarmco.example"))
    return found


@settings(max_examples=60, deadline=None)
@given(histories(), st.sampled_from([5, 1]))
def test_looking_only_when_something_may_change_misses_nothing(strands: list[Strand], cap: int) -> None:
    """Judging each day anew, whatever happened, comes to the same."""
    policy = replace(POLICY, restraint=replace(POLICY.restraint, drafts_a_day=cap))
    rules = terms(policy=policy)
    patient = list(replay(strands, rules, date(2026, 2, 2), at("06-15")))
    thorough = list(replay(strands, rules, date(2026, 2, 2), at("06-15"), look=every_morning(strands, rules)))
    assert patient == thorough


@settings(max_examples=40, deadline=None)
@given(histories())
def test_no_draft_outlives_an_answer_and_the_cap_holds(strands: list[Strand]) -> None:
    """No two drafts lie in one conversation at a time, and no day brings more than the rules allow."""
    lying: dict[str, str] = {}
    for day in replay(strands, terms(), date(2026, 2, 2), at("06-15")):
        assert len(day.made) <= POLICY.restraint.drafts_a_day
        for moment, key, conversation, comes in sorted(_events(day), key=lambda event: (event[0], event[3])):
            assert moment.date() == day.day
            if comes:
                assert conversation not in lying
                lying[conversation] = key
            else:
                assert lying.pop(conversation) == key


def _events(day: Day) -> Iterator[tuple[datetime, str, str, bool]]:
    """Yield what came and went; at one moment the old goes before the new comes."""
    yield from ((one.at, one.draft.key, one.draft.conversation, False) for one in day.gone)
    yield from ((one.at, one.draft.key, one.draft.conversation, True) for one in day.back)
    yield from ((draft.at, draft.key, draft.conversation, True) for draft in day.made)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_every_day_is_told_whether_anything_happened_or_not(count: int) -> None:
    crowd = [strand(f"c{n}", APPLIED, employer=f"firm{n}") for n in range(count)]
    assert [day.day for day in days(*crowd)] == [FIRST + timedelta(days=n) for n in range(91)]
