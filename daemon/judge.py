"""From the index to verdicts: brings what must be read to the rules, and keeps together what they say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from daemon.opened import Fetch, fetch_missing, identity, opened, speaker
from daemon.present import present
from daemon.reader import Reader
from daemon.store.index import Index, Row
from rules.draft import Draft, Kind, key
from rules.judging import opportunity
from rules.judging.cadence import Terms
from rules.judging.decide import Case, decide
from rules.judging.plan import Notes, would_put
from rules.judging.restraint import Mailbox, restrain, todays
from rules.judging.ruling import ruling
from rules.judging.shared import shared
from rules.label import OWNERS, Label
from rules.message import Envelope, Owner, Place
from rules.reading import Reading
from rules.verdict import FollowUp, Ignore, Reason, ThankYou, Verdict

SLACK = timedelta(days=60)
"""How much further than the look-back conversations are judged, so that what they show is taken back."""

Gathered = Mapping[str, tuple[Row, ...]]
"""The rows of each conversation, by its id."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation and all that was found out about it.

    rows: everything that lies in it, drafts and doubles too. envelopes: each message once, drafts not, oldest first.
    draft: the one that is wanted now, or None.
    """

    account: str
    case: Case
    verdict: Verdict
    rows: tuple[Row, ...]
    envelopes: tuple[Envelope, ...]
    draft: Draft | None


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
    """Judges all conversations of some accounts of the index, together: an answer may lie in any of them."""

    def __init__(self, index: Index, accounts: Collection[str], owner: Owner, terms: Terms, fetch: Fetch) -> None:
        self._index = index
        self._accounts = frozenset(accounts)
        self._owner = owner
        self._terms = terms
        self._fetch = fetch
        self._reader = Reader(index, owner, terms.workdays, terms.policy.phrases)

    def conversations(self, asked: Asked, known: Known) -> tuple[Conversation, ...]:
        """Judge them at that moment; the one with the newest message comes first."""
        since = asked.now - timedelta(days=self._terms.policy.give_up.look_back.count) - SLACK
        until = asked.now if asked.only_until else None
        numbers = self._index.conversations(since=since)
        found = [rows for n in numbers if (rows := opened(self._index, n, self._accounts, until=until))]
        fetch_missing(self._index, self._reader, found, self._fetch)
        gathered = {identity(rows): rows for rows in found}
        readings = self._read_all(gathered)
        self._reader.remember()
        cases = shared(
            opportunity.with_one_employer(
                self._case(which, readings[which], rows, known) for which, rows in gathered.items()
            )
        )
        verdicts = self._verdicts(cases, gathered, asked.now, known)
        drafts = self._drafts(cases, verdicts, gathered, asked.now, known)
        return tuple(self._conversation(case, verdicts[case.id], gathered[case.id], drafts) for case in cases)

    def _conversation(
        self, case: Case, verdict: Verdict, rows: tuple[Row, ...], drafts: Mapping[str, Draft]
    ) -> Conversation:
        envelopes = tuple(row.envelope for row in self._reader.once(rows))
        return Conversation(rows[0].account, case, verdict, rows, envelopes, drafts.get(case.id))

    def _read_all(self, gathered: Gathered) -> dict[str, Reading]:
        """Read each by itself; then those that were no interview again, knowing who the owner's employers are."""
        nobody: frozenset[str] = frozenset()
        tracked = {which: any(Label.TRACK in row.envelope.labels for row in rows) for which, rows in gathered.items()}
        readings = {
            which: self._reader.reading(rows, tracked=tracked[which], employers=nobody)
            for which, rows in gathered.items()
        }
        employers = frozenset(key for r in readings.values() if r.interview.value for key in r.employer_keys)
        for which, reading in readings.items():
            shared = reading.employer_keys & employers
            if not reading.interview.value and shared:
                readings[which] = self._reader.reading(gathered[which], tracked=tracked[which], employers=shared)
        return readings

    def _case(self, which: str, reading: Reading, rows: tuple[Row, ...], known: Known) -> Case:
        labels = frozenset(label for row in rows for label in row.envelope.labels) & OWNERS
        snoozed = [known.snoozed(row.account, row.envelope.id) for row in rows if Label.SNOOZE in row.envelope.labels]
        return Case(which, reading, labels, max(snoozed, default=None))

    def _verdicts(self, cases: Sequence[Case], gathered: Gathered, now: datetime, known: Known) -> dict[str, Verdict]:
        heard = [replace(case, labels=case.labels - {Label.NEVER}) for case in cases]
        alone = {case.id: decide(case, self._terms, now) for case in heard}
        mailbox = Mailbox(
            drafted=frozenset(which for which, rows in gathered.items() if _has_draft(rows)),
            dismissed=frozenset(case.id for case in cases if _is_dismissed(case, gathered[case.id], known)),
            silent={case.id: quiet for case in cases if (quiet := _silence(case, gathered[case.id]))},
            words=self._words((case.id for case in cases if isinstance(alone[case.id], Ignore)), gathered),
        )
        return restrain(heard, alone, self._terms, now, mailbox)

    def _words(self, conversations: Iterable[str], gathered: Gathered) -> dict[str, datetime]:
        """Return when each address last wrote, machines' answers aside, in these conversations."""
        words: dict[str, datetime] = {}
        for envelope in (row.envelope for which in conversations for row in gathered[which]):
            if who := speaker(envelope, self._owner):
                words[who] = max(envelope.date, words.get(who, envelope.date))
        return words

    def _drafts(
        self, cases: Sequence[Case], verdicts: Mapping[str, Verdict], gathered: Gathered, now: datetime, known: Known
    ) -> dict[str, Draft]:
        """Compose what is due. Of those that would be written anew, only as many as the day has left."""
        composed = {
            case.id: draft
            for case in cases
            if (draft := self._compose(case, verdicts[case.id], gathered[case.id], now)) is not None
        }
        new = {which for which, draft in composed.items() if _is_new(draft, gathered[which], known)}
        today = todays({which: verdicts[which] for which in new}, left=known.left)
        return {which: draft for which, draft in composed.items() if which not in new or which in today}

    def _compose(self, case: Case, verdict: Verdict, rows: tuple[Row, ...], now: datetime) -> Draft | None:
        drafting = ruling(case.reading, self._terms).terms.policy.drafts
        if not isinstance(verdict, FollowUp | ThankYou) or not drafting.enabled:
            return None
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
