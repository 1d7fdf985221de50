"""The tables in which the owner adds rules of their own, as they come to be values."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from daemon.cli.rules_commands import show
from daemon.config import Config, Needs, load
from daemon.config.model import DigestWish
from daemon.config.trial import run_tests
from rules.notice import Every
from rules.policy import Changes, Match, QuietDays, Rule, Stage
from tests.core.cases import span

RULES = """
[[rule]]
name = "slow"
match = { employer = ["Acme", "City of *"], stage = "applied" }
first = "10 days"
drafted = false

[[rule]]
match = { domain = "Acme.example", contact = "Rita *" }
at_most = 1

[[away]]
from = 2026-12-24
to = "2027-01-03"

[phrases]
rejects = ["we went another way"]
promise = ["our panel ... revert"]
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return read(tmp_path, RULES)


def read(folder: Path, toml: str) -> Config:
    path = folder / "rules.toml"
    path.write_text(toml, encoding="utf-8")
    return load(path, needs=Needs.RULES)


def test_rules_keep_their_order_and_are_called_by_what_they_match(config: Config) -> None:
    assert config.policy.rules == (
        Rule(
            "slow",
            Match(employer=("Acme", "City of *"), stage=(Stage.APPLIED,)),
            Changes(first=span("10 days"), drafted=False),
        ),
        Rule(
            "domain acme.example, contact Rita *",
            Match(domain=("acme.example",), contact=("Rita *",)),
            Changes(at_most=1),
        ),
    )


def test_quiet_days_may_be_dates_or_text(config: Config) -> None:
    assert config.policy.away == (QuietDays(date(2026, 12, 24), date(2027, 1, 3)),)


def test_one_absence_may_be_a_single_table(tmp_path: Path) -> None:
    found = read(tmp_path, '[away]\nfrom = "2026-12-24"\nto = "2026-12-24"\n')
    assert found.policy.away == (QuietDays(date(2026, 12, 24), date(2026, 12, 24)),)


def test_phrases_are_sorted_so_that_their_order_changes_nothing(config: Config, tmp_path: Path) -> None:
    assert config.policy.phrases == (("promise", ("our panel ... revert",)), ("rejects", ("we went another way",)))
    turned = '[phrases]\npromise = ["our panel ... revert"]\nrejects = ["we went another way"]\n'
    assert read(tmp_path, turned).policy.phrases == config.policy.phrases


def test_without_them_there_are_none(tmp_path: Path) -> None:
    policy = read(tmp_path, "").policy
    assert (policy.rules, policy.away, policy.phrases) == ((), (), ())


@pytest.mark.parametrize(
    ("toml", "wish"),
    [
        ("", DigestWish(Every.NEVER, 0, None)),
        ('[digest]\nevery = "week"\non = "friday"\n', DigestWish(Every.WEEK, 4, None)),
        ('[digest]\nevery = "day"\naccount = "main"\n', DigestWish(Every.DAY, 0, "main")),
    ],
)
def test_a_digest_is_never_wanted_unless_the_owner_says_so(toml: str, wish: DigestWish, tmp_path: Path) -> None:
    assert read(tmp_path, toml).digest == wish


def test_show_prints_them_with_their_lines_and_as_a_config_that_says_the_same(config: Config, tmp_path: Path) -> None:
    shown = show(config)
    assert 'first   = "10 days"' in shown
    assert "# rules.toml:5" in shown
    assert 'match   = { employer = ["Acme", "City of *"], stage = ["applied"] }  # rules.toml:4' in shown
    again = read(tmp_path, "[cadence.applied]" + shown.partition("[cadence.applied]")[2])
    assert again.policy == config.policy


@pytest.mark.parametrize(
    ("given", "holds"),
    [
        pytest.param('employer = "City of Albany"', True, id="employer"),
        pytest.param('employer = "Bolt"', False, id="another employer"),
        pytest.param('domain = "mail.acme.example", contact = "Rita Mo"', True, id="domain and name"),
        pytest.param('domain = "ACME.example", contact = "Rita@acme.example"', False, id="an address is no name"),
    ],
)
def test_a_test_may_name_what_a_rule_matches(given: str, holds: bool, tmp_path: Path) -> None:
    test = (
        f'{RULES}\n[[test]]\nname = "x"\n'
        f'given = {{ stage = "applied", last_word = "2026-09-01", by = "me", follow_ups = 1, {given} }}\n'
    )
    (slow,) = run_tests(read(tmp_path, test.replace("follow_ups = 1, ", "") + 'expect = { due = "2026-09-11" }\n'))
    (once,) = run_tests(read(tmp_path, test + 'expect = { action = "give_up" }\n'))
    assert (slow.holds or once.holds) is holds
