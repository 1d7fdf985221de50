"""The owner's quiet days: nothing falls due while they are away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.judging.cadence import Terms
from rules.judging.decide import decide
from rules.judging.quiet import away_on, away_words, home_on
from rules.judging.restraint import Mailbox, restrain
from rules.label import Label
from rules.message import Address
from rules.policy import QuietDays
from rules.reading import Fact
from rules.verdict import FollowUp, GiveUp, Reply, ThankYou, Wait, YourMove, due
from tests.core.cases import EVIDENCE, POLICY, at, case, meeting, reading, terms, yours

DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 1))


def away(*periods: tuple[str, str], **changes: Any) -> Terms:
    quiet = tuple(QuietDays(at(first).date(), at(last).date()) for first, last in periods)
    return terms(policy=replace(POLICY, away=quiet, **changes))


@pytest.mark.parametrize(
    ("day", "home"),
    [
        pytest.param("03-06", "03-06", id="the day before"),
        pytest.param("03-07", "03-16", id="the first day"),
        pytest.param("03-14", "03-16", id="the last day, a Saturday"),
        pytest.param("03-15", "03-15", id="the day after, a Sunday that nothing moves"),
        pytest.param("03-24", "03-27", id="two that follow each other"),
    ],
)
def test_the_first_workday_after(day: str, home: str) -> None:
    quiet = away(("03-07", "03-14"), ("03-24", "03-25"), ("03-26", "03-26"))
    assert home_on(at(day).date(), quiet) == at(home).date()


def test_a_follow_up_waits_until_the_owner_is_back() -> None:
    quiet = away(("03-05", "03-13"))
    waiting = decide(case(reading()), quiet, at("03-11"))
    assert isinstance(waiting, Wait)
    assert waiting.until == at("03-16").date()
    assert waiting.because[-1].rule == "away"
    assert waiting.because[-1].text == "You are away from 5 March to 13 March: moved to 16 March."
    back = decide(case(reading()), quiet, at("03-16"))
    assert isinstance(back, FollowUp)
    assert back.due == at("03-16").date()


def test_what_fell_due_before_stays_due() -> None:
    quiet = away(("03-10", "03-20"))
    verdict = decide(case(reading()), quiet, at("03-12"))
    assert isinstance(verdict, FollowUp)
    assert verdict.due == at("03-09").date()


def test_a_reply_is_not_owed_while_away() -> None:
    quiet = away(("03-04", "03-13"))
    waiting, owed = (decide(case(yours("03-03")), quiet, at(day)) for day in ("03-09", "03-16"))
    assert isinstance(waiting, YourMove)
    assert waiting.until == at("03-16").date()
    assert isinstance(owed, Reply)
    assert owed.due == at("03-16").date()


def test_the_moment_passes_from_the_day_of_the_return_on() -> None:
    quiet = away(("03-05", "04-10"))
    assert isinstance(decide(case(reading()), quiet, at("04-13")), FollowUp)
    assert isinstance(decide(case(reading()), quiet, at("05-14")), GiveUp)


def test_a_thank_you_that_can_still_be_said_waits_for_the_return() -> None:
    quiet, met = away(("03-03", "03-04")), case(reading(meetings=(meeting("03-03"),)))
    waiting, due_now = (decide(met, quiet, at(day, "18:00")) for day in ("03-04", "03-05"))
    assert isinstance(waiting, Wait)
    assert waiting.until == at("03-05").date()
    assert isinstance(due_now, ThankYou)
    assert due_now.due == at("03-05").date()


def test_a_thank_you_that_would_come_too_late_is_not_due_at_all() -> None:
    quiet, met = away(("03-03", "03-13")), case(reading(meetings=(meeting("03-03"),)))
    assert isinstance(decide(met, quiet, at("03-04")), Wait)
    assert isinstance(decide(met, quiet, at("03-16")), FollowUp)


def test_a_snooze_ends_once_the_owner_is_back() -> None:
    quiet = away(("03-16", "03-20"))
    snoozed = case(reading(), Label.SNOOZE, snoozed="03-10")
    verdict = decide(snoozed, quiet, at("03-18"))
    assert isinstance(verdict, Wait)
    assert verdict.until == at("03-23").date()


def test_restraint_lets_nothing_out_while_away() -> None:
    quiet = away(("03-13", "03-18"))
    sent = reading(
        follow_ups=(at("03-10"),), last_owner=at("03-10"), last_any=at("03-10"), position=Fact("Clerk", EVIDENCE)
    )
    other = reading(writable=Address("", "other@alarmco.example"), position=Fact("Welder", EVIDENCE))
    cases = (case(sent, which="a"), case(other, which="b"))
    alone = {one.id: decide(one, quiet, at("03-11")) for one in cases}
    held = restrain(cases, alone, quiet, at("03-11"), Mailbox())["b"]
    assert isinstance(held, Wait)
    assert held.until == at("03-19").date()
    assert [reason.rule for reason in held.because[-2:]] == ["restraint.per_employer", "away"]


@pytest.mark.parametrize(
    ("day", "words"),
    [("03-04", ""), ("03-05", "You are away until 13 March: nothing falls due before 16 March."), ("03-14", "")],
)
def test_it_is_said_while_it_lasts(day: str, words: str) -> None:
    assert away_words(at(day), away(("03-05", "03-13"))) == words


@given(first=DAYS, length=st.integers(0, 40), sent=DAYS, days=st.integers(0, 60))
def test_nothing_ever_falls_due_on_a_quiet_day(first: date, length: int, sent: date, days: int) -> None:
    """Whenever it is asked, no day that a verdict names lies among the owner's quiet days."""
    policy = replace(POLICY, away=(QuietDays(first, first + timedelta(days=length)),))
    word = at(sent.isoformat())
    verdict = decide(case(reading(last_owner=word, last_any=word)), terms(policy=policy), word + timedelta(days=days))
    day = due(verdict)
    assert day is not None
    assert away_on(day, terms(policy=policy)) is None
