"""One set of rules sent through the past, and what came of it week by week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from daemon.replay.gather import Called, History
from daemon.sync import Progress
from rules.judging.cadence import Terms
from rules.replay.days import Day
from rules.replay.totals import Fate, Told, Totals, told, totals


@dataclass(frozen=True, slots=True)
class Run:
    """What one file of rules would have done. called: what each conversation is called, by its id."""

    name: str
    called: Mapping[str, Called]
    days: tuple[Day, ...]
    drafts: tuple[Told, ...]
    totals: Totals


@dataclass(frozen=True, slots=True)
class Week:
    """The drafts of one week, by what became of them. monday: its first day."""

    monday: date
    fates: Mapping[Fate, int]

    @property
    def drafts(self) -> int:
        return sum(self.fates.values())


def run(name: str, past: History, days: Iterable[Day], progress: Progress) -> Run:
    """Go through the days of a replay. progress: told each one."""
    gone = []
    for day in days:
        gone.append(day)
        progress(1)
    drafts = told(gone, past.strands)
    return Run(name, past.called, tuple(gone), drafts, totals(gone, drafts))


def weeks(one: Run, terms: Terms) -> tuple[Week, ...]:
    """Return every week of a run, those without a draft too, oldest first."""
    fates: dict[date, Counter[Fate]] = {_monday(day.day): Counter() for day in one.days}
    for draft in one.drafts:
        fates[_monday(terms.day(draft.draft.at))][draft.fate] += 1
    return tuple(Week(monday, counted) for monday, counted in sorted(fates.items()))


def only(one: Run, other: Run) -> Iterable[Told]:
    """Return the drafts of a run that the other would not have made."""
    keys = {draft.draft.key for draft in other.drafts}
    return (draft for draft in one.drafts if draft.draft.key not in keys)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
