"""From what was read of one conversation to what is to be done about it, other conversations aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from rules.judging.cadence import Due, Terms, cadence_of, due_on, held
from rules.judging.case import Case
from rules.judging.quiet import at_home, home_on
from rules.judging.ruling import ruling
from rules.label import Label
from rules.policy import Stage
from rules.reading import Reading, Turn
from rules.verdict import (
    Ahead,
    Because,
    Closed,
    FollowUp,
    GiveUp,
    Ignore,
    Reason,
    Reply,
    ThankYou,
    Verdict,
    Wait,
    YourMove,
)
from rules.words import day_words
from rules.workdays import Span

__all__ = ["Case", "decide"]


def decide(case: Case, terms: Terms, now: datetime) -> Verdict:
    """Judge one conversation at the moment `now`. The first rule that has something to say decides."""
    own = ruling(case.reading, terms)
    said = (verdict for rule in _RULES if (verdict := rule(case, own.terms, now)) is not None)
    verdict = _ruled(next(said, None) or _their_turn(case, own.terms, now), own.because)
    verdict = _unless_it_may_be_another_matter(verdict, case)
    return _snoozed(verdict, case, own.terms, now)


def _ruled(verdict: Verdict, own: Because) -> Verdict:
    """Say which rule of the owner's applied, where one could have."""
    match verdict:
        case Wait() | ThankYou() | FollowUp() | GiveUp():
            return replace(verdict, because=(*own, *verdict.because))
        case _:
            return verdict


def _unless_it_may_be_another_matter(verdict: Verdict, case: Case) -> Verdict:
    """Write nothing where it is only likely that it is about a job of the owner's."""
    if case.reading.certain or Label.TRACK in case.labels or not isinstance(verdict, FollowUp | ThankYou):
        return verdict
    text = "It may be about something else than a job of yours, so nothing is written. Label it “Track” if it is one."
    return YourMove(None, (Reason("interview.unsure", text, case.reading.interview.evidence), *verdict.because))


def _left_alone(case: Case, _terms: Terms, _now: datetime) -> Verdict | None:
    if Label.NEVER in case.labels:
        return Ignore((Reason("label.never", "You labelled it “Never”."),))
    interview = case.reading.interview
    if (interview.value or Label.TRACK in case.labels) and case.reading.ball:
        return None
    return Ignore((Reason("interview", "This is not about your own candidacy.", interview.evidence),))


def _forgotten(case: Case, terms: Terms, now: datetime) -> Verdict | None:
    """Nothing was said for so long that the conversation is not even listed, unless a meeting is ahead."""
    last, span = case.reading.last_any, terms.policy.give_up.look_back
    if last is None or any(meeting.end > now for meeting in case.reading.meetings):
        return None
    if not _exceeds(span, terms.day(last), terms.day(now), terms):
        return None
    return Ignore((Reason("give_up.look_back", f"Nothing was said for more than {span}."),))


def _closed(case: Case, _terms: Terms, _now: datetime) -> Verdict | None:
    closed = case.reading.closed
    if closed is None:
        return None
    return Closed((Reason("stage.closed", f"It is over: {closed.value}.", closed.evidence),))


def _gut_no(case: Case, terms: Terms, now: datetime) -> Verdict | None:
    if Label.GUT_NO not in case.labels:
        return None
    day = terms.day(case.reading.last_any or now)
    turn = case.reading.ball.turn if case.reading.ball else Turn.THEIRS
    return GiveUp(day, turn, (Reason("label.gut_no", "You labelled it “Gut no”."),))


def _ahead(case: Case, terms: Terms, now: datetime) -> Verdict | None:
    ball = case.reading.ball
    coming = [meeting for meeting in case.reading.meetings if meeting.end > now]
    if not coming or ball is None or ball.turn is Turn.YOURS:
        return None
    meeting = min(coming, key=lambda meeting: meeting.start)
    day = terms.day(meeting.start)
    text = f"The {meeting.topic or 'meeting'} on {day_words(day)} is agreed on and still ahead."
    return Ahead(day, (Reason("meeting.ahead", text, meeting.evidence), *_to_ask(case.reading)))


def _to_ask(reading: Reading) -> Because:
    """Say what to find out at the end of the meeting, where it is not known yet."""
    when = ("when you may expect to hear",) if not reading.timing_known else ()
    whom = ("for a direct contact",) if reading.contact is None or reading.writable is None else ()
    if not when and not whom:
        return ()
    return (Reason("meeting.ask", f"At its end, ask {' and '.join((*when, *whom))}."),)


def _unclear(case: Case, _terms: Terms, _now: datetime) -> Verdict | None:
    """Whom we do not understand we do not chase."""
    ball, promise = case.reading.ball, case.reading.promise
    if ball is None or ball.sure or promise:
        return None
    text = "After their last word it was not understood whose move it is: look at it yourself."
    return YourMove(None, (Reason("turn.unclear", text, ball.evidence),))


def _your_turn(case: Case, terms: Terms, now: datetime) -> Verdict | None:
    ball = case.reading.ball
    if ball is None or ball.turn is not Turn.YOURS:
        return None
    since = terms.day(ball.since)
    until = f", by {day_words(ball.by)}" if ball.by else ""
    text = f"It is your turn since {day_words(since)}: {ball.why}{until}."
    because = (Reason("turn.yours", text, ball.evidence),)
    owed = terms.workdays.add(terms.policy.waiting.reply_after.after(since, terms.workdays), 1)
    named = terms.workdays.on_or_after(ball.by) if ball.by else owed
    due = at_home(Due(max(owed, named), because), terms)
    if terms.day(now) < due.day:
        return YourMove(due.day, due.because)
    if cold := _gone_cold(due.day, terms, now):
        return GiveUp(due.day, Turn.YOURS, (*due.because, cold))
    if named > owed:
        return Reply(due.day, due.because)
    text = f"That is more than {terms.policy.waiting.reply_after} ago."
    return Reply(due.day, (*due.because, Reason("waiting.reply_after", text)))


def _thank_you(case: Case, terms: Terms, now: datetime) -> Verdict | None:
    meeting = held(case.reading, now)
    if meeting is None or (case.reading.last_owner and case.reading.last_owner >= meeting.end):
        return None
    day, today, span = terms.day(meeting.end), terms.day(now), terms.policy.waiting.thank_you_within
    text = f"The {meeting.topic or 'meeting'} was held on {day_words(day)}, and you have not written since."
    due = at_home(Due(day, (Reason("waiting.thank_you_within", text, meeting.evidence),)), terms)
    if _exceeds(span, day, max(today, due.day), terms):
        return None
    return ThankYou(due.day, due.because) if today >= due.day else Wait(due.day, due.because)


def _their_turn(case: Case, terms: Terms, now: datetime) -> Verdict:
    stage, cadence = cadence_of(case.reading, terms)
    sent = len(case.reading.follow_ups)
    due = at_home(due_on(case.reading, terms, now), terms)
    allowed, because = cadence.at_most, due.because
    if Label.GUT_YES in case.labels:
        allowed += 1
        because = (*because, Reason("label.gut_yes", "You labelled it “Gut yes”: one follow-up more."))
    today = terms.day(now)
    if sent >= allowed:
        enough = Reason(f"cadence.{stage}.at_most", f"{sent} of at most {allowed} follow-ups were sent.")
        because = (*because, enough)
        return GiveUp(due.day, Turn.THEIRS, because) if today >= due.day else Wait(due.day, because)
    if today < due.day:
        return Wait(due.day, because)
    if cold := _gone_cold(due.day, terms, now):
        return GiveUp(due.day, Turn.THEIRS, (*because, cold))
    because = _in_window(because, due.day, stage, terms, today)
    return FollowUp(due.day, sent + 1, sent + 1 >= allowed, cadence.drafted, because)


def _in_window(because: Because, due: date, stage: Stage, terms: Terms, today: date) -> Because:
    """Add until when it is still in good time, where the rules give a window."""
    window = terms.policy.cadence[stage].window
    if window.count == 0:
        return because
    last = window.after(due, terms.workdays)
    text = f"Until {day_words(last)} it {'is' if today <= last else 'was'} in good time."
    return (*because, Reason(f"cadence.{stage}.window", text))


def _snoozed(verdict: Verdict, case: Case, terms: Terms, now: datetime) -> Verdict:
    """Hold back what the owner wants to hear nothing of for a while."""
    if Label.SNOOZE not in case.labels or case.snoozed is None:
        return verdict
    until = home_on(terms.policy.waiting.snooze.after(case.snoozed, terms.workdays), terms)
    if terms.day(now) >= until:
        return verdict
    reason = Reason("label.snooze", f"You snoozed it until {day_words(until)}.")
    match verdict:
        case FollowUp() | ThankYou():
            return Wait(until, (*verdict.because, reason))
        case Reply():
            return YourMove(until, (*verdict.because, reason))
        case _:
            return verdict


def _gone_cold(due: date, terms: Terms, now: datetime) -> Reason | None:
    span = terms.policy.give_up.cold_after
    if not _exceeds(span, due, terms.day(now), terms):
        return None
    text = f"That was due on {day_words(due)}, more than {span} ago: the moment has passed."
    return Reason("give_up.cold_after", text)


def _exceeds(span: Span, start: date, today: date, terms: Terms) -> bool:
    """Tell whether more than the span lies between the two days; calendar days are not rolled to business days."""
    if span.business:
        return terms.workdays.between(start, today) > span.count
    return (today - start).days > span.count


_RULES: tuple[Callable[[Case, Terms, datetime], Verdict | None], ...] = (
    _left_alone,
    _forgotten,
    _closed,
    _gut_no,
    _ahead,
    _your_turn,
    _thank_you,
    _unclear,
)
