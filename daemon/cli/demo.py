"""`followupd demo`: a sample mailbox, one pass on it, what was found, and one draft in full."""

from __future__ import annotations

import argparse
import shlex
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
from daemon.line import counts
from daemon.listing import listing
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
    again = _pass(folder, terms, asked) if new else None
    _show((again or outcome).conversations, asked.now.astimezone(terms.zone))
    _say(folder, outcome, again=again)
    _say_how_to_look(folder, terms, asked.now)
    return 0


def _pass(folder: Path, terms: Terms, asked: Asked) -> Outcome:
    owner = Owner(OWNER[0], frozenset({OWNER[1]}), COUNTRY)
    with state(folder / "state", owner, alone=True) as kept:
        known = partial(kept.index.known, "demo")
        with closing(Maildir("demo", folder / "Maildir", folders={}, known=known)) as mailbox:
            return Engine({"demo": mailbox}, kept.index, kept.ledger, owner, terms).run("demo", asked, dry=False)


def _show(conversations: Sequence[Conversation], now: datetime) -> None:
    console = Console(highlight=False)
    shown = tuple(one for one in conversations if listed(one))
    console.print(f"[bold]{OWNER[0]}'s mailbox on {now:%A}, {now:%Y-%m-%d}[/]\n")
    found = listing(shown)
    table.show(console, found, now=now)
    if drafts := [one.draft for one in shown if one.draft]:
        first = drafts[0]
        head = f"To: {', '.join(str(address) for address in first.to)}\nSubject: {first.subject}\n\n"
        title = f"One of the {len(drafts)} drafts"
        console.print(Panel(Text(head + first.body.rstrip()), title=title, expand=False))
    none = len(conversations) - len(shown)
    console.print(f"\n{counts(found)} {none} other threads were left alone: they are not about her candidacy.")


def _say(folder: Path, outcome: Outcome, *, again: Outcome | None) -> None:
    written = sum(len(task.steps) for task in outcome.tasks)
    print(f"This pass changed {written} things in the mailbox." if written else "This pass found nothing to change.")
    if again is not None:
        changed = sum(len(task.steps) for task in again.tasks)
        print(f"A second pass {'changed nothing' if not changed else f'changed {changed} things'}.")
    print(f"The mailbox is a Maildir, {folder / 'Maildir'}: open it with any mail client, the drafts are in Drafts.")


def _say_how_to_look(folder: Path, terms: Terms, now: datetime) -> None:
    """Say how every draft is read, as of the same moment, in the same zone and under the same holidays."""
    at, box = now.isoformat(timespec="seconds"), shlex.quote(str(folder / "Maildir"))
    print("\nTo read every draft, also those for another day:")
    print(f"  followupd preview {box} --me {OWNER[1]} --drafts \\\n    --at {at} --tz {terms.zone} --country {COUNTRY}")
