"""How candidacies end, and begin anew."""

from __future__ import annotations

import pytest

from rules.reader.closing import outcome
from tests.core.reading.talk import Line, me, speeches

OFFER = Line(0, "We're delighted to offer you the role.")
CASES = {
    "a rejection": ((Line(0, "We decided to move forward with another candidate."),), "rejected"),
    "a role that is filled": ((Line(0, "The position has been filled."),), "filled"),
    "withdrawn": ((Line(0, "Come in on Friday?"), me(1, "I'd like to withdraw my application.")), "withdrawn"),
    "declined": ((OFFER, me(1, "I'm sorry, I have to decline.")), "declined"),
    "accepted": ((OFFER, me(1, "I accept with great pleasure.")), "accepted"),
    "declined in plain words": ((OFFER, me(1, "I've gone back and forth, so it's a no from me.")), "declined"),
    "accepted though the offer was no mail": (
        (Line(0, "Good to have you here."), me(1, "I'm happy to accept the position.")),
        "accepted",
    ),
    "accepted is the offer, not a challenge": (
        (Line(0, "Can you read to real children on Monday at 10?"), me(1, "I accept the challenge.")),
        None,
    ),
    "an offer that is questioned stays open": ((OFFER, me(1, "Could we make it August 10?")), None),
    "a no that turns into an offer": (
        (Line(0, "I can't give you the 12 month job. But we'd like to offer you the permanent position!"),),
        None,
    ),
    "polite words after a rejection": (
        (Line(0, "We went another way."), me(1, "Thanks for letting me know, keep me in mind.")),
        "rejected",
    ),
    "a new opening in the old thread": (
        (Line(-90, "We went another way."), Line(0, "We have a new opening. Could you come in on Friday at 2?")),
        None,
    ),
}


@pytest.mark.parametrize(("lines", "expected"), CASES.values(), ids=CASES.keys())
def test_it_ends(lines: tuple[Line, ...], expected: str | None) -> None:
    closed = outcome(speeches(*lines)).closed
    assert (closed.value if closed else None) == expected
