"""Which year, month or week people mean who leave it out: the nearest that fits, ahead unless they look back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from rules.dates.spans import Days, monday

_JUST_GONE = timedelta(days=66)
_LONG_GONE = timedelta(days=200)  # what is further back is not what "we spoke on March 5" means
_LONG_AHEAD = timedelta(days=300)  # nobody says "March 5" in March for the March after


def in_year(
    said: date, build: Callable[[int], Days], *, behind: bool, may_be_gone: bool, surely_gone: bool = False
) -> tuple[Days, bool]:
    """Return what `build` makes of the fitting year, and whether it lies behind the message.

    behind: the words look back. may_be_gone: nothing says that it is ahead, so a day just gone is nearer than a year
    off. surely_gone: it is called the last one ("last May"), however long ago that was. Raises ValueError where no year
    has it, as for "June 31".
    """
    years = [days for year in range(said.year - 1, said.year + 9) if (days := _try(build, year)) is not None]
    gone = [days for days in years if days[0] < said and days[1] <= said]
    ahead = [days for days in years if days[1] >= said]
    if surely_gone and gone:
        return gone[-1], True
    if behind and gone and said - gone[-1][1] <= _LONG_GONE:
        return gone[-1], True
    if may_be_gone and gone and gone[-1][1] >= said - _JUST_GONE and (not ahead or ahead[0][0] - said > _LONG_AHEAD):
        return gone[-1], True
    if not ahead:
        raise ValueError("no year to come has that day")
    return ahead[0], False


def _try(build: Callable[[int], Days], year: int) -> Days | None:
    try:
        return build(year)
    except ValueError:  # 29 February
        return None


def day_of_month(said: date, day: int, *, behind: bool) -> date | None:
    """Return the nearest month's day of that number: today or later, or earlier than today; None for a 32nd."""
    step = -1 if behind else 1
    for months in range(13):
        first = said.replace(day=1) + relativedelta(months=step * months)
        try:
            found = first.replace(day=day)
        except ValueError:
            continue
        if (found < said) if behind else (found >= said):
            return found
    return None


def weekday_on(said: date, weekday: int, day: int, *, within: int, behind: bool) -> date | None:
    """Return the nearest day that is both that weekday and that day of a month ("Thursday the 12th").

    within: so many days from the message; None where there is none.
    """
    step = timedelta(-1 if behind else 1)
    found = said
    for _ in range(within):
        if found.day == day and found.weekday() == weekday:
            return found
        found += step
    return None


def weekday(said: date, number: int, relation: int | None, *, nearest: bool) -> date:
    """Return the weekday that is meant.

    relation: 0 this, 1 next, 2 the one after next, 3 the coming, -1 last; None where nothing is said: the next one
    after
    the message. nearest: whether the language's "next Thursday" is simply the coming one.
    """
    after = said + timedelta((number - said.weekday() - 1) % 7 + 1)
    match relation:
        case -1:
            return after - timedelta(7) if after - timedelta(7) < said else after - timedelta(14)
        case 0:
            return said + timedelta((number - said.weekday()) % 7)
        case 1 if not nearest:
            return monday(said) + timedelta(7 + number)
        case 2:
            return monday(said) + timedelta(14 + number)
        case _:
            return after
