"""English timelines, each with the days that a careful reader would give it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from rules.dates import Lead, Sort, mentions
from rules.workdays import Workdays
from tests.core.dates.english import LONDON, NEW_YORK, TUESDAY, WORKDAYS, only, read

LAST_DAYS = [
    ("You will have our answer by Thursday.", "2026-03-05"),
    ("Let's talk on Tuesday", "2026-03-10"),
    ("this Friday", "2026-03-06"),
    ("next Tuesday", "2026-03-10"),
    ("back to you by next weds", "2026-03-11"),
    ("Thursday the 12th", "2026-03-12"),
    ("Tuesday 10th at 3", "2026-03-10"),
    ("Wed 8/12", "2026-08-12"),
    ("March 5", "2026-03-05"),
    ("Monday 5 October at 11", "2026-10-05"),
    ("Thursday, April 16 at 11", "2026-04-16"),
    ("Friday afternoon, July 31, and back", "2026-07-31"),
    ("5 March", "2026-03-05"),
    ("by the 5th of May", "2026-05-05"),
    ("starting 17 August", "2026-08-17"),
    ("2026-04-09", "2026-04-09"),
    ("by 3/5", "2026-03-05"),
    ("by the 12th", "2026-03-12"),
    ("the 12th works", "2026-03-12"),
    ("today", "2026-03-03"),
    ("I'll send it tonight", "2026-03-03"),
    ("tomorrow around 4", "2026-03-04"),
    ("by EOD", "2026-03-03"),
    ("by EOD Friday", "2026-03-06"),
    ("Friday by EOD", "2026-03-06"),
    ("by close of business on Friday", "2026-03-06"),
    ("early next week", "2026-03-10"),
    ("beginning of next week", "2026-03-10"),
    ("mid next week", "2026-03-11"),
    ("by the end of next week", "2026-03-13"),
    ("late next week", "2026-03-13"),
    ("by year end", "2026-12-31"),
    ("by year's end", "2026-12-31"),
    ("later this week", "2026-03-06"),
    ("by the end of the week", "2026-03-06"),
    ("this week or next", "2026-03-13"),
    ("next week", "2026-03-13"),
    ("over the weekend", "2026-03-08"),
    ("in the week of the 16th", "2026-03-20"),
    ("end of the month", "2026-03-31"),
    ("by the end of next month", "2026-04-30"),
    ("first half of October", "2026-10-15"),
    ("the first week of April", "2026-04-07"),
    ("mid-June", "2026-06-15"),
    ("early June", "2026-06-10"),
    ("late June", "2026-06-30"),
    ("sometime in May", "2026-05-31"),
    ("by May 1", "2026-05-01"),
    ("in January", "2027-01-31"),
    ("on hold until mid-January", "2027-01-15"),
    ("Q2", "2026-06-30"),
    ("by the end of the quarter", "2026-03-31"),
    ("this spring", "2026-05-31"),
    ("in a couple of weeks", "2026-03-17"),
    ("a few days", "2026-03-08"),
    ("give us 7-10 days", "2026-03-13"),
    ("two to three weeks", "2026-03-24"),
    ("10 days to two weeks", "2026-03-17"),
    ("a week or two", "2026-03-17"),
    ("two weeks", "2026-03-17"),
    ("a fortnight", "2026-03-17"),
    ("in the next day or two", "2026-03-05"),
    ("over the next two weeks", "2026-03-17"),
    ("over the coming weeks", "2026-03-31"),
    ("within 5 business days", "2026-03-10"),
    ("10 working days", "2026-03-17"),
    ("within 24 hours", "2026-03-04"),
    ("48 hours", "2026-03-05"),
    ("within three weeks of today", "2026-03-24"),
    ("two weeks after Labor Day", "2026-09-21"),
    ("the day after Labor Day", "2026-09-08"),
    ("after the holidays", "2027-01-01"),
    ("after Labor Day", "2026-09-07"),
    ("after Thanksgiving", "2026-11-26"),
    ("after Easter", "2026-04-06"),
    ("before Christmas", "2026-12-24"),
    ("before the 28th", "2026-03-27"),
    ("july 5-18 grandparents in duluth", "2026-07-18"),
    ("until Friday week", "2026-03-13"),
    ("March 12 to 14", "2026-03-14"),
    ("Monday through Thursday", "2026-03-12"),
    ("within two hours", "2026-03-03"),
    ("in two months", "2026-05-03"),
    ("in two quarters", "2026-09-03"),
    ("within a year", "2027-03-03"),
    ("within 2 fortnights", "2026-03-31"),
    ("after Memorial Day", "2026-05-25"),
    ("after Victoria Day", "2026-05-18"),
    ("by 29 February", "2028-02-29"),
    ("March 5, 2027", "2027-03-05"),
    ("2026-04-09 to 2026-04-12", "2026-04-12"),
    ("28 December to 3 January", "2027-01-03"),
    ("November to January", "2027-01-31"),
    ("late Q3", "2026-09-30"),
    ("early in Q3", "2026-07-31"),
    ("mid-summer", "2026-07-16"),
    ("early 2027", "2027-05-02"),
    ("first half of 2027", "2027-07-02"),
    ("second half of 2026", "2026-12-31"),
    ("first half of March", "2026-03-15"),
    ("second half of the month", "2026-03-31"),
    ("by 2027", "2027-12-31"),
    ("spring 2027", "2027-05-31"),
    ("early in the new year", "2027-01-10"),
    ("the start of the holidays", "2027-01-01"),
    ("by the 12th to 14th", "2026-03-14"),
    ("the week of 5 June", "2026-06-05"),
    ("week of 3/16", "2026-03-20"),
    ("the last week of May", "2026-05-31"),
    ("first week of next month", "2026-04-07"),
    ("the next business day", "2026-03-04"),
    ("the next day", "2026-03-04"),
    ("the coming fortnight", "2026-03-17"),
    ("this Q3", "2026-09-30"),
    ("next summer", "2026-08-31"),
    ("Friday of next week", "2026-03-13"),
    ("Friday of the week", "2026-03-06"),
    ("Friday in two weeks", "2026-03-20"),
    ("this evening", "2026-03-03"),
    ("the Friday after next", "2026-03-20"),
    ("Friday the 31st", "2026-03-31"),
    ("meet sat at 14:00", "2026-03-07"),
    ("by Mon people decide", "2026-03-09"),
    ("meet Sat in the office", "2026-03-07"),
    ("the second half of may", "2026-05-31"),
]


@pytest.mark.parametrize(("words", "last"), LAST_DAYS, ids=[words for words, _ in LAST_DAYS])
def test_a_timeline_ends_on_the_day_that_meaning_gives_it(words: str, last: str) -> None:
    assert only(words).last == date.fromisoformat(last)


NO_DAYS = [
    "We may call you.",
    "You may march on to the next stage",
    "I sat down with the team for a second interview.",
    "The sun was out, and they wed in style.",
    "I must decide on one of them",
    "Call me on 507-555-0187 or (413) 555-0174 x2.",
    "We pay $3,000 and support you 24/7.",
    "Meet us in room 4-112 for a 1:1 on version 2.3.1.",
    "It scored 9/10 with the panel.",
    "The 2nd round and the 3rd floor",
    "9 yrs mostly commercial, 40 hours a week",
    "the 12 month contract",
    "a 30 minute phone screen",
    "it's been two weeks since",
    "we had lunch on it",
    "Will joined, April too.",
    "not in 4.07.",
    "in position 4,112",
    "It scored 45/46.",
    "the 2nd day of training",
    "in 400 days",
    "this hour",
    "last fortnight",
    "that morning",
    "by June 31",
    "31 June 2026",
    "by June 31, 2026",
    "29 February 2027",
    "from 28 May to 31 June 2026",
    "Monday, May 40",
    "Monday, February 30, 2026",
    "the week of June 31",
    "the week of the 40th",
    "by the 32nd",
    "We had a nice spring.",
    "The year 2027",
    "next week of the month",
    "9:00 to noon to 5 pm",
]


@pytest.mark.parametrize("words", NO_DAYS, ids=NO_DAYS)
def test_what_is_no_timeline_names_no_day(words: str) -> None:
    assert read(words) == ()


PAST = [
    ("yesterday", "2026-03-02"),
    ("as last Friday was her last day", "2026-02-27"),
    ("two weeks ago", "2026-02-17"),
    ("We met last May.", "2025-05-31"),
    ("I saw you last Christmas", "2025-12-25"),
    ("at the end of last April", "2025-04-30"),
    ("we spoke on Thursday", "2026-02-26"),
    ("was fun talking tuesday", "2026-02-24"),
    ("lovely to meet you on Friday", "2026-02-27"),
    ("Thank you again for the interview on Thursday.", "2026-02-26"),
    ("my application from January 12", "2026-01-12"),
    ("the role we spoke of on February 9", "2026-02-09"),
    ("on March 1", "2026-03-01"),
    ("we spoke on the 12th", "2026-02-12"),
    ("5 business days ago", "2026-02-26"),
    ("the third week of last month", "2026-02-21"),
    ("last summer", "2025-08-31"),
    ("last night", "2026-03-02"),
    ("since 2024", "2024-12-31"),
]


@pytest.mark.parametrize(("words", "last"), PAST, ids=[words for words, _ in PAST])
def test_what_lies_behind_the_message_is_marked_past(words: str, last: str) -> None:
    when = only(words)
    assert (when.last, when.past) == (date.fromisoformat(last), True)


def test_a_timeline_that_is_recalled_may_be_over() -> None:
    said = datetime(2026, 5, 4, tzinfo=NEW_YORK)
    when = only("as you'd hoped to decide by the end of April", said=said)
    assert (when.last, when.past) == (date(2026, 4, 30), True)
    assert only("We will decide by the end of April", said=said).last == date(2027, 4, 30)


def test_a_number_after_a_weekday_is_a_day_only_where_the_calendar_agrees() -> None:
    said = datetime(2026, 9, 14, tzinfo=NEW_YORK)
    assert only("Friday 11", said=said).last == date(2026, 9, 18)
    assert only("Thursday 24", said=said).last == date(2026, 9, 24)


AHEAD = [
    "Thanks for confirming Thursday",
    "I am looking forward to our call on Thursday",
    "Confirming our call on Thursday",
    "It would be lovely to meet you on Thursday",
    "Come by Thursday and we'll talk",
]


@pytest.mark.parametrize("words", AHEAD, ids=AHEAD)
def test_a_meeting_still_to_come_is_not_past(words: str) -> None:
    when = only(words)
    assert (when.last, when.past) == (date(2026, 3, 5), False)


def test_three_five_is_in_march_for_americans_and_in_may_for_the_british() -> None:
    assert only("by 3/5").last == date(2026, 3, 5)
    assert only("by 3/5", said=datetime(2026, 3, 3, tzinfo=LONDON)).last == date(2026, 5, 3)


def test_the_order_of_day_and_month_can_be_told() -> None:
    (when,) = mentions("by 3/5", said=TUESDAY, language="en", workdays=WORKDAYS, day_first=True)
    assert when.last == date(2026, 5, 3)


def test_holidays_are_no_business_days() -> None:
    workdays = Workdays(frozenset({date(2026, 3, 4)}))
    (when,) = mentions("within 5 business days", said=TUESDAY, language="en", workdays=workdays)
    assert when.last == date(2026, 3, 11)


def test_a_mention_says_where_it_stands_and_what_leads_up_to_it() -> None:
    sentence = "You will hear by EOD Friday, I hope."
    when = only(sentence)
    assert sentence[when.start : when.end] == when.text == "by EOD Friday"
    assert (when.lead, when.sort) == (Lead.BY, Sort.POINT)


LEADS = [
    ("in two weeks", Lead.WITHIN),
    ("until Monday", Lead.UNTIL),
    ("after Easter", Lead.AFTER),
    ("before Friday", Lead.BEFORE),
    ("from the 18th on", Lead.FROM),
    ("for two weeks", Lead.FOR),
    ("Come by Thursday at 4", Lead.NONE),
]


@pytest.mark.parametrize(("words", "lead"), LEADS, ids=[words for words, _ in LEADS])
def test_the_lead_tells_a_deadline_from_a_start(words: str, lead: Lead) -> None:
    assert only(words).lead is lead


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        pytest.param("Will text you Wed with the answer.", "2026-03-04", id="a-weekday-in-short"),
        pytest.param("Outcome: w/c 16 March.", "2026-03-20", id="w/c"),
        pytest.param("In the week commencing the 16th.", "2026-03-20", id="week-commencing"),
        pytest.param("By EOW.", "2026-03-06", id="EOW"),
        pytest.param("By EOM at the latest.", "2026-03-31", id="EOM"),
        pytest.param("Before the month is out.", "2026-03-31", id="the-month-is-out"),
    ],
)
def test_short_ways_to_write_a_time(sentence: str, last: str) -> None:
    assert [when.last.isoformat() for when in read(sentence)] == [last]
