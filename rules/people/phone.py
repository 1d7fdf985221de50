"""Telephone numbers: a person's own, as their signature gives it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rules.letter import Letter
from rules.people.sign_off import below
from rules.reading import Person

_FAX = re.compile(r"(?:\bfax|\btelefax|\btélécopie|\bfax-?nr|^\s*f\b)\W{0,5}$", re.IGNORECASE)
_CALL_ME = re.compile(
    r"\b(?:my (?:direct |cell |mobile )?(?:number|line|cell|mobile|phone)|call me|ring me|text me|reach me"
    r"|meine (?:durchwahl|nummer)"
    r"|rufen sie mich|erreichen sie mich|ruf mich|mon numéro|appelez-moi|joindre au|mi (?:número|móvil|teléfono)"
    r"|llámame|llámeme)\b",
    re.IGNORECASE,
)
_FEWEST = 6  # digits of the shortest number that somebody is reached at
_LONGEST = 200  # a line of a signature; beyond it no number is looked for


def phone(person: Person, letters: Sequence[Letter], country: str | None) -> str | None:
    """Return the person's number as they write it, or None. The owner's numbers and fax numbers are never it.

    country: where a number without a country code is dialled; without one only international numbers are read.
    """
    wrote = [letter for letter in reversed(letters) if not letter.mine and letter.envelope.sender.email == person.email]
    lines = (
        line for letter in wrote for line in (*below(letter), *(s for s in letter.sentences if _CALL_ME.search(s)))
    )
    found = list(_numbers(lines, country))
    owners = {key for letter in letters if found and letter.mine for key, _ in _numbers(_everything(letter), country)}
    return next((written for key, written in found if key not in owners), None)


def _everything(letter: Letter) -> Iterator[str]:
    yield from letter.sentences
    yield from letter.signature


def _numbers(lines: Iterable[str], country: str | None) -> Iterator[tuple[str, str]]:
    """Yield the numbers in the lines, each with the form in which two ways to write it agree."""
    for line in lines:
        shown = line[:_LONGEST]
        if sum(map(str.isdigit, shown)) >= _FEWEST:
            yield from _matched(shown, country)


def _matched(line: str, country: str | None) -> Iterator[tuple[str, str]]:
    import phonenumbers  # noqa: PLC0415 - 25 ms to load, which mail without a number need not pay

    for match in phonenumbers.PhoneNumberMatcher(line, country, leniency=phonenumbers.Leniency.VALID):
        if not _FAX.search(line[: match.start]):
            yield phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164), match.raw_string
