"""`followupd preview`: what would be done, from mail that is only read."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime

from daemon import config
from daemon.cli.settings import moment, progress
from daemon.config import Config
from daemon.config.zones import zone as zone_named
from daemon.errors import Usage
from daemon.judge import Asked, Conversation
from daemon.preview import judged, owners_address
from daemon.sources import Source, open_source
from daemon.store.index import Index
from daemon.view import document, listed
from rules.judging.cadence import Terms
from rules.message import Owner


@dataclass(frozen=True, slots=True)
class Look:
    """What sources hold, judged at the moment `now`."""

    conversations: tuple[Conversation, ...]
    index: Index
    owner: Owner
    terms: Terms
    now: datetime


def command(arguments: argparse.Namespace) -> int:
    with looked_at(arguments) as look:
        found, terms, now = look.conversations, look.terms, look.now
    shown = tuple(one for one in found if arguments.all or listed(one))
    if arguments.json:
        print(json.dumps(document(shown, at=now, zone=terms.zone), ensure_ascii=False, indent=2))
        return 0
    from rich.console import Console  # noqa: PLC0415 - 130 ms that JSON does not need

    from daemon.cli import table  # noqa: PLC0415

    console = Console(highlight=False)
    table.show(console, shown, now=now.astimezone(terms.zone))
    console.print(table.counts([one for one in shown if listed(one)]))
    return 0


@contextmanager
def looked_at(arguments: argparse.Namespace) -> Iterator[Look]:
    """Judge the sources that the arguments name; their index stays open meanwhile."""
    settings = _settings(arguments)
    with ExitStack() as stack:
        sources = [stack.enter_context(closing(open_source(path))) for path in arguments.source]
        owner, terms = owner_of(arguments, settings, sources), terms_of(arguments, settings)
        asked = Asked(moment(arguments), only_until=True)
        with progress("Reading", sum(source.size for source in sources)) as told:
            found, index = stack.enter_context(judged(sources, owner, terms, asked, told))
        yield Look(found, index, owner, terms, asked.now)


def _settings(arguments: argparse.Namespace) -> Config:
    """Return the rules' file, else the config in force, else the defaults."""
    if arguments.rules:
        return config.load(arguments.rules, needs=config.Needs.RULES)
    path = config.locate(arguments.config, os.environ)
    return config.load(path) if path else config.defaults()


def owner_of(arguments: argparse.Namespace, settings: Config, sources: Sequence[Source]) -> Owner:
    """Return whose mail it is: by --me, else by the config, else by the mail itself."""
    known = settings.owner
    addresses = frozenset(address.lower() for address in arguments.me) or frozenset(known.addresses)
    if not addresses:
        found = owners_address(sources)
        sys.stderr.write(
            f"You are taken to be {found}: most of the mail is yours. Say it with --me if that is wrong.\n"
        )
        addresses = frozenset({found})
    return Owner(known.name, addresses, _country(arguments, settings))


def terms_of(arguments: argparse.Namespace, settings: Config) -> Terms:
    """Return the rules of a config with the calendar and the zone of the arguments, else with its own."""
    zone = zone_named(arguments.tz) if arguments.tz else settings.owner.zone
    if zone is None:
        raise Usage(f"--tz: there is no time zone {arguments.tz!r}. Write it as America/New_York")
    return Terms(settings.policy, config.workdays(_country(arguments, settings), settings.owner.subdivision), zone)


def _country(arguments: argparse.Namespace, settings: Config) -> str | None:
    if arguments.country:
        return str(arguments.country).upper()
    return settings.owner.country or config.country_of_zone(arguments.tz or str(settings.owner.zone))
