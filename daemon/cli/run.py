"""`followupd run`: the service, or one pass over every account."""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing

from daemon.cli.passed import Told, as_json, lines, wrote
from daemon.cli.settings import log, moment, progress, settings, state_dir
from daemon.config import Config
from daemon.engine import Engine, Outcome
from daemon.errors import FollowupdError, OwnerMustAct, Usage
from daemon.judge import Asked
from daemon.lock import only_one
from daemon.mailboxes.base import Mailbox
from daemon.notify import notifier
from daemon.service import journal
from daemon.service.signals import heard
from daemon.service.supervisor import Supervisor
from daemon.sync import Progress
from daemon.wiring import State, engine, made, state


def command(arguments: argparse.Namespace) -> int:
    return _once(arguments) if arguments.once else _serve(arguments)


def _serve(arguments: argparse.Namespace) -> int:
    """Watch all accounts until a signal says stop."""
    for option in ("at", "dry_run", "drafts", "accept_loss", "json"):
        if getattr(arguments, option):
            raise Usage(f"run: --{option.replace('_', '-')} goes with --once")
    journal.log(os.environ)
    faulthandler.enable()  # where the watchdog ends us, the journal shows in which line every thread hung
    chosen = settings(arguments)
    folder = state_dir(chosen)
    with only_one(made(folder) / "lock"):
        supervisor = Supervisor(chosen, folder, load=lambda: settings(arguments), notifier=notifier(os.environ))
        with heard(supervisor.post):
            ended = supervisor.run()
    if not ended:  # a thread in the middle of something: ending there is safe, and waiting is not asked for
        logging.shutdown()
        os._exit(0)
    return 0


def _once(arguments: argparse.Namespace) -> int:
    log()
    chosen = settings(arguments)
    asked = Asked(moment(arguments), only_until=arguments.at is not None)
    with state(state_dir(chosen), chosen.owner.owner(), alone=True) as kept, ExitStack() as stack:
        worker, mailboxes = engine(chosen, kept)
        for one in mailboxes.values():
            stack.enter_context(closing(one))
        if arguments.accept_loss:
            _accept_loss(chosen, kept)
        outcomes, failed = _passes(worker, mailboxes, asked, dry=arguments.dry_run)
    told = Told(dry=arguments.dry_run, drafts=arguments.drafts, a_day=chosen.policy.restraint.drafts_a_day)
    if arguments.json:
        print(json.dumps(as_json(outcomes, told), ensure_ascii=False, indent=2))
    else:
        print("\n".join(lines(outcomes, told)))
    if failed:
        raise OwnerMustAct("\n".join(str(error) for error in failed))
    return 0


def _passes(
    worker: Engine, mailboxes: Mapping[str, Mailbox], asked: Asked, *, dry: bool
) -> tuple[dict[str, Outcome], list[FollowupdError]]:
    """Make one pass over each account; what is wrong with one does not keep the others waiting.

    All are looked at before anything is written: an answer to what one would write may lie in another.
    """
    outcomes: dict[str, Outcome] = {}
    failed: dict[str, FollowupdError] = {}
    steps: tuple[Callable[[str, Progress], None], ...] = (
        worker.look,
        lambda name, told: outcomes.update({name: worker.run(name, asked, dry=dry, progress=told)}),
        # The drafts that were written are looked at, so that `status` tells of them.
        lambda name, told: None if dry or not wrote(outcomes[name]) else worker.tick(name, asked, told),
    )
    for step in steps:
        for name in (name for name in mailboxes if name not in failed):
            try:
                with progress(f"Reading {name}") as told:
                    step(name, told)
            except FollowupdError as error:
                failed[name] = error
    return outcomes, list(failed.values())


def _accept_loss(chosen: Config, kept: State) -> None:
    for account in chosen.accounts:
        kept.index.settle(account.name, kept.index.counts(account.name))
