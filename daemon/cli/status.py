"""`followupd status`: the open conversations, and whose turn it is."""

from __future__ import annotations

import argparse
import json

from rich.console import Console

from daemon.cli import table
from daemon.cli.settings import moment, settings, state_dir
from daemon.overview import overview
from daemon.view import document, listed
from daemon.wiring import state
from rules.verdict import Closed, GiveUp


def command(arguments: argparse.Namespace) -> int:
    chosen, now = settings(arguments), moment(arguments)
    with state(state_dir(chosen), chosen.owner.owner(), alone=False) as kept:
        found = overview(chosen, kept, now, only_until=arguments.at is not None)
    shown = tuple(
        one for one in found if listed(one) and (arguments.all or not isinstance(one.verdict, Closed | GiveUp))
    )
    if arguments.json:
        print(json.dumps(document(shown, at=now, zone=chosen.owner.zone), ensure_ascii=False, indent=2))
        return 0
    console = Console()
    table.show(console, shown, today=now.astimezone(chosen.owner.zone).date())
    console.print(table.counts(shown))
    return 0
