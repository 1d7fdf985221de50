"""What other conversations mean for one: the answer elsewhere, the employer's pace, the day's cap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from rules.judging.bookings import overbooked
from rules.judging.cadence import Terms
from rules.judging.decide import Case
from rules.judging.flow import Pace, flow, habit
from rules.judging.opportunity import opportunities, people, recency
from rules.judging.quiet import because_away, home_on
from rules.judging.ruling import ruling
from rules.policy import Stage
from rules.verdict import Ahead, Closed, FollowUp, GiveUp, Ignore, Reason, Reply, ThankYou, Verdict, Wait, YourMove
from rules.words import day_words
from rules.workdays import Span

Verdicts = dict[str, Verdict]
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
Key = Callable[[Case], str]
Others = tuple[tuple[Case, date], ...]  # a follow-up each: where it was sent, and on which day


@dataclass(frozen=True, slots=True)
class Mailbox:
    """What the mailbox says beside the readings. Conversations are known by their ids.

    drafted: a draft lies there: it comes before one that doesn't, so that the choice is a steady one.
    dismissed: the owner deleted the draft that is due, so it holds nobody back.
    silent: what the verdict is on those that are not to be heard of (deleted, or labelled Never): what was said in them
    counts for the others all the same.
    words: when each address last wrote in a conversation that was read as no interview.
    """

    drafted: frozenset[str] = frozenset()
    dismissed: frozenset[str] = frozenset()
    silent: Mapping[str, Ignore] = field(default_factory=dict)
    words: Mapping[str, datetime] = field(default_factory=dict)


def restrain(
    cases: Iterable[Case], verdicts: Mapping[str, Verdict], terms: Terms, now: datetime, mailbox: Mailbox
) -> Verdicts:
    """Return the verdicts, held back where another conversation says so."""
    judged = tuple(case for case in cases if not isinstance(verdicts[case.id], Ignore))
    held = dict(verdicts)
    _flowing(judged, held, terms, now)
    for group in opportunities(judged):
        _answered_elsewhere(group, held)
    for employer in {case.reading.employer for case in judged if case.reading.employer}:
        _outranked(tuple(case for case in judged if case.reading.employer == employer), held)
    held.update(mailbox.silent)
    _heard_of(judged, held, mailbox)
    _gone_on(judged, held)
    _paced(judged, held, terms, now, mailbox)
    _at_home(held, terms)
    _say_whom_to_find(judged, held)
    _booked(judged, held, terms, now)
    return held


def todays(cases: Iterable[Case], verdicts: Mapping[str, Verdict], *, left: int) -> frozenset[str]:
    """Return those of the conversations that get a new draft today, at most `left`.

    Those due longest come first; of one day, what comes too late tomorrow, the thank-yous; then timelines of theirs
    that passed; then the later stages.
    """
    due = [
        (_urgency(case, verdict), case.id)
        for case in cases
        if isinstance(verdict := verdicts[case.id], FollowUp | ThankYou)
    ]
    return frozenset(which for _, which in sorted(due)[: max(left, 0)])


def _urgency(case: Case, verdict: FollowUp | ThankYou) -> tuple[date, int, int]:
    """Return what sorts the more urgent first."""
    if isinstance(verdict, ThankYou):
        return verdict.due, 0, 0
    promised = case.reading.promise is not None and not case.reading.follow_ups
    return verdict.due, 1 if promised else 2, -_rank(case)


def _flowing(cases: tuple[Case, ...], held: Verdicts, terms: Terms, now: datetime) -> None:
    """Say how long they take beside how long they took; where the owner wants it, wait for what is not late."""
    habits = habit(cases, terms)
    for case in cases:
        verdict, rhythm = held[case.id], flow(case, habits, terms, now)
        if rhythm is None or not isinstance(verdict, Wait | FollowUp):
            continue
        because = (*verdict.because, rhythm.reason())
        if isinstance(verdict, FollowUp) and terms.policy.flow.moves_due and rhythm.pace is Pace.FLOWING:
            held[case.id] = Wait(rhythm.until, (*because, rhythm.waited_for()))
        else:
            held[case.id] = replace(verdict, because=because)


def _booked(cases: tuple[Case, ...], held: Verdicts, terms: Terms, now: datetime) -> None:
    """Say where meetings ahead stand in each other's way."""
    active = (case for case in cases if not isinstance(held[case.id], Closed | Ignore))
    for which, reason in overbooked(active, terms, now).items():
        verdict = held[which]
        held[which] = replace(verdict, because=(*verdict.because, reason))
        if isinstance(verdict, Ahead):
            held[which] = Ahead(verdict.day, (*verdict.because, reason), overbooked=True)


def _answered_elsewhere(group: tuple[Case, ...], held: Verdicts) -> None:
    """Within one opportunity one conversation speaks for all.

    That is one in which a meeting is ahead; or one that ended after their last word in every other; or the most recent.
    """
    lead = _ahead(group, held) or _ended(group, held) or group[0]
    for case in group:
        if case is not lead:
            held[case.id] = _after(held[lead.id], lead, held[case.id], case)


def _ahead(group: tuple[Case, ...], held: Verdicts) -> Case | None:
    return next((case for case in group if isinstance(held[case.id], Ahead)), None)


def _ended(group: tuple[Case, ...], held: Verdicts) -> Case | None:
    newest = max(group, key=_their_word)
    return newest if isinstance(held[newest.id], Closed) and newest.reading.last_word else None


def _their_word(case: Case) -> datetime:
    return case.reading.last_word or _LONG_AGO


def _after(leading: Verdict, lead: Case, verdict: Verdict, case: Case) -> Verdict:
    said = recency(lead.reading)
    match verdict:
        case Closed() | Ignore() | Ahead():
            return verdict
        case Reply() | YourMove() if not (lead.reading.last_owner and _since(case) < lead.reading.last_owner):
            return verdict
        case _:
            pass
    elsewhere = Reason("opportunity", f"It goes on in another conversation, last on {day_words(said.date())}.")
    match leading:
        case Closed():
            return Closed((*leading.because, elsewhere))
        case Ahead():
            return Ahead(leading.day, (*leading.because, elsewhere))
        case _:
            return Wait(None, (*verdict.because, elsewhere))


def _since(case: Case) -> datetime:
    return case.reading.ball.since if case.reading.ball else recency(case.reading)


def _outranked(cases: tuple[Case, ...], held: Verdicts) -> None:
    """An active conversation puts the same employer's older ones of a lower stage to wait."""
    active = [case for case in cases if not isinstance(held[case.id], Closed | GiveUp | Ignore)]
    for case in cases:
        if not isinstance(held[case.id], FollowUp | Wait | GiveUp | ThankYou):
            continue
        above = next((other for other in active if _outranks(other, case)), None)
        if above is not None and not _waits_for_another(held[case.id]):
            reason = Reason("restraint.active", f"A later conversation with this employer is active: “{_name(above)}”.")
            held[case.id] = Wait(None, (*held[case.id].because, reason))


def _outranks(other: Case, case: Case) -> bool:
    return _rank(other) > _rank(case) and recency(other.reading) > recency(case.reading)


def _waits_for_another(verdict: Verdict) -> bool:
    return isinstance(verdict, Wait) and verdict.until is None


def _heard_of(cases: tuple[Case, ...], held: Verdicts, mailbox: Mailbox) -> None:
    """Nobody is chased who wrote since, whatever that other conversation was read as."""
    for case in cases:
        verdict, word = held[case.id], mailbox.words.get(_person(case))
        if isinstance(verdict, FollowUp) and word and word > (case.reading.last_owner or _LONG_AGO):
            text = f"They wrote on {day_words(word.date())}, in another conversation."
            held[case.id] = Wait(None, (*verdict.because, Reason("restraint.heard_of", text)))


def _gone_on(cases: tuple[Case, ...], held: Verdicts) -> None:
    """A recruiter's conversation in which no client is named rests once they have written about one of theirs."""
    for case in cases:
        unnamed = not case.reading.employer or case.reading.employer.startswith("client:")
        if not isinstance(held[case.id], FollowUp) or not _person(case) or not unnamed:
            continue
        since = case.reading.last_owner or _LONG_AGO
        later = next((one for one in cases if _person(one) == _person(case) and _their_word(one) > since), None)
        if later is not None:
            text = f"They wrote on {day_words(_their_word(later).date())}, in another conversation."
            held[case.id] = Wait(None, (*held[case.id].because, Reason("restraint.heard_of", text)))


def _paced(cases: tuple[Case, ...], held: Verdicts, terms: Terms, now: datetime, mailbox: Mailbox) -> None:
    """One follow-up to one employer, and to one person, in the time that the rules give."""
    today = terms.day(now)
    due = [(case, v) for case in cases if isinstance(v := held[case.id], FollowUp)]
    chosen: list[Case] = []
    for case, verdict in sorted(due, key=lambda pair: _order(pair[0], pair[1], mailbox)):
        others = tuple((other, terms.day(day)) for other in cases for day in other.reading.follow_ups)
        others += tuple((other, today) for other in chosen)
        limits = ruling(case.reading, terms).terms.policy.restraint
        day, rule = max(
            (_free_on(case, others, _employer, limits.per_employer, terms), "restraint.per_employer"),
            (_free_on(case, others, _person, limits.per_person, terms), "restraint.per_person"),
        )
        if day > today:
            text = f"Another follow-up to them comes first; this one may go out from {day_words(day)}."
            held[case.id] = Wait(day, (*verdict.because, Reason(rule, text)))
        elif case.reading.writable and verdict.drafted and case.id not in mailbox.dismissed:
            chosen.append(case)  # only what may really go out holds others back


def _at_home(held: Verdicts, terms: Terms) -> None:
    """Let no wait end while the owner is away."""
    for which, verdict in held.items():
        if isinstance(verdict, Wait) and verdict.until:
            because = (*verdict.because, *because_away(verdict.until, terms))
            held[which] = Wait(home_on(verdict.until, terms), because)


def _free_on(case: Case, others: Others, who: Key, span: Span, terms: Terms) -> date:
    """Return the first day on which one more follow-up to the same one is allowed; long ago where none was sent."""
    same = [day for other, day in others if other.id != case.id and who(case) and who(other) == who(case)]
    return span.after(max(same), terms.workdays) if same else date.min


def _say_whom_to_find(cases: tuple[Case, ...], held: Verdicts) -> None:
    """Where nobody can be written to, name the person whom another thread of the opportunity names."""
    known = people(cases)
    for case in cases:
        verdict = held[case.id]
        if not isinstance(verdict, FollowUp | ThankYou) or case.reading.writable:
            continue
        other = known[case.id].reading if case.id in known else None
        contact = other.contact if other else None
        whom = f": {other.writable}" if contact and other else ""
        text = f"No mail can be sent to this address. Find a person{whom}."
        reason = Reason("find_a_person", text, contact.evidence if contact else None)
        held[case.id] = replace(verdict, because=(*verdict.because, reason))


def _order(case: Case, verdict: FollowUp, mailbox: Mailbox) -> tuple[bool, int, date, str]:
    return (case.id not in mailbox.drafted, -_rank(case), verdict.due, case.id)


def _rank(case: Case) -> int:
    return (case.reading.stage.value if case.reading.stage else Stage.APPLIED).rank


def _employer(case: Case) -> str:
    return case.reading.employer


def _person(case: Case) -> str:
    return case.reading.writable.email if case.reading.writable else ""


def _name(case: Case) -> str:
    reading = case.reading
    return reading.position.value if reading.position else reading.company.value if reading.company else case.id
