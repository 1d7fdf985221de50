"""The languages whose timelines are understood, by their code; the others are read as English."""

from __future__ import annotations

from collections.abc import Mapping

from rules.dates.vocabulary import Language
from rules.dates.words_de import GERMAN
from rules.dates.words_en import ENGLISH
from rules.dates.words_es import SPANISH
from rules.dates.words_fr import FRENCH

LANGUAGES: Mapping[str, Language] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
