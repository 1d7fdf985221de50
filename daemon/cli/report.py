"""`followupd report`: the state of the search as one HTML file, from the last pass or from mail that is only read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from daemon.cli.preview import looked_at
from daemon.cli.settings import moment, settings, state_dir
from daemon.cli.unread import refuse_unread
from daemon.cli.writing import write_private
from daemon.errors import Usage
from daemon.judge import Conversation
from daemon.overview import overview
from daemon.reader import Reader
from daemon.report import page, search
from daemon.store.index import Index
from daemon.wiring import state, terms
from rules.judging.cadence import Terms
from rules.message import Owner

DEFAULT = Path("followupd-report.html")
_HOW_TO_READ_SOURCES = ("me", "tz", "country", "rules")


def command(arguments: argparse.Namespace) -> int:
    written = _from_sources(arguments) if arguments.source else _from_accounts(arguments)
    target: Path = arguments.output or DEFAULT
    if str(target) == "-":
        sys.stdout.buffer.write(written)
        return 0
    write_private(target, written)
    print(f"The report is {target.resolve()}. Open it in a browser; it needs no network.")
    return 0


def _from_sources(arguments: argparse.Namespace) -> bytes:
    with looked_at(arguments) as look:
        return _page(look.conversations, look.index, look.owner, look.terms, look.now)


def _from_accounts(arguments: argparse.Namespace) -> bytes:
    for name in _HOW_TO_READ_SOURCES:
        if getattr(arguments, name, None):
            raise Usage(f"report: --{name} is for mail that you name, and the config says it for your accounts")
    chosen, now = settings(arguments), moment(arguments)
    owner = chosen.owner.owner()
    with state(state_dir(chosen), owner, alone=False) as kept:
        refuse_unread(chosen, kept)
        found = overview(chosen, kept, now, only_until=arguments.at is not None)
        return _page(found, kept.index, owner, terms(chosen), now)


def _page(found: Iterable[Conversation], index: Index, owner: Owner, rules: Terms, now: datetime) -> bytes:
    reader = Reader(index, owner, rules.workdays, rules.policy.phrases)
    return page(search(found, lambda one: reader.messages(one.rows), owner, rules, now))
