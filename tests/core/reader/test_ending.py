"""Whether the last words that were exchanged sound like an end."""

from __future__ import annotations

import pytest

from rules.reader.ending import possible_end
from tests.core.reading.talk import Line, me, speeches

COMING = Line(0, "Could you come in on Friday at 2?")
CASES = {
    "they went for somebody else": (
        (COMING, Line(9, "We gave it to someone else in the end, sorry."), me(9.1, "Thanks anyway.")),
        True,
    ),
    "the owner bows out": ((COMING, me(0.1, "I'm going to withdraw, I've accepted another job. Best of luck.")), True),
    "a yes to a day": ((COMING, me(0.1, "Friday at 2 works, see you then.")), False),
    "nobody wrote": ((), False),
}


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES.keys())
def test_it_may_be_the_end(lines: tuple[Line, ...], expected: bool) -> None:
    assert (possible_end(speeches(*lines)) is not None) is expected
