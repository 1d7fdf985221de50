"""Whole conversations, and laws that hold for any."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.message import Address
from rules.policy import Stage
from rules.reader.read import read
from rules.reading import Turn
from tests.core.reading.talk import (
    APPLICATION,
    ME,
    MONDAY,
    OWNER,
    RITA,
    WORKDAYS,
    Line,
    me,
    messages,
    reading,
)

ROBOT = Address("AlarmCo Careers", "no-reply@us.greenhouse-mail.io")
RECEIPT = Line(0, "Thank you for applying to the Estimator role at AlarmCo.", ROBOT, "Your application to AlarmCo")
AWAY = Line(
    5, "I am out of the office until September 21.", RITA, "Automatic reply: x", (("auto-submitted", "auto-replied"),)
)

NOT_MINE = {
    "a cold recruiter, never answered": (
        Line(0, "I came across your profile. My client wants to interview for a Controller position.", subject="Role?"),
    ),
    "a sales cycle": (
        me(0, "Thanks for the demo call. The deck and pricing for 40 seats are attached.", subject="Next steps"),
        Line(1, "We shortlisted two vendors. Send us your best quote and present to our CFO.", subject="Next steps"),
    ),
    "a flat": (
        Line(
            0,
            "Your rental application passed screening. The landlord offers a viewing of the flat.",
            subject="Your application",
        ),
        me(1, "Great, the viewing works.", subject="Re: Your application"),
    ),
    "a podcast": (
        Line(0, "We'd love to interview you for episode 81 of our podcast.", subject="interview?"),
        me(1, "Sure, happy to be on the podcast.", subject="Re: interview?"),
    ),
    "the owner hiring": (
        Line(0, "I am applying for the junior position, my resume is attached.", subject="Application"),
        me(1, "Thank you for your application. We'd like to invite you to an interview.", subject="Re: Application"),
    ),
}


@pytest.mark.parametrize("lines", NOT_MINE.values(), ids=NOT_MINE.keys())
def test_look_alikes_are_no_interview(lines: tuple[Line, ...]) -> None:
    assert not reading(*lines).interview.value


def test_an_application_is_one_without_any_answer() -> None:
    found = reading(APPLICATION)
    assert found.interview.value
    assert found.stage is not None
    assert found.stage.value is Stage.APPLIED


def test_a_tradesmans_pitch_is_one_without_job_words() -> None:
    lines = (
        me(
            0,
            "Hi, Ray says yall are short a journeyman. I got my J card, 9 yrs mostly commercial.",
            subject="journeyman",
        ),
        Line(1, "Ok if I give you a call tomorrow around 4 pm?", subject="RE: journeyman"),
        me(1.1, "Anytime after 330 is good. Thanks", subject="Re: journeyman"),
    )
    assert reading(*lines).interview.value


def test_a_portals_receipt_starts_the_clock_and_what_follows_does_not_move_it() -> None:
    viewed = Line(3, "Your application was viewed.", ROBOT, "Update")
    found = reading(RECEIPT, viewed)
    assert found.interview.value
    assert found.ball is not None
    assert (found.ball.turn, found.ball.since) == (Turn.THEIRS, MONDAY)
    assert found.last_word == MONDAY


def test_an_absence_names_its_end() -> None:
    found = reading(APPLICATION, AWAY)
    assert found.away is not None
    assert found.away.until is not None
    assert found.away.until.isoformat() == "2026-09-21"


def test_an_automatic_receipt_is_no_absence() -> None:
    receipt = Line(5, "We received your message.", RITA, "Ticket #4711", (("auto-submitted", "auto-replied"),))
    assert reading(APPLICATION, receipt).away is None


def test_a_newsletter_that_the_owner_tracks_leaves_nobody_to_move() -> None:
    news = messages((Line(0, "Ten new jobs for you.", ROBOT, "Job alert", (("list-id", "<jobs.example>"),)),))
    found = read(news, OWNER, workdays=WORKDAYS, tracked=True)
    assert not found.interview.value
    assert found.ball is None


def test_an_absence_that_their_answer_followed_is_over() -> None:
    assert reading(APPLICATION, AWAY, Line(20, "Back now, thanks for waiting.")).away is None


def test_a_known_employer_helps_a_short_answer() -> None:
    lines = messages((Line(0, "Could you come by on Monday at 11?", subject="Monday"),))
    without = read(lines, OWNER, workdays=WORKDAYS)
    known = read(lines, OWNER, workdays=WORKDAYS, known_employers=frozenset({without.employer}))
    assert known.interview.value >= without.interview.value


words = st.sampled_from(
    [
        "Could you send me three windows?",
        "Thanks, we'll be in touch by Friday.",
        "We went another way.",
        "Come in on Thursday at 2 pm?",
        "Thursday at 2 works.",
        "I'll send it tomorrow.",
        "Any news?",
        "Good talking to you yesterday.",
        "We're delighted to offer you the role.",
        "",
        "🙂",
    ]
)
talks = st.lists(st.tuples(st.booleans(), words), min_size=1, max_size=7).map(
    lambda told: [APPLICATION, *(Line(day, text, ME if mine else RITA) for day, (mine, text) in enumerate(told))]
)


@settings(deadline=None, max_examples=60)
@given(talks)
def test_an_automatic_answer_never_ends_the_owners_wait(lines: list[Line]) -> None:
    before = reading(*lines)
    after = reading(*lines, Line(30, "I am away.", RITA, "Automatic reply: x", (("auto-submitted", "auto-replied"),)))
    assert (after.ball, after.last_word, after.follow_ups) == (before.ball, before.last_word, before.follow_ups)
    assert (after.promise, after.closed, after.meetings) == (before.promise, before.closed, before.meetings)


@settings(deadline=None, max_examples=60)
@given(talks)
def test_every_fact_quotes_a_message_of_the_conversation(lines: list[Line]) -> None:
    found = reading(*lines)
    texts = {message.envelope.id: message.content.text for message in messages(lines)}
    facts = [fact for fact in (found.interview, found.stage, found.closed) if fact]
    for evidence in [*(fact.evidence for fact in facts), *(meeting.evidence for meeting in found.meetings)]:
        assert evidence.said.startswith(("Subject:", "Invitation:")) or evidence.said in texts[evidence.message]


@settings(deadline=None, max_examples=60)
@given(talks)
def test_their_last_word_is_never_the_owners(lines: list[Line]) -> None:
    found = reading(*lines)
    theirs = {MONDAY + timedelta(days=line.day) for line in lines if line.sender is RITA}
    assert found.last_word is None or found.last_word in theirs
    assert all(moment not in theirs for moment in found.follow_ups)


@settings(deadline=None, max_examples=80)
@given(st.lists(st.text(max_size=300), min_size=1, max_size=4))
def test_any_text_is_read(texts: list[str]) -> None:
    found = reading(*(Line(day, text, ME if day % 2 else RITA) for day, text in enumerate(texts)))
    assert found.last_any == MONDAY + timedelta(days=len(texts) - 1)
