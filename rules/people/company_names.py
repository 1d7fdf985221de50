"""What a company is called: names without their dressing, and names against the labels of domains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from rules.lexicon.company_words import BODIES, DEPARTMENT_HEADS, DEPARTMENT_TAILS, HOUSE_ENDS, HOUSES, LEGAL_FORMS
from rules.lexicon.trades import TRADES
from rules.people.label_words import bare_label
from rules.people.titles import folded

_TAIL = re.compile(rf"(?:\s+|\s*[-–—|:·]\s*)(?:the\s+)?(?:{DEPARTMENT_TAILS})$", re.IGNORECASE)
_HEAD = re.compile(rf"^(?:{DEPARTMENT_TAILS})\s*(?:[-–—|:·@,]|\b(?:at|bei|chez|en|der|von)\b)\s*", re.IGNORECASE)
_OURS = re.compile(r"^(?:ihr|dein|euer|unser|das|your|our|votre|notre|tu|su)\s+(?=.*\bteam\b)", re.IGNORECASE)
_FRONT = re.compile(
    rf"^(?:{DEPARTMENT_HEADS})\s+(?:(?:of|at|bei|beim|der|des|von|vom|de|du|del|chez|en)\s+(?:the\s+|la\s+)?)?(?-i:(?=[A-ZÀ-Þ\d]))",
    re.IGNORECASE,
)
_PORTAL = re.compile(
    r"^(?:(?:bewerbungs|karriere|stellen|bewerber|job)portal|portail (?:carrières|emploi|recrutement)|portal de empleo)"
    r"\s+(?:(?:der|des|von|de|du|del)\s+)?(?=\S)",
    re.IGNORECASE,
)
_VIA = re.compile(r"\s+(?:via|through|over|by)\s+\S.*$|\s*\([^()]*\)\s*$", re.IGNORECASE)
_SENDER_AT = re.compile(r"^.*\S\s+(?:at|from|@|bei|chez)\s+(?=\S)", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+\.?")
_OFFICE = re.compile(rf"(?:the\s+)?(?:{DEPARTMENT_TAILS})", re.IGNORECASE)
_BODIES = BODIES | (LEGAL_FORMS - {"co", "as", "se"})
_APART = re.compile(r"[\s/&-]+")
_NOT_PLAIN = re.compile(r"[^a-z0-9]")
_THE = re.compile(r"^the\s+", re.IGNORECASE)
_FORM = re.compile(r"^(.*\S)[\s,]+((?:[^\W\d_]\.?\s?)+|[^\W\d_]+)\.?$")
_SITE = re.compile(r"(?<=\w)\s+[A-Z]{2,}-?\d+$")  # "Boxline JOL2"
_EDGES = " \t\"'“”„«».,;:!?–—-*|·•@"
_MOST_WORDS = 7
_LINKS = frozenset(["of", "the", "and", "de", "des", "du", "la", "le", "les", "der", "die", "und", "del", "y"])
_TELLING = 3
_SHORTEST_HOUSE = 6  # letters: "Glasbau", but not "Heim"
_SAINTS = frozenset(["st", "saint", "sankt", "sainte", "santa", "san"])


class Match(IntEnum):
    """How well a name fits a domain."""

    NONE = 0
    PART = 1  # "Pocketwatch" and pocketwatchtheatre.example
    WORDS = 2  # "Fennimore City Council" and fennimorecouncil.example
    SAME = 3


@lru_cache(maxsize=512)
def plain_name(words: str) -> str:
    """Return a company's name as people say it, without legal form and edges: 'Hollis Electric, Inc.' loses the end."""
    plain = _SITE.sub("", " ".join(words.split()).strip(_EDGES))
    if plain.count("(") != plain.count(")"):
        plain = re.split(r"\s*[()]", plain.lstrip("("), maxsplit=1)[0]
    while match := _FORM.search(plain):
        if match[2].replace(".", "").replace(" ", "").casefold() not in LEGAL_FORMS:
            break
        plain = re.sub(r"\s+(?:&|und|and)(?:\s+co\.?)?$", "", match[1].strip(_EDGES), flags=re.IGNORECASE)
    return plain


@lru_cache(maxsize=512)
def without_department(display: str) -> str:
    """Return a display name without the office that writes: 'Brightwater Utilities Careers', 'Ana at Acme'."""
    plain = _PORTAL.sub("", _SENDER_AT.sub("", _OURS.sub("", _VIA.sub("", display.strip(_EDGES)))))
    previous = None
    while previous != plain:
        previous = plain
        plain = _FRONT.sub("", _HEAD.sub("", _TAIL.sub("", plain))).strip(_EDGES)
        if _OFFICE.fullmatch(plain):
            return ""
    return plain_name(plain)


@lru_cache(maxsize=512)
def slug(name: str) -> str:
    """Return what two ways to write one name share: letters and digits, without case, accents and legal form."""
    return squashed(_THE.sub("", plain_name(name)).replace("&", " and "))


@lru_cache(maxsize=512)
def squashed(words: str) -> str:
    """Return only the letters and digits, without case and accents."""
    return _NOT_PLAIN.sub("", folded(words).replace("ß", "ss"))


@lru_cache(maxsize=512)
def is_organisation(words: str) -> bool:
    """Tell whether words name a body by one of their own: a bank, a council, a GmbH."""
    found = _letters_of(words)
    if not 0 < len(found) <= _MOST_WORDS:
        return False
    return not _BODIES.isdisjoint((*found[:1], *found[-2:])) or (len(found) > 1 and _is_house(found))


def _is_house(words: Sequence[str]) -> bool:
    """Tell whether words are a house's name in a language where what it is comes first: 'Farmacia Sarmiento'."""
    first = words[0]
    return first in HOUSES or (len(first) > _SHORTEST_HOUSE and first.endswith(HOUSE_ENDS))


def names_body(line: str) -> bool:
    """Tell whether a line has any word at all by which an organisation is known."""
    return not _BODIES.isdisjoint(_letters_of(line))


@lru_cache(maxsize=512)
def sounds_like_firm(words: str) -> bool:
    """Tell whether words that are nobody's name are a firm's: an organisation, or known by its trade."""
    found = _letters_of(words)
    if not 1 < len(found) <= _MOST_WORDS:
        return is_organisation(words)
    return is_organisation(words) or bool({found[0], found[-1]} & TRADES) or found[0] in _SAINTS


def is_saint(words: str) -> bool:
    """Tell whether words begin as a saint's name: schools and hospitals are called so."""
    found = _letters_of(words)
    return len(found) > 1 and found[0] in _SAINTS


def _letters_of(words: str) -> list[str]:
    return [word.casefold().strip(".") for word in _LETTERS.findall(words)]


@lru_cache(maxsize=512)
def fit(name: str, label: str) -> Match:
    """Return how well a name fits the label of a domain ('hartwellmoss')."""
    core = bare_label(label)
    if not may_fit(map(squashed, _APART.split(name)), label):
        return Match.NONE
    for form in {slug(name), slug(as_domains_write(name))}:
        if form and form in {squashed(label), core}:
            return Match.SAME
    plain = as_domains_write(plain_name(name)).replace("&", " and ")
    words = [squashed(word) for word in re.split(r"[\s/-]+", plain) if squashed(word)]
    if len(core) > 3 and words[:1] == [core]:
        return Match.SAME if all(word in BODIES for word in words[1:]) else Match.WORDS
    if words and (_consumed(words, core) or _is_acronym(words, label) or _begun(words, core)):
        return Match.WORDS
    before, _, place = label.rpartition("-")
    if words == [place]:
        return Match.NONE
    if before and len(words) > 1 and _begun(words, bare_label(before)):
        return Match.WORDS
    if words and len(words[0]) > _TELLING and core.startswith(words[0]) and is_organisation(name):
        return Match.PART  # "Teague Stringed Instruments" of the teaguestrings domain
    telling = "".join(word for word in words if word not in BODIES)
    if len(telling) > 3 and (core.startswith(telling) or core.endswith(telling)) and len(words) <= _MOST_WORDS:
        return Match.WORDS if len(words) > 1 else Match.PART
    return Match.NONE


def may_fit(words: Iterable[str], label: str) -> bool:
    """Tell whether any of a name's squashed words begins or ends as the label does: no other name fits it."""
    core = bare_label(label)
    firsts, lasts = {label[:1], core[:1]}, {label[-1:], core[-1:]}
    return any(word[0] in firsts or word[-1] in lasts for word in words if word)


def as_domains_write(words: str) -> str:
    """Return German letters as domains write them ("ue"); what is left of accents is folded later."""
    letters: dict[str, str | int | None] = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
    return words.translate(str.maketrans(letters))


def _consumed(words: list[str], label: str) -> bool:
    """Tell whether the label is made of beginnings of the words, in any order: 'digitalprov', Digital Province."""
    if not label:
        return True
    for at, word in enumerate(words):
        shared = next((n for n in range(min(len(word), len(label)), 2, -1) if label.startswith(word[:n])), 0)
        if shared and _consumed([*words[:at], *words[at + 1 :]], label[shared:]):
            return True
    return False


def _begun(words: list[str], label: str) -> bool:
    """Tell whether the label is made of the words' beginnings in order, one of them whole: ndlourdes, ecole-ndl."""
    rest, whole = label.replace("-", ""), False
    for at, word in enumerate(word for word in words if word not in _LINKS):
        shared = next((n for n in range(min(len(word), len(rest)), 0, -1) if rest.startswith(word[:n])), 0)
        if not shared and not (whole and at):
            return False
        rest, whole = rest[shared:], whole or shared == len(word) > _TELLING
    return not rest and whole


def _is_acronym(words: list[str], label: str) -> bool:
    initials = "".join(word[0] for word in words)
    first, _, rest = label.partition("-")
    return len(first) > 2 and (initials == first or (bool(rest) and initials[:-1] == first and words[-1] == rest))
