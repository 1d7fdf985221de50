"""Which meetings ahead stand in each other's way, or are too many for one week."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from rules.judging.cadence import Terms
from rules.judging.decide import Case
from rules.reading import Meeting
from rules.verdict import Reason
from rules.words import day_words


@dataclass(frozen=True, slots=True)
class _Booking:
    case: Case
    meeting: Meeting

    @property
    def whose(self) -> str:
        """Return the employer: their own meetings are theirs to arrange, and one may stand in two threads."""
        return self.case.reading.employer or self.case.id


def overbooked(cases: Iterable[Case], terms: Terms, now: datetime) -> Mapping[str, Reason]:
    """Return, by the ids of conversations, why a meeting of theirs is one too many. cases: those still open."""
    ahead = sorted(
        (_Booking(case, meeting) for case in cases for meeting in case.reading.meetings if meeting.end > now),
        key=lambda booking: (booking.meeting.start, booking.case.id),
    )
    return {**_too_many(ahead, terms), **_too_close(ahead, terms)}


def _too_close(ahead: Sequence[_Booking], terms: Terms) -> dict[str, Reason]:
    gap = timedelta(minutes=terms.policy.meetings.gap_minutes)
    found: dict[str, Reason] = {}
    for number, one in enumerate(ahead):
        for other in ahead[number + 1 :]:
            between = other.meeting.start - one.meeting.end
            if other.whose != one.whose and between < gap:
                found.setdefault(one.case.id, _clash(between, other, terms))
                found.setdefault(other.case.id, _clash(between, one, terms))
    return found


def _clash(between: timedelta, other: _Booking, terms: Terms) -> Reason:
    meeting, reading = other.meeting, other.case.reading
    start = meeting.start.astimezone(terms.zone)
    who = f" with {reading.company.value}" if reading.company else ""
    which = f"the {meeting.topic or 'meeting'}{who} on {day_words(start.date())}, {start:%H:%M}"
    if between < timedelta():
        return Reason("meetings.overlap", f"It overlaps with {which}.", meeting.evidence)
    minutes, least = between // timedelta(minutes=1), terms.policy.meetings.gap_minutes
    text = f"{minutes} minutes lie between it and {which}; your rules ask for {least}."
    return Reason("meetings.gap_minutes", text, meeting.evidence)


def _too_many(ahead: Sequence[_Booking], terms: Terms) -> dict[str, Reason]:
    limit = terms.policy.meetings.at_most_a_week
    found: dict[str, Reason] = {}
    for monday, week in groupby(ahead, key=lambda booking: _monday(terms.day(booking.meeting.start))):
        booked = tuple(week)
        count = len({(booking.whose, booking.meeting.start) for booking in booked})
        if 0 < limit < count:
            text = f"{count} meetings are agreed on in the week of {day_words(monday)}; your rules allow {limit}."
            found.update({booking.case.id: Reason("meetings.at_most_a_week", text) for booking in booked})
    return found


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
