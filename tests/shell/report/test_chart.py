"""The drawn curve lies where the estimate says, and small numbers are called small."""

from __future__ import annotations

import re

from daemon.report.chart import BOTTOM, LEFT, RIGHT, TOP, charts
from daemon.report.survival import Lasted, kaplan_meier
from rules.policy import Stage

TEN = kaplan_meier(Lasted(day, answered=True) for day in range(1, 11))
TWO = kaplan_meier([Lasted(3, answered=True), Lasted(50, answered=False)])
NUMBER = re.compile(r"-?\d+\.?\d*")


def test_the_line_begins_where_nobody_answered_and_ends_where_all_have() -> None:
    (drawn,) = charts([(Stage.APPLIED, TEN)])
    assert drawn.line.startswith(f"M{LEFT} {float(BOTTOM)}")
    assert drawn.line.endswith(f"H{float(RIGHT)}V{float(TOP)}")


def test_all_are_drawn_along_the_same_days() -> None:
    one, other = charts([(Stage.APPLIED, TEN), (Stage.SCREENING, TWO)])
    assert [tick.day for tick in one.ticks] == [tick.day for tick in other.ticks] == [0, 10, 20, 30, 40, 50]
    assert [tick.waiting for tick in other.ticks] == [2, 1, 1, 1, 1, 1]


def test_nothing_is_drawn_outside_the_frame() -> None:
    for drawn in charts([(Stage.APPLIED, TEN), (Stage.SCREENING, TWO)]):
        for path in (drawn.line, drawn.band):
            assert all(TOP <= float(number) <= RIGHT for number in NUMBER.findall(path))


def test_few_waits_get_no_interval_and_a_note() -> None:
    one, other = charts([(Stage.APPLIED, TEN), (Stage.SCREENING, TWO)])
    assert (one.few, bool(one.band)) == (False, True)
    assert (other.few, bool(other.band)) == (True, False)


def test_silence_is_marked_where_it_stands() -> None:
    (drawn,) = charts([(Stage.SCREENING, TWO)])
    assert drawn.silent == ((float(RIGHT), (TOP + BOTTOM) / 2),)


def test_the_curve_is_told_in_words() -> None:
    one, other = charts([(Stage.APPLIED, TEN), (Stage.SCREENING, TWO)])
    assert one.title == "Applied: 10 waits, 10 answered, 0 still silent. Half had answered within 5 days."
    assert other.told == "Half had answered within 3 days."
    assert charts([(Stage.OFFER, kaplan_meier([Lasted(9, answered=False)]))])[0].told.startswith("Fewer than half")


def test_waits_that_all_ended_at_once_can_be_drawn() -> None:
    (drawn,) = charts([(Stage.OFFER, kaplan_meier([Lasted(0, answered=True)]))])
    assert drawn.told == "Half had answered on the same day."
    assert len(drawn.ticks) == 2
