"""Sentences as symbols: each word that can name a day or a time becomes one letter, so that grammar is a short pattern.

Digits: D plain, O ordinal ("12th"), Y year, C numeric date, c one that needs company ("3/5"). N number word, A "a".
Days: W weekday, V and K weekday and month that may be another word ("sat", "may"), M month, T "tomorrow", E "EOD",
J part of the day, H feast, Q quarter, S season. Stretches: d b w i g m q y h e, U the week of what follows.
Their frame: R relation, P part, o ordinal word, L what leads up, F filler, G "ago", Z "KW", t a clock time.
Marks: - range, | or, comma, stop. Anything else: X.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from rules.dates.languages import LANGUAGES
from rules.dates.vocabulary import Meaning
from rules.dates.when import Clock

_TOKEN = re.compile(
    r"(?P<quarter>(?<!\w)[qt][1-4](?!\w))"  # before words, and these before the rest: most of a text is words
    r"|(?P<weekof>(?<!\w)w/[cb](?![\w/]))"  # "w/c 14 September"
    r"|(?P<word>[^\W\d_]+)|(?P<space>\s+)"
    r"|(?P<iso>(?<![\w.:/-])(?:19|20)\d\d-\d\d?-\d\d?(?![\w/]|-\d|\.\d))"
    r"|(?P<slash>(?<![\w$€£#.:/-])\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d\d))?(?![\w/%]|[-.:]\d))"
    r"|(?P<dot>(?<![\w$€£#.:/-])\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:20\d\d|\d\d)(?![\w:.]|\s?(?:h|uhr)\b))?(?!\d|\w))"
    r"|(?P<hyphen>(?<![\w$€£#.:/-])\d{1,2}[-.]\d{1,2}[-.]20\d\d(?![\w/]|[-.]\d))"
    r"|(?P<ordinal>(?<![\w$€£#.:/-])\d{1,2}(?:st|nd|rd|th|er|ère|[ºª])(?!\w))"
    r"|(?P<stopped>(?<![\w$€£#.:/-])\d{1,2}\.(?=\s|$|,|;|-|–|/))"
    r"|(?P<number>(?<![\w$€£#.:/])(?<!\d{3}-)\d{1,4}(?![\w/%]|[.:,]\d|-\d{3}))"
    r"|(?P<hours>(?<![\w$€£#.:/-])\d{1,3}(?=(?:h|hrs?)(?!\w)))"
    r"|(?P<range>[-–—])|(?P<or>[/&])|(?P<comma>,)|(?P<stop>[.;:!?…()])|(?P<joint>['’])|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_PHRASE = 5
_WORD, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_TELLING = frozenset("WVMKCTEJHQSOYZUG+dbwigmqyhe")  # each rule of the grammar asks for one of these, or for a number
_RANGED = frozenset("DONAWVMKCcTdbwmqh")  # what "to" can stand between; elsewhere the word leads up to a day
_JOINED = frozenset("WVMKDON")  # between these a hyphen means "to"; elsewhere it only joins words


@dataclass(frozen=True, slots=True)
class Token:
    """One symbol with its meaning. capital: written with a capital. day: of C and c."""

    symbol: str
    value: int
    high: int
    start: int
    end: int
    capital: bool = False
    day: tuple[int, int, int] | None = None  # year (0 unknown), month, day of month


def lex(text: str, *, language: str, day_first: bool, clocks: Sequence[Clock]) -> tuple[Token, ...]:
    """Return the tokens of the text; a clock time is one token, whatever is written in it."""
    raw = tuple(_raw(text, language=language, day_first=day_first, clocks=clocks))
    folded = tuple(_fold(raw, text, _lexicon(language)))
    joined = tuple(_joined(folded))
    return tuple(
        replace(token, symbol=_settled(joined, at, text=text)) if token.symbol in "VK" else token
        for at, token in enumerate(joined)
    )


def names_days(text: str, *, language: str) -> bool:
    """Tell whether a text may name a day, a stretch or a length of time: it has a digit, or a word that begins one."""
    words = _WORD.findall(text.lower())
    return not _openings(language).isdisjoint(words) or _DIGIT.search(text) is not None


@lru_cache(maxsize=len(LANGUAGES))
def _openings(language: str) -> frozenset[str]:
    """Return the first words of all phrases without which, or a digit, no rule of the grammar is met."""
    phrases = _lexicon(language).items()
    return frozenset(phrase.split(" ", 1)[0] for phrase, (symbol, _, _) in phrases if not _TELLING.isdisjoint(symbol))


@lru_cache(maxsize=len(LANGUAGES))
def _vocabulary(language: str) -> frozenset[str]:
    """Return the words of all phrases."""
    return frozenset(word for phrase in _lexicon(language) for word in phrase.split(" "))


@lru_cache(maxsize=len(LANGUAGES))
def _lexicon(language: str) -> Mapping[str, Meaning]:
    return LANGUAGES[language].lexicon()


def _raw(text: str, *, language: str, day_first: bool, clocks: Sequence[Clock]) -> Iterator[Token]:
    """Yield the tokens that need no phrase; a word that may be one, or part of one, is symbol '?' still."""
    masks = {clock.start: clock.end for clock in clocks}
    skip_to = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        if start < skip_to:
            continue
        if start in masks:
            skip_to = masks[start]
            yield Token("t", 0, 0, start, skip_to)
        elif match.lastgroup in ("space", "joint"):
            continue
        else:
            yield _token(match, language=language, day_first=day_first)


def _token(match: re.Match[str], *, language: str, day_first: bool) -> Token:
    (start, end), words = match.span(), match.group()
    kind = match.lastgroup or "other"
    if kind == "word":
        symbol = "?" if words.lower() in _vocabulary(language) else "X"
        return Token(symbol, 0, 0, start, end, capital=words[:1].isupper())
    simple = {"range": "-", "or": "|", "comma": ",", "stop": ".", "other": "X"}
    if kind == "dot" and language != "de" and words.endswith("."):
        kind = "other"  # "room 4.07."
    if kind in simple:
        return Token(simple[kind], 0, 0, start, end)
    if kind == "weekof":
        return Token("U", 0, 0, start, end)
    numbers = [int(digits) for digits in re.findall(r"\d+", words)]
    if kind in ("iso", "slash", "dot", "hyphen"):
        day = _numeric(numbers, kind=kind, day_first=day_first)
        symbol = "X" if day is None else "C" if day[0] or kind == "iso" else "c"
        return Token(symbol, 0, 0, start, end, day=day)
    value = numbers[0]
    if kind == "number" and len(words) == len("2026"):
        year = 1990 <= value <= 2100
        return Token("Y" if year else "X", value, value, start, end)
    if kind == "stopped" and language != "de":
        return Token("D", value, value, start, end - 1)
    symbol = {"ordinal": "O", "stopped": "O", "quarter": "Q"}.get(kind, "D")
    return Token(symbol, value, value, start, end)


def _numeric(numbers: Sequence[int], *, kind: str, day_first: bool) -> tuple[int, int, int] | None:
    """Return year (0 where none is written), month and day; None for what is no date, such as 24/7."""
    if kind == "iso":
        year, month, day = numbers
    else:
        day, month = numbers[:2]
        if kind == "slash" and not day_first:
            day, month = month, day
        if month > 12 and kind != "dot":
            day, month = month, day
        year = numbers[2] if len(numbers) > 2 else 0
        year = year + 2000 if 0 < year < 100 else year
    if tuple(numbers[:2]) == (24, 7):
        return None
    try:
        date(year or 2024, month, day)  # a leap year, so that 29 February passes
    except ValueError:
        return None
    return year, month, day


def _fold(raw: Sequence[Token], text: str, lexicon: Mapping[str, Meaning]) -> Iterator[Token]:
    """Yield the tokens with phrases as one; words that the lexicon does not know become X."""
    words = [text[token.start : token.end].lower() if token.symbol == "?" else token.symbol for token in raw]
    at = 0
    while at < len(raw):
        if raw[at].symbol != "?":
            yield raw[at]
            at += 1
            continue
        length, meaning = _longest(words, at, lexicon)
        first, last = raw[at], raw[at + length - 1]
        symbols, value, high = meaning
        yield Token(symbols[0], value, high, first.start, last.end, capital=first.capital)
        for symbol in symbols[1:]:  # "EOW" is an end and a week
            yield Token(symbol, 1, 1, first.start, last.end)
        at += length


def _longest(words: Sequence[str], at: int, lexicon: Mapping[str, Meaning]) -> tuple[int, Meaning]:
    for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
        meaning = lexicon.get(" ".join(words[at : at + length]))
        if meaning is not None:
            return length, meaning
    return 1, ("X", 0, 0)


def _joined(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens without the hyphens that only join words ("mid-June")."""
    for at, token in enumerate(tokens):
        if token.symbol == "-" and 0 < at < len(tokens) - 1:
            before, after = tokens[at - 1], tokens[at + 1]
            joins = before.end == token.start and token.end == after.start
            if joins and not (before.symbol in _JOINED and after.symbol in _JOINED):
                continue
        if token.symbol == "c" and token.day is None:
            yield _to(tokens, at)
            continue
        yield token


def _to(tokens: Sequence[Token], at: int) -> Token:
    """Settle "to", "bis", "au": between two days or numbers a range, elsewhere a lead, or nothing."""
    token = tokens[at]
    before = tokens[at - 1].symbol if at else ""
    after = next((each.symbol for each in tokens[at + 1 : at + 3] if each.symbol != "F"), "")
    if before and before in _RANGED and after and after in _RANGED:
        return token
    return replace(token, symbol="L" if token.value else "X")


def _settled(tokens: Sequence[Token], at: int, *, text: str) -> str:
    """Decide whether 'sat' is Saturday, 'may' a month."""
    token = tokens[at]
    strong = "W" if token.symbol == "V" else "M"
    before = tokens[at - 1].symbol if at else ""
    after = tokens[at + 1].symbol if at + 1 < len(tokens) else ""
    the = before == "F" and text[tokens[at - 1].start : tokens[at - 1].end].lower() in (
        "the",
        "la",
        "le",
        "el",
        "de la",
    )
    if (after and after in "DOYCct") or (before and before in "DO"):
        return strong
    if strong == "W" and after and after in ",." and at + 2 < len(tokens) and tokens[at + 2].symbol in "DOMCct":
        return strong
    if before and before in "LRP" and after != "X":
        return strong
    if strong == "M" and before == "F" and at > 1 and tokens[at - 2].symbol in "PRODowW":
        return strong
    if strong == "W" and after == "L" and at + 2 < len(tokens) and tokens[at + 2].symbol == "t":
        return strong
    if before and before in "LRP" and token.capital:
        return strong
    if before and before in "|-,/" and at > 1 and tokens[at - 2].symbol in "WMVK":
        return strong
    if strong == "W" and token.capital and at and text[token.start : token.end] in ("Mon", "Wed"):
        return strong  # no other word is written so within a sentence
    if strong == "W" and token.capital and not the and at and after in ("", ".", ",", "L", "J", "|", "-"):
        return strong
    return "X"
