"""From the index to verdicts: brings what must be read to the rules, and keeps together what they say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from daemon.conversation import Conversation
from daemon.gathered import Composed, Gathered, Gatherer, Memory
from daemon.opened import Fetch, speaker
from daemon.present import present
from daemon.reader import Reader
from daemon.store.index import Index, Row
from rules.draft import Draft, Kind, key
from rules.judging import opportunity
from rules.judging.cadence import Terms, held
from rules.judging.decide import Case, decide
from rules.judging.plan import Notes, would_put
from rules.judging.restraint import Mailbox, restrain, todays
from rules.judging.ruling import ruling
from rules.judging.shared import shared
from rules.label import OWNERS, Label
from rules.message import Owner, Place
from rules.policy import Drafting
from rules.verdict import FollowUp, Ignore, Reason, ThankYou, Verdict

__all__ = ["Asked", "Conversation", "Judge", "Known"]

SLACK = timedelta(days=60)
"""How much further than the look-back conversations are judged, so that what they show is taken back."""

Rows = Mapping[str, tuple[Row, ...]]
"""The rows of each conversation, by its id."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The moment that is asked about. only_until: leave out what was written after it (`--at`)."""

    now: datetime
    only_until: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What the ledger knows that a judgement needs.

    snoozed: since when the snooze stands on a message of an account. notes: of drafts that were written, by account.
    left: how many new drafts may still be written today.
    """

    snoozed: Callable[[str, str], date]
    notes: Mapping[str, Notes]
    left: int


class Judge:
    """Judges all conversations of some accounts of the index, together: an answer may lie in any of them.

    memory: what was found out before. Verdicts are not in it: all are made anew from what is known now, as each may
    depend on any other, on the day, and on the rules.
    """

    def __init__(  # noqa: PLR0913 - each is another side of it
        self,
        index: Index,
        accounts: Collection[str],
        owner: Owner,
        terms: Terms,
        fetch: Fetch,
        *,
        memory: Memory | None = None,
        older_too: bool = False,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        """older_too: what another version of the program read will do (see Reader). step: see Gatherer."""
        self._owner = owner
        self._terms = terms
        self._memory = memory or Memory()
        self._reader = Reader(index, owner, terms.workdays, terms.policy.phrases, older_too=older_too)
        self._gatherer = Gatherer(index, accounts, self._reader, fetch=fetch, memory=self._memory, step=step)

    def conversations(self, asked: Asked, known: Known) -> tuple[Conversation, ...]:
        """Judge them at that moment; the one with the newest message comes first."""
        until = asked.now if asked.only_until else None
        return self._judged(self._gatherer.all(since=self._since(asked), until=until), asked, known)

    def newest(self, count: int, asked: Asked, known: Known) -> tuple[Conversation, ...]:
        """Judge the newest so many alone, though others may have something to say about them. To be shown, no more."""
        return self._judged(self._gatherer.all(since=self._since(asked), until=None, at_most=count), asked, known)

    def _since(self, asked: Asked) -> datetime:
        return asked.now - timedelta(days=self._terms.policy.give_up.look_back.count) - SLACK

    def _judged(self, gathered: Iterable[Gathered], asked: Asked, known: Known) -> tuple[Conversation, ...]:
        found = {one.id: one for one in gathered}
        rows = {which: one.rows for which, one in found.items()}
        cases = shared(opportunity.with_one_employer(self._case(one, known) for one in found.values()))
        verdicts = self._verdicts(cases, rows, asked.now, known)
        drafts, later = self._drafts(cases, verdicts, found, asked.now, known)
        self._memory.drafts.forget_others({(which,) for which in found})
        return tuple(
            Conversation(
                account=found[case.id].rows[0].account,
                case=case,
                verdict=verdicts[case.id],
                rows=found[case.id].rows,
                envelopes=self._gatherer.envelopes(found[case.id]),
                draft=drafts.get(case.id),
                held=case.id in later,
                stamp=found[case.id].stamp,
            )
            for case in cases
        )

    def _case(self, one: Gathered, known: Known) -> Case:
        labels = frozenset(label for row in one.rows for label in row.envelope.labels) & OWNERS
        snoozed = [
            known.snoozed(row.account, row.envelope.id) for row in one.rows if Label.SNOOZE in row.envelope.labels
        ]
        return Case(one.id, one.reading, labels, max(snoozed, default=None))

    def _verdicts(self, cases: Sequence[Case], gathered: Rows, now: datetime, known: Known) -> dict[str, Verdict]:
        heard = [_heard(case) for case in cases]
        alone = {case.id: decide(case, self._terms, now) for case in heard}
        mailbox = Mailbox(
            drafted=frozenset(which for which, rows in gathered.items() if _has_draft(rows)),
            dismissed=frozenset(
                case.id
                for case in cases
                if not isinstance(alone[case.id], Ignore) and _is_dismissed(case, gathered[case.id], known)
            ),
            silent={case.id: quiet for case in cases if (quiet := _silence(case, gathered[case.id]))},
            words=self._words((case.id for case in cases if isinstance(alone[case.id], Ignore)), gathered),
        )
        return restrain(heard, alone, self._terms, now, mailbox)

    def _words(self, conversations: Iterable[str], gathered: Rows) -> dict[str, datetime]:
        """Return when each address last wrote, machines' answers aside, in these conversations."""
        words: dict[str, datetime] = {}
        for envelope in (row.envelope for which in conversations for row in gathered[which]):
            if who := speaker(envelope, self._owner):
                words[who] = max(envelope.date, words.get(who, envelope.date))
        return words

    def _drafts(
        self,
        cases: Sequence[Case],
        verdicts: Mapping[str, Verdict],
        found: Mapping[str, Gathered],
        now: datetime,
        known: Known,
    ) -> tuple[dict[str, Draft], frozenset[str]]:
        """Compose what is due: of what would be written anew, as many as the day has left. Say too which wait."""
        composed = {
            case.id: draft
            for case in cases
            if (draft := self._draft(case, verdicts[case.id], found[case.id], now)) is not None
        }
        new = {which for which, draft in composed.items() if _is_new(draft, found[which].rows, known)}
        today = todays((case for case in cases if case.id in new), verdicts, left=known.left)
        later = frozenset(new) - today
        return {which: draft for which, draft in composed.items() if which not in later}, later

    def _draft(self, case: Case, verdict: Verdict, one: Gathered, now: datetime) -> Draft | None:
        drafting = ruling(case.reading, self._terms).terms.policy.drafts
        if not isinstance(verdict, FollowUp | ThankYou) or not drafting.enabled:
            return None
        meeting, today = held(case.reading, now), self._terms.day(now)
        state = (verdict, case.reading, one.rows, self._owner, drafting, self._terms.zone, meeting, today)
        composed = self._memory.drafts.find((case.id,), state)
        if composed is None:
            composed = Composed(self._compose(case, verdict, one.rows, drafting, now))
            if one.whole:
                self._memory.drafts.keep((case.id,), state, composed)
        return composed.draft

    def _compose(
        self, case: Case, verdict: FollowUp | ThankYou, rows: tuple[Row, ...], drafting: Drafting, now: datetime
    ) -> Draft | None:
        from rules.compose.drafts import compose  # noqa: PLC0415 - templates take 140 ms to load, and most passes write nothing
        from rules.reader.read import take_apart_all  # noqa: PLC0415

        messages = self._reader.messages(rows)
        return compose(
            verdict=verdict,
            reading=case.reading,
            messages=messages,
            letters=take_apart_all(messages, self._owner),
            owner=self._owner,
            drafting=drafting,
            zone=self._terms.zone,
            now=now,
        )


def _heard(case: Case) -> Case:
    """Return a conversation as it counts for others: also where the owner wants it left alone."""
    return replace(case, labels=case.labels - {Label.NEVER}) if Label.NEVER in case.labels else case


def _has_draft(rows: Iterable[Row]) -> bool:
    return any(row.envelope.place is Place.DRAFTS for row in rows)


def _is_new(draft: Draft, rows: tuple[Row, ...], known: Known) -> bool:
    """Tell whether a pass would write this draft, so that it takes one of the day's places."""
    return would_put(draft, present(rows), known.notes.get(rows[0].account, Notes()))


def _is_dismissed(case: Case, rows: tuple[Row, ...], known: Known) -> bool:
    """Tell whether the follow-up that could be due now was drafted before, and is not there any more."""
    moment = opportunity.recency(case.reading)
    newest = next((row.envelope.id for row in reversed(rows) if row.envelope.date == moment), None)
    written = known.notes.get(rows[0].account, Notes()).written
    return not _has_draft(rows) and newest is not None and key(after=newest, kind=Kind.SECOND) in written


def _silence(case: Case, rows: Iterable[Row]) -> Ignore | None:
    """Return the verdict on a conversation that the owner does not want to hear of, or None."""
    if Label.NEVER in case.labels:
        return Ignore((Reason("label.never", "You labelled it “Never”."),))
    if all(row.gone or row.envelope.place is Place.DRAFTS for row in rows):
        return Ignore((Reason("gone", "You deleted it."),))
    return None
