"""`followupd rules`: check, show and test the rules."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from daemon import config
from daemon.cli import rules_commands
from daemon.config import Config, Needs
from daemon.config.trial import run_tests
from daemon.errors import OwnerMustAct


def command(arguments: argparse.Namespace) -> int:
    match arguments.what:
        case "check":
            print(rules_commands.check(_file(arguments)))
        case "show":
            print(rules_commands.names() if arguments.names else rules_commands.show(_settings(arguments)))
        case "schema":
            print(json.dumps(rules_commands.schema(), indent=2))
        case "diff":
            from daemon.cli import rules_diff  # noqa: PLC0415 - checking a file needs none of what reads mail

            return rules_diff.command(arguments)
        case "replay":
            from daemon.cli import rules_replay  # noqa: PLC0415 - as above

            return rules_replay.command(arguments)
        case _:
            return _test(_settings(arguments))
    return 0


def _test(settings: Config) -> int:
    outcomes = run_tests(settings)
    if not outcomes:
        print(f"There is no [[test]] in {settings.path}." if settings.path else "There is no config, and no [[test]].")
    for outcome in outcomes:
        print(rules_commands.rendered(outcome))
    return 0 if all(outcome.holds for outcome in outcomes) else 1


def _file(arguments: argparse.Namespace) -> Path:
    path = arguments.file or config.locate(arguments.config, os.environ)
    if path is None:
        raise OwnerMustAct("rules: there is no config. Name a FILE")
    return Path(path)


def _settings(arguments: argparse.Namespace) -> Config:
    named = getattr(arguments, "file", None)
    path = named or config.locate(arguments.config, os.environ)
    return config.load(path, needs=Needs.RULES) if path else config.defaults()
