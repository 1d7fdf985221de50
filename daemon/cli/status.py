"""`followupd status`: the open conversations, whose turn it is, and how the service is."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime, tzinfo

from daemon import clock
from daemon.cli import table
from daemon.cli.settings import moment, settings, state_dir
from daemon.overview import overview
from daemon.service import board
from daemon.service.board import Board
from daemon.service.summary import summary
from daemon.view import Json, document, listed
from daemon.wiring import state, terms
from rules.judging.quiet import away_words

DONE, OWNER_MUST_ACT = 0, 1


def command(arguments: argparse.Namespace) -> int:
    chosen, now = settings(arguments), moment(arguments)
    folder, zone = state_dir(chosen), chosen.owner.zone
    with state(folder, chosen.owner.owner(), alone=False) as kept:
        found = overview(chosen, kept, now, only_until=arguments.at is not None)
    shown = tuple(one for one in found if (listed(one) if arguments.all else table.is_open(one)))
    service = board.read(folder)
    alive = board.lives(folder)
    if arguments.json:
        whole = {**document(shown, at=now, zone=zone), "service": _json(service, alive=alive)}
        print(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        from rich.console import Console  # noqa: PLC0415 - 100 ms that JSON does not need
        from rich.markup import escape  # noqa: PLC0415

        console = Console(highlight=False)
        table.show(console, shown, now=now.astimezone(zone))
        console.print(table.counts(shown))
        if away := away_words(now, terms(chosen)):
            console.print(away)
        for line in _lines(service, zone, alive=alive):
            console.print(escape(line), style="dim")
    return _complain(service, alive=alive, now=clock.now())


def _json(service: Board | None, *, alive: bool) -> Json | None:
    """Return how the service is; None where it never ran with this state directory."""
    if service is None:
        return None
    return {
        "running": alive,
        "pid": service.pid if alive else None,
        "started": service.started.isoformat(timespec="seconds"),
        "config_error": service.config_error,
        "accounts": [board.health_json(health) for health in service.accounts],
    }


def _lines(service: Board | None, zone: tzinfo, *, alive: bool) -> Iterator[str]:
    if service is None:
        return
    if alive:
        yield f"Service (pid {service.pid}): {summary(service, zone)}"
    else:
        yield "Service: not running."


def _complain(service: Board | None, *, alive: bool, now: datetime) -> int:
    """Say on stderr what needs the owner, for them and for monitors."""
    texts = list(board.complaints(service, alive=alive, now=now)) if service else []
    for text in texts:
        for line in text.splitlines():
            sys.stderr.write(line if line.startswith((" ", "error:")) else f"error: {line}")
            sys.stderr.write("\n")
    return OWNER_MUST_ACT if texts else DONE
