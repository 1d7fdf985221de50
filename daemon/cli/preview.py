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
from typing import Any
from zoneinfo import ZoneInfo

from daemon import config
from daemon.cli.settings import moment, progress
from daemon.config import Config
from daemon.config.kinds import EMAIL, Country, Zone
from daemon.config.values import Value, Wrong
from daemon.errors import Usage
from daemon.judge import Asked, Conversation
from daemon.line import counts
from daemon.listing import listing
from daemon.preview import any_draft, judged, of_one_day, owners_address
from daemon.sources import Source, open_source
from daemon.store.index import Index
from daemon.view import document, listed
from rules.judging.cadence import Terms
from rules.judging.restraint import todays
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
    with looked_at(arguments, all_drafts=arguments.drafts) as look:
        found, terms, now = look.conversations, look.terms, look.now
    shown = tuple(one for one in found if arguments.all or listed(one))
    if arguments.json:
        print(json.dumps(document(shown, at=now, zone=terms.zone), ensure_ascii=False, indent=2))
        return 0
    from rich.console import Console  # noqa: PLC0415 - 130 ms that JSON does not need

    from daemon.cli import table  # noqa: PLC0415

    console, lines = Console(highlight=False), listing(shown)
    table.show(console, lines, now=now.astimezone(terms.zone))
    if arguments.drafts:
        _show_drafts(shown, terms)
    console.print(counts(line for line in lines if line.listed))
    return 0


def _show_drafts(shown: Sequence[Conversation], terms: Terms) -> None:
    """Print the drafts that a pass would write today, then those that it would leave for another day."""
    from daemon.cli import drafts  # noqa: PLC0415 - only where they are asked for

    found = {one.case.id: one.draft for one in shown if one.draft}
    cases = [one.case for one in shown if one.draft]
    verdicts = {one.case.id: one.verdict for one in shown if one.draft}
    today = todays(cases, verdicts, left=terms.policy.restraint.drafts_a_day)
    now = [draft for which, draft in found.items() if which in today]
    later = [draft for which, draft in found.items() if which not in today]
    sys.stdout.write("".join(f"{line}\n" for line in drafts.told(now, later=later)))


@contextmanager
def looked_at(arguments: argparse.Namespace, *, all_drafts: bool = False) -> Iterator[Look]:
    """Judge the sources that the arguments name; their index stays open meanwhile.

    all_drafts: with every draft that is due, also those that drafts_a_day leaves for another day.
    """
    settings = _settings(arguments)
    with ExitStack() as stack:
        sources = [stack.enter_context(closing(open_source(path))) for path in arguments.source]
        terms, owner = terms_of(arguments, settings), owner_of(arguments, settings, sources)
        asked = Asked(moment(arguments), only_until=True)
        doubted: list[str] = []  # said when the bar is gone
        with progress("Reading", sum(source.size for source in sources)) as told:
            known = any_draft if all_drafts else of_one_day
            found, index = stack.enter_context(
                judged(sources, owner, terms, asked, told, known=known, unheard=doubted.append)
            )
        doubt(arguments, doubted)
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
    addresses = frozenset(_read(EMAIL, "--me", address) for address in arguments.me) or frozenset(known.addresses)
    if not addresses:
        found = owners_address(sources)
        sys.stderr.write(
            f"You are taken to be {found}: most of the mail is yours. Say it with --me if that is wrong.\n"
        )
        addresses = frozenset({found})
    return Owner(known.name, addresses, _country(arguments, settings))


def terms_of(arguments: argparse.Namespace, settings: Config) -> Terms:
    """Return the rules of a config with the calendar and the zone of the arguments, else with its own."""
    zone = _zone(arguments) or settings.owner.zone
    country = _country(arguments, settings)
    part = settings.owner.subdivision if country == settings.owner.country else None
    return Terms(settings.policy, config.workdays(country, part), zone)


def doubt(arguments: argparse.Namespace, unheard: Sequence[str]) -> None:
    """Say on stderr which of the addresses given by --me no mail is from: whose turn it is hangs on them."""
    for address in unheard if arguments.me else ():
        sys.stderr.write(f"No mail is from {address}. If it is not yours, say by --me which address is.\n")


def _country(arguments: argparse.Namespace, settings: Config) -> str | None:
    """Return whose holidays count: by --country, else where --tz lies, else what the config says."""
    if arguments.country:
        return str(_read(Country(), "--country", arguments.country))
    zone = _zone(arguments)
    return config.country_of_zone(zone.key) if zone else settings.owner.country


def _zone(arguments: argparse.Namespace) -> ZoneInfo | None:
    return _read(Zone(), "--tz", arguments.tz) if arguments.tz else None


def _read(kind: Value, option: str, raw: str) -> Any:
    try:
        return kind.read(raw)
    except Wrong as wrong:
        raise Usage(f"{option}: {wrong.what}. {wrong.remedy}") from None
