"""Kaplan and Meier's estimate against values worked out by hand and published ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.report.survival import Lasted, kaplan_meier

# Freireich et al. 1963, weeks of remission under 6-MP: the example of most textbooks. True: ended, False: still lasted.
REMISSIONS = (
    *[(6, True)] * 3, (6, False), (7, True), (9, False), (10, True), (10, False), (11, False), (13, True), (16, True),
    (17, False), (19, False), (20, False), (22, True), (23, True), (25, False), (32, False), (32, False), (34, False),
    (35, False),
)  # fmt: skip

ANY_WAITS = st.lists(st.builds(Lasted, st.integers(0, 90), st.booleans()), max_size=40)


def lasted(*pairs: tuple[int, bool]) -> list[Lasted]:
    return [Lasted(days, answered) for days, answered in pairs]


def test_a_small_one_worked_out_by_hand() -> None:
    curve = kaplan_meier(lasted((1, True), (2, True), (2, False), (3, True), (5, True), (5, False)))
    assert [(s.day, s.at_risk, s.answered, s.silent) for s in curve.steps] == [
        (1, 6, 1, 0), (2, 5, 1, 1), (3, 3, 1, 0), (5, 2, 1, 1),
    ]  # fmt: skip
    assert [s.waiting for s in curve.steps] == pytest.approx([5 / 6, 2 / 3, 4 / 9, 2 / 9])
    assert (curve.count, curve.answered, curve.silent, curve.median) == (6, 4, 2, 3)


@pytest.mark.parametrize(
    ("week", "published"), [(5, 1.0), (6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448), (35, 0.448)]
)  # fmt: skip
def test_the_published_remissions(week: int, published: float) -> None:
    assert kaplan_meier(lasted(*REMISSIONS)).waiting_after(week) == pytest.approx(published, abs=0.0005)


@pytest.mark.parametrize(("week", "at_risk"), [(0, 21), (6, 21), (7, 17), (10, 15), (23, 6), (35, 1), (36, 0)])
def test_the_published_numbers_at_risk(week: int, at_risk: int) -> None:
    assert kaplan_meier(lasted(*REMISSIONS)).at_risk(week) == at_risk


def test_the_median_of_the_published_remissions_is_23_weeks() -> None:
    assert kaplan_meier(lasted(*REMISSIONS)).median == 23


def test_the_interval_is_the_log_log_one() -> None:
    """By hand for 5 of 6 at day 1: Greenwood's sum is 1/30, so the standard error on that scale is 1.0014."""
    first = kaplan_meier(lasted((1, True), *[(9, True)] * 5)).steps[0]
    assert (first.low, first.high) == pytest.approx((0.2731, 0.9747), abs=0.0001)


def test_without_answers_nobody_is_said_to_have_answered() -> None:
    curve = kaplan_meier(lasted((3, False), (40, False)))
    assert curve.waiting_after(40) == 1.0
    assert curve.median is None


def test_of_no_waits_there_is_no_curve() -> None:
    curve = kaplan_meier([])
    assert (curve.steps, curve.count, curve.median, curve.at_risk(0)) == ((), 0, None, 0)


@given(ANY_WAITS)
def test_the_share_that_waits_never_grows_and_lies_in_its_interval(waits: list[Lasted]) -> None:
    shares = [1.0]
    for step in kaplan_meier(waits).steps:
        assert 0 <= step.low <= step.waiting + 1e-12 <= step.high + 2e-12 <= 1 + 3e-12
        shares.append(step.waiting)
    assert shares == sorted(shares, reverse=True)


@given(ANY_WAITS)
def test_every_wait_is_counted_once(waits: list[Lasted]) -> None:
    curve = kaplan_meier(waits)
    assert curve.count == len(waits)
    assert curve.answered == sum(wait.answered for wait in waits)


@given(st.lists(st.integers(0, 90), min_size=1, max_size=40), st.integers(0, 90))
def test_where_all_have_answered_it_is_the_plain_share(days: list[int], day: int) -> None:
    curve = kaplan_meier(Lasted(n, answered=True) for n in days)
    assert curve.waiting_after(day) == pytest.approx(sum(n > day for n in days) / len(days))


@given(ANY_WAITS, st.integers(0, 90))
def test_a_longer_silence_never_makes_answers_look_quicker(waits: list[Lasted], day: int) -> None:
    """Who is silent from the first day on counts for nothing; who is silent to the end keeps the curve up."""
    brief, long = Lasted(0, answered=False), Lasted(91, answered=False)
    assert kaplan_meier([*waits, long]).waiting_after(day) >= kaplan_meier([*waits, brief]).waiting_after(day) - 1e-12
