"""Business days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.workdays import Span, Workdays

LABOR_DAY = date(2026, 9, 7)
US = Workdays(frozenset({LABOR_DAY}))
DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        pytest.param(date(2026, 9, 3), 1, date(2026, 9, 4), id="thursday to friday"),
        pytest.param(date(2026, 9, 4), 1, date(2026, 9, 8), id="over a week-end and a holiday"),
        pytest.param(date(2026, 9, 5), 1, date(2026, 9, 8), id="from a saturday"),
        pytest.param(date(2026, 9, 5), 0, date(2026, 9, 8), id="none rolls forward"),
        pytest.param(date(2026, 9, 1), 5, date(2026, 9, 9), id="a week with a holiday"),
    ],
)
def test_business_days_skip_week_ends_and_holidays(day: date, count: int, expected: date) -> None:
    assert US.add(day, count) == expected


@given(day=DAYS, count=st.integers(1, 40))
def test_the_nth_business_day_has_n_of_them_behind_it(day: date, count: int) -> None:
    assert US.between(day, US.add(day, count)) == count


@given(day=DAYS, count=st.integers(0, 40))
def test_every_span_ends_on_a_business_day_and_never_early(day: date, count: int) -> None:
    for business in (True, False):
        end = Span(count, business).after(day, US)
        assert US.is_one(end)
        assert end >= day + timedelta(days=count)


def test_nothing_lies_between_a_day_and_an_earlier_one() -> None:
    assert US.between(date(2026, 9, 9), date(2026, 9, 1)) == 0


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(1, True), "1 business day"),
        (Span(5, True), "5 business days"),
        (Span(1, False), "1 day"),
        (Span(7, False), "7 days"),
    ],
)
def test_a_span_reads_as_the_owner_writes_it(span: Span, text: str) -> None:
    assert str(span) == text
