"""Carries out the steps of a plan. Each is safe to repeat, and a death between any two of them loses nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from daemon.errors import Refused
from daemon.mailboxes.base import Mailbox, Ref
from daemon.mime import render
from daemon.store.index import Index
from daemon.store.ledger import DraftState, Ledger
from rules.judging.plan import DropDraft, PutDraft, SetLabels, Step
from rules.label import Label

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Desk:
    """What the steps work on. today: the owner's day, under which a draft counts. a_day: how many it may have.

    seen: the mailbox's drafts_mark up to which all drafts are known, or None where that was not asked.
    """

    mailbox: Mailbox
    index: Index
    ledger: Ledger
    now: datetime
    today: date
    a_day: int
    seen: str | None


def apply(steps: Iterable[Step], desk: Desk, *, conversation: str) -> Iterator[Step]:
    """Carry out the steps for one conversation, in their order, and yield those that were not put off.

    conversation: names it in the log.
    """
    account = desk.mailbox.name
    for step in steps:
        match step:
            case PutDraft():
                if not _put(step, desk):
                    continue
                _LOG.info("%s: %s: draft written (%s)", account, conversation, step.draft.kind)
            case DropDraft():
                _drop(step, desk)
                _LOG.info(
                    "%s: %s: %s", account, conversation, "draft withdrawn" if step.key else "double draft removed"
                )
            case SetLabels():
                _label(step, desk)
                _LOG.info("%s: %s: labels %s", account, conversation, ", ".join(changes(step)))
            case _:
                assert_never(step)
        yield step


def changes(step: SetLabels) -> list[str]:
    """Return which labels come and go, in words: '+Due', '-Waiting'."""
    return [f"+{label}" for label in sorted(step.add)] + [f"-{label}" for label in sorted(step.remove)]


def _put(step: PutDraft, desk: Desk) -> bool:
    """Write a draft, once; tell whether it was.

    It is not where another account took the day's last place meanwhile, nor where somebody has added a draft since the
    mailbox was looked at: the owner, or another machine of theirs. Then the next pass sees what it was.

    The order is what keeps it so: first our note that it is about to be, then the mark in the mailbox, then the draft,
    then our note that it was. Whoever finds the first note without the last looks at the mailbox (see engine).
    """
    account, draft = desk.mailbox.name, step.draft
    mark = desk.mailbox.drafts_mark()
    if desk.seen is not None and mark != desk.seen:
        _LOG.debug("%s: a draft was added by somebody else: it is looked at first", account)
        return False
    if not desk.ledger.intend(account, draft.key, after=draft.after, day=desk.today, mark=mark, a_day=desk.a_day):
        return False
    if Label.DRAFTED in desk.mailbox.keeps:
        for ref in desk.index.refs(account, draft.after):
            desk.mailbox.set_labels(ref, add=frozenset({Label.DRAFTED}), remove=frozenset())
    try:
        desk.mailbox.put_draft(render(draft, now=desk.now), thread=draft.thread)
    except Refused:
        desk.ledger.settle(account, draft.key, DraftState.WITHDRAWN)
        raise
    desk.ledger.settle(account, draft.key, DraftState.WRITTEN)
    if desk.seen is not None:
        desk.seen = desk.mailbox.drafts_mark()
    return True


def _drop(step: DropDraft, desk: Desk) -> None:
    """Take a draft back. Noted first: a death between the two leaves a draft that the next pass adopts anew."""
    if step.key:
        desk.ledger.settle(desk.mailbox.name, step.key, DraftState.WITHDRAWN)
    desk.mailbox.drop_draft(Ref(step.ref))


def _label(step: SetLabels, desk: Desk) -> None:
    account, marks = desk.mailbox.name, desk.mailbox.labels_are_marks
    if step.add and not marks:
        desk.ledger.flag(account, step.message, up=True)
    for ref in desk.index.refs(account, step.message):
        desk.mailbox.set_labels(ref, add=step.add, remove=step.remove)
    if step.remove and not step.add and not marks:
        desk.ledger.flag(account, step.message, up=False)
