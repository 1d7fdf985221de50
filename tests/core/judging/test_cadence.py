"""How a due day is told: with the days that were left out."""

from __future__ import annotations

import pytest

from rules.judging.decide import decide
from rules.workdays import Workdays
from tests.core.cases import at, case, staged, terms


@pytest.mark.parametrize(
    ("stage", "closed", "said"),
    [
        pytest.param("applied", (), "5 business days later: 9 March.", id="none"),
        pytest.param("applied", ("03-04",), "5 business days later: 10 March (4 March is a holiday).", id="one"),
        pytest.param(
            "applied", ("03-04", "03-05"), "5 business days later: 11 March (4 March, 5 March are holidays).", id="two"
        ),
        pytest.param("applied", ("03-07", "03-02"), "5 business days later: 9 March.", id="on a Saturday, and on the day itself"),
        pytest.param("later_interview", (), "7 days later: 9 March.", id="days"),
        pytest.param("later_interview", ("03-04",), "7 days later: 9 March.", id="days do not mind holidays"),
        pytest.param(
            "later_interview", ("03-09",), "7 days later: 10 March (9 March is no business day).", id="but on the last of them"
        ),
    ],
)  # fmt: skip
def test_why_a_day_is_later_than_one_would_count_is_told(stage: str, closed: tuple[str, ...], said: str) -> None:
    rules = terms(Workdays(frozenset(at(day).date() for day in closed)))
    verdict = decide(case(staged(stage)), rules, at("03-12"))
    assert verdict.because[0].text.endswith(said)
