"""Titles before a name, by language and by whom they fit, and where a thread uses one for a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Gender(StrEnum):
    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Title:
    """How a person is titled. degree: 'Dr.' as a thread writes it, or ''. gender: None where no word tells."""

    gender: Gender | None
    degree: str = ""
    married: bool = False  # "Mrs.", which nobody is called who is not known to be


_FEMALE = frozenset(
    {
        "ms",
        "mrs",
        "miss",
        "frau",
        "fr",
        "mme",
        "madame",
        "mlle",
        "mademoiselle",
        "sra",
        "señora",
        "srta",
        "señorita",
        "doña",
    }
)
_MALE = frozenset({"mr", "mister", "herr", "herrn", "hr", "monsieur", "sr", "señor", "don"})
_WITH_FIRST_NAMES = frozenset({"don", "doña", "miss", "señorita", "srta"})
_OFFICES = frozenset({"chef", "coach", "sister", "rev", "reverend", "pastor", "father", "captain", "chief", "judge"})
_FEMALE_DEGREES = frozenset({"dra", "profa", "profesora", "professorin"})
_DEGREES = (
    frozenset({"dr", "doctor", "docteur", "prof", "professor", "professeur", "profesor"}) | _OFFICES | _FEMALE_DEGREES
)
_CALLINGS = frozenset(
    {"dean", "bishop", "canon", "deacon", "vicar", "brother", "colonel", "major", "general", "principal"}
)
TITLES = (
    _FEMALE
    | _MALE
    | _DEGREES
    | {"mx", "m", "dipl", "ing", "mag", "maître", "maitre", "rev", "sir", "lic", "licda"}
    | {
        "capt",
        "revd",
        "sœur",
        "soeur",
        "frère",
        "hermana",
        "padre",
        "rabbi",
        "imam",
        "sgt",
        "lt",
        "cllr",
        "hon",
        "cpt",
        "fra",
        "schwester",
        "ra",
        "rain",
        "srita",
        "arq",
        "dott",
        "pfr",
        "dipl-ing",
        "dipl.-ing",
        "prof.in",
        "dr.in",
        "mag.a",
    }
)
_NEAR = 60  # characters before a surname in which its titles stand

_POLITE = {
    "en": {Gender.FEMALE: "Ms.", Gender.MALE: "Mr."},
    "de": {Gender.FEMALE: "Frau", Gender.MALE: "Herr"},
    "fr": {Gender.FEMALE: "Madame", Gender.MALE: "Monsieur"},
    "es": {Gender.FEMALE: "Sra.", Gender.MALE: "Sr."},
}


def folded(text: str) -> str:
    """Return the text without case, accents and the marks that mail systems lose ('Łukasz', 'lukasz')."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("ł", "l").replace("ø", "o").replace("đ", "d")
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def is_title(word: str) -> bool:
    """Tell whether a word is a title and no name."""
    return word.casefold().strip(".,") in TITLES


def title_of(surname: str, texts: Iterable[str]) -> Title | None:
    """Return the title that the texts use before this surname, a degree before the plain ones; None where none does."""
    form = re.compile(rf"\b{re.escape(surname)}\b", re.IGNORECASE)
    before = (text[max(match.start() - _NEAR, 0) : match.start()] for text in texts for match in form.finditer(text))
    found = [title for words in before if (title := _read(_titles(words.split())))]
    gender = next((title.gender for title in found if title.gender), None)
    degree = next((title.degree for title in found if title.degree), "")
    return Title(gender, degree, any(title.married for title in found)) if found else None


def _titles(words: list[str]) -> list[str]:
    """Return the titles at the end of the words; one given name may stand behind them."""
    if words and not is_title(words[-1]) and words[-1][:1].isupper() and words[-1][-1].isalpha():
        words = words[:-1]
    count = next((at for at, word in enumerate(reversed(words)) if not is_title(word)), len(words))
    return words[len(words) - count :]


def polite(title: Title, surname: str, language: str) -> str | None:
    """Return title and surname as the language writes them ('Frau Dr. Riehl'); None where it has no word for it."""
    plain = _POLITE[language].get(title.gender) if title.gender else None
    if title.married and language == "en" and not title.degree:
        plain = "Mrs."
    if language == "de":
        return " ".join(part for part in (plain, title.degree, surname) if part) if plain else None
    first = title.degree or plain
    return f"{first} {surname}" if first else None


def _read(words: list[str]) -> Title | None:
    plain = {word.casefold().strip(".") for word in words}
    female = bool(plain & (_FEMALE | _FEMALE_DEGREES))
    # French "M." is the one title that is also an initial: it counts only with its full stop.
    male = bool(plain & _MALE) or any(word == "M." for word in words)
    degree = next((word for word in words if word.casefold().strip(".") in _DEGREES), "")
    if not (female or male or degree):
        return None
    gender = Gender.FEMALE if female else Gender.MALE if male else None
    return Title(gender, degree, bool(plain & {"mrs"}))


def is_for_surnames(word: str) -> bool:
    """Tell whether a word is a title that only goes with a family name: 'Mme', 'Herr', 'Mr.'."""
    plain = word.casefold().strip(".,")
    return plain in (_FEMALE | _MALE) - _WITH_FIRST_NAMES


def without_titles(words: list[str]) -> list[str]:
    """Return the words of a name without the titles before it; of two words a calling may be the first name."""
    while (len(words) > 1 and is_title(words[0])) or (len(words) > 2 and words[0].casefold() in _CALLINGS):
        words = words[1:]
    return words
