"""When the next follow-up falls due, and how each rule moved that day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from rules.policy import Cadence, Policy, Stage
from rules.reading import Evidence, Meeting, Promise, Reading
from rules.verdict import Because, Reason
from rules.words import day_words
from rules.workdays import Span, Workdays


@dataclass(frozen=True, slots=True)
class Terms:
    """What every judgement needs besides the reading: the rules, the calendar and the owner's zone."""

    policy: Policy
    workdays: Workdays
    zone: tzinfo

    def day(self, moment: datetime) -> date:
        """Return the owner's day of a moment."""
        return moment.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Due:
    """A day, and the reasons that led to it in their order."""

    day: date
    because: Because

    def moved(self, day: date, reason: Reason) -> Due:
        return replace(self, day=day, because=(*self.because, reason))


def cadence_of(reading: Reading, terms: Terms) -> tuple[Stage, Cadence]:
    """Return the stage and its cadence; a stage that was not read counts as the earliest."""
    stage = reading.stage.value if reading.stage else Stage.APPLIED
    return stage, terms.policy.cadence[stage]


def held(reading: Reading, now: datetime) -> Meeting | None:
    """Return the last meeting whose end has passed."""
    past = [meeting for meeting in reading.meetings if meeting.end <= now]
    return max(past, key=lambda meeting: meeting.end, default=None)


def due_on(reading: Reading, terms: Terms, now: datetime) -> Due:
    """Return the day on which their silence calls for a follow-up (or, when all were sent, for giving up)."""
    due = _after_follow_up(reading, terms) if reading.follow_ups else _first(reading, terms, now)
    return _while_away(_after_their_word(due, reading, terms), reading, terms)


def _first(reading: Reading, terms: Terms, now: datetime) -> Due:
    if reading.promise:
        return _promised(reading.promise, terms)
    stage, cadence = cadence_of(reading, terms)
    started, what, evidence = _clock(reading, now)
    start = terms.day(started)
    day, said = _over(cadence.first, start, terms)
    text = f"{what} on {day_words(start)}. At this stage a follow-up is due {cadence.first} later: {said}."
    return Due(day, (Reason(f"cadence.{stage}.first", text, evidence),))


def _clock(reading: Reading, now: datetime) -> tuple[datetime, str, Evidence | None]:
    """Return when the wait began: at the later of the owner's last message and the end of the last meeting held.

    Where the owner wrote nothing, it began with their word (a portal's confirmation).
    """
    moments: list[tuple[datetime, str, Evidence | None]] = []
    if reading.last_owner:
        moments.append((reading.last_owner, "You wrote last", None))
    elif reading.last_word:
        moments.append((reading.last_word, "They wrote", reading.ball.evidence if reading.ball else None))
    if meeting := held(reading, now):
        moments.append((meeting.end, f"The {meeting.topic or 'meeting'} was held", meeting.evidence))
    if not moments:
        return now, "Nothing was said until", None
    return max(moments, key=lambda moment: moment[0])


def _after_their_word(due: Due, reading: Reading, terms: Terms) -> Due:
    """Keep a distance from a word of theirs that leaves the move with them: "still deciding" is no silence."""
    word = reading.last_word
    if word is None or reading.promise or (reading.last_owner and word < reading.last_owner):
        return due
    day = terms.policy.waiting.after_word.after(terms.day(word), terms.workdays)
    if day <= due.day:
        return due
    said = reading.ball.evidence if reading.ball else None
    text = f"They wrote on {day_words(terms.day(word))}: not before {day_words(day)}."
    return due.moved(day, Reason("waiting.after_word", text, said))


def _promised(promise: Promise, terms: Terms) -> Due:
    said = Reason(
        "promise",
        f"They said “{promise.said}” on {day_words(promise.on)}.",
        Evidence(promise.message, promise.said),
    )
    if promise.by is None:
        span = terms.policy.waiting.promise_without_date
        day, told = _over(span, promise.on, terms)
        return Due(day, (said, Reason("waiting.promise_without_date", f"{span} after that is {told}.")))
    span = terms.policy.waiting.after_promise
    day, told = _over(span, promise.by, terms)
    text = f"{span} after {day_words(promise.by)} is {told}."
    return Due(day, (said, Reason("waiting.after_promise", text[0].upper() + text[1:])))


def _after_follow_up(reading: Reading, terms: Terms) -> Due:
    stage, cadence = cadence_of(reading, terms)
    last = terms.day(reading.follow_ups[-1])
    day, said = _over(cadence.then, last, terms)
    count = len(reading.follow_ups)
    text = f"Follow-up {count} went out on {day_words(last)}; {cadence.then} later is {said}."
    due = Due(day, (Reason(f"cadence.{stage}.then", text),))
    if reading.promise and (promised := _promised(reading.promise, terms)).day > day:
        return Due(promised.day, (*due.because, *promised.because))
    return due


def _over(span: Span, start: date, terms: Terms) -> tuple[date, str]:
    """Return the day on which a span is over, and that day in words: with why it is later than one would count."""
    day = span.after(start, terms.workdays)
    holidays = terms.workdays.holidays_among(start, day) if span.business else ()
    counted = start + timedelta(days=span.count)
    if not span.business and counted < day:
        return day, f"{day_words(day)} ({day_words(counted)} is no business day)"
    if not holidays:
        return day, day_words(day)
    left_out = ", ".join(map(day_words, holidays))
    return day, f"{day_words(day)} ({left_out} {'is a holiday' if len(holidays) == 1 else 'are holidays'})"


def _while_away(due: Due, reading: Reading, terms: Terms) -> Due:
    """Move the day behind an absence that an automatic answer told of after the owner's last message."""
    away = reading.away
    if away is None or (reading.last_owner and away.on < reading.last_owner):
        return due
    waiting = terms.policy.waiting
    if away.until:
        day = waiting.after_return.after(away.until, terms.workdays)
        why = f"They are away until {day_words(away.until)}"
    else:
        day, why = waiting.return_unknown.after(due.day, terms.workdays), "They are away, and no return is named"
    day = min(day, waiting.absence_at_most.after(due.day, terms.workdays))
    if day <= due.day:
        return due
    return due.moved(day, Reason("waiting.after_return", f"{why}: moved to {day_words(day)}.", away.evidence))
