"""The built-in texts of drafts, as data: a phrasebook for each language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rules.lexicon.drafts.de import GERMAN
from rules.lexicon.drafts.en import ENGLISH
from rules.lexicon.drafts.es import SPANISH
from rules.lexicon.drafts.fr import FRENCH
from rules.lexicon.drafts.phrasebook import Phrasebook

PHRASEBOOKS: Mapping[str, Phrasebook] = MappingProxyType({"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH})
"""By language code."""


def phrasebook(language: str) -> Phrasebook:
    """Return the phrasebook of a language; the English one where there is none."""
    return PHRASEBOOKS.get(language, ENGLISH)
