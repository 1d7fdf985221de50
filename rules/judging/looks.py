"""When a verdict may become another one by time alone, though nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import assert_never

from rules.judging.cadence import Terms
from rules.reading import Reading
from rules.verdict import Ahead, Closed, FollowUp, GiveUp, Ignore, Reply, ThankYou, Verdict, Wait, YourMove
from rules.workdays import ONE_DAY, Span

MORNING = time(7)
"""When the owner's working day begins: what falls due on a day lies there then."""


def next_look(verdicts: Iterable[Verdict], reading: Reading, terms: Terms, now: datetime) -> datetime | None:
    """Return the first moment after now at which one of a conversation's verdicts may change; None where none will.

    verdicts: what it comes to by itself, and what other conversations make of it.
    """
    days = {day for verdict in verdicts for day in _days(verdict, terms, terms.day(now))}
    if reading.last_any:
        days.add(over(terms.policy.give_up.look_back, terms.day(reading.last_any), terms))
    moments = [morning for day in days if (morning := morning_of(day, terms)) > now]
    moments += [meeting.end for meeting in reading.meetings if meeting.end > now]
    return min(moments, default=None)


def morning_of(day: date, terms: Terms) -> datetime:
    """Return the beginning of the owner's working day."""
    return datetime.combine(day, MORNING, terms.zone)


def _days(verdict: Verdict, terms: Terms, today: date) -> Iterator[date]:
    """Yield the days on which a verdict may end."""
    match verdict:
        case Wait() | YourMove():
            if verdict.until:
                yield verdict.until
        case FollowUp() | Reply():
            yield over(terms.policy.give_up.cold_after, verdict.due, terms)
        case ThankYou():
            yield today + ONE_DAY
        case Ahead() | GiveUp() | Closed() | Ignore():
            return
        case _:
            assert_never(verdict)


def over(span: Span, start: date, terms: Terms) -> date:
    """Return the first day on which more than the span lies behind `start`."""
    if span.business:
        return terms.workdays.add(start, span.count + 1)
    return start + ONE_DAY * (span.count + 1)
