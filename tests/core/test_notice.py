"""Which digest is wanted when, and how ours are known again."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from rules.message import Address, Envelope, Place
from rules.notice import Every, is_notice, key, wanted_on
from rules.workdays import Workdays
from tests.core.cases import at

WORKDAYS = Workdays(frozenset({date(2026, 3, 9)}))


@pytest.mark.parametrize(
    ("every", "now", "day"),
    [
        pytest.param(Every.NEVER, at("03-04"), None, id="never"),
        pytest.param(Every.DAY, at("03-04", "07:00"), "2026-03-04", id="from seven on"),
        pytest.param(Every.DAY, at("03-04", "06:59"), "2026-03-03", id="not before"),
        pytest.param(Every.DAY, at("03-08"), "2026-03-06", id="on a Sunday that of Friday"),
        pytest.param(Every.DAY, at("03-09"), "2026-03-06", id="on a holiday too"),
        pytest.param(Every.WEEK, at("03-02"), "2026-03-02", id="on Monday"),
        pytest.param(Every.WEEK, at("03-08"), "2026-03-02", id="until Sunday"),
        pytest.param(Every.WEEK, at("03-09", "06:00"), "2026-03-02", id="until Monday at seven"),
    ],
)
def test_which_digest_should_lie_there(every: Every, now: datetime, day: str | None) -> None:
    found = wanted_on(every, 0, now, WORKDAYS)
    assert (found.isoformat() if found else None) == day


def test_the_day_of_the_week_is_the_owners() -> None:
    assert wanted_on(Every.WEEK, 4, at("03-04"), WORKDAYS) == date(2026, 2, 27)


def test_each_account_and_day_has_a_key_of_its_own() -> None:
    keys = {key(account, date(2026, 3, day)) for account in ("a", "b") for day in (2, 3)}
    assert len(keys) == 4
    assert key("a", date(2026, 3, 2)) == key("a", date(2026, 3, 2))


def test_ours_are_known_by_their_message_id() -> None:
    ours = Envelope(
        f"{key('a', date(2026, 3, 2))}@x.example", Address("", "d@x.example"), (), at("03-02"), "", Place.INBOX
    )
    other = Envelope("followupd.4711@x.example", Address("", "d@x.example"), (), at("03-02"), "", Place.INBOX)
    assert is_notice(ours)
    assert not is_notice(other)
