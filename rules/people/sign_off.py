"""How writers sign: the lines below their words, and the name in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rules.letter import Letter
from rules.lexicon.common_words import COMMON_WORDS
from rules.lexicon.wordlist import wordlist
from rules.message import Address
from rules.people.company_names import Match, fit, is_organisation, without_department
from rules.people.domains import is_office, label
from rules.people.names import tidy
from rules.people.parties import is_persons
from rules.people.roles import is_role
from rules.people.titles import folded, is_title
from rules.text.signature import is_writers_name

_LONGEST = 120
_FOR = re.compile(r"^(?:i\.\s?[AV]\.|ppa\.?)\s+", re.IGNORECASE)  # German: signed on behalf
_KISSES = re.compile(r"\s+x{1,3}$", re.IGNORECASE)
_NAME_WORDS = 5
_CLOSING = re.compile(
    r"\b(?:regards?|thanks?|wishes|cheers|sincerely|yours|truly|cordially|grü(?:ß|ss)e?n?|gru(?:ß|ss)|dank|salutations"
    r"|cordialement|merci|saludos?|gracias|atentamente|the|team|sent|from|please)\b",
    re.IGNORECASE,
)
_FIRST_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,}(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)?")
_NO_NAMES = wordlist(
    """
    amicalement amitiés atte atentamente besten bien bises bisous bitte ciao claro cordialmente danke demain direction
    dispo echt freundliche gern gerne genau gracias hasta hoy ja klar liebe listo lundi mañana merci mardi mercredi
    montag morgen muchas okay oui passt parfait perfekt perfecto prima recruiting respectueusement sehr servus sicher si
    sinon super tschüss vale venga verwaltung vielen viele voilà volontiers welcome yours
    """
)
_CUT = re.compile(r"\s*[|·•,(/]\s*|\s+[-–—]\s+|\s+@\s+")
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’.-]*|von|van|de|der|den|del|la|le|zu|ten|bin|al)(?:\s+(?:[A-ZÀ-ÖØ-Þ][\w'’.-]*|von|van|de|der|den|del|la|le|zu|ten|bin|al)){0,4}"
)


def below(letter: Letter) -> tuple[str, ...]:
    """Return the lines of the signature; where none was cut off, what follows the writer's name at the end."""
    if letter.signature:
        return letter.signature
    said = letter.sentences
    for at in range(max(len(said) - 5, 1), len(said)):
        opening = " ".join(_CUT.split(said[at])[0].split()[:2]).strip("., ")
        if len(said[at]) < _LONGEST and is_writers_name(opening, letter.envelope.sender):
            return said[at:]
    return said[-1:] if said and (_is_card(said[-1]) or _is_alone(said[-1])) else ()


def _is_alone(line: str) -> bool:
    """Tell whether a line is nothing but what can be a first name, with what its bearer is: 'Luc', 'Bernard (chai)'."""
    name, *rest = _CUT.split(line)
    plain = name.casefold()
    if _FIRST_NAME.fullmatch(name) is None or (rest and not line.endswith(")") and not is_role(rest[0])):
        return False
    return not (plain in _NO_NAMES or plain in COMMON_WORDS or is_title(name) or is_role(name) or _CLOSING.search(name))


def _is_card(line: str) -> bool:
    """Tell whether a line is somebody's name with what they are: 'Helen Ash, Judicial Assistant'."""
    name, _, role = line.strip(" .").partition(", ")
    return 1 < len(name.split()) < _NAME_WORDS and _NAME.fullmatch(name) is not None and is_role(role)


def signed_names(letter: Letter) -> Iterator[str]:
    """Yield the names in the first lines below the words that can be the writer's, as they are written there."""
    for line in below(letter)[:4]:
        first = tidy(_KISSES.sub("", _FOR.sub("", _CUT.split(line)[0])))
        if without_department(first) != first:
            continue
        if _NAME.fullmatch(first) and (_is_senders(first, letter.envelope.sender) or _may_be(first, letter)):
            yield first


def _is_senders(name: str, sender: Address) -> bool:
    """Tell whether a name is the sender's: short, with its accents, or in full where an initial is displayed."""
    shown = tidy(sender.name)
    if is_organisation(name):
        return False
    if is_writers_name(folded(name), Address(folded(shown), sender.email)):
        return True
    return _is_fuller(name.split(), shown.split())


def fuller(name: str, letters: Sequence[Letter]) -> str:
    """Return the name as the signature has it, where that is the same one in full: 'Owen' is 'Owen Teague'."""
    told = (signed for letter in letters for signed in signed_names(letter))
    return next((signed for signed in told if _is_fuller(signed.split(), name.split())), name)


def _is_fuller(signed: Sequence[str], shown: Sequence[str]) -> bool:
    """Tell whether a signed name has more words, whole ones for initials ('J. Ackroyd'), or the accents."""
    parts, words = ([folded(word).strip(".") for word in name] for name in (signed, shown))
    if len(words) == 1:
        return words[0] in parts and len(parts) > 1
    same = len(parts) == len(words) and parts[1:] == words[1:] and parts[0].startswith(words[0])
    return same and (parts != words or not "".join(signed).isascii()) and (parts == words or len(words[0]) == 1)


def _may_be(name: str, letter: Letter) -> bool:
    """Tell whether a name can be the person's who writes from an office's address, or one without a display name."""
    sender = letter.envelope.sender
    long = 1 < len(name.split()) < _NAME_WORDS and not _CLOSING.search(name) and not is_role(name)
    if not (long or _is_alone(name)) or is_organisation(name):
        return False
    plain = without_department(name) == name and fit(name, label(sender.domain)) is Match.NONE
    return plain and (not sender.name or is_office(sender.email) or not is_persons(sender))
