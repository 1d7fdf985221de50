"""Whether a conversation is about the owner's own candidacy for a job, or only looks like it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rules.lexicon.applicant_systems import is_applicant_system, is_scheduler
from rules.lexicon.sign import Sign
from rules.reader.acts import Speech
from rules.reader.candidacy import score, telling
from rules.reader.signs import OTHER_MATTERS, signs
from rules.reading import Fact

OWN_FROM = 1.5  # log-odds
OTHER_MATTER = 1.5  # how much more it takes for each doubt that another matter fills it
KNOWN_EMPLOYER = 1.5  # what it adds that the owner has a candidacy with the same employer

_YOUR_INTERVIEW = re.compile(
    r"\byour\s(?:[\w-]+\s){0,2}interview\b"
    r"|\binterview (?:you )?(?:for|about|regarding) (?:the|our|an?) .{2,60}?(?:role|position|job|opening|vacancy)\b"
    r"|\b(?:ihr|ihre[mns]|dein(?:em|es)?)\s(?:\w+\s)?(?:vorstellungs|bewerbungs)gespräch"
    r"|\b(?:votre|ton)\sentretien\s(?:d['’]embauche|pour le poste)|\bsu\sentrevista\s(?:de trabajo|para el puesto)",
    re.IGNORECASE,
)
_AGAINST = frozenset({
    Sign.OWNER_HIRES, Sign.OTHERS_JOB, Sign.PRESENT_JOB, Sign.NEWS, Sign.ELSEWHERE, Sign.COLD, Sign.FAMILY,
    Sign.COLLEAGUE, Sign.UNANSWERED,
})  # fmt: skip


def is_own_candidacy(speeches: Sequence[Speech], *, known_employer: bool, position_named: bool) -> Fact[bool]:
    """Tell whether the owner is the candidate.

    known_employer: another conversation with this employer is about the owner's candidacy.
    """
    heard = [speech for speech in speeches if speech.mine or speech.spoken]
    if not heard:  # lists, alerts, automatic answers: nobody spoke
        return Fact(value=False, evidence=speeches[0].evidence())
    found = signs(heard, position_named=position_named)
    sure = _rule(heard, found)
    if sure is None and position_named and _plainly(heard, found):
        sure = True
    likely = score(heard, found) + (KNOWN_EMPLOYER if known_employer else 0.0)
    doubts = (Sign.ELSEWHERE in found) + 2 * (_fills(found) and not position_named)
    enough = OWN_FROM + OTHER_MATTER * doubts
    own = likely >= enough if sure is None else sure
    return Fact(own, telling(heard, speaks_for=own))


def _rule(speeches: Sequence[Speech], found: Mapping[Sign, float]) -> bool | None:
    """Return what holds whatever the words weigh, or None where they decide."""
    if is_unanswered_approach(found):
        return False
    if _hiring_system(speeches) and Sign.OWNER_HIRES not in found:
        return True
    return None


def _fills(found: Mapping[Sign, float]) -> bool:
    """Tell whether several words speak of one other matter: a flat, a sale, a study."""
    return any(found.get(sign, 0.0) > 1 for sign in OTHER_MATTERS)


def _plainly(speeches: Sequence[Speech], found: Mapping[Sign, float]) -> bool:
    """Tell whether it is said in plain words, and nothing speaks of another matter.

    Plain words are: the owner began with an application, or they name an interview of the owner's.
    """
    if found.keys() & _AGAINST or _fills(found):
        return False
    if {Sign.APPLIES, Sign.OWNER_BEGAN, Sign.JOB} <= found.keys():
        return True
    theirs = (sentence.text for speech in speeches if not speech.mine for sentence in speech.sentences)
    return any(_YOUR_INTERVIEW.search(text) for text in theirs)


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
