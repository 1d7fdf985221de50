"""How lists of single words are written down in the lexicon."""

from __future__ import annotations


def wordlist(words: str) -> frozenset[str]:
    """Return the words of a text that lists them between white space."""
    return frozenset(words.split())
