"""How long is waited after a failure, and what is told of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tenacity import Future, RetryCallState, Retrying

from daemon.errors import TryLater
from daemon.service.files import Files
from daemon.service.health import Health, State
from daemon.service.patience import Patience, between_tries
from daemon.service.teller import Teller, span

NOW = datetime(2026, 9, 18, 9, tzinfo=UTC)


def after(attempt: int, asked: float | None) -> float:
    tries = RetryCallState(Retrying(), None, (), {})
    tries.attempt_number = attempt
    outcome = Future(attempt)
    outcome.set_exception(TryLater("later", after_seconds=asked))
    tries.outcome = outcome
    return between_tries(Patience())(tries)


@given(st.integers(1, 10_000), st.none() | st.floats(0, 100_000))
def test_it_waits_never_shorter_than_asked_and_never_for_ever(attempt: int, asked: float | None) -> None:
    seconds = after(attempt, asked)
    assert seconds >= (asked or 0)
    assert seconds <= max(Patience().longest_retry, (asked or 0) * 1.1)
    assert seconds > 0


def test_the_first_retry_comes_soon() -> None:
    assert all(after(1, None) <= Patience().first_retry for _ in range(100))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "no time"), (1, "1 second"), (59, "59 seconds"), (60, "1 minute"), (3599, "59 minutes"), (7200, "2 hours"), (90_000, "1 day")],
)  # fmt: skip
def test_a_span_is_told_in_its_largest_unit(seconds: int, text: str) -> None:
    assert span(timedelta(seconds=seconds)) == text


@pytest.fixture
def heard(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.INFO, logger="daemon.service"):
        yield caplog


def test_each_change_is_logged_once_however_often_it_is_tried(heard: pytest.LogCaptureFixture) -> None:
    told: list[Health] = []
    now = NOW

    def clock() -> datetime:
        return now

    teller = Teller("main", clock, told.append)
    teller.starting()
    teller.well(next_in=60)
    teller.well(next_in=60)
    for _ in range(5):
        teller.retrying("main: the connection failed.", next_in=5)
        now += timedelta(minutes=1)
    teller.paused("wrong password", next_in=5)
    teller.paused("wrong password", next_in=5)
    now += timedelta(hours=2)
    teller.well(next_in=60)
    assert heard.messages == [
        "main: watched",
        "main: the connection failed.",
        "main: wrong password",
        "main: well again, after 2 hours",
    ]
    assert [health.state for health in told[-3:]] == [State.PAUSED, State.PAUSED, State.WELL]
    assert told[-2].since == NOW + timedelta(minutes=5)
    assert told[-1].error is None


def test_a_file_counts_as_changed_once_it_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("a = 1\n")
    files = Files([path, tmp_path / "never there"])
    assert not files.changed()
    path.write_text("a = 1\nb")
    assert not files.changed()  # it may be half written
    path.write_text("a = 1\nb = 2\n")
    assert not files.changed()
    assert files.changed()
    assert not files.changed()
    path.unlink()
    assert not files.changed()
    assert files.changed()
