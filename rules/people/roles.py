"""What a role is called: by the words that name occupations, in four languages, and how such words are formed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rules.lexicon.not_agents import NOT_AGENTS
from rules.lexicon.occupations import (
    ACTIVITIES,
    DEPARTMENTS,
    FRENCH_HEADS,
    GERMAN_ENDINGS,
    HEADS,
    HIRING,
    LAST_HEADS,
    OFFICES,
    SHORT_HEADS,
    SPANISH_HEADS,
    SUFFIXES,
    TITLED,
    WEAK,
)
from rules.lexicon.wordlist import wordlist
from rules.people.titles import folded

_MOST_WORDS = 8
_LEVEL = re.compile(
    r"(?:\s+|^)(?:(?:band|grade|level|class|tier|stufe|grado)\s\w{1,2}|[ivx]{1,4}|l?\d{1,2}|sr\.?|jr\.?|senior|junior"
    r"|sen\.?)$",
    re.IGNORECASE,
)
_INNER = re.compile(r"\s+(?:of|for|in|to|für|im|der|des?|d['’]|du|en|del|and|und|&)\b|[,(/]|\s-\s", re.IGNORECASE)
_DETERMINERS = wordlist(
    "die als um stelle un une una mein meine ihre unsere unser the our your my his her their this that we "
    "you i me us hello with mit avec con mi mis tus its it's is are w about"
)
_LINKS = (
    "de",
    "poids",
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
    "livreur",
    "pl",
    "spl",
    "vl",
    "intern",
)
_LEVELS = frozenset(["i", "ii", "iii", "iv", "v", "vi"])
_OVER = frozenset(["vp", "svp", "evp", "avp", "head", "director", "chief"])
_GRADE = re.compile(r"(?<=\w)-\d{1,2}$")  # SDET-2
_AGENTS = ("er", "or", "ist", "eer", "smith", "man", "woman", "wright", "hand", "keeper")
_SHORT_AGENT = 5
_ROMANCE_AGENTS = (
    "iste", "ista", "eur", "euse", "ière", "trice", "dor", "dora", "ero", "era", "ólogo", "óloga", "ógrafo", "ógrafa",
)  # fmt: skip
_NO_ROMANCE = wordlist(
    """
    ailleurs arrière bandera barrera carrera carrière cartera dernière dinero enero entrevista extranjero extérieur
    febrero frontera frontière hauteur intérieur intérieure madera manera matière meilleur ministère moteur primera
    primero première primeur revista secteur supérieur supérieure tercera tercero valeur vidriera visiteur
    """
)
_MEETING = re.compile(  # what stands beside roles, and pairs of hands
    r"\b(?:meetings?|conversations?|chat|interviews?|visit|tour(?! (?:guide|manager|leader|operator|driver))"
    r"|calls?(?! cent(?:re|er))|round|panel|trial|audition|lunch|coffee"
    r"|tomorrow"
    r"|shortlist\w*|shortlisting|questions?|thanks?|hello|reply|feedback|reminder|pair)\b",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\w{3}(?:ung|bau|recht|technik|heit|keit|wesen|vertrieb|einkauf|logistik|wirtschaft|dienst|bereich|pflege|handel"
    r"|küche|service|verkauf|innendienst|außendienst)$"
)
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_COVER = re.compile(
    r"\b(?:maternity|paternity|parental|leave|sickness) cover\b|\bsecond de cuisine\b|\bau[ -]pair\b"
    r"|\bfemme de (?:chambre|ménage)\b",
    re.IGNORECASE,
)
_FEMININES = (
    ("trice", "teur"), ("euse", "eur"), ("ière", "ier"), ("ère", "er"), ("enne", "en"), ("ante", "ant"), ("ée", "é"),
    ("dora", "dor"), ("tora", "tor"), ("ora", "or"), ("era", "ero"), ("ora", "oro"), ("ica", "ico"), ("ada", "ado"),
)  # fmt: skip
_MASCULINE = FRENCH_HEADS | SPANISH_HEADS
_ACCENTED = _MASCULINE | {
    head.removesuffix(end) + other for other, end in _FEMININES for head in _MASCULINE if head.endswith(end)
}
_ROMANCE = _ACCENTED | {folded(head) for head in _ACCENTED if not head.isascii()}  # as people type them: 'educatrice'
_TELLING = HEADS | LAST_HEADS | TITLED | OFFICES | _OVER | _ROMANCE | {"cover", "second", "pair", "femme"}
_TELLING_ENDS = (*SUFFIXES, *GERMAN_ENDINGS, *ACTIVITIES)
_WORD = re.compile(r"[^\W\d_][\w'’&+-]*\.?")
_FEMININE = re.compile(r"(?:[*:_/(-]?in(?:nen)?\)?|/-?in|e[rn]?)$")


@lru_cache(maxsize=512)
def is_role(phrase: str) -> bool:
    """Tell whether a phrase names a role, alone and without help."""
    phrase = _GRADE.sub("", phrase)
    found = _WORD.findall(phrase)
    if not any(map(is_telling, found)):
        return False
    words = [word.casefold().strip(".") for word in found]
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
    ends = {*heads[-1:], *(_last(part) for part in _BRACKETED.sub("", phrase).split("/"))}
    behind = start.rpartition(" ")
    return (
        any(_is_english(word) or _is_german(word) for word in ends)
        or (bool(behind[0]) and is_field(behind[2]) and is_role(behind[0]))
        or (len(words) > 1 and bool(ends & LAST_HEADS))
        or _is_abbreviated(start)
        or _begins_like_one(words)
        or _COVER.search(phrase) is not None
    )


def is_field(word: str) -> bool:
    """Tell whether a German word names a field of work: 'Sterilfertigung', 'Vergaberecht'."""
    return word[:1].isupper() and _FIELD.search(word) is not None


@lru_cache(maxsize=512)
def is_telling(word: str) -> bool:
    """Tell whether a word, in any form of it, can be what makes a phrase a role's name."""
    plain = word.casefold().strip(".")
    forms = {plain, plain[:-1], plain[:-2], _FEMININE.sub("", plain), *plain.split("-")}
    known = not _TELLING.isdisjoint(forms) or word.strip(".") in SHORT_HEADS
    return known or any(form.endswith(_TELLING_ENDS) for form in forms)


def _is_abbreviated(phrase: str) -> bool:
    """Tell whether a role's abbreviation stands last, or before a field of work: 'Lead EMT', 'NQ Employment'."""
    words = _WORD.findall(phrase)
    if not words or words[-1] in SHORT_HEADS:
        return bool(words)
    return words[0] in SHORT_HEADS and all(word.casefold() in DEPARTMENTS for word in words[1:])


def _begins_like_one(words: Sequence[str]) -> bool:
    """Tell whether a German or Romance role stands first: 'Chef de rang', but not 'chef needed'."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    if _is_german(first) or (first in TITLED | OFFICES and second in {"de", "en", "des"}):
        return True
    if second and first.endswith(ACTIVITIES):
        return True
    if first in _OVER and words[1:] and set(words[1:]) <= DEPARTMENTS:
        return True  # "VP Marketing"
    romance = first in _ROMANCE or first.partition("-")[0] in _ROMANCE
    return romance and (first not in HEADS or not second or second.startswith(_LINKS) or not second.isascii())


def is_meeting(phrase: str) -> bool:
    """Tell whether words name a meeting or what else a mail about a job is about, and thus no role."""
    return _MEETING.search(phrase) is not None


def seems_role(phrase: str) -> bool:
    """Tell whether a phrase is formed like a role's name, where the place it stands in makes that likely."""
    words = _WORD.findall(_INNER.split(_GRADE.sub("", phrase), maxsplit=1)[0])
    return bool(words) and len(words) < _MOST_WORDS and is_agent(words[-1]) and is_role(f"{' '.join(words[:-1])} clerk")


def seems_romance(phrase: str) -> bool:
    """Tell whether a phrase begins as French and Spanish names of those who do something: 'nacrista de taller'."""
    first = phrase.partition(" ")[0].casefold()
    return len(first) > _SHORT_AGENT and first.endswith(_ROMANCE_AGENTS) and first not in _NO_ROMANCE


def is_agent(word: str) -> bool:
    """Tell whether a word is formed as the names of those who do something are: 'varnisher', 'archivist'."""
    plain = word.casefold()
    return len(plain) > _SHORT_AGENT and plain.endswith(_AGENTS) and plain not in NOT_AGENTS


def _without_level(words: list[str]) -> list[str]:
    return words[:-1] if len(words) > 1 and words[-1] in _LEVELS else words


def may_be_role(phrase: str) -> bool:
    """Tell whether a phrase could name a role where the words around say that it does: 'the page position'."""
    return (
        is_role(phrase)
        or phrase.casefold() in WEAK
        or all(word[:1].isupper() or len(word) < 4 or word in "&/-" for word in phrase.split())
    )


def singular_role(phrase: str) -> str:
    """Return the role of which several are wanted: 'guards' is 'guard'; any other as it is."""
    several = phrase.endswith("s") and not _INNER.search(phrase) and not is_role(phrase)
    return phrase[:-1] if several and is_role(phrase[:-1]) else phrase


def nominative(phrase: str) -> str:
    """Return a German role that stands in the accusative as it is called: 'einen Gesellen' is a 'Geselle'."""
    shorter = (phrase[:cut] for cut in (-1, -2) if phrase.endswith("en") and is_role(phrase[:cut]))
    return next(shorter, phrase)


def _last(words: str) -> str:
    found = _WORD.findall(words)
    return found[-1].casefold().strip(".") if found else ""


def _is_english(word: str) -> bool:
    known = word in HEADS or word.rpartition("-")[2] in HEADS
    return known or (word.endswith(SUFFIXES) and word not in SUFFIXES)


def _is_german(word: str) -> bool:
    plain = _FEMININE.sub("", word)
    return word.endswith(GERMAN_ENDINGS) or plain.endswith(GERMAN_ENDINGS)
