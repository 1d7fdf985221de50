"""Whether a conversation is about the owner's own candidacy for a job, or only looks like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rules.acts import Speech
from rules.candidacy import score, telling
from rules.lexicon.sign import Sign
from rules.reading import Fact
from rules.signs import signs

OWN_FROM = 0.0  # log-odds from which on it counts as one: more likely than not
KNOWN_EMPLOYER = 1.5  # what it adds that the owner has a candidacy with the same employer


def is_own_candidacy(speeches: Sequence[Speech], *, known_employer: bool, position_named: bool) -> Fact[bool]:
    """Tell whether the owner is the candidate.

    known_employer: another conversation with this employer is about the owner's candidacy.
    """
    found = signs(speeches, position_named=position_named)
    sure = _rule(speeches, found)
    likely = score(speeches, found) + (KNOWN_EMPLOYER if known_employer else 0.0)
    own = likely >= OWN_FROM if sure is None else sure
    return Fact(own, telling(speeches, speaks_for=own))


def _rule(speeches: Sequence[Speech], found: Mapping[Sign, float]) -> bool | None:
    """Return what holds whatever the words weigh, or None where they decide."""
    if not any(speech.mine or speech.spoken for speech in speeches):
        return False  # lists, alerts, automatic answers: nobody spoke
    if is_unanswered_approach(found):
        return False
    return None


def is_unanswered_approach(found: Mapping[Sign, float]) -> bool:
    """Tell whether a recruiter wrote whom the owner never answered; their 'your candidacy' is invention."""
    return {Sign.COLD, Sign.UNANSWERED} <= found.keys() and not {Sign.SYSTEM, Sign.MACHINE} & found.keys()
