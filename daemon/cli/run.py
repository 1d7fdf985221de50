"""`followupd run`: the service, or one pass over every account."""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing

from daemon.cli.settings import log, moment, progress, settings, state_dir
from daemon.config import Config
from daemon.engine import Engine, Outcome, Task
from daemon.errors import FollowupdError, OwnerMustAct, Usage
from daemon.judge import Asked
from daemon.lock import only_one
from daemon.mailboxes.base import Mailbox
from daemon.notify import notifier
from daemon.service import journal
from daemon.service.signals import heard
from daemon.service.supervisor import Supervisor
from daemon.sync import Progress
from daemon.view import Json
from daemon.wiring import State, engine, made, state
from rules.judging.plan import DropDraft, PutDraft, SetLabels, Step


def command(arguments: argparse.Namespace) -> int:
    return _once(arguments) if arguments.once else _serve(arguments)


def _serve(arguments: argparse.Namespace) -> int:
    """Watch all accounts until a signal says stop."""
    for option in ("at", "dry_run", "accept_loss", "json"):
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
    _report(outcomes, dry=arguments.dry_run, as_json=arguments.json)
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


def _report(outcomes: Mapping[str, Outcome], *, dry: bool, as_json: bool) -> None:
    tasks = [(account, task) for account, outcome in outcomes.items() for task in outcome.tasks]
    if as_json:
        steps = [_step_json(account, task, step) for account, task in tasks for step in task.steps]
        print(json.dumps({"version": 1, "dry_run": dry, "steps": steps}, ensure_ascii=False, indent=2))
        return
    for account, task in tasks:
        for step in task.steps:
            print(f"{account}: {_step_words(step, dry=dry)}: {task.conversation.envelopes[0].subject}")
    if not tasks:
        print("Nothing to change." if outcomes else "No account could be read.")


def _step_words(step: Step, *, dry: bool) -> str:
    would = "would " if dry else ""
    match step:
        case PutDraft():
            return f"{would}write a draft to {step.draft.to[0]}"
        case DropDraft():
            return f"{would}withdraw a draft"
        case SetLabels():
            changes = [f"+{label}" for label in sorted(step.add)] + [f"-{label}" for label in sorted(step.remove)]
            return f"{would}label {' '.join(changes)}"


def _step_json(account: str, task: Task, step: Step) -> Json:
    about: Json = {"account": account, "conversation": task.conversation.case.id}
    match step:
        case PutDraft():
            return {**about, "step": "put_draft", "key": step.draft.key, "kind": step.draft.kind.value}
        case DropDraft():
            return {**about, "step": "drop_draft", "key": step.key}
        case SetLabels():
            return {
                **about, "step": "set_labels", "message": step.message,
                "add": sorted(step.add), "remove": sorted(step.remove),
            }  # fmt: skip
