"""Where it is only likely that it is about a job of the owner's, nothing is written in their name."""

from __future__ import annotations

from typing import Any

import pytest

from rules.judging.decide import decide
from rules.label import Label
from rules.reading import Turn
from rules.verdict import FollowUp, ThankYou, Verdict, YourMove
from tests.core.cases import at, case, meeting, reading, terms, yours


def verdict(day: str, *labels: Label, **read: Any) -> Verdict:
    return decide(case(reading(certain=False, **read), *labels), terms(), at(day))


@pytest.mark.parametrize(("day", "read"), [("03-10", {}), ("03-05", {"meetings": (meeting("03-04"),)})])
def test_the_owner_is_asked_to_look(day: str, read: dict[str, Any]) -> None:
    sure = decide(case(reading(**read)), terms(), at(day))
    assert isinstance(sure, FollowUp | ThankYou)
    unsure = verdict(day, **read)
    assert isinstance(unsure, YourMove)
    assert unsure.until is None
    assert unsure.because[0].rule == "interview.unsure"
    assert unsure.because[1:] == sure.because


def test_who_labels_it_gets_the_draft() -> None:
    assert isinstance(verdict("03-10", Label.TRACK), FollowUp)


def test_before_it_is_due_nothing_is_asked() -> None:
    early = decide(case(reading(certain=False)), terms(), at("03-04"))
    assert early == decide(case(reading()), terms(), at("03-04"))


def test_an_answer_is_owed_all_the_same() -> None:
    owed = yours("03-02", certain=False)
    assert owed.ball is not None
    assert owed.ball.turn is Turn.YOURS
    assert decide(case(owed), terms(), at("03-10")) == decide(case(yours("03-02")), terms(), at("03-10"))
