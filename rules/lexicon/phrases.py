"""How phrases are matched in a sentence: its normal form, and patterns written in plain words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rules.lexicon.needed import stems
from rules.lexicon.spelling import has_german_im, with_or_without_accents, with_umlauts
from rules.lexicon.wording import Wording

_CURLY = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_CONTRACTIONS = (
    (re.compile(r"\b(?:won't|wont)\b"), "will not"),
    (re.compile(r"\b(?:can't|cannot|cant)\b"), "can not"),
    (re.compile(r"\bshan't\b"), "shall not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(did|do|does|is|was|could|would|have|has|should|are|were)nt\b"), r"\1 not"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\bive\b"), "i have"),
    (re.compile(r"\b(we|i|you|they|he|she|it|that|who|there|how|what)'d\b"), r"\1 would"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"\b(that|it|what|here|there|who|how|where|when|he|she|all)'s\b"), r"\1 is"),
    (re.compile(r"\b(?:thats)\b"), "that is"),
    (re.compile(r"\bgonna\b"), "going to"),
    (re.compile(r"\bwanna\b"), "want to"),
    (re.compile(r"\bu\b"), "you"),
    (re.compile(r"\bur\b"), "your"),
    (re.compile(r"\bpls\b|\bplz\b"), "please"),
    (re.compile(r"\bthx\b|\bty\b"), "thanks"),
)
# Without an apostrophe only these words are contractions.
_SHORTENED = re.compile(
    r"\b(?:wont|cannot|cant|(?:did|do|does|is|was|could|would|have|has|should|are|were)nt|ive|im|thats|gonna|wanna|ur?"
    r"|pl[sz]|thx|ty)\b"
)
_IM = re.compile(r"\bim\b")
_SMILEYS = re.compile(r"[:;]-?[)(DPp]")
_ODD = re.compile(r"[^\w\s'?@/+&:.-]|(?<!\d)[:.](?!\d)|(?<=\d)[:.](?!\d)|(?<![\w])-|-(?![\w])")
LONGEST = 2_000  # characters of one sentence that are read; what is longer is no prose
_GAP = r" (?:\S+ ){0,6}?"  # what '...' stands for


@lru_cache(maxsize=512)
def normal(sentence: str) -> str:
    """Return a sentence in the form that phrases are matched in.

    Lower case, English contractions written out, without punctuation but '?', which stands as a word of its own.
    """
    written = unicodedata.normalize("NFKC", sentence[:LONGEST]).translate(_CURLY)
    text = _SMILEYS.sub(" ", with_umlauts(written.lower()))
    if "'" in text or _SHORTENED.search(text):
        for pattern, full in _CONTRACTIONS:
            text = pattern.sub(full, text)
        text = text if has_german_im(written) else _IM.sub("i am", text)
    return " ".join(_ODD.sub(" ", text).replace("?", " ? ").split())


@dataclass(frozen=True, slots=True)
class Phrases:
    """Ways to say one thing.

    say: patterns in normal form; '...' stands for up to six words, other signs are those of `re`.
    unless: patterns that take it back wherever they occur in the same sentence.
    other: more ways, each set with its own exceptions. ways: all of them, each with what takes it back.
    """

    say: tuple[str, ...]
    unless: tuple[str, ...] = ()
    other: tuple[Phrases, ...] = ()
    ways: tuple[tuple[Wording, Wording | None], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        own = ((_wording(self.say), _wording(self.unless) if self.unless else None),) if self.say else ()
        object.__setattr__(self, "ways", (*own, *(way for phrases in self.other for way in phrases.ways)))

    def found_in(self, text: str) -> bool:
        """Tell whether a normal sentence says it."""
        words = stems(text)
        for said, unless in self.ways:
            if said.stands_in(text, words) and not (unless and unless.stands_in(text, words)):
                return True
        return False

    def __or__(self, other: Phrases) -> Phrases:
        """Return what either says, each with its own exceptions."""
        return Phrases(self.say, self.unless, (*self.other, other))


@cache
def _wording(patterns: tuple[str, ...]) -> Wording:
    """Return one pattern for all. That a word begins is asked once at each place, not once for each phrase."""
    at_start = [_pattern(phrase) for phrase in patterns if phrase.startswith("^")]
    anywhere = "|".join(_pattern(phrase) for phrase in patterns if not phrase.startswith("^"))
    return Wording("|".join((*at_start, *([rf"(?<![\w'])(?:{anywhere})"] if anywhere else []))))


def _pattern(phrase: str) -> str:
    body = with_or_without_accents(phrase.replace(" ... ", _GAP))
    end = "" if body.endswith("$") else r"(?![\w'])"
    return f"(?:{body}){end}"
