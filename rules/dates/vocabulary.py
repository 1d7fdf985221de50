"""What a language's words for time are, as the lexer wants them: each phrase a symbol and a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.dates.holidays import Feast

Meaning = tuple[str, int, int]  # symbol, value, and the higher value of what is vague ("a few": 3 and 5)

NOT_A_DAY = frozenset(
    str.split("% € $ £ euro euros eur usd dollars pounds chf people persons percent minutes mins min km miles am pm x")
)


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language.

    words: phrases (words parted by one space) with their meaning. feasts, numbers: more of them.
    months_that_are_names: months which are people's names too and count only where a word leads up to them.
    ordinal_nouns: what follows an ordinal that is no day ("2nd round").
    past, ahead: patterns of what, standing before a day, puts it behind or before the message.
    recalls: of what, standing before a timeline, tells that it was set earlier ("you hoped to decide by April").
    bare_day: whether "le 11" or "el 28" means a day of the month. next_is_nearest: whether "jeudi prochain" is the
    coming one.
    plural_tells: whether a number before a singular makes an adjective ("a 12 month contract").
    """

    words: Mapping[str, Meaning]
    feasts: Mapping[str, Feast]
    numbers: Mapping[str, Meaning]
    months_that_are_names: frozenset[int]
    ordinal_nouns: frozenset[str]
    past: str
    ahead: str
    recalls: str
    bare_day: bool = False
    next_is_nearest: bool = False
    plural_tells: bool = False

    def lexicon(self) -> dict[str, Meaning]:
        """Return all phrases together; feasts are symbol H."""
        feasts = {phrase: ("H", int(feast), int(feast)) for phrase, feast in self.feasts.items()}
        return {**self.numbers, **self.words, **feasts}


def pairs(**table: str) -> dict[str, Meaning]:
    """Read a table of words: the key is the symbol, a word ending in '=3' gives itself and those before it that value.

    Words of a phrase are joined by '_'. Words that no value follows get 0.
    """
    meanings: dict[str, Meaning] = {}
    for symbol, words in table.items():
        waiting: list[str] = []
        for word in words.split():
            phrase, _, value = word.partition("=")
            waiting.append(phrase.replace("_", " "))
            if value:
                meanings.update((each, (symbol, int(value), int(value))) for each in waiting)
                waiting = []
        meanings.update((each, (symbol, 0, 0)) for each in waiting)
    return meanings


def numbers(words: str, *, one: str) -> dict[str, Meaning]:
    """Read number words, 'few=3-5' being vague; `one`: the words for one which are articles as well."""
    meanings: dict[str, Meaning] = {}
    waiting: list[str] = []
    for word in words.split():
        phrase, _, value = word.partition("=")
        waiting.append(phrase.replace("_", " "))
        if value:
            low, _, high = value.partition("-")
            meanings.update((each, ("N", int(low), int(high or low))) for each in waiting)
            waiting = []
    meanings.update((word.replace("_", " "), ("A", 1, 1)) for word in one.split())
    return meanings
