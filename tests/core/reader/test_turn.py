"""Whose move the words leave it at."""

from __future__ import annotations

from datetime import date

import pytest

from rules.reader.turn import ball, table
from rules.reading import Turn
from tests.core.reading.talk import MONDAY, Line, me, speeches

AWAY = (("auto-submitted", "auto-replied"),)
CASES = {
    "they asked": ((Line(0, "Could you send me three windows?"),), Turn.YOURS),
    "they asked and the owner answered": (
        (Line(0, "Could you send me three windows?"), me(1, "Tuesday, Wednesday or Friday after 2.")),
        Turn.THEIRS,
    ),
    "they asked and the owner only thanked": (
        (Line(0, "Could you send me three windows?"), me(1, "Thank you!")),
        Turn.YOURS,
    ),
    "they asked nothing": ((Line(0, "Thanks, we'll be in touch."),), Turn.THEIRS),
    "the owner owes what they promised": (
        (Line(0, "Thanks for coming in."), me(1, "I'll send my references tomorrow.")),
        Turn.YOURS,
    ),
    "the owner brought what they promised": (
        (me(1, "I'll send my references tomorrow."), me(2, "As promised, the references are attached.")),
        Turn.THEIRS,
    ),
    "the owner's letter bounced": (
        (me(0, "My resume is attached."), Line(0.01, "550 user unknown", failed=("rita@alarmco.example",))),
        Turn.YOURS,
    ),
    "a report on another letter changes nothing": (
        (Line(0, "Could you send me three windows?"), Line(0.01, "550 user unknown", failed=("x@y.example",))),
        Turn.YOURS,
    ),
    "an absence note changes nothing": (
        (me(0, "My resume is attached."), Line(0.01, "I am away. Can you wait?", headers=AWAY)),
        Turn.THEIRS,
    ),
    "a second question after an answer": (
        (Line(0, "Free Tuesday at 2?"), me(1, "Tuesday at 2 works."), Line(2, "Do you have a licence?")),
        Turn.YOURS,
    ),
    "an older question stays open over small talk": (
        (Line(0, "Could you send me three windows?"), Line(1, "By the way, parking is on Fifth.")),
        Turn.YOURS,
    ),
}


NAMED = [
    ("I will send it back by Sunday.", date(2026, 9, 13)),
    ("I'll send it over the weekend.", date(2026, 9, 13)),
    ("I will read it through over the weekend and come back to you by the end of next week.", date(2026, 9, 18)),
    ("I'll send my references within three days.", date(2026, 9, 10)),
    ("I'll send my references.", None),
    ("I'll confirm the slot on Tuesday.", None),
]


@pytest.mark.parametrize(("said", "by"), NAMED)
def test_the_owners_own_day_goes_with_what_they_owe(said: str, by: date | None) -> None:
    found = ball(table(speeches(Line(-0.1, "Please find a short case study attached."), me(0, said))))
    assert found is not None
    assert (found.turn, found.by) == (Turn.YOURS, by)


def test_a_day_that_they_set_is_none_of_the_owners() -> None:
    found = ball(table(speeches(Line(0, "Could you send me your references by Friday?"))))
    assert found is not None
    assert (found.turn, found.by) == (Turn.YOURS, None)


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES.keys())
def test_the_ball_is(lines: tuple[Line, ...], expected: Turn) -> None:
    found = ball(table(speeches(*lines)))
    assert found is not None
    assert found.turn is expected


@pytest.mark.parametrize("end", ["The other lady has the keys now.", "Another lady has started."])
@pytest.mark.parametrize(
    "after", [(), (me(1, "Oh well, thank you anyway."),)], ids=["their word", "the owner's thanks"]
)
def test_what_may_be_a_no_is_not_taken_for_their_turn(end: str, after: tuple[Line, ...]) -> None:
    found = ball(table(speeches(Line(0, "Thanks for coming in."), Line(0.5, end), *after)))
    assert found is not None
    assert not found.sure


def test_it_is_yours_since_they_asked() -> None:
    found = ball(table(speeches(Line(0, "Could you send me three windows?"), Line(2, "Parking is on Fifth."))))
    assert found is not None
    assert found.since == MONDAY
    assert found.evidence.said == "Could you send me three windows?"
