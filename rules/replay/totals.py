"""What became of the drafts that would have been made, and what they sum up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rules.replay.days import Day, Draft, End
from rules.replay.strand import Strand

NEEDLESS_WITHIN = timedelta(days=2)


class Fate(StrEnum):
    """What came after a draft, in the mail itself."""

    NEEDLESS = "needless"  # their answer, within two days: it came anyway
    ANSWERED = "answered"  # their answer, later
    WROTE = "you wrote"  # the owner's own word, without it
    SILENT = "silent"  # nothing, until the end


@dataclass(frozen=True, slots=True)
class Told:
    """A draft and what became of it. at: when; None where nothing came."""

    draft: Draft
    fate: Fate
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers of one replay.

    drafts: all that would have been made; the four fates add up to it. thank_yous: how many of them were thanks.
    caught: conversations in which neither side wrote again, and in which the owner would have had a draft.
    flagged: conversations in which something fell due and nobody could be written to. quiet: those given up.
    busiest: the most drafts of one day.
    """

    drafts: int
    thank_yous: int
    needless: int
    answered: int
    wrote: int
    silent: int
    caught: int
    flagged: int
    quiet: int
    busiest: int


def told(days: Iterable[Day], strands: Iterable[Strand]) -> tuple[Told, ...]:
    """Return every draft with what became of it, in the order in which they were made."""
    histories, days = {strand.id: strand for strand in strands}, tuple(days)
    ends: list[tuple[datetime, str, End | None]] = []
    ends += ((one.at, one.draft.key, one.end) for day in days for one in day.gone)
    ends += ((one.at, one.draft.key, None) for day in days for one in day.back)
    last = {key: (at, end) for at, key, end in sorted(ends, key=lambda one: one[0])}
    made = (draft for day in days for draft in day.made)
    return tuple(_told(draft, last.get(draft.key), histories[draft.conversation]) for draft in made)


def totals(days: Iterable[Day], drafts: Iterable[Told]) -> Totals:
    """Sum up."""
    days, drafts = tuple(days), tuple(drafts)
    fates = Counter(one.fate for one in drafts)
    return Totals(
        drafts=len(drafts),
        thank_yous=sum(one.draft.number == 0 for one in drafts),
        needless=fates[Fate.NEEDLESS],
        answered=fates[Fate.ANSWERED],
        wrote=fates[Fate.WROTE],
        silent=fates[Fate.SILENT],
        caught=len(caught(drafts)),
        flagged=len({which for day in days for which in day.flagged}),
        quiet=len({which for day in days for which in day.quiet}),
        busiest=max((len(day.made) for day in days), default=0),
    )


def caught(drafts: Iterable[Told]) -> tuple[str, ...]:
    """Return the conversations that went silent for good, and in which the owner would have had a draft."""
    last: Mapping[str, Told] = {one.draft.conversation: one for one in drafts}
    return tuple(which for which, one in last.items() if one.fate is Fate.SILENT)


def _told(draft: Draft, last: tuple[datetime, End | None] | None, strand: Strand) -> Told:
    match last:
        case (at, End.ANSWERED):
            return Told(draft, Fate.NEEDLESS if at - draft.at <= NEEDLESS_WITHIN else Fate.ANSWERED, at)
        case (at, End.WROTE):
            return Told(draft, Fate.WROTE, at)
        case _:
            return _afterwards(draft, strand)


def _afterwards(draft: Draft, strand: Strand) -> Told:
    """Tell what came into the conversation once the draft was let go, or lay there to the end."""
    for step in strand.steps:
        said = step.beside or step.alone
        word, mine = said.last_word, said.last_owner
        if word and word > draft.at:
            return Told(draft, Fate.ANSWERED, step.at)
        if mine and mine > draft.at:
            return Told(draft, Fate.WROTE, step.at)
    return Told(draft, Fate.SILENT, None)
