"""The owner's own phrases: the names that they are given under, and how they join those that are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from rules.lexicon import lexicon
from rules.lexicon.act import Act, Lexicon
from rules.lexicon.phrases import Phrases, normal
from rules.policy import OwnPhrases

THEIRS: Mapping[str, Act] = {
    "promise": Act.PROMISES,
    "asks": Act.ASKS,
    "proposes": Act.PROPOSES,
    "confirms": Act.CONFIRMS,
    "cancels": Act.CANCELS,
    "hold": Act.HOLDS,
    "forbids": Act.FORBIDS,
    "rejects": Act.REJECTS,
    "closes": Act.FILLED,
    "offers": Act.OFFERS,
    "received": Act.RECEIVED,
}
"""What the employer's side may say, by the names of the owner's file."""

MINE: Mapping[str, Act] = {
    "i_will": Act.COMMITS,
    "i_follow_up": Act.NUDGES,
    "i_withdraw": Act.WITHDRAWS,
    "i_decline": Act.DECLINES,
    "i_accept": Act.ACCEPTS,
}
"""What the owner may say."""

ASKS_NOTHING = "asks_nothing"
"""Forms of theirs that only look like a request."""


def says_something(phrase: str) -> bool:
    """Tell whether anything is left of a phrase once case and punctuation are taken away."""
    return _pattern(phrase) != ""


@cache
def extended(language: str, own: OwnPhrases) -> Lexicon:
    """Return the phrases of a language together with the owner's."""
    known = lexicon(language)
    if not own:
        return known
    return Lexicon(
        theirs=_joined(known.theirs, _of_side(own, THEIRS)),
        mine=_joined(known.mine, _of_side(own, MINE)),
        courtesy=known.courtesy | courtesy(own),
        then=known.then,
    )


def heard(own: OwnPhrases, plain: str, *, mine: bool) -> frozenset[Act]:
    """Return the acts that the owner's phrases find in a normal sentence of that side."""
    sides = _of_side(own, MINE if mine else THEIRS)
    return frozenset(act for act, phrases in sides.items() if phrases.found_in(plain))


def courtesy(own: OwnPhrases) -> Phrases:
    """Return the owner's phrases that ask nothing."""
    return _phrases(dict(own).get(ASKS_NOTHING, ()))


def _of_side(own: OwnPhrases, names: Mapping[str, Act]) -> dict[Act, Phrases]:
    return {names[name]: _phrases(phrases) for name, phrases in own if name in names}


def _joined(known: Mapping[Act, Phrases], own: Mapping[Act, Phrases]) -> dict[Act, Phrases]:
    none = Phrases(())
    return {act: known.get(act, none) | own.get(act, none) for act in {**known, **own}}


def _phrases(phrases: Iterable[str]) -> Phrases:
    return Phrases(tuple(pattern for phrase in phrases if (pattern := _pattern(phrase))))


@cache
def _pattern(phrase: str) -> str:
    """Return a phrase as patterns are written: plain words, '...' for up to six of any."""
    parts = (re.escape(normal(part)) for part in re.split(r"\.\.\.|…", phrase))
    return " ... ".join(part for part in parts if part)
