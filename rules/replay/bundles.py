"""Which conversations weigh on each other: they are judged together, and apart from all others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.replay.strand import Strand


@dataclass(frozen=True, slots=True)
class Bundle:
    """Conversations that share an employer or a person with one another.

    heard: when each person that one of them writes to wrote elsewhere, in what is about no candidacy; in order.
    """

    strands: tuple[Strand, ...]
    heard: Mapping[str, tuple[datetime, ...]]

    def word(self, address: str, moment: datetime) -> datetime | None:
        """Return when an address last wrote elsewhere, up to a moment."""
        words = self.heard.get(address, ())
        count = bisect_right(words, moment)
        return words[count - 1] if count else None


def bundles(strands: Iterable[Strand]) -> tuple[Bundle, ...]:
    """Return those that may be about a candidacy, in bundles; the others only count as words of those who wrote."""
    strands = tuple(strands)
    inside = [strand for strand in strands if strand.may_be_interview]
    words = _words([strand for strand in strands if not strand.may_be_interview])
    return tuple(_bundle(group, words) for group in _joined(inside))


def _bundle(group: tuple[Strand, ...], words: Mapping[str, Sequence[datetime]]) -> Bundle:
    people = {key.removeprefix("person:") for strand in group for key in strand.shares() if key.startswith("person:")}
    return Bundle(group, {one: tuple(sorted(words[one])) for one in sorted(people) if one in words})


def _words(strands: Iterable[Strand]) -> Mapping[str, list[datetime]]:
    found: dict[str, list[datetime]] = {}
    for strand in strands:
        for step in strand.steps:
            if step.word:
                found.setdefault(step.word, []).append(step.at)
    return found


def _joined(strands: Iterable[Strand]) -> Iterable[tuple[Strand, ...]]:
    """Group what shares a key, directly or through others."""
    same: dict[str, str] = {}

    def root(key: str) -> str:
        while same.setdefault(key, key) != key:
            same[key] = key = same[same[key]]
        return key

    strands = tuple(strands)
    for strand in strands:
        home = root(f"strand:{strand.id}")
        for key in strand.shares():
            same[root(key)] = home
    groups: dict[str, list[Strand]] = {}
    for strand in strands:
        groups.setdefault(root(f"strand:{strand.id}"), []).append(strand)
    return map(tuple, groups.values())
