"""The example config is valid, explains every key there is, and names none that is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from daemon.config import ConfigError, Needs, defaults, load
from daemon.config.keys import FILE
from daemon.config.tables import Kind, Lists, Table, Tables
from daemon.config.trial import run_tests

EXAMPLE = Path(__file__).parents[3] / "config.example.toml"
ONE_OF_THESE = ("password_", "token_", "keyring", "client_", "authority")
SETTING = re.compile(r"^# (\[\[?[a-z_.]+\]\]?|[a-z_]+ = .*)$")


def every_key(kind: Kind, path: str = "") -> set[str]:
    """Return the dotted path of every key; those of accounts under the kind of account."""
    match kind:
        case Table():
            below = {f"{path}{key.name}" for key in kind.keys}
            return below.union(*(every_key(key.value, f"{path}{key.name}.") for key in kind.keys))
        case Tables():
            each = (every_key(table, f"{path}{name}." if kind.by else path) for name, table in kind.kinds.items())
            return set[str]().union(*each)
        case Lists():
            return set()
        case _:
            return set()


def set_in_example() -> set[str]:
    """Return the dotted path of every key that the example has, commented out or not."""
    found: set[str] = set()
    table = ""
    for raw in EXAMPLE.read_text(encoding="utf-8").splitlines():
        line = raw.removeprefix("# ")
        if header := re.match(r"\[+([a-z_.]+)\]+", line):
            table = header[1]
            found |= {table.rpartition(".")[0], table} - {""}
        elif kind := re.match(r'kind = "(\w+)"', line):
            table = f"account.{kind[1]}"
            found |= {f"{table}.kind", f"{table}.name"}
        elif (pair := re.match(r"([a-z_]+) = (.*)", line)) and table != "account":
            found.add(f"{table}.{pair[1]}")
            found |= {f"{table}.{pair[1]}.{name}" for name in re.findall(r"[{,] ?([a-z_]+) =", pair[2])}
    return found


def with_everything(text: str) -> str:
    """Return the example with every commented setting in force, where only one of several may be."""
    lines, seen = [], set[str]()
    for raw in text.splitlines():
        line = found[1] if (found := SETTING.match(raw)) else raw
        seen = set() if line.startswith("[") else seen
        name = line.partition(" ")[0]
        if found and (name.startswith(ONE_OF_THESE) or name in seen):
            line = raw
        seen.add(name)
        lines.append(line)
    return "\n".join(lines)


def test_the_example_is_valid() -> None:
    config = load(EXAMPLE)
    assert [account.name for account in config.accounts] == ["main", "gmail", "local"]


def test_its_tests_hold() -> None:
    outcomes = run_tests(load(EXAMPLE))
    assert len(outcomes) == 3
    assert [outcome.name for outcome in outcomes if not outcome.holds] == []


def test_it_shows_every_key_there_is_and_no_other() -> None:
    assert set_in_example() == every_key(FILE)


def test_what_it_sets_and_comments_out_are_the_default_rules(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    text = with_everything(EXAMPLE.read_text(encoding="utf-8"))
    rules = text.partition("[cadence.applied]")[2].partition("[drafts]")[0]
    path.write_text("[cadence.applied]" + rules, encoding="utf-8")
    policy, plain = load(path, needs=Needs.RULES).policy, defaults().policy
    assert rules.count("# ") > 20
    assert (policy.cadence, policy.waiting) == (plain.cadence, plain.waiting)
    assert (policy.give_up, policy.restraint) == (plain.give_up, plain.restraint)


def test_what_it_comments_out_is_valid_too(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(with_everything(EXAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    try:
        config = load(path)
    except ConfigError as error:
        pytest.fail(str(error))
    assert config.owner.subdivision == "NY"
    assert set(config.policy.drafts.template) >= {"follow_up", "thank_you"}
