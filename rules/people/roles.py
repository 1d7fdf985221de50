"""What a role is called, and what only stands beside its name: requisition numbers, places, working hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rules.lexicon.not_agents import NOT_AGENTS
from rules.lexicon.occupations import (
    DEPARTMENTS,
    FRENCH_HEADS,
    GERMAN_ENDINGS,
    HEADS,
    HIRING,
    SPANISH_HEADS,
    SUFFIXES,
    WEAK,
)
from rules.lexicon.wordlist import wordlist

_MOST_WORDS = 8
_NUMBERED = re.compile(
    r"\s*[(\[][^()\[\]]*(?:(?<!0[.,])\d(?![.,]\d)|fixed[- ]term|\b[mwfdhx]\s?[/|*]\s?[mwfdhx]\b|all genders"
    r"|divers|ref\b|req\b|id\b)[^()\[\]]*[)\]]",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"[\s,;:–—-]*\b(?:ref(?:erence)?|req(?:uisition)?|job|id|r|jr|kennziffer)[\s.:#-]*(?:no\.?|nr\.?"
    r"|id)?[\s.:#-]*[a-z]{0,4}-?\d[\w./-]*$|\s*#\s?\w*\d\w*",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:open|new|newly|current|currently|advertised|vacant|available|exciting|great|posted|listed|above|next"
    r"|same|other|own"
    r"|full[- ]time|part[- ]time|remote|hybrid|permanent|temporary|immediate|ongoing|offene[nrs]?"
    r"|ausgeschriebene[nrs]?|freie[nrs]?"
    r"|\d+[- ]?(?:months?|weeks?|years?|monatige[nr]?))\s+)+",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"^(?:[a-z]{0,4}[-_#]?\d{3,}[\w-]*|\d+-[a-z])[\s:–—-]+", re.IGNORECASE)
_CODE_LAST = re.compile(r"\s+[A-Z]{1,5}-?\d{3,}$|\s+\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?%?$")
_LEVEL = re.compile(r"(?:\s+|^)(?:[ivx]{1,4}|l?\d{1,2}|sr\.?|jr\.?|senior|junior|sen\.?)$", re.IGNORECASE)
_HOURS = re.compile(
    r"[\s,;–—-]+(?:(?:am|in|für|die)\s)?(?:hybrid|remote|on-?site|full[- ]?time|part[- ]?time|temporary|permanent"
    r"|contract|seasonal|days?|nights?"
    r"|mornings?|evenings?|weekends?|nachtschicht|tagschicht|teilzeit|vollzeit|minijob|\d+\s?%|cdi|cdd"
    r"|temps (?:plein|partiel)"
    r"|media jornada|jornada completa|\d+[ -]?(?:months?|weeks?|monate|mois|meses)|(?:spring|summer|autumn|fall"
    r"|winter|weekends?|mon|tues?|wed(?:nes)?|weds|thurs?|fri|sat(?:ur)?|sun|january|february|march|april|june"
    r"|july|august|september|october"
    r"|november|december)(?:days?)?\b.*)$",
    re.IGNORECASE,
)
_INNER = re.compile(r"\s+(?:of|for|in|to|für|im|der|des?|d['’]|du|en|del|and|und|&)\b|[,(/]|\s-\s", re.IGNORECASE)
_DETERMINERS = wordlist(
    "die als um stelle un une una mein meine ihre unsere unser the our your my his her their this that we "
    "you i me us hello"
)
_LINKS = (
    "de",
    "d'",
    "d’",
    "du",
    "des",
    "en",
    "à",
    "au",
    "et",
    "y",
    "del",
    "pour",
    "para",
    "comm",
    "admin",
    "qualif",
    "poly",
    "trilingue",
)
_LEVELS = frozenset(["i", "ii", "iii", "iv", "v", "vi"])
_OVER = frozenset(["vp", "svp", "evp", "avp", "head", "director", "chief"])
_GRADE = re.compile(r"(?<=\w)-\d{1,2}$")  # SDET-2
_AGENTS = ("er", "or", "ist", "eer", "smith", "man", "woman", "wright", "hand", "keeper")
_SHORT_AGENT = 5
_MEETING = re.compile(  # what stands beside roles, and pairs of hands
    r"\b(?:meetings?|conversations?|chat|interviews?|visit|tour|calls?|round|panel|trial|audition|lunch|coffee"
    r"|tomorrow"
    r"|shortlist\w*|shortlisting|questions?|thanks?|hello|reply|feedback|reminder|pair)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\s+(?:in|for|für|im|ab|pour|para|en|à)\s+(?:(?:the|an?|our|your|my|this|next|town|here|now|us|me|you|them|some"
    r"|der|die|den|das|le|la|les|el|los|las|une?|spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|mai"
    r"|may|june?|july?)\b"
    r"|\d|(?:jan|feb|mar|apr|aug|sep|oct|okt|nov|dec|dez)\w*).*$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(
    r"\s*\((?!.*\b(?i:nights?|days?|shifts?|cover|part|full|half|maternity|parental|evenings?|weekends?|bank"
    r"|relief|seasonal))(?:[A-ZÀ-Þ][^()]*)\)$"
)  # places
_COVER = re.compile(r"\b(?:maternity|paternity|parental|leave|sickness) cover\b|\bsecond de cuisine\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’&+-]*\.?")
_FEMININE = re.compile(r"(?:[*:_/(-]?in(?:nen)?\)?|/-?in|e[rn]?)$")


@lru_cache(maxsize=8_192)
def is_role(phrase: str) -> bool:
    """Tell whether a phrase names a role, alone and without help."""
    phrase = _GRADE.sub("", phrase)
    words = [word.casefold().strip(".") for word in _WORD.findall(phrase)]
    if (
        not words
        or len(words) > _MOST_WORDS
        or _MEETING.search(phrase)
        or " + " in phrase
        or " ".join(words) in HIRING
        or _DETERMINERS & set(_without_level(words))
    ):
        return False
    if words == words[:1] and (words[0] in WEAK or words[0] in _LEVELS):
        return False
    start = _LEVEL.sub("", _INNER.split(phrase, maxsplit=1)[0].strip())
    heads = [word.casefold().strip(".") for word in _WORD.findall(start)]
    ends = {*heads[-1:], *(_last(part) for part in phrase.split("/"))}
    return (
        any(_is_english(word) or _is_german(word) for word in ends)
        or _begins_like_one(words)
        or _COVER.search(phrase) is not None
    )


def _begins_like_one(words: Sequence[str]) -> bool:
    """Tell whether a German or Romance role stands first: 'Chef de rang', but not 'chef needed'."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    if _is_german(first):
        return True
    if first in _OVER and words[1:] and set(words[1:]) <= DEPARTMENTS:
        return True  # "VP Marketing"
    romance = {first, first.partition("-")[0]} & (FRENCH_HEADS | SPANISH_HEADS)
    return bool(romance) and (first not in HEADS or not second or second.startswith(_LINKS) or not second.isascii())


def is_meeting(phrase: str) -> bool:
    """Tell whether words name a meeting or what else a mail about a job is about, and thus no role."""
    return _MEETING.search(phrase) is not None


def seems_role(phrase: str) -> bool:
    """Tell whether a phrase names a role or is formed like one, where the place it stands in makes that likely."""
    words = _WORD.findall(_INNER.split(_GRADE.sub("", phrase), maxsplit=1)[0])
    if is_role(phrase):
        return True
    return bool(words) and len(words) < _MOST_WORDS and is_agent(words[-1]) and is_role(f"{' '.join(words[:-1])} clerk")


def is_agent(word: str) -> bool:
    """Tell whether a word is formed as the names of those who do something are: 'varnisher', 'archivist'."""
    plain = word.casefold()
    return len(plain) > _SHORT_AGENT and plain.endswith(_AGENTS) and plain not in NOT_AGENTS


def _without_level(words: list[str]) -> list[str]:
    return words[:-1] if len(words) > 1 and words[-1] in _LEVELS else words


def may_be_role(phrase: str) -> bool:
    """Tell whether a phrase could name a role where the words around say that it does: 'the page position'."""
    words = phrase.split()
    if not words or len(words) > _MOST_WORDS:
        return False
    return (
        is_role(phrase)
        or phrase.casefold() in WEAK
        or all(word[:1].isupper() or len(word) < 4 or word in "&/-" for word in words)
    )


def singular_role(phrase: str) -> str:
    """Return the role of which several are wanted: 'guards' is 'guard'; any other as it is."""
    return phrase[:-1] if phrase.endswith("s") and not is_role(phrase) and is_role(phrase[:-1]) else phrase


def nominative(phrase: str) -> str:
    """Return a German role that stands in the accusative as it is called: 'einen Gesellen' is a 'Geselle'."""
    shorter = (phrase[:cut] for cut in (-1, -2) if phrase.endswith("en") and is_role(phrase[:cut]))
    return next(shorter, phrase)


@lru_cache(maxsize=8_192)
def plain_role(phrase: str) -> str:
    """Return the name of the role without requisition numbers, working hours, places and dressing."""
    before, _, after = phrase.partition(" for ")
    if after and not is_role(before) and is_role(after):
        phrase = after  # "application to Calder Freight for Warehouse Associate"
    plain = _NUMBERED.sub("", _NUMBER_FIRST.sub("", phrase.strip())).strip(" \t\"'“”„«».,;:!?–—-*/")
    plain = _REFERENCE.sub("", _LEADING.sub("", plain))
    previous = None
    while previous != plain:
        previous = plain
        plain = _without_tail(_HOURS.sub("", _CODE_LAST.sub("", _ELSEWHERE.sub("", plain)))).strip(
            " \t\"'“”„«».,;:!?–—-*"
        )
    plain = _BRACKETS.sub("", plain).strip()
    if plain.count("(") > plain.count(")"):
        plain = plain.partition("(")[0].strip()
    plain = plain.rstrip(" /")
    if re.search(r"\bSr\.?$|\bJr\.?$", plain) and phrase.find(f"{plain}.") >= 0:
        return f"{plain}."
    return plain


def _without_tail(phrase: str) -> str:
    """Drop what follows a comma unless it belongs to the name: 'Officer, Casework', 'Technician, cell culture'."""
    head, comma, tail = phrase.partition(",")
    if not comma:
        return phrase
    words = tail.split()
    known = bool(words) and all(word.casefold() in DEPARTMENTS or word == "&" for word in words)
    small = (
        0 < len(words) < 3
        and " " not in head.strip()
        and not _MEETING.search(tail)
        and tail.strip().islower()
        and tail.strip().replace(" ", "").isalpha()
    )
    return phrase if known or small else head


def _last(words: str) -> str:
    found = _WORD.findall(words)
    return found[-1].casefold().strip(".") if found else ""


def _is_english(word: str) -> bool:
    return bool({word, word.rpartition("-")[2]} & HEADS) or any(word.endswith(end) and word != end for end in SUFFIXES)


def _is_german(word: str) -> bool:
    plain = _FEMININE.sub("", word)
    return word.endswith(GERMAN_ENDINGS) or plain.endswith(GERMAN_ENDINGS)
