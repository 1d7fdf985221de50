"""How long they took to answer."""

from __future__ import annotations

import pytest

from rules.reader.rhythm import answers, unanswered
from tests.core.reading.talk import APPLICATION, Line, me, speeches

THEIRS = Line(0, "Thank you, could you send me your licence?")
ABSENT = Line(0, "I am away.", headers=(("auto-submitted", "auto-replied"),))


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        pytest.param((APPLICATION,), [], id="nobody answered"),
        pytest.param((APPLICATION, THEIRS), [20], id="an answer"),
        pytest.param((APPLICATION, me(-5, "Any news?"), THEIRS), [20], id="it counts from the first of two"),
        pytest.param((APPLICATION, THEIRS, Line(1, "And a reference?")), [20], id="a second word answers nothing"),
        pytest.param((APPLICATION, ABSENT), [], id="an automatic answer is none"),
        pytest.param((APPLICATION, THEIRS, me(1, "Here it is."), Line(3, "Thanks.")), [20, 2], id="two answers"),
        pytest.param((Line(0, "Would you like to talk?"), me(1, "Yes.")), [], id="the owner answered"),
    ],
)
def test_the_days_that_answers_took(lines: tuple[Line, ...], days: list[int]) -> None:
    assert [(one.answered - one.asked).days for one in answers(speeches(*lines))] == days


@pytest.mark.parametrize(
    ("lines", "since"),
    [
        pytest.param((APPLICATION,), 0, id="from the first message on"),
        pytest.param((APPLICATION, me(-5, "Any news?"), ABSENT), 0, id="an automatic answer ends nothing"),
        pytest.param((APPLICATION, THEIRS), None, id="they wrote last"),
        pytest.param((APPLICATION, THEIRS, me(1, "Here it is."), me(9, "Any news?")), 2, id="from the first since"),
    ],
)
def test_what_waits_for_an_answer(lines: tuple[Line, ...], since: int | None) -> None:
    said = speeches(*lines)
    assert unanswered(said) == (None if since is None else said[since].letter.envelope.date)
