"""English clock times, and days in lists and stretches."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from tests.core.dates.english import LONDON, NEW_YORK, only, read

CLOCKS = [
    ("Thursday at 2 pm", "14:00", None),
    ("Wednesday at 11 works", "11:00", None),
    ("Monday 11:00-12:30 ET", "11:00", "12:30"),
    ("Wed 8/12, 2-3pm ET", "14:00", "15:00"),
    ("tomorrow around 4", "16:00", None),
    ("Tuesday, October 27, 1:30 to 2:30, room 4-112", "13:30", "14:30"),
    ("Monday between 8 and 12", "08:00", "12:00"),
    ("at noon on Friday", "12:00", None),
    ("3:45 thurs", "15:45", None),
    ("7am saturday", "07:00", None),
    ("Wednesday after 5.", "17:00", None),
    ("Friday at half past two", "14:30", None),
    ("Friday 230 works", "14:30", None),
]


@pytest.mark.parametrize(("words", "at", "until"), CLOCKS, ids=[words for words, _, _ in CLOCKS])
def test_a_clock_time_belongs_to_its_day(words: str, at: str, until: str | None) -> None:
    when = only(words)
    assert (when.at, when.until) == (time.fromisoformat(at), time.fromisoformat(until) if until else None)


def test_each_day_of_a_list_is_a_mention_and_shares_the_time_behind_it() -> None:
    found = read("Would Jun 24, 25 or 30 at 10 suit you?")
    assert [when.first.day for when in found] == [24, 25, 30]
    assert {when.at for when in found} == {time(10)}


def test_each_slot_keeps_its_own_time() -> None:
    found = read("Tuesday at 10 or Wednesday at 2")
    assert [(when.first.day, when.at) for when in found] == [(10, time(10)), (4, time(14))]


def test_short_days_of_a_list_are_days_like_their_neighbours() -> None:
    assert [when.last.day for when in read("Tuesday or wed works")] == [10, 4]


def test_a_stretch_from_an_hour_to_a_day_names_both_its_days() -> None:
    found = read("The fair runs from Monday at 9:00 to Friday")
    assert [(when.last.day, when.at) for when in found] == [(9, time(9)), (6, None)]


def test_a_weekday_before_a_stretchs_end_is_a_day() -> None:
    assert [when.first.day for when in read("It runs from Monday to the 20th")] == [9, 20]


def test_that_day_is_the_one_just_named() -> None:
    found = read("We meet on May 5; you will hear that day, or the following day.")
    assert [when.last.day for when in found] == [5, 5, 6]


def test_each_ordinal_of_a_list_is_a_day() -> None:
    assert [when.first.day for when in read("the 12th and 14th")] == [12, 14]


def test_a_month_without_that_day_is_passed_over() -> None:
    assert only("by the 31st", said=datetime(2026, 4, 3, tzinfo=NEW_YORK)).last == date(2026, 5, 31)


def test_this_week_or_last_is_no_stretch_to_come() -> None:
    assert read("this week or last") == ()


def test_the_early_week_is_the_next_once_it_is_over() -> None:
    assert only("early in the week", said=datetime(2026, 3, 6, tzinfo=NEW_YORK)).last == date(2026, 3, 10)


def test_no_day_lies_beyond_the_calendar() -> None:
    assert read("March 5 or within 90 days", said=datetime(9999, 12, 1, tzinfo=LONDON)) == ()


def test_the_day_after_counts_from_the_day_just_named() -> None:
    found = read("The committee meets on May 5 and I should have an answer for you the day after.")
    assert [when.last for when in found] == [date(2026, 5, 5), date(2026, 5, 6)]


def test_that_weekend_is_the_one_after_the_day_just_named() -> None:
    said = datetime(2026, 9, 4, tzinfo=LONDON)
    found = read("I'll have them Thurs 10th, so you'll get a text by that weekend", said=said)
    assert found[-1].last == date(2026, 9, 13)


@pytest.mark.parametrize(
    ("sentence", "at"),
    [
        ("weds 1030", time(10, 30)),
        ("come by tomorrow 630", time(18, 30)),
        ("Thursday at 1415", time(14, 15)),
        ("Thursday 10ish", time(10)),
        ("Tuesday @ 11", time(11)),
        ("Thursday 2026 budget talk", None),
        ("Friday, 350 covers", None),
    ],
)
def test_hours_are_known_as_people_type_them(sentence: str, at: time | None) -> None:
    assert only(sentence).at == at
