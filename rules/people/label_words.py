"""Where the words of a domain's label part: 'northfieldrobotics' is Northfield Robotics."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rules.lexicon.common_words import COMMON_WORDS
from rules.lexicon.company_words import BODIES, COMMON, COMPOUND_ENDS, DOMAIN_EXTRAS, PLACES
from rules.lexicon.trades import TRADES
from rules.people.titles import folded

_SMALL = frozenset(["and", "of", "the"])
_SHORTEST = 4  # letters of a label that may be one invented word
_ONE_WORD = 9  # up to this length two common words are as likely written as one: Supermart, Tidewater
_INVENTED = 12  # beyond it a label is too long to be one word
_LONGEST = 40  # a label has 63 letters at most (RFC 1035, 2.3.4); names have fewer
_FIRMS = BODIES | TRADES
_STARTS = COMMON | COMMON_WORDS | PLACES
_OF = frozenset(["del", "dela", "des", "von", "vom", "van"])  # "Aceros del Norte"
_LONG_START = 7
_WRITTEN_ON = frozenset(["werk", "werke", "bau", "haus"])  # German writes them on to what they are of: 'Lagerwerk'
_SAINTS_HOUSE = re.compile(
    r"st-?(?P<name>[a-z]{4,})s-?(?P<house>primary|school|hospital|church|college|academy|hospice|infants|juniors)"
)
_FOLDS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
# Words with accents by how domains write them, umlauts as two letters or one: 'gaertnerei', 'musee'.
_ACCENTED = {
    plain: word
    for word in sorted(_FIRMS | COMMON_WORDS)
    if not word.isascii()
    for plain in (word.translate(_FOLDS), folded(word))
    if plain != folded(word) or plain not in _FIRMS | COMMON_WORDS
}
_VOWELS = frozenset("aeiouy")

# What a chunk costs: the likelier it is a word of its own, the less.
_JOINER, _OF_COST, _AND_CO, _SAID, _FIRM, _COMMON, _COMPOUND, _WORD, _INITIALS = (
    0.8,
    0.5,
    0.3,
    0.7,
    1.0,
    1.1,
    1.3,
    1.4,
    1.0,
)
_SHORT = 0.6  # more for three letters, which are found everywhere
_NAME, _NAME_LETTER, _NAME_LAST = 1.2, 0.25, 0.1  # an unknown word, for each of its letters, and where it stands last
_NAME_EASY, _NAME_LONG = 8, 0.3  # beyond this length a name is more likely two words: more for each letter
_WHOLE, _WHOLE_LETTER, _WHOLE_EASY = 2.0, 0.35, 5  # the label as one invented word, for each letter beyond these
_MOST_CHUNKS = 5


@dataclass(frozen=True, slots=True)
class Parted:
    """A label in words. sure: each of them is known, so that they part nowhere else."""

    name: str
    sure: bool


@dataclass(frozen=True, slots=True)
class _Way:
    cost: float
    chunks: tuple[str, ...] = ()
    guessed: bool = False


def words_of(label: str, known: Mapping[str, str]) -> Parted | None:
    """Return a domain's label as words, or None where it cannot be told where they part.

    known: words of the conversation by their squashed form, as they are written there.
    """
    if saint := _SAINTS_HOUSE.fullmatch(label):
        return Parted(f"St {saint['name'].capitalize()}'s {saint['house'].capitalize()}", sure=True)
    parts = [part for part in label.split("-") if part]
    if len(parts) > 1 and parts[-1] in DOMAIN_EXTRAS:
        parts.pop()
    ways = [_parted(part, known, alone=len(parts) == 1) for part in parts]
    told = [way for way in ways if way is not None]
    if not told or len(told) < len(ways):
        return None
    words = [word for way in told for word in way.chunks]
    name = " ".join(_written(word, known) for word in words)
    return Parted(name[0].upper() + name[1:], not any(way.guessed for way in told))


@lru_cache(maxsize=512)
def bare_label(label: str) -> str:
    """Return the label without what firms hang on to their name to get a free domain."""
    parts = [part for part in label.split("-") if part]
    if len(parts) > 1 and parts[-1] in DOMAIN_EXTRAS:
        parts.pop()
    whole = "".join(parts)
    for extra in ("careers", "jobs", "hq", "inc", "group", "app"):
        if whole.endswith(extra) and len(whole) - len(extra) > 3:
            return whole.removesuffix(extra)
    return whole


def _written(word: str, known: Mapping[str, str]) -> str:
    if word in _SMALL | _OF:
        return "de la" if word == "dela" else word
    word = _ACCENTED.get(word, word)
    if word not in known and word.endswith("s") and word[:-1] in known:
        return f"{known[word[:-1]]}s"
    return known.get(word) or (word.upper() if not _VOWELS & set(word) else word.capitalize())


def _parted(part: str, known: Mapping[str, str], *, alone: bool) -> _Way | None:
    bare = bare_label(part) if alone else part
    if bare in known or bare in COMMON or bare in _FIRMS:
        return _Way(0, (bare,))
    if not bare.isalpha() or len(bare) > _LONGEST:
        return None
    best = min(_ways(bare, known), key=lambda way: way.cost, default=None)
    whole = _Way(_WHOLE + _WHOLE_LETTER * max(0, len(bare) - _WHOLE_EASY), (bare,), guessed=True)
    if len(bare) < _SHORTEST:
        return None if alone else whole
    if len(bare) > _INVENTED:
        return best
    if best is None or whole.cost <= best.cost or (len(bare) <= _ONE_WORD and not _is_told(best, known)):
        return whole
    return best


def _is_told(way: _Way, known: Mapping[str, str]) -> bool:
    """Tell whether a short label is surely two words: one is said, or the last says what kind of firm it is."""
    if "and" in way.chunks:
        return True
    firm = way.chunks[-1] in _FIRMS - _WRITTEN_ON and not way.guessed
    return firm or any(chunk in known for chunk in way.chunks)


def _ways(label: str, known: Mapping[str, str]) -> Iterator[_Way]:
    """Yield the cheapest ways to part a label: one without a guessed word, one with a single one."""
    best: dict[tuple[int, bool], _Way] = {(0, False): _Way(0.0)}
    for end in range(1, len(label) + 1):
        for start in range(max(0, end - 16), end):
            begun = [way for guessed in (False, True) if (way := best.get((start, guessed)))]
            if not begun or (start == 0 and end == len(label)) or (told := _cost(label, start, end, known)) is None:
                continue
            cost, guess = told
            for before in begun:
                if len(before.chunks) == _MOST_CHUNKS or (guess and before.guessed):
                    continue
                key = (end, guess or before.guessed)
                if key not in best or before.cost + cost < best[key].cost:
                    best[key] = _Way(before.cost + cost, (*before.chunks, label[start:end]), key[1])
    yield from (best[key] for key in ((len(label), False), (len(label), True)) if key in best)


def _cost(label: str, start: int, end: int, known: Mapping[str, str]) -> tuple[float, bool] | None:
    """Return what a chunk costs, and whether it is a guess; None where it can be none."""
    chunk, last = label[start:end], end == len(label)
    size = end - start
    if _is_joiner(chunk, label[:start], last=last):
        return (_AND_CO if last else _OF_COST if chunk in _OF else _JOINER), False
    if size > 2 and (chunk in known or (size > _SHORTEST and chunk[-1] == "s" and chunk[:-1] in known)):
        return _SAID + (_SHORT if size == 3 else 0.0), False
    if (word := _word_cost(chunk)) is not None:
        return word, False
    vowels = not _VOWELS.isdisjoint(chunk)
    if last and start and 1 < size < 4 and not vowels:
        return _INITIALS, False
    if size >= _SHORTEST and vowels:
        long = _NAME_LONG * max(0, size - _NAME_EASY)
        return _NAME + _NAME_LETTER * size + long + (_NAME_LAST if last else 0.0), True
    return None


@lru_cache(maxsize=512)
def _word_cost(chunk: str) -> float | None:
    """Return what a chunk costs that is a word, wherever it stands; None where it is none that we know."""
    short = _SHORT if len(chunk) == 3 else 0.0
    if len(chunk) > 2 and chunk in _FIRMS:
        return _FIRM + short
    if chunk in COMMON or chunk in PLACES:
        return _COMMON + short
    if _is_compound(chunk):
        return _COMPOUND
    return _WORD if chunk in COMMON_WORDS or chunk in _ACCENTED else None


def _is_joiner(chunk: str, before: str, *, last: bool) -> bool:
    """Tell whether a chunk joins others: 'spoke-and-alder', 'the-willow-room', 'quill-and-co'."""
    if last:
        return chunk == "co" and before.endswith("and")
    return chunk == "the" or (bool(before) and chunk in _SMALL | _OF)


def _is_compound(chunk: str) -> bool:
    """Tell whether two words are surely written as one: 'saltbrush', 'sunnyside'."""
    return chunk.endswith(COMPOUND_ENDS) and any(
        chunk.endswith(end) and 2 < len(chunk) - len(end) < _LONG_START and chunk.removesuffix(end) in _STARTS
        for end in COMPOUND_ENDS
    )
