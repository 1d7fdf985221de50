"""How a thread greets people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from rules.letter import Letter
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
from rules.people.names import first_name, surname, tidy
from rules.people.titles import is_title, polite, title_of
from rules.reading import Person

_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_LOOKED_AT = 4_000  # characters of a quote in which a title is looked for


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
        address = told[1]
        titled = any(is_title(word) for word in address.split())
        hail = settled(told[0] or (_before_title(address, language) if titled else ""), language, titled=titled)
        if fits(hail, language):
            return greet(hail, address, language, end=letter.greeting.rstrip()[-1:])
        if not titled:
            return greet(HAIL[language], address, language, end=letter.greeting.rstrip()[-1:])
    return None


def _before_title(address: str, language: str) -> str:
    """Return the hail that goes before a title which the owner let stand alone ('Madame Rousseau,')."""
    title = title_of(surname(address) or address, (address,))
    return agreeing("", title.gender if title else None, language)


def _as_they_do(contact: Person, letters: Sequence[Letter], language: str) -> str:
    theirs = [
        letter for letter in reversed(letters) if not letter.mine and letter.envelope.sender.email == contact.email
    ]
    hail = next((words for letter in theirs if (words := hail_of(letter.greeting, language))), "")
    stiff = is_stiff(next((letter.greeting for letter in theirs if letter.greeting), "")) or is_stiff(hail)
    signed = next((name for letter in theirs if (name := _signed(letter, contact))), None)
    first = signed or first_name(contact.name, language=language)
    # In French a first name alone is for who signs with it: to all others "Claire" is too close.
    if first and not stiff and (signed if language == "fr" else theirs or language in {"en", "es"}):
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
