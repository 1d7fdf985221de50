"""Which conversations are with one employer though no key says so: a portal's receipt, an office under another name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rules.judging.decide import Case
from rules.lexicon.company_words import BODIES, HOUSES, LEGAL_FORMS
from rules.lexicon.trades import TRADES
from rules.lexicon.wordlist import wordlist
from rules.people.company_names import Match, as_domains_write, fit, plain_name, slug, squashed

_DOMAIN = "domain:"
_TELLING = 5  # letters that a name needs, what kind of body it is aside
_KINDS = BODIES | TRADES | HOUSES | LEGAL_FORMS | wordlist("stadt landkreis town the of and der die das de la le el")
_WORD = re.compile(r"[^\W_]+")


def recruiters(cases: Iterable[Case]) -> frozenset[str]:
    """Return the keys of domains whose people speak for several companies, none of which is called like the domain."""
    companies: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        for key in _foreign(case):
            companies[key].add(slug(_company(case)))
    return frozenset(key for key, names in companies.items() if len(names) > 1)


def clients_keys(case: Case, agencies: frozenset[str]) -> frozenset[str]:
    """Return the keys of a conversation's employer without those of the recruiter that stands between."""
    between = {key for key in _foreign(case) if key in agencies}
    labels = {f"name:{squashed(_label(key))}" for key in between}
    return case.reading.employer_keys - between - labels if between else case.reading.employer_keys


def kin(cases: Iterable[Case]) -> Iterator[tuple[str, str]]:
    """Yield pairs of keys that mean one employer: a system or an office of it, and its people.

    Their names agree but for what kind of body they say it is, and the role is the same, or only one names it.
    """
    faces: dict[str, set[tuple[str, str]]] = defaultdict(set)
    offices: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for case in cases:
        name = brand(_company(case))
        if case.reading.employer and len(name) >= _TELLING:
            side = offices if case.reading.contact is None else faces
            side[name].add((case.reading.employer, _position(case)))
    for name, same in offices.items():
        for office, role in same:
            for employer, other in faces.get(name, ()):
                if not role or not other or role == other:
                    yield office, employer


def adopted(cases: Sequence[Case]) -> Mapping[str, str]:
    """Return the employers of those conversations in which a machine names a role, but not for whom, by their ids.

    Theirs is the one employer with whose people the owner speaks about that very role.
    """
    by_role: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        if case.reading.employer and case.reading.contact is not None and _position(case):
            by_role[_position(case)].add(case.reading.employer)
    found = {
        case.id: by_role.get(_position(case), set())
        for case in cases
        if not case.reading.employer and case.reading.contact is None and case.reading.writable is None
    }
    return {which: min(employers) for which, employers in found.items() if len(employers) == 1}


@lru_cache(maxsize=4_096)
def brand(name: str) -> str:
    """Return a company's name, squashed, without the words for what kind of body it is: 'Calder Records' is calder."""
    words = _WORD.findall(as_domains_write(plain_name(name)))
    return "".join(squashed(word) for word in words if word.casefold() not in _KINDS)


def _foreign(case: Case) -> Iterator[str]:
    """Yield the domains of a conversation that are called otherwise than the company."""
    name = _company(case)
    keys = [key for key in case.reading.employer_keys if key.startswith(_DOMAIN)] if name else []
    if not any(fit(name, _label(key)) for key in keys):
        yield from (key for key in keys if fit(name, _label(key)) is Match.NONE)


def _label(key: str) -> str:
    return key.removeprefix(_DOMAIN).partition(".")[0]


def _company(case: Case) -> str:
    return case.reading.company.value if case.reading.company else ""


def _position(case: Case) -> str:
    return squashed(case.reading.position.value) if case.reading.position else ""
