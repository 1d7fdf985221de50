"""People's names, and how a thread greets them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from rules.letter import Letter
from rules.lexicon.wordlist import wordlist
from rules.people.manners import (
    FORMAL,
    HAIL,
    NOBODY,
    agreeing,
    bears,
    collegial_greeting,
    fits,
    greet,
    hail_of,
    is_gendered,
    is_stiff,
    parted,
    settled,
    team_greeting,
)
from rules.people.titles import Title, folded, is_title, polite, title_of, without_titles
from rules.reading import Person

_AFTER_NAMES = wordlist("jr sr esq phd md mba cpa rn ii iii")
_SUFFIX = re.compile(
    r"(?:,|\s[-–—|/])\s*(?:[A-Z][A-Za-z.]*[A-Z][A-Za-z.-]*\.?|esq\.?|jr\.?|sr\.?|he|she|they)\b.*$|\s*[(\[].*$",
    re.IGNORECASE,
)
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
_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_LOOKED_AT = 4_000  # characters of a quote in which a title is looked for


def tidy(name: str) -> str:
    """Return a display name as its bearer is called: 'Lohse, Wiebke (HR)' is 'Wiebke Lohse'; '' where none is left."""
    plain = re.sub(r"\s+", " ", name.replace("\u200b", "")).strip(" '\"“”„‘’,")
    plain = re.split(r"\s+(?:via|from|at|@|bei|chez|\||//)\s+", plain, maxsplit=1)[0]
    last, comma, first = plain.partition(",")
    if comma and re.match(r"\s*[^\W\d_]", first) and not _is_suffix(first):
        plain = f"{_SUFFIX.sub('', first).strip()} {last.strip()}"
    words = _SUFFIX.sub("", plain).strip(" ,").split()
    words = without_titles(words)
    if plain.islower() or (plain.isupper() and len(plain) > 3 and _LATIN.search(plain)):
        words = [re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word) for word in words]
    return " ".join(words)


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


def greeting(contact: Person | None, letters: Sequence[Letter], language: str) -> str:
    """Return the line that greets the contact as the thread does, its last sign included.

    The owner's own latest greeting of that person is the model; then how the person signs and greets the owner.
    Nothing is guessed: where the thread tells neither title nor gender, a form is chosen that needs none.
    """
    if contact is None or not tidy(contact.name):
        teams = (team_greeting(letter.greeting, language) for letter in reversed(letters) if letter.mine)
        return next((line for line in teams if line), NOBODY[language])
    return _as_the_owner_does(contact, letters, language) or _as_they_do(contact, letters, language)


def _as_the_owner_does(contact: Person, letters: Sequence[Letter], language: str) -> str | None:
    names = [part for part in re.split(r"[\s-]+", tidy(contact.name)) if len(part) > 1]
    for letter in reversed(letters):
        if not letter.mine or not _is_to(letter, contact):
            continue
        if collegial := collegial_greeting(letter.greeting, language):
            return collegial
        told = parted(letter.greeting, names)
        if told is None:
            continue
        hail, address = settled(told[0], language), told[1]
        titled = any(is_title(word) for word in address.split())
        if fits(hail, language):
            return greet(hail, address, language, end=letter.greeting.rstrip()[-1:])
        if not titled:
            return greet(HAIL[language], address, language, end=letter.greeting.rstrip()[-1:])
    return None


def _as_they_do(contact: Person, letters: Sequence[Letter], language: str) -> str:
    theirs = [
        letter for letter in reversed(letters) if not letter.mine and letter.envelope.sender.email == contact.email
    ]
    hail = next((words for letter in theirs if (words := hail_of(letter.greeting, language))), "")
    stiff = is_stiff(next((letter.greeting for letter in theirs if letter.greeting), "")) or is_stiff(hail)
    signed = next((name for letter in theirs if (name := _signed(letter, contact))), None)
    first = signed or first_name(contact.name, language=language)
    if first and not stiff and (theirs or language in {"en", "es"}):
        return greet(hail if hail and not is_gendered(hail) else HAIL[language], first, language)
    return _politely(contact, letters, language, hail=hail)


def _politely(contact: Person, letters: Sequence[Letter], language: str, *, hail: str) -> str:
    last = surname(contact.name) or (tidy(contact.name) if is_title(contact.name.split()[0]) else None)
    title = title_of(last, _texts(letters)) if last else None
    named = polite(title, last, language) if title and last else None
    if named and title:
        return greet(agreeing(hail, title.gender, language), named, language)
    if language == "fr":
        return NOBODY["fr"]  # "Bonjour Claire Dubois" is what machines write
    return greet(FORMAL[language], tidy(contact.name), language)


def _is_to(letter: Letter, contact: Person) -> bool:
    to = letter.envelope.to
    return contact.email is None or not to or any(address.email == contact.email for address in to)


def _signed(letter: Letter, contact: Person) -> str | None:
    """Return the one name under which they sign, where they sign with one."""
    names = tidy(contact.name).split()
    for line in letter.signature[:3]:
        word = line.strip(" ,.!-–—~*")
        plain = _NAME.fullmatch(word) and word[:1].isupper() and not word.isupper()
        if plain and bears(word, names[:-1] or names):
            return word
    return None


def _texts(letters: Sequence[Letter]) -> Iterator[str]:
    return chain.from_iterable(
        (
            letter.envelope.sender.name[:_LOOKED_AT],
            letter.greeting,
            *letter.sentences,
            *letter.signature,
            letter.quoted[:_LOOKED_AT],
        )
        for letter in reversed(letters)
    )


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
