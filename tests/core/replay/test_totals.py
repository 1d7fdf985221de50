"""What became of the drafts, and what they sum up to."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings

from rules.replay.days import replay
from rules.replay.strand import Step, Strand
from rules.replay.totals import Fate, caught, told, totals
from tests.core.cases import at, terms
from tests.core.replay.history import strand
from tests.core.replay.test_days import histories

APPLIED = ("writes", "03-02")
FIRST, LAST = date(2026, 3, 2), at("06-30")


@pytest.mark.parametrize(
    ("then", "fates"),
    [
        pytest.param((), [(Fate.SILENT, None)], id="nothing"),
        pytest.param((("asks", "03-10"),), [(Fate.NEEDLESS, "03-10")], id="an answer the next day"),
        pytest.param((("asks", "03-11"),), [(Fate.ANSWERED, "03-11")], id="an answer two days and three hours later"),
        pytest.param((("rejects", "03-30"),), [(Fate.ANSWERED, "03-30")], id="a no is an answer"),
        pytest.param((("writes", "03-10"),), [(Fate.WROTE, "03-10"), (Fate.SILENT, None)], id="the owner wrote"),
        pytest.param((("asks", "05-20"),), [(Fate.ANSWERED, "05-20")], id="an answer long after it was let go"),
        pytest.param((("writes", "05-20"),), [(Fate.WROTE, "05-20"), (Fate.SILENT, None)], id="the owner, long after"),
        pytest.param((("is away", "03-10"),), [(Fate.SILENT, None)], id="a machine's answer is none"),
    ],
)
def test_what_became_of_a_draft(then: tuple[tuple[str, str], ...], fates: list[tuple[Fate, str | None]]) -> None:
    one = strand("a", APPLIED, *then)
    found = told(replay([one], terms(), FIRST, LAST), [one])
    assert [(each.fate, f"{each.at:%m-%d}" if each.at else None) for each in found] == fates


def test_what_is_known_beside_others_counts_as_what_came() -> None:
    plain = strand("a", APPLIED, ("asks", "05-20"))
    steps = tuple(Step(step.at, step.word, strand("n", APPLIED).steps[0].alone, step.alone) for step in plain.steps)
    drafts = told(replay([plain], terms(), FIRST, LAST), [Strand("a", steps)])
    assert [one.fate for one in drafts] == [Fate.ANSWERED]


def test_the_sum_of_it_all() -> None:
    strands = [
        strand("silent", APPLIED, employer="one"),
        strand("soon", APPLIED, ("asks", "03-10"), employer="two"),
        strand("thanked", ("meets", "03-03"), ("writes", at("03-06", "18:00")), employer="three"),
        strand("portal", APPLIED, employer="four", writable=None),
    ]
    days = list(replay(strands, terms(), FIRST, LAST))
    drafts = told(days, strands)
    found = totals(days, drafts)
    assert caught(drafts) == ("thanked", "silent")
    assert (found.drafts, found.needless, found.silent, found.caught) == (4, 1, 2, 2)
    assert (found.thank_yous, found.wrote, found.answered, found.flagged, found.quiet) == (1, 1, 0, 1, 4)
    assert found.busiest == 2


def test_nothing_comes_to_nothing() -> None:
    found = totals([], ())
    assert (found.drafts, found.busiest) == (0, 0)


@settings(max_examples=40, deadline=None)
@given(histories())
def test_every_draft_has_one_fate(strands: list[Strand]) -> None:
    """The fates add up to the drafts, and whatever came, came after the draft."""
    days = list(replay(strands, terms(), date(2026, 2, 2), LAST))
    drafts = told(days, strands)
    found = totals(days, drafts)
    assert found.drafts == sum(len(day.made) for day in days)
    assert found.needless + found.answered + found.wrote + found.silent == found.drafts
    assert all(one.at is None or one.at >= one.draft.at for one in drafts)
