"""Their timeline for their next word. The lines are written on Monday, 7 September 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rules.reader.promise import timeline
from tests.core.reading.talk import Line, me, speeches

PROMISES = [
    ("I'll know more by Monday.", date(2026, 9, 14)),
    ("You will hear from us, one way or the other, within three weeks of today.", date(2026, 9, 28)),
    ("We should have an answer for you in 7-10 days.", date(2026, 9, 17)),
    ("Give us until Friday.", date(2026, 9, 11)),
    ("They're both off at a conference till Wednesday, so give us until Friday.", date(2026, 9, 11)),
    ("We're aiming for a decision by the end of next week.", date(2026, 9, 18)),
    ("I'm out until Monday and will get back to you then.", date(2026, 9, 14)),
    ("The committee meets on the 15th. I'll have word for you then.", date(2026, 9, 15)),
    ("I should hear from Mike by Thursday and will let you know.", date(2026, 9, 10)),
    ("Back to you by Wednesday.", date(2026, 9, 9)),
    ("Give me 7-10 days.", date(2026, 9, 17)),
    ("I'll ring you. By Friday.", date(2026, 9, 11)),
    ("By Friday. I'll ring you.", date(2026, 9, 11)),
    ("By Friday, Monday at the latest. I will ring you.", date(2026, 9, 14)),
    ("The decision will be made by Friday, Monday at the latest.", date(2026, 9, 14)),
    ("You'll hear from us by Thursday, or maybe Friday.", date(2026, 9, 11)),
    ("I am away until the 30th, will call you when I am back.", date(2026, 9, 30)),
    ("We'll be at a fair until the 18th and get back to you on our return.", date(2026, 9, 18)),
    ("We have had to pause hiring until January. I will get back in touch then.", date(2027, 1, 1)),
    ("Everything is frozen until February.", date(2027, 2, 1)),
    ("Hiring is frozen until mid-January.", date(2027, 1, 15)),
    ("Hiring is frozen until the end of the year.", date(2026, 12, 31)),
    ("All hiring is on hold through Q1.", date(2027, 3, 31)),
    ("We just went into a hiring freeze through year end.", date(2026, 12, 31)),
    ("There's a hiring freeze through year end. Let's pick this back up in January.", date(2027, 1, 31)),
    ("The board sits on the 15th and you'll hear from me two days after that.", date(2026, 9, 17)),
    ("She returns on the 15th and I expect you'll hear from me the week after that.", date(2026, 9, 25)),
    ("The board sits on the 15th. I'll let you know then.", date(2026, 9, 15)),
    ("The coupons take until Wednesday, I'll shoot you a note Friday either way.", date(2026, 9, 11)),
    ("So bear with us until the 17th please and I'll have something firmer then.", date(2026, 9, 17)),
]
NO_PROMISES = [
    "Please send me your references by Friday.",
    "I'll let you know the Friday after.",
    "We need to hear by Friday.",
    "Enrollment closes on Friday, November 20.",
    "The position starts on October 1.",
    "Can you come in on Thursday at 2?",
    "I'm on vacation until Monday.",
    "Feedback soon :)",
    "Same thing on Friday, same time, see update.",
    "We'll be in touch.",
    "I'm cancelling tomorrow and will send a new time when she's back.",
    "Come and have breakfast with me on Thursday and I'll tell you what the seat involves.",
    "Our team will contact you over the coming weeks if there's a match.",
]


@pytest.mark.parametrize(("said", "by"), PROMISES)
def test_a_timeline_for_their_word_is_a_promise(said: str, by: date) -> None:
    promise = timeline(speeches(Line(0, said))).promise
    assert promise is not None
    assert promise.by == by
    assert promise.said in said


@pytest.mark.parametrize("said", NO_PROMISES)
def test_a_time_for_something_else_is_none(said: str) -> None:
    assert timeline(speeches(Line(0, said))).promise is None


def test_dont_call_us_is_a_promise_without_a_date() -> None:
    promise = timeline(speeches(Line(0, "Please don't follow up, we will contact you."))).promise
    assert promise is not None
    assert promise.by is None


def test_a_later_timeline_replaces_the_first() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(4, "Sorry, we will decide by Wednesday.")))
    assert found.promise is not None
    assert found.promise.by == date(2026, 9, 16)


def test_news_keeps_a_promise() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(3, "Could you come in on Monday at 2?")))
    assert found.promise is None
    assert found.known


def test_a_receipt_does_not_keep_it() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(1, "Got your references, thanks!")))
    assert found.promise is not None


def test_a_passed_promise_that_nobody_kept_stays() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), me(9, "Just checking in.")))
    assert found.promise is not None


def test_the_owners_own_timeline_is_none_of_theirs() -> None:
    assert timeline(speeches(me(0, "I'll let you know by Friday."))).promise is None


def test_a_meeting_that_was_agreed_on_since_keeps_it() -> None:
    spoken = speeches(Line(0, "You'll hear by Friday."))
    assert timeline(spoken, (spoken[0].letter.envelope.date + timedelta(days=2),)).promise is None


@pytest.mark.parametrize(("said", "stays"), [("Received, thanks!", True), ("The roof is done now.", False)])
def test_once_it_has_passed_any_word_but_a_receipt_keeps_it(said: str, stays: bool) -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(7, said)))
    assert (found.promise is not None) is stays
