"""Plain English ways to say no, not yet and not at all, whatever the model makes of them beside their neighbours."""

from __future__ import annotations

import pytest

from rules.lexicon.act import Act
from rules.lexicon.en import EN
from rules.lexicon.generic import GENERIC
from rules.lexicon.phrases import normal
from rules.lexicon.resigned import MAY_TAKE_A_NO, TAKES_A_NO

SAID = [
    ("We are all set until spring.", Act.FILLED),
    ("I'm all set for help this year.", Act.FILLED),
    ("My daughter will take the shifts.", Act.FILLED),
    ("I gave my word to somebody else.", Act.FILLED),
    ("The main contractor went bust.", Act.FILLED),
    ("We're not hiring anybody this side of Easter.", Act.FILLED),
    ("You did not get the job.", Act.REJECTS),
    ("It's not going to be you this time.", Act.REJECTS),
    ("They preferred another candidate.", Act.REJECTS),
    ("Let me sleep on it.", Act.PROMISES),
    ("We need to run the numbers.", Act.PROMISES),
    ("Gary and I have to put our heads together.", Act.PROMISES),
    ("Leave it with me.", Act.PROMISES),
    ("We prefer that you do not phone the office.", Act.FORBIDS),
]
NOT_SAID = [
    ("We are all set for the interview.", Act.FILLED),
    ("My brother has it down as Tuesday.", Act.FILLED),
    ("Has another candidate been chosen?", Act.REJECTS),
]


@pytest.mark.parametrize(("text", "act"), SAID)
def test_it_is_said(text: str, act: Act) -> None:
    assert EN.theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_SAID)
def test_it_is_not_said(text: str, act: Act) -> None:
    assert not EN.theirs[act].found_in(normal(text))


@pytest.mark.parametrize(
    "text", ["Aw ok thank you anyway!!", "I'm disappointed of course.", "Glad you found someone.", "Good luck to him."]
)
def test_only_a_no_is_taken_so(text: str) -> None:
    assert TAKES_A_NO.search(normal(text))


@pytest.mark.parametrize("text", ["I would not be disappointed.", "Thank you all.", "Good luck with the move."])
def test_this_takes_no_no(text: str) -> None:
    assert not TAKES_A_NO.search(normal(text))


@pytest.mark.parametrize(
    "text", ["Thanks for being so honest.", "If anything else comes up, ring me.", "Maybe next year.", "Fair enough."]
)
def test_a_no_may_be_taken_so(text: str) -> None:
    assert MAY_TAKE_A_NO.search(normal(text))


@pytest.mark.parametrize(
    "text",
    [
        "Only candidates selected for an interview will be contacted.",
        "Due to the volume of applications we cannot write to each of you.",
        "Candidates who are not shortlisted will not hear from us.",
    ],
)
def test_it_is_said_to_all_alike(text: str) -> None:
    assert GENERIC.search(normal(text))
