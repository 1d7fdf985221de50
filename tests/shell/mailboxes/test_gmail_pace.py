"""How fast Gmail is asked."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.mailboxes.gmail.pace import PER_SECOND, Pace


@dataclass(slots=True)
class Time:
    """A clock that goes on when somebody sleeps, or when it is told to."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)

    def seconds(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.slept.append(seconds)
        self.now += seconds


def test_one_second_s_units_are_there_at_once() -> None:
    time = Time()
    pace = Pace(seconds=time.seconds, sleep=time.sleep)
    for _ in range(PER_SECOND // 5):
        pace.take(5)
    assert time.slept == []


def test_what_is_not_there_is_waited_for() -> None:
    time = Time()
    pace = Pace(seconds=time.seconds, sleep=time.sleep)
    pace.take(PER_SECOND)
    pace.take(50)
    assert time.slept == [pytest.approx(0.2)]


def test_a_long_rest_saves_up_no_more_than_a_second() -> None:
    time = Time()
    pace = Pace(seconds=time.seconds, sleep=time.sleep)
    time.now += 3_600
    pace.take(PER_SECOND)
    pace.take(PER_SECOND)
    assert time.slept == [pytest.approx(1.0)]


@given(steps=st.lists(st.tuples(st.integers(1, PER_SECOND), st.floats(0, 3)), max_size=60))
def test_no_minute_ever_costs_more_than_google_allows(steps: list[tuple[int, float]]) -> None:
    """15,000 units a minute; a second's worth may come on top, saved up before."""
    time, spent = Time(), 0
    pace = Pace(seconds=time.seconds, sleep=time.sleep)
    for units, rest in steps:
        pace.take(units)
        spent += units
        assert spent <= PER_SECOND * (time.now + 1) + 1e-6
        time.now += rest
    assert pace.spent == spent
