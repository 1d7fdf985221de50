"""What the words of the models weigh, as it is kept in memory: each word once, however many of the models know it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rules.lexicon import candidacy, ending, progress
from rules.policy import Stage

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weighed:
    """The weight of each term: for a candidacy of the owner's, for an end, and for each step of a candidacy."""

    candidacy: Weights
    ending: Weights
    steps: Mapping[Stage, Weights]


@cache
def weights() -> Weighed:
    """Return all weights. They are made together: most terms are in several of the models, and each is kept once."""
    same: dict[str, str] = {}
    return Weighed(
        _by_term(candidacy.TERMS, candidacy.UNIT, same),
        _by_term(ending.TERMS, ending.UNIT, same),
        {step: _by_term(terms, progress.UNIT, same) for step, (_, _, terms) in progress.STEPS.items()},
    )


def _by_term(grouped: Mapping[int, str], unit: float, same: dict[str, str]) -> Weights:
    """Return the weight of each term. grouped: terms with a blank between them, by their weight in steps of `unit`."""
    found: dict[str, float] = {}
    for steps, terms in grouped.items():
        found.update(dict.fromkeys((same.setdefault(term, term) for term in terms.split()), steps * unit))
    return found
