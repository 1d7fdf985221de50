"""The phrases that the reader knows, as data: a lexicon for each language."""

from __future__ import annotations

from functools import cache

from rules.lexicon.act import Lexicon


@cache
def lexicon(language: str) -> Lexicon:
    """Return the phrases of a language; those of English where it is not one of 'en', 'de', 'fr', 'es'."""
    match language:
        case "de":
            from rules.lexicon.de import DE  # noqa: PLC0415 - a language is loaded when a letter is written in it

            return DE
        case "fr":
            from rules.lexicon.fr import FR  # noqa: PLC0415

            return FR
        case "es":
            from rules.lexicon.es import ES  # noqa: PLC0415

            return ES
        case _:
            from rules.lexicon.en import EN  # noqa: PLC0415

            return EN
