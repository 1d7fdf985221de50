"""When the owner's day begins, and what counts as a jump of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.service.moments import JUMP_SECONDS, Reading, next_morning

ZONES = ("UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe")
MOMENTS = st.datetimes(datetime(2005, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - they get one
START = Reading(datetime(2026, 3, 2, 9, tzinfo=UTC), 100.0)


@pytest.mark.parametrize(
    ("now", "zone", "morning"),
    [
        pytest.param("2026-03-02T05:00+00:00", "UTC", "2026-03-02T07:00+00:00", id="the same day, before seven"),
        pytest.param("2026-03-02T07:00+00:00", "UTC", "2026-03-03T07:00+00:00", id="at seven, the next one"),
        pytest.param(
            "2026-03-07T20:00-05:00", "America/New_York", "2026-03-08T07:00-04:00", id="the clocks go forward"
        ),
        pytest.param("2026-10-31T20:00-04:00", "America/New_York", "2026-11-01T07:00-05:00", id="the clocks go back"),
        pytest.param(
            "2026-03-02T20:00+00:00", "Pacific/Auckland", "2026-03-04T07:00+13:00", id="theirs is the next day"
        ),
        pytest.param(
            "2011-12-29T20:00-10:00", "Pacific/Apia", "2011-12-31T07:00+14:00", id="a day that Samoa left out"
        ),
    ],
)
def test_the_day_begins_at_seven_where_the_owner_is(now: str, zone: str, morning: str) -> None:
    assert next_morning(datetime.fromisoformat(now), ZoneInfo(zone)) == datetime.fromisoformat(morning)


@given(MOMENTS, st.sampled_from(ZONES))
def test_a_morning_is_always_ahead_and_never_two_days(now: datetime, zone: str) -> None:
    morning = next_morning(now, ZoneInfo(zone))
    assert now < morning <= now + timedelta(hours=50 if zone == "Pacific/Apia" else 25)
    assert morning.astimezone(ZoneInfo(zone)).time() == time(7)


@pytest.mark.parametrize(
    ("wall_seconds", "monotonic_seconds", "jumped"),
    [
        pytest.param(5, 5, False, id="time goes by"),
        pytest.param(600, 600, False, id="a thread that was starved of the processor"),
        pytest.param(3605, 5, True, id="an hour of sleep"),
        pytest.param(5 + JUMP_SECONDS / 2, 5, False, id="a clock that is put right a little"),
        pytest.param(-86_395, 5, True, id="set back a day"),
        pytest.param(86_400 * 365, 5, True, id="set forward a year"),
    ],
)
def test_a_jump_is_where_the_clocks_part(wall_seconds: float, monotonic_seconds: float, jumped: bool) -> None:
    later = Reading(START.wall + timedelta(seconds=wall_seconds), START.monotonic + monotonic_seconds)
    assert later.jumped_since(START) is jumped
