"""People's names: as they are displayed, first, family and formal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rules.lexicon.wordlist import wordlist
from rules.people.titles import Title, folded, is_for_surnames, polite, without_titles

_AFTER_NAMES = wordlist("jr sr esq phd md mba cpa rn ii iii")
_SUFFIX = re.compile(
    r"(?:,|\s[-–—|/])\s*(?:[A-Z][A-Za-z.]*[A-Z][A-Za-z.-]*\.?|esq\.?|jr\.?|sr\.?|he|she|they)\b.*$|\s*[(\[].*$",
    re.IGNORECASE,
)
_BEHALF = re.compile(r"\s+(?:via|from|at|@|bei|chez|\||//)\s+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_INITIALS = re.compile(r"(?:\w\.?){1,2}\.")
# Given names that are so often half of one that the second half belongs to it.
_DOUBLE = {
    "en": (
        wordlist("anna betty billy bobbie bobby carol jo john lee mary peggy ruth sarah"),
        wordlist("ann anne beth bob ellen grace jane jean jo joe kay lou lynn mae ray sue"),
    ),
    "es": (
        wordlist("maria jose juan luis ana miguel carlos"),
        wordlist("jose luis angel carlos maria pablo manuel antonio isabel teresa carmen jesus fernanda belen"),
    ),
    "fr": (
        wordlist("jean marie anne"),
        wordlist("pierre paul luc marc claude louise laure sophie"),
    ),
}


@lru_cache(maxsize=512)
def tidy(name: str) -> str:
    """Return a display name as its bearer is called: 'Lohse, Wiebke (HR)' is 'Wiebke Lohse'; '' where none is left."""
    plain = " ".join(name.replace("\u200b", "").split()).strip(" '\"“”„‘’,")
    plain = _BEHALF.split(plain, maxsplit=1)[0]
    last, comma, first = plain.partition(",")
    if comma and re.match(r"\s*[^\W\d_]", first) and not _is_suffix(first):
        plain = f"{_SUFFIX.sub('', first).strip()} {last.strip()}"
    words = _SUFFIX.sub("", plain).strip(" ,").split()
    words = without_titles(words)
    if plain.islower() or (plain.isupper() and len(plain) > 3 and _LATIN.search(plain)):
        words = [re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word) for word in words]
    return " ".join(words)


@lru_cache(maxsize=512)
def called(name: str) -> str:
    """Return a display name as tidied, yet with the title where only a family name stands behind it: 'Mme Peyrat'."""
    plain = tidy(name)
    title, _, rest = name.strip().partition(" ")
    return f"{title} {plain}" if rest.strip() == plain and is_for_surnames(title) and " " not in plain else plain


def first_name(name: str, *, language: str) -> str | None:
    """Return the name that friends use, or None where it cannot be told: initials, or a script of another order."""
    plain = tidy(name)
    words = plain.split()
    if not words or not _LATIN.match(plain):
        return None
    first = _parsed(plain).first or words[0]
    starts, follows = _DOUBLE.get(language, (frozenset(), frozenset()))
    if len(words) > 2 and folded(first) in starts and folded(words[1]) in follows:
        first = f"{words[0]} {words[1]}"
    return first if len(first.strip(".")) > 1 and not _INITIALS.fullmatch(first) else None


def surname(name: str) -> str | None:
    """Return the family name with its particles ('van der Berg'), or None where the name is one word."""
    plain = tidy(name)
    if len(plain.split()) < 2 or not _LATIN.match(plain):
        return None
    return _parsed(plain).last or None


def formal_name(name: str, *, language: str, title: Title) -> str | None:
    """Return title and family name ('Ms. Trent', 'Frau Dr. Riehl'), or None where either is unknown."""
    last = surname(name)
    return polite(title, last, language) if last else None


def _is_suffix(words: str) -> bool:
    plain = words.strip()
    lettered = bool(_SUFFIX.match(f", {plain}")) and (plain.isupper() or any(sign in plain for sign in ".-"))
    return lettered or plain.casefold() in _AFTER_NAMES


@dataclass(frozen=True, slots=True)
class _Parts:
    first: str
    last: str


@cache
def _parsed(name: str) -> _Parts:
    from nameparser import HumanName  # noqa: PLC0415 - 150 ms to load, which most passes need not pay

    found = HumanName(name)
    return _Parts(str(found.first), str(found.last))
