"""Laws of timelines: what holds for any words on any day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.dates import Sort, clocks, mentions
from rules.workdays import Workdays

WORKDAYS = Workdays(frozenset())
LANGUAGES = st.sampled_from(["en", "de", "fr", "es"])
DAYS = st.datetimes(min_value=datetime(1995, 1, 1), max_value=datetime(2095, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
AHEAD = st.sampled_from(
    [
        "by Thursday",
        "this Friday",
        "next Tuesday",
        "by the 12th",
        "by March 5",
        "end of the week",
        "this week",
        "early next week",
        "end of the month",
        "mid-June",
        "in January",
        "Q1",
        "this spring",
        "two weeks",
        "7-10 days",
        "within 5 business days",
        "after Easter",
        "before Christmas",
        "by EOD",
        "tonight",
        "by the weekend",
        "in the week of the 16th",
        "end of the year",
    ]
)
WORDS = st.lists(
    st.sampled_from(
        [
            "by",
            "until",
            "before",
            "after",
            "within",
            "in",
            "on",
            "the",
            "of",
            "this",
            "next",
            "last",
            "that",
            "end",
            "mid",
            "early",
            "week",
            "weeks",
            "month",
            "day",
            "days",
            "thursday",
            "sat",
            "may",
            "march",
            "june",
            "february",
            "30",
            "5",
            "12",
            "31",
            "2026",
            "3/5",
            "29.2.",
            "12th",
            "31st",
            "a",
            "two",
            "few",
            "or",
            "and",
            "to",
            "-",
            ",",
            ".",
            "ago",
            "q1",
            "easter",
            "eod",
            "at",
            "4pm",
            "9:30",
            "noon",
            "kw",
            "le",
            "el",
            "d'ici",
            "bis",
            "zum",
            "um",
            "14h",
            "uhr",
            "a",
            "las",
            "mañana",
            "morgen",
            "demain",
            "prochaine",
            "nächste",
            "que",
            "viene",
            "fin",
            "mitte",
            "business",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(words=AHEAD, said=DAYS)
def test_a_timeline_ahead_never_ends_before_the_message(words: str, said: datetime) -> None:
    (when,) = mentions(words, said=said, language="en", workdays=WORKDAYS)
    assert not when.past
    assert said.date() <= when.first <= when.last


@given(words=AHEAD, said=DAYS)
def test_case_and_white_space_do_not_matter(words: str, said: datetime) -> None:
    def days(text: str) -> list[tuple[date, date, Sort]]:
        found = mentions(text, said=said, language="en", workdays=WORKDAYS)
        return [(when.first, when.last, when.sort) for when in found]

    assert days(words) == days(f"  {words.upper()} ") == days(words.replace(" ", "\n  "))


@given(low=st.integers(1, 20), more=st.integers(0, 20), said=DAYS)
def test_a_range_ends_at_its_later_end(low: int, more: int, said: datetime) -> None:
    (when,) = mentions(f"within {low} to {low + more} days", said=said, language="en", workdays=WORKDAYS)
    assert when.last == said.date() + timedelta(days=low + more)


@given(words=WORDS, said=DAYS, language=LANGUAGES)
def test_only_what_is_past_lies_before_the_message(words: str, said: datetime, language: str) -> None:
    for when in mentions(words, said=said, language=language, workdays=WORKDAYS):
        assert when.first <= when.last
        assert when.past or when.last >= said.date()
        assert words[when.start : when.end] == when.text
        assert when.until is None or (when.at is not None and when.at < when.until)


@given(text=st.text(max_size=200), language=LANGUAGES, said=st.datetimes(timezones=st.just(UTC)))
def test_no_text_on_no_day_raises(text: str, language: str, said: datetime) -> None:
    mentions(text, said=said, language=language, workdays=WORKDAYS)
    clocks(text, language=language)


@given(hour=st.integers(0, 23), minute=st.integers(0, 59), language=LANGUAGES)
def test_a_time_in_full_is_read_as_written(hour: int, minute: int, language: str) -> None:
    (clock,) = clocks(f"{hour:02}:{minute:02}", language=language)
    assert clock.at == time(hour, minute)


@pytest.mark.parametrize(
    "piece",
    ["1-", "1 ", "monday ", "the 5th of ", "next ", "a ", "9:00 to ", "two weeks after ", "1/2/", "-", "(a) ", "\n"],
    ids=repr,
)
def test_hostile_megabytes_are_read_like_any_sentence(piece: str) -> None:
    said = datetime(2026, 3, 3, tzinfo=UTC)
    text = piece * (1_000_000 // len(piece))
    assert all(when.end <= len(text) for when in mentions(text, said=said, language="en", workdays=WORKDAYS))


def test_a_list_of_figures_names_no_more_days_than_a_person_would() -> None:
    found = mentions("3 March, " * 200, said=datetime(2026, 2, 1, tzinfo=UTC), language="en", workdays=WORKDAYS)
    assert 40 <= len(found) < 60
