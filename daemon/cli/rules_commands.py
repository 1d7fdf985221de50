"""What `rules check`, `show`, `test` and `schema` say, as plain text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from daemon.config import Config, Labelling, Needs, load
from daemon.config.keys import FILE
from daemon.config.own_keys import WEEKDAYS
from daemon.config.trial import Outcome, run_tests
from rules.compose import template
from rules.policy import Cadence, Changes, Drafting, Flow, GiveUp, Match, Meetings, Restraint, Waiting

__all__ = ["check", "names", "rendered", "run_tests", "schema", "show"]

Rules = Cadence | Waiting | GiveUp | Restraint | Meetings | Flow | Drafting | Labelling
Row = tuple[str, str, str]
"""A key, its value as TOML, and where that is from."""


def check(path: Path) -> str:
    """Return that the file is valid. Raises ConfigError with every mistake.

    A file that has rules only is valid too; where it has an [owner] or an [[account]], these must be whole.
    """
    config = load(path, needs=Needs.RULES)
    count = len(config.tests)
    tests = f", with {count} {'test' if count == 1 else 'tests'} of the rules" if count else ""
    return f"{path} is valid{tests}."


def show(config: Config) -> str:
    """Return the rules in force as TOML, each with its origin: 'default', or the line that says so."""
    tables = [
        ("owner", _owner(config)),
        *(
            (f"cadence.{stage}", _rows(config, f"cadence.{stage}", each))
            for stage, each in config.policy.cadence.items()
        ),
        ("waiting", _rows(config, "waiting", config.policy.waiting)),
        ("give_up", _rows(config, "give_up", config.policy.give_up)),
        ("restraint", _rows(config, "restraint", config.policy.restraint)),
        ("meetings", _rows(config, "meetings", config.policy.meetings)),
        ("flow", _rows(config, "flow", config.policy.flow)),
        ("drafts", _rows(config, "drafts", config.policy.drafts)),
        ("drafts.template", _templates(config)),
        ("labels", _rows(config, "labels", config.labels)),
        ("digest", _digest(config)),
        ("phrases", _phrases(config)),
    ]
    shown = [_table(f"[{name}]", list(rows)) for name, rows in tables if rows]
    return "\n\n".join([*shown, *(_table(f"[[{name}]]", rows) for name, rows in _arrays(config))])


def names() -> str:
    """Return the names that templates may use, each with what it holds."""
    known = template.names()
    width = max(map(len, known))
    return "\n".join(f"{name:<{width}}  {what}" for name, what in known.items())


def rendered(outcome: Outcome) -> str:
    """Return one line for a test that holds; for one that fails, also the reasons of the rules."""
    if outcome.holds:
        return f"ok    {outcome.name}"
    head = f"FAIL  {outcome.where}: {outcome.name}: {'; '.join(outcome.wrong)} (asked on {outcome.asked})"
    return "\n".join([head, *(f"      {reason.rule}: {reason.text}" for reason in outcome.because)])


def schema() -> dict[str, object]:
    """Return the JSON schema of the config, for editors."""
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": "followupd's config.toml", **FILE.schema()}


def _owner(config: Config) -> list[Row]:
    owner = config.owner
    values = (
        ("time_zone", owner.zone.key, "this machine's"),
        ("country", owner.country, "of the time zone"),
        ("subdivision", owner.subdivision, "default"),
    )
    return [
        (name, _toml(value), config.origins.get(f"owner.{name}", otherwise))
        for name, value, otherwise in values
        if value is not None
    ]


def _rows(config: Config, table: str, rules: Rules) -> list[Row]:
    """Return the rows of a dataclass of rules; what is a table itself stands below its own heading."""
    return list(_each(config, table, {each.name: getattr(rules, each.name) for each in fields(rules)}))


def _templates(config: Config) -> list[Row]:
    return list(_each(config, "drafts.template", dict(config.policy.drafts.template)))


def _each(config: Config, table: str, values: dict[str, object]) -> Iterator[Row]:
    for name, value in values.items():
        if name != "template" or table == "drafts.template":
            yield name, _toml(value), config.origins.get(f"{table}.{name}", "default")


def _digest(config: Config) -> list[Row]:
    wish = config.digest
    values = {"every": wish.every, "on": WEEKDAYS[wish.weekday]} | ({"account": wish.account} if wish.account else {})
    return list(_each(config, "digest", dict(values)))


def _phrases(config: Config) -> list[Row]:
    return list(_each(config, "phrases", dict(config.policy.phrases)))


def _arrays(config: Config) -> Iterator[tuple[str, list[Row]]]:
    """Yield the owner's own rules and quiet days, a table each."""
    for number, rule in enumerate(config.policy.rules, start=1):
        match = {name: value for name, value in _given(rule.match) if value}
        values = {"name": rule.name, "match": match, **{k: v for k, v in _given(rule.changes) if v is not None}}
        yield "rule", list(_each(config, f"rule[{number}]", values))
    for number, quiet in enumerate(config.policy.away, start=1):
        yield "away", list(_each(config, f"away[{number}]", {"from": quiet.first, "to": quiet.last}))


def _given(values: Match | Changes) -> Iterator[tuple[str, object]]:
    return ((each.name, getattr(values, each.name)) for each in fields(values))


def _table(heading: str, rows: list[Row]) -> str:
    keys, values = max(len(key) for key, _, _ in rows), max(len(value) for _, value, _ in rows)
    width = min(values, 40)
    return "\n".join([heading, *(f"{key:<{keys}} = {value:<{width}}  # {origin}" for key, value, origin in rows)])


def _toml(value: object) -> str:
    """Return a value as TOML writes it: JSON's numbers, booleans and escapes are TOML's too."""
    if isinstance(value, bool | int):
        return json.dumps(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{name} = {_toml(each)}' for name, each in value.items())} }}"
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
