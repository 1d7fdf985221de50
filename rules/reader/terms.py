"""What of a conversation's words is weighed: stems, alone and in pairs, by who says them and where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from rules.reader.acts import Speech

_WORD = re.compile(r"[a-z]+|\d+|[$€£?]")
_STEM = 7  # letters; enough to tell words apart, few enough to drop the endings of four languages
_LONGEST = 600  # characters of one sentence
_FIRST_SENTENCES = 40  # of one letter


def terms(speech: Speech) -> frozenset[str]:
    """Return the terms of a letter: of its sentences, and of its subject, sender and signature."""
    return frozenset().union(heading_terms(speech), *(sentence_terms(speech, text) for text in _texts(speech)))


def sentence_terms(speech: Speech, text: str) -> frozenset[str]:
    """Return the terms of one sentence of a letter: said by either, and said by this side.

    'b:' of both sides, 'm:' mine, 't:' theirs, 'j:' the subject, 'n:' their name and address, 'h:' and 'g:' my and
    their signature. A pair is joined by '_'; every number is '#'.
    """
    return _said("m" if speech.mine else "t", text)


@lru_cache(maxsize=256)
def _said(side: str, text: str) -> frozenset[str]:
    """Return the terms of words of one side: four models ask for them, one after the other."""
    return frozenset([f"{kind}:{gram}" for gram in grams(text) for kind in ("b", side)])


def heading_terms(speech: Speech) -> frozenset[str]:
    """Return the terms of what stands around the words."""
    letter = speech.letter
    found = {*sentence_terms(speech, letter.subject), *(f"j:{stem}" for stem in _stems(letter.subject))}
    signature = "h" if speech.mine else "g"
    found |= {f"{signature}:{stem}" for line in letter.signature for stem in _stems(line)}
    if not speech.mine:
        sender = letter.envelope.sender
        found |= {f"n:{stem}" for stem in _stems(f"{sender.name} {sender.email.rpartition('.')[0]}")}
    return frozenset(found)


def all_terms(speeches: Iterable[Speech]) -> frozenset[str]:
    """Return the terms of a conversation."""
    return frozenset().union(*(terms(speech) for speech in speeches))


def _texts(speech: Speech) -> Iterator[str]:
    return (sentence.text for sentence in speech.sentences[:_FIRST_SENTENCES])


def grams(text: str) -> tuple[str, ...]:
    """Return the stems of a text, alone and in pairs."""
    stems = _stems(text)
    return (*stems, *(f"{one}_{other}" for one, other in pairwise(stems)))


@lru_cache(maxsize=512)
def _stems(text: str) -> tuple[str, ...]:
    """Return the stems of a text: without accents, cut to their first letters, so that endings do not matter."""
    plain = unicodedata.normalize("NFKD", text[:_LONGEST].lower().replace("ß", "ss"))
    letters = plain.replace("’", "'").encode("ascii", "ignore").decode()
    return tuple("#" if word.isdigit() else word[:_STEM] for word in _WORD.findall(letters))
