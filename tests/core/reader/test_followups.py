"""Which of the owner's letters count as follow-ups."""

from __future__ import annotations

import pytest

from rules.reader.followups import follow_ups
from tests.core.reading.talk import APPLICATION, Line, me, speeches

CASES = {
    "an application is none": ((APPLICATION,), 0),
    "a nudge is one": ((APPLICATION, me(0, "Just checking in on my application.")), 1),
    "a letter after days of silence is one, whatever it says": (
        (APPLICATION, me(0, "Still glad to help in the office if you need me.")),
        1,
    ),
    "a thank-you note is none": (
        (Line(0, "Good meeting you."), me(0.2, "Thank you for your time today!")),
        0,
    ),
    "an answer to their question is none": (
        (Line(0, "Do you have a licence?"), me(5, "Yes, since 2019. Still very interested!")),
        0,
    ),
    "an answer to an offer is none, however late": (
        (Line(0, "We're delighted to offer you the role."), me(5, "I would like to say yes to it.")),
        0,
    ),
    "an answer to an offer without the word is none": (
        (Line(0, "You start May 4 at $41.50 an hour. The contract is attached."), me(5, "What a lovely letter.")),
        0,
    ),
    "what was promised is none": (
        (Line(0, "Thanks."), me(0.5, "I'll send my references tomorrow."), me(1.5, "The references are attached.")),
        0,
    ),
    "handing in what they set is none": (
        (
            Line(0, "Thanks for the chat. Here is the exercise we talked about."),
            me(
                5,
                "Please find my exercise attached. I had fun with the second part. I am happy to walk you through it.",
            ),
        ),
        0,
    ),
    "bringing something and asking for news is one": (
        (Line(0, "Thanks for the chat."), me(5, "My portfolio is attached. Is there any news?")),
        1,
    ),
    "an afterthought of the same day is none": ((APPLICATION, me(-19.9, "Sorry, forgot the attachment.")), 0),
    "their word starts the count again": (
        (APPLICATION, me(0, "Any news?"), Line(1, "Not yet."), me(8, "Any news?")),
        1,
    ),
    "an absence note does not": (
        (APPLICATION, me(0, "Any news?"), Line(0.01, "Away.", headers=(("auto-submitted", "auto-replied"),))),
        1,
    ),
    "two in a row are two": ((APPLICATION, me(0, "Any news?"), me(7, "Following up once more.")), 2),
}


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES.keys())
def test_the_count(lines: tuple[Line, ...], expected: int) -> None:
    assert len(follow_ups(speeches(*lines))) == expected


def test_a_voicemail_of_another_day_is_one_more() -> None:
    lines = (APPLICATION, me(0, "I rang on Friday and spoke to your voicemail. Still very interested!"))
    assert len(follow_ups(speeches(*lines))) == 2


def test_a_voicemail_of_the_same_day_and_its_mail_are_one() -> None:
    lines = (APPLICATION, me(0, "I left you a voicemail this morning. Still very interested!"))
    assert len(follow_ups(speeches(*lines))) == 1
