"""How the owner writes in this conversation: on which terms, closing with what, signed how."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rules.compose.case import Situation
from rules.compose.clean import line
from rules.letter import Letter, Origin
from rules.lexicon.drafts.phrasebook import Phrasebook

_SIGNATURE_AT_MOST = 6  # lines; more is an advertisement or no signature at all
_FROM_A_DEVICE = re.compile(
    r"^(?:sent|gesendet|envoyé|enviado)\b|^get outlook|^von meinem|outlook (?:for|für)", re.IGNORECASE
)


def is_familiar(case: Situation, book: Phrasebook) -> bool:
    """Tell on which terms the two are: the newest message that shows it decides; where none does, polite ones."""
    if not book.familiar_words:
        return False
    spoken = (letter for letter in reversed(case.letters) if letter.origin in {Origin.OWNER, Origin.HUMAN})
    return next((told for letter in spoken if (told := _terms(letter, book)) is not None), False)


def _terms(letter: Letter, book: Phrasebook) -> bool | None:
    words = "\n".join((letter.greeting, *letter.sentences))
    if re.search(book.familiar_words, words):
        return True
    return False if re.search(book.polite_words, words) else None


def closing_of(case: Situation, book: Phrasebook) -> str | None:
    """Return what the owner closed with before in this language, or None."""
    for letter in _own(case):
        for each in letter.signature[:2]:
            plain = line(each).rstrip(" ,.!")
            if re.fullmatch(book.closings, plain, re.IGNORECASE):
                return plain[0].upper() + plain[1:]
    return None


def signature_of(case: Situation) -> str:
    """Return the owner's signature: theirs by the rules, else as they signed here before, else their name."""
    if case.drafting.signature.strip():
        return case.drafting.signature.strip("\r\n")
    return next((signed for letter in _own(case) if (signed := _signed(letter.signature, case))), line(case.owner.name))


def _own(case: Situation) -> list[Letter]:
    return [letter for letter in reversed(case.letters) if letter.mine]


def _signed(lines: Sequence[str], case: Situation) -> str | None:
    """Return the lines from the owner's name on, without what a device adds."""
    names = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", case.owner.name)}
    own = [plain for each in lines if (plain := line(each)) and not _FROM_A_DEVICE.search(plain)]
    starts = (at for at, each in enumerate(own) if _is_name(each, names))
    start = next(starts, None)
    if start is None or len(own) - start > _SIGNATURE_AT_MOST:
        return None
    return "\n".join([own[start].strip(" ,-–—"), *own[start + 1 :]])


def _is_name(words: str, names: set[str]) -> bool:
    tokens = re.findall(r"[^\W\d_]+", words.casefold())
    return 0 < len(tokens) <= 5 and tokens[0] in names
