"""`followupd status`: the open conversations, whose turn it is, and how the service is."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from shutil import get_terminal_size
from typing import Any

from daemon import clock
from daemon.cli import table
from daemon.cli.cells import painter
from daemon.cli.unread import unread
from daemon.errors import OwnerMustAct
from daemon.line import Line, counts
from daemon.places import locate
from daemon.service import board
from daemon.service.board import Board
from daemon.service.summary import summary
from daemon.standing import Standing, standing

DONE, OWNER_MUST_ACT = 0, 1

SO_FAR = "Your mail was not looked at to its end yet, {count:,} messages so far: what is shown may still change."
BY_OLDER = "followupd was upgraded: this was read by the version before it. The service reads your mail anew."


def command(arguments: argparse.Namespace) -> int:
    now = arguments.at or clock.now()
    found, document = _found(arguments, now)
    service, alive = board.read(found.folder), board.lives(found.folder)
    shown = tuple(line for line in found.lines if arguments.all or line.goes_on)
    never_read = unread(found.accounts, found.never)
    if arguments.json:
        print(json.dumps({**document, "service": _json(service, alive=alive)}, ensure_ascii=False, indent=2))
    elif never_read and not shown and not alive:
        raise OwnerMustAct(never_read)
    else:
        _show(found, shown, now, _said(service, found, alive=alive))
    if never_read and not alive:  # a service that is at it tells itself what is wrong
        raise OwnerMustAct(never_read)
    return _complain(service, alive=alive, now=clock.now())


def _found(arguments: argparse.Namespace, now: datetime) -> tuple[Standing, dict[str, Any]]:
    """Return what is known, and where it is asked for, as a document."""
    if not arguments.json and not arguments.at:
        config = locate(arguments.config, os.environ)
        if config and (left := standing(config, now)):
            return left, {}
    from daemon.cli.judged import judged  # noqa: PLC0415 - loads all the rules, which most often nothing needs

    return judged(arguments, now)


def _show(found: Standing, shown: tuple[Line, ...], now: datetime, service: Iterator[str]) -> None:
    paint = painter(sys.stdout)
    for line in table.lines(
        shown, now=now.astimezone(found.zone), width=get_terminal_size((80, 25)).columns, paint=paint
    ):
        print(line)
    print(counts(line for line in shown if line.listed))
    if found.away:
        print(found.away)
    if found.so_far is not None:
        print(paint(SO_FAR.format(count=found.so_far), "dim"))
    if found.by_older:
        print(paint(BY_OLDER, "dim"))
    for line in service:
        print(paint(line, "dim"))


def _json(service: Board | None, *, alive: bool) -> dict[str, Any] | None:
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


def _said(service: Board | None, found: Standing, *, alive: bool) -> Iterator[str]:
    if service is None:
        return
    if alive:
        yield f"Service (pid {service.pid}): {summary(service, found.zone)}"
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
