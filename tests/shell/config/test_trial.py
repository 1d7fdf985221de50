"""The owner's own tests of the rules: each is asked on the day that it is about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from daemon.config import Needs, load
from daemon.config.trial import Outcome, run_tests

OWNER = '[owner]\nname = "D"\naddresses = ["d@x.example"]\ntime_zone = "America/New_York"\n'
WORD = 'stage = "screening", last_word = "2026-09-01"'  # a Tuesday; Monday the 7th is Labor Day


def tried(folder: Path, given: str, expect: str, rules: str = "") -> Outcome:
    path = folder / "config.toml"
    path.write_text(
        f'{OWNER}{rules}[[test]]\nname = "t"\ngiven = {{ {given} }}\nexpect = {{ {expect} }}\n', encoding="utf-8"
    )
    (outcome,) = run_tests(load(path, needs=Needs.RULES))
    return outcome


HOLDING = [
    pytest.param(WORD + ', by = "me"', 'action = "follow_up", due = "2026-09-04"', id="due"),
    pytest.param(WORD + ', by = "me"', 'action = "wait", due = "2026-09-04", turn = "theirs"', id="the eve of it"),
    pytest.param(WORD + ', by = "me"', 'action = "follow_up"', id="some day"),
    pytest.param(WORD + ', by = "me"', 'action = "wait"', id="at once"),
    pytest.param(WORD + ', by = "me", today = "2026-09-03"', 'action = "wait"', id="a day named"),
    pytest.param(WORD + ', by = "me", today = "2027-01-04"', 'action = "give_up", due = "2026-09-04"', id="cold"),
    pytest.param(WORD + ', by = "me", follow_ups = 1', 'action = "follow_up", due = "2026-09-09"', id="a second one"),
    pytest.param(WORD + ', by = "me", follow_ups = 3', 'action = "give_up", due = "2026-09-09"', id="enough"),
    pytest.param(
        WORD + ', by = "me", follow_ups = 3, labels = ["Gut yes"]', 'action = "follow_up"', id="one more by gut"
    ),
    pytest.param(
        WORD + ', by = "me", labels = ["Never"]', 'action = "none", due = "none", turn = "nobody"', id="never"
    ),
    pytest.param(WORD + ', by = "me", labels = ["Gut no"]', 'action = "give_up"', id="against the gut"),
    pytest.param(WORD + ', by = "them"', 'action = "reply", due = "2026-09-03", turn = "yours"', id="they asked"),
    pytest.param(WORD + ', by = "them"', 'action = "none", turn = "yours"', id="they asked just now"),
    pytest.param(WORD + ', by = "them", turn = "theirs"', 'action = "follow_up"', id="they asked nothing"),
    pytest.param(WORD + ', by = "me", turn = "yours"', 'action = "reply"', id="you left something open"),
    pytest.param(
        WORD + ', by = "them", promise = "2026-09-14"', 'action = "follow_up", due = "2026-09-15"', id="promise"
    ),
    pytest.param(
        WORD + ', by = "them", promise = "no date"', 'action = "follow_up", due = "2026-09-30"', id="promise, no date"
    ),
    pytest.param(WORD + ', by = "me", meeting = "2026-09-03"', 'action = "none", turn = "nobody"', id="meeting ahead"),
    pytest.param(
        WORD + ', by = "them", meeting = "2026-09-03"', 'action = "thank_you", due = "2026-09-03"', id="meeting held"
    ),
    pytest.param(
        'stage = "screening", last_word = "2026-09-03", by = "me", meeting = "2026-09-03"',
        'action = "follow_up", due = "2026-09-09"',
        id="thanked on the day",
    ),
    pytest.param(
        WORD + ', by = "me", away = "2026-09-14"', 'action = "follow_up", due = "2026-09-15"', id="away until then"
    ),
    pytest.param(
        WORD + ', by = "me", away = "no date"', 'action = "follow_up", due = "2026-09-11"', id="away, who knows"
    ),
    pytest.param(WORD + ', by = "me", snoozed = "2026-09-04"', 'action = "wait", due = "2026-09-11"', id="snoozed"),
    pytest.param('stage = "closed", last_word = "2026-09-01", by = "them"', 'action = "none"', id="closed"),
    pytest.param(
        'stage = "offer", last_word = 2026-09-01, by = "me"', 'action = "follow_up", due = 2026-09-04', id="offer"
    ),
]


@pytest.mark.parametrize(("given", "expect"), HOLDING)
def test_a_test_that_says_what_the_rules_say_holds(given: str, expect: str, tmp_path: Path) -> None:
    assert tried(tmp_path, given, expect).wrong == ()


@pytest.mark.parametrize(
    ("expect", "wrong"),
    [
        ('action = "wait", due = "2026-09-05"', ("action is follow_up, not wait", "due is 2026-09-04, not 2026-09-05")),
        (
            'action = "follow_up", due = "2026-09-03"',
            ("action is wait, not follow_up", "due is 2026-09-04, not 2026-09-03"),
        ),
        ('action = "reply"', ("action is follow_up, not reply",)),
        ('turn = "yours"', ("turn is theirs, not yours",)),
        ('due = "none"', ("due is 2026-09-04, not none",)),
    ],
)
def test_a_test_that_says_otherwise_fails_with_each_difference(
    expect: str, wrong: tuple[str, ...], tmp_path: Path
) -> None:
    outcome = tried(tmp_path, WORD + ', by = "me"', expect)
    assert not outcome.holds
    assert outcome.wrong == wrong
    assert outcome.because


def test_the_owner_s_own_rules_are_the_ones_tried(tmp_path: Path) -> None:
    rules = '[cadence.screening]\nfirst = "10 days"\n'
    outcome = tried(tmp_path, WORD + ', by = "me"', 'action = "follow_up", due = "2026-09-11"', rules)
    assert outcome.holds
    assert (outcome.asked, outcome.where) == (date(2026, 9, 11), "config.toml:7")


def test_the_ends_of_time_are_within_reach(tmp_path: Path) -> None:
    rules = '[cadence.screening]\nfirst = "3660 business days"\n'
    given = 'stage = "screening", last_word = "2100-12-31", by = "me"'
    assert tried(tmp_path, given, 'action = "wait"', rules).holds
