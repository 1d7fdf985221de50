"""`followupd demo`: a sample mailbox, one pass on it, what was found, and one draft in full."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from daemon.cli import table
from daemon.cli.settings import moment
from daemon.config import defaults, workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import made_at, make
from daemon.engine import Engine, Outcome
from daemon.judge import Asked, Conversation
from daemon.mailboxes.maildir import Maildir
from daemon.view import listed
from daemon.wiring import state
from rules.judging.cadence import Terms
from rules.message import Owner

COUNTRY = "US"


def command(arguments: argparse.Namespace) -> int:
    folder: Path = arguments.dir or Path(mkdtemp(prefix="followupd-demo-"))
    settings = defaults()
    terms = Terms(settings.policy, workdays(COUNTRY), settings.owner.zone)
    now = made_at(folder) or moment(arguments).astimezone(terms.zone)
    new = make(folder, now, terms.workdays)
    asked = Asked(arguments.at or now, only_until=False)
    outcome = _pass(folder, terms, asked)
    _show(outcome.conversations, asked.now.astimezone(terms.zone), terms)
    _say(folder, outcome, again=None if not new else _pass(folder, terms, asked))
    return 0


def _pass(folder: Path, terms: Terms, asked: Asked) -> Outcome:
    owner = Owner(OWNER[0], frozenset({OWNER[1]}), COUNTRY)
    with state(folder / "state", owner, alone=True) as kept:
        known = partial(kept.index.known, "demo")
        with closing(Maildir("demo", folder / "Maildir", folders={}, known=known)) as mailbox:
            return Engine({"demo": mailbox}, kept.index, kept.ledger, owner, terms).run("demo", asked, dry=False)


def _show(conversations: Sequence[Conversation], now: datetime, terms: Terms) -> None:
    console = Console(highlight=False)
    shown = tuple(one for one in conversations if listed(one))
    console.print(f"[bold]{OWNER[0]}'s mailbox on {now:%A}, {now:%Y-%m-%d}[/]\n")
    table.show(console, shown, now=now.astimezone(terms.zone))
    drafted = next((one.draft for one in shown if one.draft), None)
    if drafted:
        head = f"To: {', '.join(str(address) for address in drafted.to)}\nSubject: {drafted.subject}\n\n"
        console.print(Panel(Text(head + drafted.body.rstrip()), title="One of the drafts", expand=False))
    none = len(conversations) - len(shown)
    console.print(f"\n{table.counts(shown)} {none} other threads were left alone: they are not about her candidacy.")


def _say(folder: Path, outcome: Outcome, *, again: Outcome | None) -> None:
    written = sum(len(task.steps) for task in outcome.tasks)
    print(f"This pass changed {written} things in the mailbox." if written else "This pass found nothing to change.")
    if again is not None:
        changed = sum(len(task.steps) for task in again.tasks)
        print(f"A second pass {'changed nothing' if not changed else f'changed {changed} things'}.")
    print(f"The mailbox is a Maildir, {folder / 'Maildir'}: open it with any mail client, the drafts are in Drafts.")
