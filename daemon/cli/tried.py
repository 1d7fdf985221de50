"""Mail on which rules are tried: that of the accounts as the last pass saw it, or sources that are only read."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from daemon import config
from daemon.cli.preview import doubt, owner_of, terms_of
from daemon.cli.settings import moment, progress, settings, state_dir
from daemon.errors import Usage
from daemon.mail import Mail
from daemon.overview import mail
from daemon.preview import recorded
from daemon.sources import open_source
from daemon.wiring import fetching, state, terms
from rules.judging.cadence import Terms

_HOW_TO_READ_SOURCES = ("me", "tz", "country")


@dataclass(frozen=True, slots=True)
class Trial:
    """The mail, the moment, and the terms of the config in force: files that are tried replace their rules."""

    mail: Mail
    now: datetime
    terms: Terms

    def under(self, file: Path) -> Terms:
        """Return the terms under the rules of a file. Calendar and zone stay. Raises ConfigError."""
        return replace(self.terms, policy=config.load(file, needs=config.Needs.RULES).policy)


@contextmanager
def tried(arguments: argparse.Namespace) -> Iterator[Trial]:
    """Open the mail that the arguments name; without a source, that of the accounts."""
    with _sources(arguments) if arguments.source else _accounts(arguments) as trial:
        yield trial


@contextmanager
def _sources(arguments: argparse.Namespace) -> Iterator[Trial]:
    path = config.locate(arguments.config, os.environ)
    chosen = config.load(path) if path else config.defaults()
    with ExitStack() as stack:
        sources = [stack.enter_context(closing(open_source(path))) for path in arguments.source]
        rules, owner = terms_of(arguments, chosen), owner_of(arguments, chosen, sources)
        unheard: list[str] = []
        with progress("Reading", sum(source.size for source in sources)) as told:
            found = stack.enter_context(recorded(sources, owner, rules.zone, told, unheard=unheard.append))
        doubt(arguments, unheard)
        yield Trial(found, moment(arguments), rules)


@contextmanager
def _accounts(arguments: argparse.Namespace) -> Iterator[Trial]:
    for name in _HOW_TO_READ_SOURCES:
        if getattr(arguments, name):
            raise Usage(f"rules: --{name} is for mail that you name, and the config says it for your accounts")
    chosen = settings(arguments)
    with state(state_dir(chosen), chosen.owner.owner(), alone=False) as kept, fetching(chosen, kept) as fetch:
        yield Trial(mail(chosen, kept, fetch), moment(arguments), terms(chosen))
