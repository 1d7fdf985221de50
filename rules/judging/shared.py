"""What the conversations with one employer know of each other: how the company is called, and for which role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rules.judging.decide import Case
from rules.judging.opportunity import opportunities, recency
from rules.people.company_names import as_domains_write, slug
from rules.reading import Fact

_HEADERS = ("From: ", "To: ")


def shared(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Return the cases, in their order, each with what another interview conversation with its employer says plainer.

    A company that is unknown, or made out of a domain alone, is called as another conversation calls it. A role that
    is not named is the employer's one role; where there are several, it stays unknown.
    """
    cases = tuple(cases)
    known = {case.id: case for case in _told(cases)}
    return tuple(known.get(case.id, case) for case in cases)


def _told(cases: Sequence[Case]) -> Iterator[Case]:
    heard = [case for case in cases if case.reading.interview.value and case.reading.employer]
    companies: dict[str, list[Fact[str]]] = {}
    for case in sorted(heard, key=lambda case: (recency(case.reading), case.id), reverse=True):
        name = case.reading.company
        if name and not _is_spelt_out(name):
            companies.setdefault(case.reading.employer, []).append(name)
    for group in opportunities(heard):
        role = next((case.reading.position for case in group if case.reading.position), None)
        for case in group:
            reading = case.reading
            company = _plainer(reading.company, companies.get(reading.employer, ()))
            yield replace(case, reading=replace(reading, company=company, position=reading.position or role))


def _plainer(name: Fact[str] | None, others: Sequence[Fact[str]]) -> Fact[str] | None:
    """Return the newest name that others say, where this one is none or only the beginning of it."""
    if name and not _is_spelt_out(name):
        return name
    begun = slug(name.value) if name else ""
    return next((other for other in others if any(form.startswith(begun) for form in _forms(other.value))), name)


def _forms(name: str) -> tuple[str, str]:
    """Return a name as it is written, and as a domain writes its umlauts."""
    return slug(name), slug(as_domains_write(name))


def _is_spelt_out(name: Fact[str]) -> bool:
    """Tell whether a name was made out of an address: the header line that it was read from does not say it."""
    said = name.evidence.said
    return said.startswith(_HEADERS) and name.value not in said
