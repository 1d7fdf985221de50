"""One pass over one account: look, judge, plan, act. A pass that finds nothing to change writes nothing."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from daemon import mime
from daemon.apply import Desk, apply
from daemon.digest.keeper import Keeper
from daemon.errors import Unreadable, Usage
from daemon.gathered import Memory
from daemon.glances import Glances
from daemon.judge import Asked, Conversation, Judge, Known
from daemon.kept import Keeping, basis
from daemon.lasting import changes_on, holds_until
from daemon.line import Frame
from daemon.mailboxes.base import Mailbox, Ref
from daemon.present import present
from daemon.store.index import Index
from daemon.store.ledger import DraftState, Ledger
from daemon.sync import Progress, sync
from rules.draft import Kind, key
from rules.judging.cadence import Terms
from rules.judging.plan import Powers, PutDraft, Step, Wanted, plan
from rules.judging.quiet import away_words
from rules.judging.state import shown_on, state
from rules.label import Label
from rules.message import Content, Owner, Place

_LOG = logging.getLogger(__name__)

LOOKS = 3
"""How often a pass looks again because mail came in while it was judging."""


@dataclass(frozen=True, slots=True)
class Task:
    """What one pass does for one conversation."""

    conversation: Conversation
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a pass found (conversations of all accounts) and what it did, or would do, in this one.

    seen: how far the index was when they were judged. digest: whether one was, or would be, put into the inbox.
    put_off: how many drafts were left for the next pass, as something was happening in the drafts just then.
    """

    conversations: tuple[Conversation, ...]
    tasks: tuple[Task, ...]
    seen: str
    digest: bool = False
    put_off: int = 0


@dataclass(frozen=True, slots=True)
class _Calm:
    """A pass that found nothing to do. until: when a verdict may change by itself. others, own: writes to the files."""

    since: datetime
    until: datetime
    others: tuple[int, int]
    own: tuple[int, int]


class Engine:
    """Makes passes over accounts.

    mailboxes: by name, those that this one may use. accounts: all whose conversations are judged together, theirs
    where nothing is given. keeper: keeps the owner's digest, where one is wanted. memory: what was found out before.
    source: see Config.source; without it, what is kept is not shown by itself.
    """

    def __init__(  # noqa: PLR0913 - each is a collaborator of its own
        self,
        mailboxes: Mapping[str, Mailbox],
        index: Index,
        ledger: Ledger,
        owner: Owner,
        terms: Terms,
        *,
        accounts: Collection[str] = (),
        keeper: Keeper | None = None,
        memory: Memory | None = None,
        source: str = "",
    ) -> None:
        self._mailboxes = mailboxes
        self._index = index
        self._ledger = ledger
        self._owner = owner
        self._terms = terms
        self._accounts = frozenset(accounts or mailboxes)
        self._keeper = keeper
        self._calm: dict[str, _Calm] = {}
        memory = memory or Memory()
        self._progress: Progress = lambda _: None
        self._judge = Judge(index, self._accounts, owner, terms, self._contents, memory=memory, step=self._step)
        self._source = source
        self._keeping = Keeping(index, basis(self._accounts, owner, terms), memory.digests, self._frame)
        self._glances = Glances(
            index, ledger, self._accounts, owner, terms,
            fetch=self._contents, keeping=self._keeping, memory=memory, step=self._step,
        )  # fmt: skip

    def run(self, account: str, asked: Asked, *, dry: bool, progress: Progress = lambda _: None) -> Outcome:
        """Make one pass. `dry`: say what would be written, and write nothing to the mailbox.

        progress: told of each change that was looked at, and of nothing (0) before each conversation that is read.
        Raises what the mailbox raises, and Suspicious; what was done before is kept, and the next pass goes on.
        """
        mailbox, self._progress = self._mailboxes[account], progress
        self._look(mailbox, self._glances.during(account, asked, progress))
        self._glances.after(asked)
        return self._judge_and_act(mailbox, asked, dry=dry, progress=progress)

    def tick(self, account: str, asked: Asked, progress: Progress = lambda _: None) -> None:
        """Make one pass as `run` does, which ends after the look where nothing can have become of it.

        That is: the pass before found nothing to do, nothing was written to the index or the ledger since, in whatever
        account, and no moment has come at which a verdict can change.
        """
        mailbox, self._progress = self._mailboxes[account], progress
        self._look(mailbox, self._glances.during(account, asked, progress))
        self._glances.after(asked)
        if not self._is_calm(account, asked):
            self._calm.pop(account, None)
            others = self._index.writes().others, self._ledger.writes().others
            outcome = self._judge_and_act(mailbox, asked, dry=False, progress=progress)
            if not outcome.tasks and not outcome.put_off:
                until = changes_on(outcome.conversations, self._terms, asked.now)
                own = self._index.writes().own, self._ledger.writes().own
                self._calm[account] = _Calm(asked.now, until, others, own)

    def _is_calm(self, account: str, asked: Asked) -> bool:
        calm, index, ledger = self._calm.get(account), self._index.writes(), self._ledger.writes()
        return (
            calm is not None
            and calm.since <= asked.now < calm.until
            and (calm.others, calm.own) == ((index.others, ledger.others), (index.own, ledger.own))
        )

    def _judge_and_act(self, mailbox: Mailbox, asked: Asked, *, dry: bool, progress: Progress) -> Outcome:
        account = mailbox.name
        outcome = self._judged(mailbox, asked)
        seen = None
        for _ in range(LOOKS):
            if dry or not outcome.tasks:
                break
            seen = mailbox.drafts_mark() if _drafts(outcome) else None  # before the look, so that it sees as much
            if not self._look(mailbox, progress):
                break
            outcome = self._judged(mailbox, asked)
        digest = self._keeper is not None and self._keeper.would_put(mailbox, asked.now)
        if not dry:
            self._not_in_the_past(account, asked)
            a_day = self._terms.policy.restraint.drafts_a_day
            desk = Desk(mailbox, self._index, self._ledger, asked.now, self._terms.day(asked.now), a_day, seen)
            outcome = _done(outcome, desk)
            if self._keeper:
                self._keeper.keep(mailbox, outcome.conversations, asked.now)
            self._keep(outcome, asked)
        elif self._keeping.is_first:
            self._keep(_undrafted(outcome), asked)
        return replace(outcome, digest=digest)

    def _keep(self, outcome: Outcome, asked: Asked) -> None:
        """Keep what was found, for whoever asks before the next pass."""
        if not asked.only_until:
            until = holds_until(outcome.conversations, self._terms, asked.now)
            self._keeping.keep(outcome.conversations, seen=outcome.seen, since=asked.now, until=until)

    def _frame(self, now: datetime) -> Frame:
        terms = self._terms
        return Frame(self._source, str(terms.zone), tuple(sorted(self._accounts)), away_words(now, terms))

    def _not_in_the_past(self, account: str, asked: Asked) -> None:
        if asked.only_until and (newest := self._index.newest(account)) and newest > asked.now:
            raise Usage(
                f"account {account}: mail has come in since {asked.now.isoformat()}, and what would be written may be "
                "answered by it. Add --dry-run"
            )

    def look(self, account: str, progress: Progress = lambda _: None) -> None:
        """Bring the index up to date with an account, and do no more. Raises as `run` does."""
        self._look(self._mailboxes[account], progress)

    def _step(self) -> None:
        self._progress(0)

    def _look(self, mailbox: Mailbox, progress: Progress) -> int:
        """Bring the index up to date; then find out which drafts the owner changed, and what became of begun writes."""
        changes = sync(mailbox, self._index, progress)
        unchecked = self._index.unchecked_drafts(mailbox.name)
        for ref, raw in mailbox.contents(unchecked) if unchecked else ():
            self._index.check_draft(mailbox.name, ref, unedited=mime.unedited(raw))
        self._settle_intents(mailbox)
        return changes

    def _settle_intents(self, mailbox: Mailbox) -> None:
        """A write that was begun and not noted as done: it lies there, or it never came to pass, or nobody knows.

        Where nobody knows, it counts as written: the owner may have deleted or changed it since.
        """
        intents = self._ledger.intents(mailbox.name)
        there = self._index.draft_keys(mailbox.name) if intents else frozenset()
        for intent in intents:
            never = intent.key not in there and mailbox.drafts_mark() == intent.mark
            self._ledger.settle(mailbox.name, intent.key, DraftState.WITHDRAWN if never else DraftState.WRITTEN)

    def _judged(self, mailbox: Mailbox, asked: Asked) -> Outcome:
        today, account = self._terms.day(asked.now), mailbox.name
        notes = {name: self._ledger.notes(name) for name in self._accounts}
        left = self._terms.policy.restraint.drafts_a_day - self._ledger.written_on(today)
        known = Known(lambda account, message: self._ledger.snoozed(account, message, today), notes, left)
        seen = self._keeping.seen()
        conversations = self._judge.conversations(asked, known)
        mine = [conversation for conversation in conversations if conversation.account == account]
        self._adopt(mine)
        self._forget_snoozes(account, mine)
        powers = Powers(mailbox.keeps, mailbox.labels_are_marks, self._ledger.flagged(account))
        adopted = self._ledger.notes(account)
        tasks = (Task(c, plan(self._wanted(c), present(c.rows), adopted, powers)) for c in mine)
        return Outcome(conversations, tuple(task for task in tasks if task.steps), seen)

    def _wanted(self, conversation: Conversation) -> Wanted:
        there = [row.envelope for row in conversation.rows if not row.gone and row.envelope.place is not Place.DRAFTS]
        label = state(conversation.verdict, conversation.case.reading)
        return Wanted(label, shown_on(there or conversation.envelopes, self._owner), conversation.draft)

    def _adopt(self, conversations: Iterable[Conversation]) -> None:
        """Note the drafts of ours that the mailbox holds, so that they are known when the owner deletes them."""
        for conversation in conversations:
            for row in conversation.rows:
                if row.envelope.place is Place.DRAFTS and row.envelope.key:
                    after = _after(row.envelope.key, conversation)
                    self._ledger.adopt(
                        row.account, row.envelope.key, after=after, day=self._terms.day(row.envelope.date)
                    )

    def _forget_snoozes(self, account: str, conversations: Iterable[Conversation]) -> None:
        standing = frozenset(
            row.envelope.id for c in conversations for row in c.rows if Label.SNOOZE in row.envelope.labels
        )
        if gone := self._ledger.snoozes(account) - standing:
            self._ledger.unsnooze(account, gone)

    def _contents(self, account: str, refs: Mapping[Ref, str]) -> Iterator[tuple[str, Content]]:
        if account not in self._mailboxes:  # another thread's, which reads it itself
            return
        for ref, raw in self._mailboxes[account].contents(refs):
            try:
                yield refs[ref], mime.content(raw, zone=self._terms.zone)
            except Unreadable as error:
                _LOG.warning("%s: %s: skipped: %s", account, ref, error)
                yield refs[ref], Content("")


def _done(outcome: Outcome, desk: Desk) -> Outcome:
    """Do what is to be done, and return it with what was done of it."""
    planned = len(_drafts(outcome))
    tasks = [
        replace(task, steps=tuple(apply(task.steps, desk, conversation=task.conversation.case.id)))
        for task in outcome.tasks
    ]
    done = replace(outcome, tasks=tuple(task for task in tasks if task.steps))
    return replace(done, put_off=planned - len(_drafts(done)))


def _undrafted(outcome: Outcome) -> Outcome:
    """Return what was found without the drafts, as none of them lies in the mailbox."""
    return replace(outcome, conversations=tuple(replace(one, draft=None) for one in outcome.conversations))


def _drafts(outcome: Outcome) -> list[PutDraft]:
    return [step for task in outcome.tasks for step in task.steps if isinstance(step, PutDraft)]


def _after(draft_key: str, conversation: Conversation) -> str:
    """Return the message that a draft of ours followed, or '' where it is not there any more."""
    kinds = (Kind.THANK_YOU, Kind.APPLICATION)  # one of each group
    ids = (envelope.id for envelope in conversation.envelopes)
    return next((i for i in ids if any(key(after=i, kind=kind) == draft_key for kind in kinds)), "")
