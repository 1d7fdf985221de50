"""When a verdict may change though nothing is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from rules.judging.decide import decide
from rules.judging.looks import next_look
from rules.reading import Fact, Reading
from tests.core.cases import EVIDENCE, POLICY, at, case, meeting, reading, span, terms, yours


@pytest.mark.parametrize(
    ("read", "now", "expected"),
    [
        pytest.param(reading(), at("03-03"), at("03-09", "07:00"), id="a wait ends in the morning of its day"),
        pytest.param(reading(), at("03-09"), at("04-09", "07:00"), id="a follow-up goes cold"),
        pytest.param(yours("03-02"), at("03-02"), at("03-04", "07:00"), id="a reply comes to be owed"),
        pytest.param(yours("03-02"), at("03-05"), at("04-04", "07:00"), id="a reply goes cold"),
        pytest.param(reading(meetings=(meeting("03-20"),)), at("03-05"), at("03-20", "15:00"), id="a meeting ends"),
        pytest.param(
            reading(meetings=(meeting("03-03"),)), at("03-04"), at("03-05", "07:00"), id="thanks come too late"
        ),
        pytest.param(reading(), at("05-20"), at("08-30", "07:00"), id="what was given up is forgotten"),
        pytest.param(
            reading(closed=Fact("filled", EVIDENCE)), at("05-20"), at("08-30", "07:00"), id="what is closed too"
        ),
        pytest.param(reading(), at("10-20"), None, id="what is forgotten stays so"),
        pytest.param(Reading(interview=Fact(False, EVIDENCE)), at("03-03"), None, id="what was never said"),
    ],
)
def test_the_next_moment_at_which_it_may_change(read: Reading, now: datetime, expected: datetime | None) -> None:
    assert next_look([decide(case(read), terms(), now)], read, terms(), now) == expected


def test_spans_of_business_days_are_counted_in_business_days() -> None:
    policy = replace(POLICY, give_up=replace(POLICY.give_up, cold_after=span("3 business days")))
    rules = terms(policy=policy)
    assert next_look([decide(case(reading()), rules, at("03-09"))], reading(), rules, at("03-09")) == at(
        "03-13", "07:00"
    )


def test_every_verdict_is_asked() -> None:
    alone, beside = decide(case(reading()), terms(), at("03-03")), decide(case(yours("03-02")), terms(), at("03-02"))
    assert next_look([alone, beside], reading(), terms(), at("03-03")) == at("03-04", "07:00")
