"""How the owner writes in this conversation: on which terms, closing with what, signed how."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from rules.compose.case import Situation
from rules.compose.clean import line
from rules.letter import Letter, Origin
from rules.lexicon.drafts.phrasebook import Phrasebook

_SIGNATURE_AT_MOST = 6  # lines; more is an advertisement or no signature at all
_FROM_A_DEVICE = re.compile(
    r"^(?:sent|gesendet|envoyé|enviado)\b|^get outlook|^von meinem|outlook (?:for|für)", re.IGNORECASE
)


def is_familiar(case: Situation, book: Phrasebook) -> bool:
    """Tell on which terms the two are; where nothing shows it, on polite ones.

    The owner's newest mail to the reader that shows it decides, for nobody is offered more than they took; only who has
    been offered the familiar form since is answered in it. Where the owner's mail shows nothing, theirs does.
    """
    if not book.familiar_words:
        return False
    own = [letter for letter in _own(case) if _is_to_reader(letter, case)]
    theirs = [letter for letter in reversed(case.letters) if letter.origin is Origin.HUMAN]
    mine = next((letter for letter in own if _terms(letter, book) is not None), None)
    if any(_offers(letter, book) for letter in theirs if mine is None or _sent(letter) > _sent(mine)):
        return True
    shown = (told for letter in (mine, *theirs) if letter is not None and (told := _terms(letter, book)) is not None)
    return next(shown, False)


def _is_to_reader(letter: Letter, case: Situation) -> bool:
    to = letter.envelope.to
    return not to or any(whom.email in case.readers_addresses for whom in to)


def _sent(letter: Letter) -> datetime:
    return letter.envelope.date


def _offers(letter: Letter, book: Phrasebook) -> bool:
    return book.offers_familiar != "" and any(re.search(book.offers_familiar, words) for words in letter.sentences)


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
    name = _owners_name(case)
    return next((signed for letter in _own(case) if (signed := _signed(letter.signature, name))), name)


def _owners_name(case: Situation) -> str:
    """Return the owner's name; where they told none, the one they send under."""
    names = (case.owner.name, *(letter.envelope.sender.name for letter in _own(case)))
    return next((plain for name in names if (plain := line(name))), "")


def _own(case: Situation) -> list[Letter]:
    return [letter for letter in reversed(case.letters) if letter.mine]


def _signed(lines: Sequence[str], name: str) -> str | None:
    """Return the lines from the owner's name on, without what a device adds."""
    names = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", name)}
    own = [plain for each in lines if (plain := line(each)) and not _FROM_A_DEVICE.search(plain)]
    starts = (at for at, each in enumerate(own) if _is_name(each, names))
    start = next(starts, None)
    if start is None or len(own) - start > _SIGNATURE_AT_MOST:
        return None
    return "\n".join([own[start].strip(" ,-–—"), *own[start + 1 :]])


def _is_name(words: str, names: set[str]) -> bool:
    tokens = re.findall(r"[^\W\d_]+", words.casefold())
    return 0 < len(tokens) <= 5 and tokens[0] in names
