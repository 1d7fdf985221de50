"""The owner's quiet days: nothing falls due while they are away, but on the first workday after."""

from __future__ import annotations

from datetime import date, datetime

from rules.judging.cadence import Due, Terms
from rules.policy import QuietDays
from rules.verdict import Because, Reason
from rules.words import day_words
from rules.workdays import ONE_DAY


def away_on(day: date, terms: Terms) -> QuietDays | None:
    """Return the quiet days among which a day is, or None where the owner is there."""
    return next((quiet for quiet in terms.policy.away if quiet.first <= day <= quiet.last), None)


def home_on(day: date, terms: Terms) -> date:
    """Return the day itself, or the first workday after the quiet days that it is among."""
    while quiet := away_on(day, terms):
        day = terms.workdays.on_or_after(quiet.last + ONE_DAY)
    return day


def at_home(due: Due, terms: Terms) -> Due:
    """Move a due day out of the owner's quiet days, and say so."""
    day, because = home_on(due.day, terms), because_away(due.day, terms)
    return Due(day, (*due.because, *because))


def because_away(day: date, terms: Terms) -> Because:
    """Return why nothing falls due on a day: because the owner is away; empty where they are there."""
    quiet = away_on(day, terms)
    if quiet is None:
        return ()
    text = f"You are away from {day_words(quiet.first)} to {day_words(quiet.last)}"
    return (Reason("away", f"{text}: moved to {day_words(home_on(day, terms))}."),)


def away_words(now: datetime, terms: Terms) -> str:
    """Return a sentence on the quiet days among which a moment is; '' where the owner is there."""
    quiet = away_on(terms.day(now), terms)
    if quiet is None:
        return ""
    home = home_on(terms.day(now), terms)
    return f"You are away until {day_words(quiet.last)}: nothing falls due before {day_words(home)}."
