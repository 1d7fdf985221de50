"""Whether a conversation is about the owner's own candidacy for a job, or only looks like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rules.acts import Speech
from rules.candidacy import score, telling
from rules.lexicon.applicant_systems import is_applicant_system, is_scheduler
from rules.lexicon.sign import Sign
from rules.reading import Fact
from rules.signs import signs

OWN_FROM = 1.0  # log-odds from which on it counts as one: a doubtful one is left alone, for the sake of the drafts
KNOWN_EMPLOYER = 1.5  # what it adds that the owner has a candidacy with the same employer


def is_own_candidacy(speeches: Sequence[Speech], *, known_employer: bool, position_named: bool) -> Fact[bool]:
    """Tell whether the owner is the candidate.

    known_employer: another conversation with this employer is about the owner's candidacy.
    """
    heard = [speech for speech in speeches if speech.mine or speech.spoken]
    if not heard:  # lists, alerts, automatic answers: nobody spoke
        return Fact(value=False, evidence=speeches[0].evidence())
    found = signs(heard, position_named=position_named)
    sure = _rule(heard, found)
    likely = score(heard, found) + (KNOWN_EMPLOYER if known_employer else 0.0)
    own = likely >= OWN_FROM if sure is None else sure
    return Fact(own, telling(heard, speaks_for=own))


def _rule(speeches: Sequence[Speech], found: Mapping[Sign, float]) -> bool | None:
    """Return what holds whatever the words weigh, or None where they decide."""
    if is_unanswered_approach(found):
        return False
    if _hiring_system(speeches) and Sign.OWNER_HIRES not in found:
        return True
    return None


def _hiring_system(speeches: Sequence[Speech]) -> bool:
    """Tell whether an applicant system speaks: it writes to candidates only. A scheduler writes to everybody."""
    return any(
        speech.spoken
        and is_applicant_system(speech.letter.envelope.sender)
        and not is_scheduler(speech.letter.envelope.sender)
        for speech in speeches
    )


def is_unanswered_approach(found: Mapping[Sign, float]) -> bool:
    """Tell whether a recruiter wrote whom the owner never answered; their 'your candidacy' is invention."""
    return {Sign.COLD, Sign.UNANSWERED} <= found.keys() and not {Sign.SYSTEM, Sign.MACHINE} & found.keys()
