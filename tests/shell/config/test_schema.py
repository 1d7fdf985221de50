"""The JSON schema that editors use: it takes the example whole, and refuses what a schema can refuse."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from daemon.cli.rules_commands import schema
from tests.shell.config.golden import Broken, broken
from tests.shell.config.test_example import EXAMPLE, with_everything

FILE = Path(__file__).parents[3] / "docs" / "config.schema.json"
VALIDATOR = Draft7Validator(schema(), format_checker=Draft7Validator.FORMAT_CHECKER)


def as_editors_see(raw: Any) -> Any:
    """Return a TOML document as JSON has it: its own dates as text."""
    match raw:
        case dict():
            return {name: as_editors_see(value) for name, value in raw.items()}
        case list():
            return [as_editors_see(value) for value in raw]
        case date():
            return raw.isoformat()
        case _:
            return raw


def refused(toml: str) -> bool:
    return not VALIDATOR.is_valid(as_editors_see(tomllib.loads(toml)))


def test_the_file_is_what_the_program_knows() -> None:
    """`followupd rules schema > docs/config.schema.json` brings it up to date."""
    assert json.loads(FILE.read_text("utf-8")) == json.loads(json.dumps(schema()))


def test_it_is_a_schema() -> None:
    Draft7Validator.check_schema(schema())


def test_the_example_names_it() -> None:
    first = EXAMPLE.read_text("utf-8").partition("\n")[0]
    assert (EXAMPLE.parent / first.removeprefix("#:schema ")).resolve() == FILE


@pytest.mark.parametrize("commented_too", [False, True])
def test_the_example_is_valid(commented_too: bool) -> None:
    text = EXAMPLE.read_text("utf-8")
    assert not refused(with_everything(text) if commented_too else text)


UNSEEN = frozenset({
    # names that only this machine knows, or that are too many to list
    "a misspelt zone", "a city for a zone", "a path for a zone", "a country by another code", "a country that is none",
    "a home of nobody",
    # templates are a language of their own
    "a template with a misspelt field", "a template with two mistakes", "a template that is not closed",
    # what must go together
    "a drafted offer", "a rule that drafts about offers", "a part of another country", "a part of no country",
    "two accounts of one name", "two sources of a password", "no source of a password", "no source of a token",
    "a connection in the clear", "an endpoint in the clear", "a fingerprint of a certificate that is never shown",
    "a test with follow-ups after their word", "a digest for no account", "a rule that changes nothing", "away that ends before it begins",
    "google without a client", "google with a password", "microsoft without an app and without a token",
    "google's client for microsoft", "a token where a password is used", "an authority without a tenant",
    "an app of another form",
    # bounds
    "a test of another age", "a fingerprint that is none",
})  # fmt: skip


def as_toml(case: Broken) -> bool:
    """Tell whether it is TOML at all, and wrong as a file of rules too: a schema does not know what is needed."""
    try:
        tomllib.loads(case.toml)
    except tomllib.TOMLDecodeError:
        return False
    return "(whole)" not in case.name


@pytest.mark.parametrize("case", [case for case in broken() if as_toml(case)], ids=lambda case: case.name)
def test_it_refuses_what_a_schema_can(case: Broken) -> None:
    assert refused(case.toml) == (case.name not in UNSEEN)


def test_it_refuses_more_than_forty_kinds_of_mistake() -> None:
    assert sum(refused(case.toml) for case in filter(as_toml, broken())) > 70
