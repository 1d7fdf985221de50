"""The past, day by day: which drafts would have come and gone, at which moment, under the rules that are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from heapq import heappop, heappush

from rules.judging.cadence import Terms
from rules.judging.decide import Case
from rules.judging.drafted import is_drafted
from rules.judging.looks import morning_of
from rules.judging.opportunity import recency
from rules.judging.restraint import todays
from rules.judging.ruling import ruling
from rules.replay.bundles import Bundle, bundles
from rules.replay.judged import Judged, judged
from rules.replay.strand import Strand
from rules.verdict import FollowUp, GiveUp, ThankYou, Verdict
from rules.workdays import ONE_DAY

Look = Callable[[Judged, datetime], datetime | None]
"""Given what a bundle came to at a moment, returns when to look at it again."""


class End(StrEnum):
    """Why a draft went away."""

    ANSWERED = "answered"
    WROTE = "wrote"  # the owner did, by themselves
    LET_GO = "let go"  # another conversation came first, or the moment passed


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that would have been made. number: which follow-up; 0 for a thank-you. person: whom it would go to."""

    conversation: str
    at: datetime
    due: date
    number: int
    person: str
    key: str


Wish = tuple[FollowUp | ThankYou, Draft, Case]
"""A verdict, the draft that it wants, and what it was given on."""


@dataclass(frozen=True, slots=True)
class Gone:
    """A draft that would have been withdrawn, and when."""

    draft: Draft
    at: datetime
    end: End


@dataclass(frozen=True, slots=True)
class Back:
    """A draft that would have been withdrawn before, and is wanted again."""

    draft: Draft
    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """What one day would have brought.

    made: new drafts. flagged: conversations in which something fell due, and for which no draft could be made.
    quiet: those that were given up.
    """

    day: date
    made: tuple[Draft, ...] = ()
    back: tuple[Back, ...] = ()
    gone: tuple[Gone, ...] = ()
    flagged: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()


def replay(
    strands: Iterable[Strand], terms: Terms, first: date, until: datetime, *, look: Look = lambda found, _: found.next
) -> Iterator[Day]:
    """Yield each day from the first on, up to the moment `until`, as if followupd had begun on the first.

    look: when a bundle is looked at again though nothing was written; by itself, when its verdicts may change.
    """
    past = _Past(bundles(strands), terms, look, until)
    past.begin(morning_of(first, terms))
    for count in range((terms.day(until) - first).days + 1):
        yield past.through(first + timedelta(days=count))


@dataclass(slots=True)
class _Past:
    """The simulated clock, and what lies in the mailbox at each of its moments."""

    bundles: Sequence[Bundle]
    terms: Terms
    look: Look
    until: datetime
    clock: list[tuple[datetime, int]] = field(default_factory=list)
    standing: dict[str, Draft] = field(default_factory=dict)
    known: dict[str, Draft] = field(default_factory=dict)  # every draft ever made, by its key
    wanted: dict[str, Wish] = field(default_factory=dict)
    flagged: set[str] = field(default_factory=set)
    quiet: set[str] = field(default_factory=set)

    def begin(self, start: datetime) -> None:
        """Set the clock: everything is looked at first, and then whenever a message comes."""
        for number, bundle in enumerate(self.bundles):
            moments = {moment for strand in bundle.strands for moment in strand.moments}
            moments |= {moment for words in bundle.heard.values() for moment in words}
            for moment in {start, *(moment for moment in moments if start < moment <= self.until)}:
                heappush(self.clock, (moment, number))

    def through(self, day: date) -> Day:
        """Go through one day: the day after the last one that was gone through."""
        now = _Today(day)
        midnight = datetime.combine(day + ONE_DAY, time(0), self.terms.zone)
        while self.clock and self.clock[0][0] < midnight and self.clock[0][0] <= self.until:
            moment = self.clock[0][0]
            numbers = set[int]()
            while self.clock and self.clock[0][0] == moment:
                numbers.add(heappop(self.clock)[1])
            for number in sorted(numbers - {_NOBODY}):
                self._judge(number, moment, now)
            self._draft(moment, now)
        return now.whole()

    def _judge(self, number: int, now: datetime, today: _Today) -> None:
        bundle = self.bundles[number]
        drafted = frozenset(strand.id for strand in bundle.strands if strand.id in self.standing)
        found = judged(bundle, self.terms, now, drafted=drafted)
        if again := self.look(found, now):
            heappush(self.clock, (again, number))
        for case in found.cases:  # those that are not looked back to any more were forgotten before, with their drafts
            self._follow(case, found, now, today)

    def _follow(self, case: Case, found: Judged, now: datetime, today: _Today) -> None:
        """Bring the drafts and flags of one conversation to what its verdict wants."""
        which, verdict = case.id, found.verdicts[case.id]
        wish = self._wants(case, verdict, now)
        self._note(which, verdict, today, drafted=wish is not None)
        standing = self.standing.get(which)
        if standing and (wish is None or wish[1].key != standing.key):
            del self.standing[which]
            today.gone.append(Gone(standing, now, _end(standing, case, found)))
        self.wanted.pop(which, None)
        if wish is None or which in self.standing:
            return
        if before := self.known.get(wish[1].key):
            self.standing[which] = before
            today.back.append(Back(before, now))
        else:
            self.wanted[which] = wish

    def _note(self, which: str, verdict: Verdict, today: _Today, *, drafted: bool) -> None:
        for kept, told, holds in (
            (self.flagged, today.flagged, isinstance(verdict, FollowUp | ThankYou) and not drafted),
            (self.quiet, today.quiet, isinstance(verdict, GiveUp)),
        ):
            if holds and which not in kept:
                told.append(which)
            (kept.add if holds else kept.discard)(which)

    def _wants(self, case: Case, verdict: Verdict, now: datetime) -> Wish | None:
        drafting = ruling(case.reading, self.terms).terms.policy.drafts
        if not isinstance(verdict, FollowUp | ThankYou) or not is_drafted(verdict, case.reading, drafting):
            return None
        number = verdict.number if isinstance(verdict, FollowUp) else 0
        person = case.reading.writable.email if case.reading.writable else ""
        key = f"{case.id} {recency(case.reading).isoformat()} {'thanks' if number == 0 else 'follow-up'}"
        return verdict, Draft(case.id, now, verdict.due, number, person, key), case

    def _draft(self, now: datetime, today: _Today) -> None:
        """Make as many of the wanted drafts as the day has room for, the most urgent first; the rest wait."""
        room = self.terms.policy.restraint.drafts_a_day - len(today.made)
        wishes = self.wanted.values()
        verdicts = {case.id: verdict for verdict, _, case in wishes}
        for which in sorted(todays((case for _, _, case in wishes), verdicts, left=room)):
            _, draft, _ = self.wanted.pop(which)
            made = Draft(draft.conversation, now, draft.due, draft.number, draft.person, draft.key)
            self.standing[which] = self.known[made.key] = made
            today.made.append(made)
        if self.wanted:
            heappush(self.clock, (morning_of(self.terms.day(now) + ONE_DAY, self.terms), _NOBODY))


_NOBODY = -1  # the number of no bundle: the clock only rings


@dataclass(slots=True)
class _Today:
    day: date
    made: list[Draft] = field(default_factory=list)
    back: list[Back] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    flagged: list[str] = field(default_factory=list)
    quiet: list[str] = field(default_factory=list)

    def whole(self) -> Day:
        return Day(
            self.day, tuple(self.made), tuple(self.back), tuple(self.gone), tuple(self.flagged), tuple(self.quiet)
        )


def _end(draft: Draft, case: Case, found: Judged) -> End:
    """Tell why a draft goes: they wrote, wherever; the owner wrote; or neither."""
    same = [one for one in found.cases if one.id == case.id or _same_employer(one, case)]
    words = [one.reading.last_word for one in same if one.reading.last_word]
    words += [found.words[draft.person]] if draft.person in found.words else []
    if any(word > draft.at for word in words):
        return End.ANSWERED
    wrote = case.reading.last_owner
    return End.WROTE if wrote and wrote > draft.at else End.LET_GO


def _same_employer(one: Case, other: Case) -> bool:
    return bool(one.reading.employer) and one.reading.employer == other.reading.employer
