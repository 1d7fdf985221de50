"""`followupd status`: the open conversations, whose turn it is, and how the service is."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from shutil import get_terminal_size

from daemon import clock
from daemon.cli import table
from daemon.cli.cells import painter
from daemon.cli.settings import moment, settings, state_dir
from daemon.cli.unread import unread
from daemon.conversation import Conversation
from daemon.errors import OwnerMustAct
from daemon.kept import Kept
from daemon.overview import current, overview
from daemon.service import board
from daemon.service.board import Board
from daemon.service.summary import summary
from daemon.view import Json, document, listed
from daemon.wiring import State, state, terms
from rules.judging.quiet import away_words

DONE, OWNER_MUST_ACT = 0, 1

SO_FAR = "Your mail was not looked at to its end yet, {count:,} messages so far: what is shown may still change."
BY_OLDER = "followupd was upgraded: this was read by the version before it. The service reads your mail anew."


def command(arguments: argparse.Namespace) -> int:
    chosen, now = settings(arguments), moment(arguments)
    folder, zone = state_dir(chosen), chosen.owner.zone
    with state(folder, chosen.owner.owner(), alone=False) as kept:
        if arguments.at:
            found = Kept(overview(chosen, kept, now, only_until=True))
        else:
            found = current(chosen, kept, now, over_too=arguments.all)
        drafted, never_read = _drafted(found.conversations, kept), unread(chosen, kept)
    shown = tuple(one for one in found.conversations if arguments.all or table.is_open(one))
    service = board.read(folder)
    alive = board.lives(folder)
    if never_read and not shown and not alive and not arguments.json:
        raise OwnerMustAct(never_read)
    if arguments.json:
        whole = {
            **document(shown, at=now, zone=zone),
            "whole": found.so_far is None and not never_read,
            "drafted": sorted(drafted),
            "service": _json(service, alive=alive),
        }
        print(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        paint = painter(sys.stdout)
        width = get_terminal_size((80, 25)).columns
        for line in table.lines(shown, now=now.astimezone(zone), width=width, paint=paint, drafted=drafted):
            print(line)
        print(table.counts([one for one in shown if listed(one)]))
        if away := away_words(now, terms(chosen)):
            print(away)
        if found.so_far is not None:
            print(paint(SO_FAR.format(count=found.so_far), "dim"))
        if found.by_older:
            print(paint(BY_OLDER, "dim"))
        for line in _lines(service, zone, alive=alive):
            print(paint(line, "dim"))
    if never_read and not alive:  # a service that is at it tells itself what is wrong
        raise OwnerMustAct(never_read)
    return _complain(service, alive=alive, now=clock.now())


def _drafted(conversations: Sequence[Conversation], kept: State) -> frozenset[str]:
    """Return the ids of those for which a draft of ours lies in the mailbox."""
    keys = {account: kept.index.draft_keys(account) for account in {one.account for one in conversations}}
    return frozenset(one.case.id for one in conversations if one.draft and one.draft.key in keys[one.account])


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
