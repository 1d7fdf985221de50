"""Whether a conversation is about the owner's own candidacy for a job, or only looks like it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rules.acts import Speech
from rules.lexicon.look_alikes import EITHER
from rules.lexicon.sign import Sign
from rules.lexicon.topics import MINE, THEIRS
from rules.lexicon.weights import KNOWN_EMPLOYER, OWN_FROM, WEIGHTS
from rules.reading import Evidence, Fact
from rules.signs import signs

_TELLING = (
    (Sign.APPLIES, MINE[Sign.APPLIES]),
    (Sign.PAPERS, THEIRS[Sign.PAPERS]),
    (Sign.HIRES, EITHER[Sign.HIRES]),
    (Sign.JOB, EITHER[Sign.JOB]),
    (Sign.NEEDS, THEIRS[Sign.NEEDS]),
    (Sign.INVITED, THEIRS[Sign.INVITED]),
    (Sign.PITCHES, MINE[Sign.PITCHES]),
)


def is_own_candidacy(speeches: Sequence[Speech], *, known_employer: bool, position_named: bool) -> Fact[bool]:
    """Tell whether the owner is the candidate.

    known_employer: another conversation with this employer is about the owner's candidacy.
    """
    found = signs(speeches, position_named=position_named)
    score = weigh(found) + (KNOWN_EMPLOYER if known_employer else 0.0)
    spoken = any(speech.mine or speech.spoken for speech in speeches)
    return Fact(spoken and score >= OWN_FROM and not is_unanswered_approach(found), _evidence(speeches))


def weigh(found: Mapping[Sign, float]) -> float:
    """Return how much the signs speak for an own candidacy; 0 is as likely as not."""
    return WEIGHTS[None] + sum(WEIGHTS[sign] * strength for sign, strength in found.items())


def is_unanswered_approach(found: Mapping[Sign, float]) -> bool:
    """Tell whether a recruiter wrote whom the owner never answered; their 'your candidacy' is invention."""
    return {Sign.COLD, Sign.UNANSWERED} <= found.keys() and not {Sign.SYSTEM, Sign.MACHINE} & found.keys()


def _evidence(speeches: Sequence[Speech]) -> Evidence:
    """Return the sentence that tells most, or the first of all."""
    for sign, pattern in _TELLING:
        for speech in speeches:
            if (speech.mine and sign in THEIRS) or (not speech.mine and sign in MINE):
                continue
            found = next((sentence for sentence in speech.sentences if _says(pattern, sentence.text)), None)
            if found:
                return speech.evidence(found)
    return speeches[0].evidence()


def _says(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.search(text.replace("’", "'")) is not None
