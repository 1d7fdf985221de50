"""What a place in the mail says the employer is called, and how much that is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from rules.people.company_names import Match, fit
from rules.reading import Evidence

# How much a name is worth: how it fits their domain, and where it stands.
FITS = {Match.NONE: 0, Match.PART: 12, Match.WORDS: 25, Match.SAME: 30}
SIGNATURE, DISPLAY, CONTEXT, SUBJECT, TEXT = 12, 10, 11, 5, 4
NAMED = 15  # an organisation by its own words, that no domain bears: above what a domain alone may mean
SOUGHT = 60  # above whatever fits the domain of who recruits
PARTED, SIGNED, GUESSED, INVENTED, BESIDE_ROLE = 14, 13, 12, 10, 9
READ, LONG = 200, 1_000  # sentences of a letter, characters of one
ENOUGH = 9  # less than this is a guess


class Source(IntEnum):
    """Where a name stands: the later, the more it is meant to be the whole name."""

    TEXT = 0
    CONTEXT = 1
    DOMAIN = 2
    DISPLAY = 3
    SIGNATURE = 4


@dataclass(frozen=True, slots=True)
class Claim:
    name: str
    weight: int
    evidence: Evidence
    source: Source


def best(name: str, labels: Sequence[str]) -> Match:
    """Return how well a name fits the domain that it fits best."""
    return max((fit(name, one) for one in labels), default=Match.NONE) if name else Match.NONE
