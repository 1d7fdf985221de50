"""What kind of meeting is meant, by who arranges it, what it is called and what came before it."""

from __future__ import annotations

import pytest

from rules.policy import Stage
from rules.reader.stage import kind_of
from tests.core.reading.talk import Line, speeches

CASES = [
    ("a second interview on Tuesday", Stage.APPLIED, True, Stage.LATER_INTERVIEW),
    ("onsite interview with four people", Stage.APPLIED, True, Stage.LATER_INTERVIEW),
    ("come and meet us Tuesday", Stage.APPLIED, True, Stage.FIRST_INTERVIEW),
    ("come and meet us Tuesday", Stage.FIRST_INTERVIEW, True, Stage.LATER_INTERVIEW),
    ("meet our director Tuesday", Stage.SCREENING, True, Stage.FIRST_INTERVIEW),
    ("meet our director on Tuesday", Stage.APPLIED, True, Stage.FIRST_INTERVIEW),
    ("a quick intro call Tuesday", Stage.APPLIED, True, Stage.SCREENING),
    ("I only do the bookings, Fergal picks: five minutes at 4?", Stage.APPLIED, True, Stage.SCREENING),
    ("you'll meet three team leads after your good conversation with Bob", Stage.APPLIED, True, Stage.LATER_INTERVIEW),
    ("Gary who runs the shop would like to see you", Stage.APPLIED, True, Stage.FIRST_INTERVIEW),
    ("we liked meeting you", Stage.APPLIED, False, Stage.FIRST_INTERVIEW),
]


@pytest.mark.parametrize(("words", "reached", "ahead", "expected"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES])
def test_a_meeting_is_of_the_kind_that_its_words_and_the_one_before_say(
    words: str, reached: Stage, ahead: bool, expected: Stage
) -> None:
    assert kind_of(words, by=None, reached=reached, ahead=ahead) is expected


@pytest.mark.parametrize("said", ["The client is Pemberhill.", "I will put you forward.", "My client likes your CV."])
def test_a_meeting_with_who_speaks_for_a_client_is_a_screen(said: str) -> None:
    (agent,) = speeches(Line(0, said))
    assert kind_of("a talk on Friday", by=agent, reached=Stage.APPLIED, ahead=False) is Stage.SCREENING
