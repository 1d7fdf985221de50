"""Days counted from another day. The letters are of Friday, 13 February 2026."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.dates import mentions
from rules.reader.referring import counted
from rules.workdays import Workdays

SAID = datetime(2026, 2, 13, 10, tzinfo=UTC)
DAYS = Workdays(frozenset())


def last_day(text: str, language: str = "en", before: str = "") -> str | None:
    """Return the last day that a text comes to (month and day), after what was said before it."""
    named = mentions(before, said=SAID, language=language, workdays=DAYS)
    whens = mentions(text, said=SAID, language=language, workdays=DAYS)
    found = counted(text, whens, named, SAID.date())
    return found[-1].last.isoformat()[5:] if found else None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "He is back on the 24th, you'll hear the week after that.", "en", "03-06", id="the week after that"
        ),
        pytest.param("Budget lands on the 20th, give me two days after that.", "en", "02-22", id="days after that"),
        pytest.param("The board sits on the 19th, I'll call the Monday after.", "en", "02-23", id="the Monday after"),
        pytest.param("We decide on the 19th, you hear the day after.", "en", "02-20", id="the day after"),
        pytest.param("We meet on the 19th and I'll know a week later.", "en", "02-26", id="a week later"),
        pytest.param("The board sits on the 19th, I'll phone on the Friday.", "en", "02-20", id="on the Friday"),
        pytest.param("I'll have them on the 19th, you hear by that weekend.", "en", "02-22", id="by that weekend"),
        pytest.param("Wir tagen am 19., am Freitag darauf melde ich mich.", "de", "02-20", id="am Freitag darauf"),
        pytest.param("Wir tagen am 19., in der Woche darauf hören Sie etwas.", "de", "02-27", id="die Woche darauf"),
        pytest.param(
            "Le jury est le 19, je vous appelle le vendredi suivant.", "fr", "02-20", id="le vendredi suivant"
        ),
        pytest.param("La junta es el 19, te llamo dos días después.", "es", "02-21", id="dos días después"),
    ],
)
def test_it_is_counted_from_the_day_named_before(text: str, language: str, expected: str) -> None:
    assert last_day(text, language) == expected


def test_the_day_may_stand_in_an_earlier_sentence() -> None:
    assert last_day("I'll ring the Friday after.", before="The board meets on the 24th.") == "02-27"


@pytest.mark.parametrize(
    "text", ["I'll ring the Friday after.", "You will hear the day after.", "We'll know two days after that."]
)
def test_counted_from_a_day_that_nobody_named_it_is_no_day(text: str) -> None:
    assert last_day(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I'll call on Friday after lunch.", "02-20", id="a time of the day"),
        pytest.param("I'll ring on the Friday.", "02-20", id="the Friday, and no day before it"),
        pytest.param("I'll ring the day after tomorrow.", "02-15", id="the day after tomorrow"),
        pytest.param("We close on the 19th and I'll ring on Tuesday.", "02-17", id="a day of its own"),
    ],
)
def test_other_days_stay_where_they_are(text: str, expected: str) -> None:
    assert last_day(text) == expected


@given(days=st.integers(1, 20), later=st.integers(1, 9))
def test_a_length_after_a_day_is_that_much_later(days: int, later: int) -> None:
    day = SAID.date() + timedelta(days)
    text = f"They decide on {day:%-d %B %Y} and you hear {later} days after that."
    assert last_day(text) == f"{day + timedelta(later):%m-%d}"
