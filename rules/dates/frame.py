"""What stands around a mention: the words that lead up to it, whether they look back, whether it is a day at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rules.dates.grammar import Form
from rules.dates.lexer import Token
from rules.dates.vocabulary import NOT_A_DAY, Language
from rules.dates.when import Lead

_LEADS = tuple(Lead)
_WEAK = (Lead.ON, Lead.IN)
_MOST = 5
_LOOK_BACK = 64
_CLAUSE = re.compile(r"[.;!?]|,\s(?:and|but|so|und|aber|mais|et|pero|y)\s")
_WORD = re.compile(r"[^\W\d_]+|[%€$£]")
# "le 11", "el 28", "vom 3. bis zum 5.": the article makes the bare number a day.
_ARTICLE = re.compile(r"(?:^|[\s('’])(?:le|au|du|el|al|del|día|(?:l['’]?)ici)$", re.IGNORECASE)
_EVENING = 17
_GONE = re.compile(r"(?:\bbeen|passed|\bspent|\btook|\blast(?:ed)?)\s(?:about\s|over\s)?$", re.IGNORECASE)
_TIMES_A = re.compile(
    r"\b(?:once|twice|times?|per|days?|hours?|hrs?|shifts?|fois|mal|vez|veces|jours?|stunden|h)\s$", re.IGNORECASE
)


def frame(tokens: Sequence[Token], at: int, *, floor: int) -> tuple[Lead, int]:
    """Return what leads up to the token at `at`, and the token with which that begins; not before `floor`."""
    lead, begin = Lead.NONE, at
    place = at - 1
    while place >= max(floor, at - _MOST) and tokens[place].symbol in "LEF":
        if tokens[place].symbol in "LE":
            begin = place
        if tokens[place].symbol == "L" and lead in (Lead.NONE, *_WEAK):
            found = _LEADS[tokens[place].value]
            lead = found if lead is Lead.NONE or found not in _WEAK else lead
        place -= 1
    return lead, begin


def looks_back(text: str, start: int, language: Language) -> bool:
    """Tell whether the words before `start`, in the same clause, speak of what has been."""
    window = text[max(0, start - _LOOK_BACK) : start]
    clause = _CLAUSE.split(window)[-1]
    past, ahead = _patterns(language.past, language.ahead)
    last = max((match.start() for match in past.finditer(clause)), default=None)
    return last is not None and ahead.search(clause, last) is None


def recalls(text: str, start: int, language: Language) -> bool:
    """Tell whether the words before `start` recall a timeline that was set earlier, which may be over by now."""
    pattern, _ = _patterns(language.recalls, language.ahead)
    return pattern.search(text[max(0, start - _LOOK_BACK) : start]) is not None


@lru_cache(maxsize=8)
def _patterns(past: str, ahead: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"(?<!\w){past}(?!\w)", re.IGNORECASE), re.compile(rf"(?<!\w){ahead}(?!\w)", re.IGNORECASE)


def is_a_day(form: Form, text: str, tokens: Sequence[Token], place: tuple[int, int], language: Language) -> bool:
    """Tell whether the match, in the place where it stands, can be one: "the 2nd round" and "9/10" cannot.

    place: the tokens that it takes, from the first to before the second.
    """
    at, end = place
    before = tokens[at - 1] if at else None
    match form:
        case Form.ORDINAL:
            return _ordinal(text, tokens, place, language)
        case Form.NUMERIC if tokens[at].symbol == "c":
            after = tokens[end] if end < len(tokens) else None
            led = before is None or before.symbol in "LWF|-,ct.ZM"
            return led or (after is not None and after.symbol in "tc-J")
        case Form.CLOSE:
            led = before is not None and before.symbol == "L"
            return not _closes_a_day(tokens, at) and (led or tokens[at].value == _EVENING)
        case Form.SPAN:
            ahead_of_it = text[max(0, tokens[at].start - 12) : tokens[at].start]
            gone = _GONE.search(ahead_of_it) is not None
            rate = tokens[at].symbol == "A" and _TIMES_A.search(ahead_of_it) is not None
            return not gone and not rate and not _adjective(tokens[at:end], language)
        case Form.MONTH_DAY if tokens[end - 1].symbol == "D":
            return not _counts(text, tokens[end - 1].end, NOT_A_DAY)
        case Form.WEEKDAY_OF_WEEK:
            return before is None or before.symbol != "N"
        case _:
            return True


def _adjective(tokens: Sequence[Token], language: Language) -> bool:
    """Tell whether the length only describes a thing: "the 12 month contract"."""
    several = any(token.symbol in "DN" and token.high > 1 for token in tokens)
    return language.plural_tells and several and tokens[-1].symbol in "dbwmyh" and tokens[-1].value == 1


def _closes_a_day(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the day stands before it: "Friday by EOD"."""
    place = at - 1
    while place >= max(0, at - 3) and tokens[place].symbol in "LF,":
        place -= 1
    return place >= 0 and tokens[place].symbol in "WTODYCcM"


def _ordinal(text: str, tokens: Sequence[Token], place: tuple[int, int], language: Language) -> bool:
    at, end = place
    before = tokens[at - 1] if at else None
    after = tokens[end] if end < len(tokens) else None
    if before is None or before.symbol not in "LFW|-,cRE":
        return False
    if _counts(text, tokens[end - 1].end, language.ordinal_nouns | NOT_A_DAY):
        return False
    if after is not None and after.symbol in "dbwigmqyheJSQ%":
        return False
    if all(token.symbol != "O" for token in tokens[at:end]):  # bare numbers
        led = _ARTICLE.search(text[max(0, tokens[at].start - 10) : tokens[at].start].rstrip()) is not None
        return language.bare_day and led
    german_noun = text[tokens[end - 1].end - 1] == "." and after is not None and after.symbol == "X" and after.capital
    return not german_noun


def _counts(text: str, end: int, nouns: frozenset[str]) -> bool:
    word = _WORD.match(text, end + 1) or _WORD.match(text, end)
    return word is not None and word.group().lower() in nouns
