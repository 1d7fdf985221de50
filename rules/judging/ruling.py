"""Which of the owner's own rules is for a conversation, and the policy that holds there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

from rules.judging.cadence import Terms
from rules.people.company_names import plain_name, slug
from rules.people.titles import folded
from rules.policy import Cadence, Changes, Match, Policy, Rule, Stage
from rules.reading import Reading
from rules.verdict import Because, Reason


@dataclass(frozen=True, slots=True)
class Ruling:
    """The terms for one conversation. because: what says so; empty where no rule of the owner's is for it."""

    terms: Terms
    because: Because = ()


def ruling(reading: Reading, terms: Terms) -> Ruling:
    """Return the terms that hold for a conversation: of the owner's rules the first that fits changes them."""
    rule = next((rule for rule in terms.policy.rules if fits(rule.match, reading)), None)
    if rule is None:
        return Ruling(terms)
    return Ruling(replace(terms, policy=_changed(terms.policy, rule.changes)), (_reason(rule),))


def fits(match: Match, reading: Reading) -> bool:
    """Tell whether a conversation fits every part of a match; what was not read fits no pattern."""
    stage = reading.stage.value if reading.stage else Stage.APPLIED
    return (
        (not match.employer or any(_is_called(pattern, reading) for pattern in match.employer))
        and (not match.domain or any(_is_at(pattern, reading) for pattern in match.domain))
        and (not match.contact or any(_is_with(pattern, reading) for pattern in match.contact))
        and (not match.stage or stage in match.stage)
    )


def _is_called(pattern: str, reading: Reading) -> bool:
    """Tell whether the employer has that name: with or without its legal form, however it is written."""
    names = (reading.company.value,) if reading.company else ()
    slugs = {*_keys(reading, "name:"), *map(_slug, names)}
    return _slug(pattern) in slugs or _like(pattern, (*names, *map(plain_name, names)))


def _is_at(pattern: str, reading: Reading) -> bool:
    """Tell whether one of the employer's domains fits, or lies below one that does."""
    domains = [*_keys(reading, "domain:"), *(email.rpartition("@")[2] for email in _emails(reading))]
    return _like(pattern, domains) or _like(f"*.{pattern}", domains)


def _is_with(pattern: str, reading: Reading) -> bool:
    names = (one.name for one in (reading.contact and reading.contact.value, reading.writable) if one)
    return _like(pattern, (*names, *_emails(reading)))


def _emails(reading: Reading) -> Iterator[str]:
    if reading.writable:
        yield reading.writable.email
    if reading.contact and reading.contact.value.email:
        yield reading.contact.value.email


def _keys(reading: Reading, kind: str) -> frozenset[str]:
    keys = {reading.employer, *reading.employer_keys}
    return frozenset(key.removeprefix(kind) for key in keys if key.startswith(kind))


def _like(pattern: str, names: Iterable[str]) -> bool:
    return any(name and _glob(pattern).fullmatch(folded(name)) for name in names)


@lru_cache(maxsize=512)
def _slug(name: str) -> str:
    return slug(name)


@lru_cache(maxsize=1_024)
def _glob(pattern: str) -> re.Pattern[str]:
    signs = {"*": ".*", "?": "."}
    return re.compile("".join(signs.get(sign, re.escape(sign)) for sign in folded(pattern)), re.DOTALL)


def _changed(policy: Policy, changes: Changes) -> Policy:
    return replace(
        policy,
        cadence={stage: _cadence(stage, cadence, changes) for stage, cadence in policy.cadence.items()},
        give_up=replace(policy.give_up, **_given(changes, "cold_after")),
        restraint=replace(policy.restraint, **_given(changes, "per_employer", "per_person")),
        drafts=replace(
            policy.drafts,
            **_given(changes, "language", "signature"),
            enabled=policy.drafts.enabled and changes.drafted is not False,
        ),
    )


def _cadence(stage: Stage, cadence: Cadence, changes: Changes) -> Cadence:
    """Return the cadence with what is changed; an offer is never drafted, whatever a rule says."""
    changed = replace(cadence, **_given(changes, "first", "window", "then", "at_most", "drafted"))
    return replace(changed, drafted=changed.drafted and stage is not Stage.OFFER)


def _given(changes: Changes, *names: str) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(changes, name)) is not None}


def _reason(rule: Rule) -> Reason:
    given = _given(rule.changes, *(each.name for each in fields(rule.changes)))
    said = ", ".join(f"{name} = {_written(value)}" for name, value in given.items() if name != "signature")
    return Reason("rule", f"Your rule “{rule.name}” is for this one{f': {said}' if said else ''}.")


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
