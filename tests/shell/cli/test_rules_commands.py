"""What the commands on rules say."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from daemon.cli.rules_commands import check, names, rendered, run_tests, schema, show
from daemon.config import ConfigError, Needs, defaults, load

EXAMPLE = Path(__file__).parents[3] / "config.example.toml"


@pytest.fixture
def config_file(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(
        '[owner]\nname = "D"\naddresses = ["d@x.example"]\ntime_zone = "Europe/Paris"\n'
        '[cadence.screening]\nfirst = "4 days"\n'
        '[drafts]\nsignature = "D\\n\\"x\\""\ntemplate.thank_you = "{{ greeting }}"\n'
        '[digest]\nevery = "week"\non = "friday"\n'
        '[[test]]\nname = "slow"\ngiven = { stage = "screening", last_word = "2026-09-01", by = "me" }\n'
        'expect = { action = "follow_up", due = "2026-09-03" }\n',
        encoding="utf-8",
    )
    return path


def test_check_says_that_a_file_is_valid(config_file: Path) -> None:
    assert check(config_file) == f"{config_file} is valid, with 1 test of the rules."


def test_check_takes_a_file_of_rules_alone(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text('[give_up]\ncold_after = "9 days"\n', encoding="utf-8")
    assert check(path) == f"{path} is valid."


def test_check_tells_every_mistake(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("[restraint]\na = 1\nb = 2\n[[account]]\n", encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        check(path)
    assert len(raised.value.mistakes) == 3


def test_show_names_the_origin_of_each_rule(config_file: Path) -> None:
    lines = show(load(config_file, needs=Needs.RULES)).splitlines()
    assert 'first   = "4 days"           # config.toml:6' in lines
    assert 'then    = "5 business days"  # default' in lines
    assert 'country   = "FR"            # of the time zone' in lines
    assert 'time_zone = "Europe/Paris"  # config.toml:4' in lines
    assert 'thank_you = "{{ greeting }}"  # config.toml:9' in lines


def test_what_show_prints_is_a_config_that_says_the_same(config_file: Path, tmp_path: Path) -> None:
    config = load(config_file, needs=Needs.RULES)
    shown = tmp_path / "shown.toml"
    text = show(config).partition("[cadence.applied]")[2]
    shown.write_text(f"[cadence.applied]{text}", encoding="utf-8")
    again = load(shown, needs=Needs.RULES)
    assert (again.policy, again.labels, again.digest) == (config.policy, config.labels, config.digest)


def test_without_a_file_every_rule_is_a_default() -> None:
    rules = show(defaults()).partition("[cadence.applied]")[2].splitlines()
    origins = {line.rpartition("# ")[2] for line in rules if " = " in line}
    assert origins == {"default"}


def test_names_tells_what_each_holds() -> None:
    assert any(line.startswith("greeting ") and "Hi" in line for line in names().splitlines())


def test_a_test_that_fails_shows_why(config_file: Path) -> None:
    (outcome,) = run_tests(load(config_file, needs=Needs.RULES))
    head, reason = rendered(outcome).splitlines()
    assert head == (
        "FAIL  config.toml:13: slow: action is wait, not follow_up; due is 2026-09-07, not 2026-09-03 "
        "(asked on 2026-09-03)"
    )
    assert reason.startswith("      cadence.screening.first: You wrote last on 1 September.")


def test_a_test_that_holds_is_one_line() -> None:
    assert [rendered(outcome)[:6] for outcome in run_tests(load(EXAMPLE))] == ["ok    "] * 3


def test_the_schema_knows_every_table_and_refuses_unknown_keys() -> None:
    whole = json.loads(json.dumps(schema()))
    assert set(whole["properties"]) >= set(tomllib.loads(EXAMPLE.read_text(encoding="utf-8")))
    assert whole["additionalProperties"] is False
    screening = whole["properties"]["cadence"]["properties"]["screening"]
    assert screening["properties"]["at_most"] == {
        "type": "integer", "minimum": 0, "maximum": 20, "description": "how many follow-ups are sent before giving up",
    }  # fmt: skip


def test_the_schema_tells_the_kinds_of_account_apart() -> None:
    accounts = json.loads(json.dumps(schema()))["properties"]["account"]["items"]["oneOf"]
    assert [each["properties"]["kind"]["const"] for each in accounts] == ["imap", "gmail", "maildir"]
