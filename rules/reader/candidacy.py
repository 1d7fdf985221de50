"""How much a conversation's words and signs speak for an own candidacy, as learnt from labelled mail."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from rules.lexicon.candidacy import BEFORE, SIGNS
from rules.lexicon.sign import Sign
from rules.lexicon.weighed import weights
from rules.reader.acts import Speech
from rules.reader.terms import heading_terms, sentence_terms, terms
from rules.reading import Evidence


def score(speeches: Sequence[Speech], found: Mapping[Sign, float]) -> float:
    """Return the log-odds of an own candidacy; 0 is as likely as not."""
    return weigh(found) + _said(frozenset().union(*(terms(speech) for speech in speeches)))


def weigh(found: Mapping[Sign, float]) -> float:
    """Return what the signs alone say."""
    return BEFORE + sum(SIGNS[sign] * strength for sign, strength in found.items())


def telling(speeches: Sequence[Speech], *, speaks_for: bool) -> Evidence:
    """Return the sentence, or else the subject, that speaks most for it, or most against."""
    sign = 1.0 if speaks_for else -1.0
    weighed = [
        (sign * _total(sentence_terms(speech, sentence.text)), speech.evidence(sentence))
        for speech in speeches
        for sentence in speech.sentences
    ]
    weighed += [
        (sign * _total(heading_terms(speech)), Evidence(speech.letter.envelope.id, f"Subject: {speech.letter.subject}"))
        for speech in speeches[:1]
    ]
    return max(weighed, key=lambda pair: pair[0])[1]


def _said(found: frozenset[str]) -> float:
    return _total(found) / math.sqrt(len(found) or 1)


def _total(found: Iterable[str]) -> float:
    known = weights().candidacy
    return math.fsum(filter(None, map(known.get, found)))  # the same in any order
