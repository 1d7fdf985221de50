"""What a sentence shows to the model of acts: its words and word groups, their stems, and what was noticed in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules.dates import When
from rules.lexicon.calendar_words import DAYS, MONTHS
from rules.lexicon.word_classes import classes

_LONGEST = 60  # words of one sentence
_NEAR = 3  # classes that follow one another, words without a class left out
_STEM, _STEMMED = 5, 7  # letters kept of words that have at least so many: 'entscheiden', 'Entscheidung'


def features(plain: str, noticed: Iterable[str] = ()) -> frozenset[str]:
    """Return the features of a sentence in its normal form.

    noticed: what else is known of it, each in a form that no word has ('=promises', '@clock').
    """
    words = ["^", *(_shape(word) for word in plain.split()[:_LONGEST]), "$"]
    return frozenset((*_groups(words), *_stems(words), *_meanings(words), *noticed, f"+{_length(len(words) - 2)}"))


def of_times(whens: Iterable[When]) -> Iterator[str]:
    """Yield what the days and hours of a sentence show."""
    for when in whens:
        yield f"@{when.sort}"
        yield f"@lead:{when.lead}"
        if when.at is not None:
            yield "@clock"
        if when.past:
            yield "@past"


def _shape(word: str) -> str:
    """Return a word as the model knows it: one for all days, one for all months, every number as '#'."""
    if word in DAYS:
        return "<day>"
    if word in MONTHS:
        return "<month>"
    if not word.isalpha() and any(sign.isdigit() for sign in word):
        kept = "".join("#" if sign.isdigit() else sign for sign in word)
        while "##" in kept:
            kept = kept.replace("##", "#")
        return kept
    return word


def _groups(words: list[str]) -> Iterator[str]:
    for size in (1, 2, 3):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def _stems(words: list[str]) -> Iterator[str]:
    for word in words:
        if len(word) >= _STEMMED:
            yield f"~{word[:_STEM]}"


def _meanings(words: list[str]) -> Iterator[str]:
    """Yield the classes of the words, alone and in pairs that stand near each other."""
    found = [(word,) if word == "?" else classes(word) for word in words]
    found = [names for names in found if names]
    for place, names in enumerate(found):
        yield from (f"%{name}" for name in names)
        for after in found[place + 1 : place + 1 + _NEAR]:
            yield from (f"%{name}>{other}" for name in names for other in after)


def _length(count: int) -> str:
    return next((f"{most}" for most in (1, 2, 4, 7, 12, 20) if count <= most), "long")
