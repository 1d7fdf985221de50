"""Which conversations are about one candidacy, and which of them speaks for it now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby

from rules.judging.decide import Case
from rules.judging.kinship import adopted, clients_keys, kin, recruiters
from rules.reading import Reading

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_WORD = re.compile(r"[^\W\d_]{3,}")


def opportunities(cases: Iterable[Case]) -> tuple[tuple[Case, ...], ...]:
    """Group the conversations by employer and role, each group with the most recent first.

    A conversation in which no role is named belongs to the employer's one role; where there are several, to none.
    """
    by_employer = sorted(cases, key=lambda case: (_employer(case), case.id))
    groups: list[tuple[Case, ...]] = []
    for _, same in groupby(by_employer, key=_employer):
        groups.extend(_roles(tuple(same)))
    return tuple(groups)


def with_one_employer(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Give all conversations that share a key of their employer the same one, and those of one employer without it.

    People of a recruiter who speaks for several companies share no employer.
    """
    same: dict[str, str] = {}

    def root(key: str) -> str:
        while same.setdefault(key, key) != key:
            key = same[key]
        return key

    cases = tuple(cases)

    def unite(one: str, other: str) -> None:
        first, second = sorted((root(one), root(other)))
        same[second] = first

    cases = _of_clients(cases)
    for case in cases:
        keys = sorted({case.reading.employer, *case.reading.employer_keys} - {""})
        for key in keys[1:]:
            unite(keys[0], key)
    for one, other in kin(cases):
        unite(one, other)
    homes = adopted(cases)
    employers = ((case, case.reading.employer or homes.get(case.id, "")) for case in cases)
    return tuple(_with_employer(case, root(employer)) if employer else case for case, employer in employers)


def _of_clients(cases: tuple[Case, ...]) -> tuple[Case, ...]:
    """Return the cases, those with a recruiter's people under the keys of their client alone."""
    agencies = recruiters(cases)
    return tuple(_with_keys(case, clients_keys(case, agencies)) for case in cases) if agencies else cases


def _with_keys(case: Case, keys: frozenset[str]) -> Case:
    reading = case.reading
    if keys == reading.employer_keys:
        return case
    employer = reading.employer if reading.employer in keys else min(keys, default="")
    return replace(case, reading=replace(reading, employer=employer, employer_keys=keys))


def _with_employer(case: Case, employer: str) -> Case:
    same = employer == case.reading.employer
    return case if same else replace(case, reading=replace(case.reading, employer=employer))


def same_role(one: str, other: str) -> bool:
    """Tell whether two names mean one role: 'Quality Engineer (R-20418)', 'quality engineer II'."""
    a, b = _words(one), _words(other)
    return bool(a and b) and (a <= b or b <= a)


def recency(reading: Reading) -> datetime:
    """Return when something was last said in it."""
    said = [moment for moment in (reading.last_owner, reading.last_word) if moment]
    return max(said, default=reading.last_any or _LONG_AGO)


def people(cases: Iterable[Case]) -> Mapping[str, Case]:
    """Return, for each conversation that has nobody to write to, the one of its opportunity that names a person."""
    found: dict[str, Case] = {}
    for group in opportunities(cases):
        known = next((case for case in group if case.reading.writable and case.reading.contact), None)
        if known:
            found.update({case.id: known for case in group if case.reading.writable is None})
    return found


def _employer(case: Case) -> str:
    """Return the employer's key; a conversation without one stands for itself."""
    return case.reading.employer or f"conversation:{case.id}"


def _roles(cases: tuple[Case, ...]) -> list[tuple[Case, ...]]:
    groups: list[list[Case]] = []
    unnamed: list[Case] = []
    for case in sorted(cases, key=lambda case: len(_position(case))):
        if not _position(case):
            unnamed.append(case)
            continue
        home = next((group for group in groups if any(same_role(_position(case), _position(c)) for c in group)), None)
        if home is None:
            groups.append(home := [])
        home.append(case)
    if len(groups) <= 1:
        groups = [[*groups[0], *unnamed] if groups else unnamed]
    else:
        groups.extend([case] for case in unnamed)
    return [tuple(sorted(group, key=lambda case: (recency(case.reading), case.id), reverse=True)) for group in groups]


def _position(case: Case) -> str:
    return case.reading.position.value if case.reading.position else ""


def _words(role: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(role))
