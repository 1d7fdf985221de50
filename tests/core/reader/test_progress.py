"""How far a candidacy has come, by all that was said of it."""

from __future__ import annotations

import pytest

from rules.message import Address
from rules.policy import Stage
from rules.reader.meetings import diary
from rules.reader.progress import progress
from rules.reader.stage import recruits
from tests.core.reading.talk import APPLICATION, Line, me, speeches

SIGNED = "\n\nBest regards,\nRita Mo\nTalent Acquisition Partner"
CASES = {
    "an application": ((APPLICATION,), Stage.APPLIED),
    "times that are only asked for": ((APPLICATION, Line(0, "Could you send me three windows?")), Stage.APPLIED),
    "a recruiter's call": (
        (
            APPLICATION,
            Line(0, f"Could we have a quick phone screen on Tuesday at 2 pm?{SIGNED}"),
            me(0.1, "Tuesday at 2 works, talk then."),
        ),
        Stage.SCREENING,
    ),
    "a visit to those who decide": (
        (
            APPLICATION,
            Line(0, "Come by the shop on Thursday at 2 pm and meet the team."),
            me(0.1, "Thursday at 2 works, see you then."),
        ),
        Stage.FIRST_INTERVIEW,
    ),
    "a second interview": (
        (
            APPLICATION,
            Line(0, "We enjoyed meeting you. We'd like to invite you to a second interview on Thursday at 2 pm."),
            me(0.1, "Thursday at 2 works for the second interview."),
        ),
        Stage.LATER_INTERVIEW,
    ),
}


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES.keys())
def test_it_has_come(lines: tuple[Line, ...], expected: Stage) -> None:
    spoken = speeches(*lines)
    assert progress(spoken, diary(spoken)).value is expected


def test_an_application_is_shown_by_the_letter_that_it_began_with() -> None:
    spoken = speeches(APPLICATION, Line(0, "Thanks, we'll be in touch."))
    assert progress(spoken, diary(spoken)).evidence.message == spoken[0].letter.envelope.id


def test_what_came_before_a_new_candidacy_counts_no_more() -> None:
    spoken = speeches(
        Line(-90, "Come by the shop on Thursday at 2 pm and meet the team."),
        me(-89.9, "Thursday at 2 works, see you then."),
        me(0, "I'd like to apply for the estimator position. My resume is attached."),
    )
    since = spoken[1].letter.envelope.date
    assert progress(spoken, diary(spoken), since=since).value is Stage.APPLIED


def test_an_agency_is_told_by_its_domain() -> None:
    (speech,) = speeches(Line(0, "Hello there.", Address("Tim Hall", "tim@hallrecruitment.example")))
    assert recruits(speech)
