"""Which words a pattern cannot be found without, so that it need not be tried where none of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rules.lexicon.wordlist import wordlist

STEM = 3  # letters
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_PIECE = re.compile(
    r"(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<look>\(\?(?:<?[!=]))|(?P<open>\((?:\?:|\?P<\w+>)?)(?!\?)|(?P<close>\))"
    r"|(?P<or>\|)|(?P<times>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<escape>\\.)|(?P<any>\.)|(?P<end>\$)|(?P<start>\^)"
    r"|(?P<odd>\(\?)|(?P<run>\w+(?![*+?{]))|(?P<sign>.)",
    re.DOTALL,
)
_NO_WORD_GOES_ON = frozenset({r"(?!\w)", r"(?![\w'])", r"(?!\S)"})
_NO_WORD_BEFORE = frozenset({r"(?<!\w)", r"(?<![\w'])", r"(?<!\S)"})
_BETWEEN_WORDS = frozenset({r"\b", r"\s", r"\W", r"\n", r"\t"})
_ODD_SET = re.compile(r"\[(?:[^\w\\^-]|\\s)+-?\]")  # of signs that no word has
_COMMON = wordlist(
    "a an and are as at be but by can do for fro hav has her him his i if in is it let me my no not of on one or our so"
    " tha the thi to up us was we whe wil wit you your das der die ein ich ist sie und wir de des el en la le les los"
    " que un una une y"
)
_DEAR = 12  # how many rare stems one of a common word weighs
_MANY = 40  # beginnings of one word; of more nothing is concluded

_Words = frozenset[str] | None
_Piece = tuple[str, str]  # its kind, a group of _PIECE, and its text


@lru_cache(maxsize=512)
def stems(text: str) -> frozenset[str]:
    """Return the first letters of each word of a text in lower case; a short word is its own stem. '#' is any digit."""
    found = [word[:STEM] for word in _WORD.findall(text)]
    return frozenset((*found, "#") if _DIGIT.search(text) else found)


def needed(pattern: str) -> frozenset[str] | None:
    """Return stems of which each lower-case text holds one that the pattern is found in; None where none are known.

    pattern: in lower case, as `re` reads it without flags. Where it is too odd to be sure, nothing is known.
    """
    pieces = [(match.lastgroup or "", match.group()) for match in _PIECE.finditer(pattern)]
    if any(kind == "odd" for kind, _ in pieces):
        return None
    return _Reader(_without_looks(pieces)).alternatives(None).needs


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a part of a pattern shows.

    needs: as `needed`. words: how the word may begin that the part ends in: its letters, at most a stem; '' where none
    has begun. None where that is not known.
    """

    needs: frozenset[str] | None
    words: _Words


def _without_looks(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces with what looks ahead or back as one piece each, which takes no room in the text."""
    found: list[_Piece] = []
    at = 0
    while at < len(pieces):
        begin = at
        if pieces[at][0] == "look":
            depth = 1
            while depth:
                at += 1
                depth += {"look": 1, "open": 1, "close": -1}.get(pieces[at][0], 0)
            found.append(("look", "".join(text for _, text in pieces[begin : at + 1])))
        else:
            found.append(pieces[at])
        at += 1
    return found


class _Reader:
    """Goes through the pieces of a pattern once, from the left."""

    __slots__ = ("_at", "_pieces")

    def __init__(self, pieces: list[_Piece]) -> None:
        self._pieces = pieces
        self._at = 0

    def alternatives(self, words: _Words) -> _Seen:
        """Read up to the bracket that closes, or to the end. words: what stands before, as in _Seen."""
        ways = [self._sequence(words)]
        while self._kind() == "or":
            self._at += 1
            ways.append(self._sequence(words))
        needs = [way.needs for way in ways if way.needs is not None]
        every = frozenset[str]().union(*needs) if len(needs) == len(ways) else None
        return _Seen(every, _either(way.words for way in ways))

    def _sequence(self, words: _Words) -> _Seen:
        needs: list[frozenset[str]] = []
        while self._kind() not in {"or", "close", ""}:
            seen, least = self._repeated(words)
            if least and seen.needs:
                needs.append(seen.needs)
            words = seen.words if least else _either((words, seen.words))
        if words and all(words) and not _all_stems(words) and self._ends_a_word():
            needs.append(words)
        return _Seen(min(needs, key=_cost, default=None), words)

    def _repeated(self, words: _Words) -> tuple[_Seen, int]:
        """Read one piece, and how often it stands at least."""
        begin = self._at
        seen = self._one(words)
        least, most = self._times()
        if most == 1 or seen.words is None:
            return seen, least
        end, self._at = self._at, begin
        again = self._one(seen.words)
        self._at = end
        return (seen if again.words is not None and again.words <= seen.words else _Seen(seen.needs, None)), least

    def _one(self, words: _Words) -> _Seen:
        """Read one piece, without how often it stands."""
        piece = kind, text = self._pieces[self._at]
        self._at += 1
        if kind == "open":
            seen = self.alternatives(words)
            self._at += 1
            return seen
        if kind == "run":
            return _after(words, (text.lower(),))
        if letters := _letters(piece):
            return _after(words, letters)
        if _parts_words(piece):
            return _Seen(words if words and all(words) else None, frozenset({""}))
        if kind in {"look", "start"}:
            return _Seen(None, frozenset({""}) if kind == "start" or text in _NO_WORD_BEFORE else words)
        goes_on = text in {r"\w", r"\d"} and words and _all_stems(words)
        return _Seen(frozenset({"#"}) if text == r"\d" else None, words if goes_on else None)

    def _times(self) -> tuple[int, int]:
        """Return how often the piece before stands at least, and at most; many are 2."""
        if self._kind() != "times":
            return 1, 1
        text = self._pieces[self._at][1]
        self._at += 1
        least = 0 if text[0] in "*?" or text.startswith(("{0", "{,")) else 1
        return least, 1 if text[0] == "?" else 2

    def _ends_a_word(self) -> bool:
        """Tell whether no word goes on behind the way that ends here."""
        at, depth = self._at, 0
        while at < len(self._pieces):
            kind = self._pieces[at][0]
            at += 1
            depth += {"open": 1, "close": -1}.get(kind, 0)
            if depth < 0:
                at, depth = at + (self._kind(at) == "times" and self._pieces[at][1][0] == "?"), 0
                if self._kind(at) not in {"or", "close"}:
                    return self._kind(at) != "" and _parts_words(self._pieces[at]) and self._kind(at + 1) != "times"
        return False

    def _kind(self, at: int | None = None) -> str:
        at = self._at if at is None else at
        return self._pieces[at][0] if at < len(self._pieces) else ""


def _letters(piece: _Piece) -> tuple[str, ...]:
    """Return the letters or digits of which a piece is one; none where it is something else."""
    kind, text = piece
    signs = text[1:-1] if kind == "set" else text if kind == "sign" else ""
    return tuple(signs.lower()) if _WORD.fullmatch(signs) else ()


def _after(words: _Words, ways: tuple[str, ...]) -> _Seen:
    """Return what is seen when one of these beginnings or parts of words follows."""
    if words is None:
        return _Seen(None, None)
    grown = frozenset((word + way)[:STEM] for word in words for way in ways)
    if len(grown) > _MANY:
        return _Seen(None, None)
    return _Seen(grown if _all_stems(grown) else None, grown)


def _all_stems(words: frozenset[str]) -> bool:
    return all(len(word) == STEM for word in words)


def _parts_words(piece: _Piece) -> bool:
    """Tell whether a piece is found only where no word goes on."""
    kind, text = piece
    match kind:
        case "look":
            return text in _NO_WORD_GOES_ON
        case "escape":
            return text in _BETWEEN_WORDS or not (text[1].isalnum() or text[1] == "_")
        case "sign":
            return _WORD.match(text) is None
        case "set":
            return _ODD_SET.fullmatch(text) is not None
        case _:
            return kind == "end"


def _either(ways: Iterable[_Words]) -> _Words:
    """Return what any of the ways may end in."""
    found = frozenset[str]()
    for words in ways:
        if words is None:
            return None
        found |= words
    return found if len(found) <= _MANY else None


def _cost(needs: frozenset[str]) -> int:
    return sum(_DEAR if stem in _COMMON else 1 for stem in needs)
