"""How employers call themselves: in signatures, display names and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rules.letter import Letter, Origin
from rules.lexicon.occupations import DEPARTMENTS
from rules.lexicon.wordlist import wordlist
from rules.message import Address
from rules.people.company_claim import BESIDE_ROLE, DISPLAY, FITS, NAMED, SIGNATURE, SIGNED, Claim, Source, best
from rules.people.company_names import (
    Match,
    is_organisation,
    plain_name,
    sounds_like_firm,
    squashed,
    without_department,
)
from rules.people.domains import is_office
from rules.people.names import tidy
from rules.people.parties import is_persons, theirs
from rules.people.roles import is_role
from rules.people.sign_off import below
from rules.reading import Evidence
from rules.text.signature import is_writers_name

_POSSESSIVE = re.compile(r"['’]s\s")
_PIECES = re.compile(
    r"\s*[|·•;]\s*|\s*,\s+|\s+[-–—]\s+|\s+@\s+|\s*\t\s*|\s{2,}|\s+/\s+|\s+(?:at|bei|chez)\s+(?=[A-ZÀ-Þ])"
)
_JOINERS = frozenset(
    ["of", "the", "and", "for", "de", "des", "du", "la", "le", "les", "und", "für", "von", "der", "y", "del", "in", "&"]
)
_PHONE = re.compile(r"\s*[(+]?\d[\d\s()+/.-]{6,}.*$")
_NOT_NAMES = re.compile(
    r"\d{3}|@|https?:|www\.|\.\w{2,}/|^(?:tel|phone|mobile|fax|direct|t|m|p|f|sent|gesendet|envoyé|enviado)\b",
    re.IGNORECASE,
)
_OF_DEPARTMENTS = wordlist(
    """
    human resources department dept office services service team culture learning youth patient care assurance
    administration student staff front house programming production training volunteers
    """
)
_OFFICE = re.compile(
    r"(?:personal|bewerb|sekretariat|verwaltung|leit|direktion|abteilung|team|stab|talent|recruit|karriere)\w*|the|rh|hr"
    r"|rrhh|recursos|direction|dirección|secrétariat|service|büro|buero|bureau|selección|seleccion|equipo|équipe|empleo"
    r"|recrutement|jobs|careers|asbl|sarl|eurl|gaec|vzw|stichting",
    re.IGNORECASE,
)
_POSTAL = re.compile(r"\d|\b(?:street|road|avenue|suite|floor|str\.|straße|rue|calle|building)\b", re.IGNORECASE)


def signed(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[Claim]:
    for letter in theirs(letters):
        lines = below(letter)
        for at, line in enumerate(lines):
            for order, piece in enumerate(_PIECES.split(line)):
                name = _trimmed(_PHONE.sub("", piece), letter, labels)
                name = _without_front(name)
                fits = best(name, labels)
                weight = FITS[fits] + (SIGNATURE if fits else 0)
                if not fits and sounds_like_firm(piece) and not _is_department(name):
                    weight = SIGNED if at or order or letter.origin is Origin.SYSTEM else BESIDE_ROLE
                if not weight and order and is_role(_PIECES.split(line)[0]) and letter.origin is Origin.HUMAN:
                    weight = BESIDE_ROLE  # "People Lead @ Sorrel"
                if not weight or (is_role(name) and not fits):
                    continue
                if _may_name(name, letter, postal=fits is Match.NONE):
                    yield Claim(name, weight - (at == 0), Evidence(letter.envelope.id, line), Source.SIGNATURE)


def _without_front(name: str) -> str:
    """Return a name without the office that signs before it: 'Team Kaveri Motors'."""
    shorter = without_department(name)
    return shorter if shorter and name.endswith(shorter) else name


def _is_department(name: str) -> bool:
    """Tell whether a piece of a signature names a part of the firm: 'Human Resources', 'Clinical Operations'."""
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", name)}
    return not without_department(name) or words <= DEPARTMENTS | _JOINERS | _OF_DEPARTMENTS


def _trimmed(words: str, letter: Letter, labels: Sequence[str]) -> str:
    """Return a name without the office that stands with it, where it fits their domain as well without."""
    name = plain_name(words)
    fits = best(name, labels)
    office = squashed(letter.envelope.sender.email.partition("@")[0])
    while fits and " " in name:
        first, _, behind = name.partition(" ")
        before, _, last = name.rpartition(" ")
        ways = [without_department(name)]
        ways += _behind_role(name)
        ways += [behind] if is_role(first) or _OFFICE.fullmatch(first) else []
        ways += [before] if squashed(last) == office else []
        shorter = next((way for way in ways if way and way != name and best(way, labels) >= fits), None)
        if shorter is None:
            break
        name, fits = shorter, best(shorter, labels)
    return name


def _behind_role(name: str) -> list[str]:
    """Return what stands behind the longest role that a line begins with: 'HR Business Partner Lignapharm'."""
    words = name.split()
    ends = (end for end in range(len(words) - 1, 0, -1) if is_role(" ".join(words[:end])))
    return [" ".join(words[end:]) for end in ends][:1]


def shown(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[Claim]:
    for letter in theirs(letters):
        sender = letter.envelope.sender
        name = _trimmed(without_department(sender.name), letter, labels)
        fits = best(name, labels)
        if name and (fits > Match.PART or _is_firms(name, letter)) and not _is_writers_own(name, letter):
            yield Claim(name, _worth(name, fits), Evidence(letter.envelope.id, f"From: {sender}"), Source.DISPLAY)
    yield from _addressed(letters, labels)


def _is_firms(name: str, letter: Letter) -> bool:
    """Tell whether a display name, its office cut off, is a firm's: a system's or an office's, or one that says so."""
    sender = letter.envelope.sender
    told = name != plain_name(sender.name) or is_office(sender.email) or letter.origin is Origin.SYSTEM
    return told or _POSSESSIVE.search(name) is not None or is_organisation(name)


def _addressed(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[Claim]:
    for letter in letters:
        for address in letter.envelope.to if letter.mine else ():
            name = _without_local(without_department(address.name), address)
            name = _trimmed(name, letter, labels)
            fits = best(name, labels)
            plain = " " in name and is_organisation(name) and not is_persons(address)
            if plain or (name and fits > Match.PART and not _is_person(name, address.email)):
                yield Claim(name, _worth(name, fits), Evidence(letter.envelope.id, f"To: {address}"), Source.DISPLAY)


def _worth(name: str, fits: Match) -> int:
    """Return what a display name is worth, that is no person's."""
    return NAMED if not fits and " " in name and is_organisation(name) else FITS[fits] + DISPLAY


def _without_local(name: str, address: Address) -> str:
    before, _, last = name.rpartition(" ")
    return before if before and squashed(last) == squashed(address.email.partition("@")[0]) else name


def _is_writers_own(name: str, letter: Letter) -> bool:
    """Tell whether a display name is just how its person is called."""
    sender = letter.envelope.sender
    whole = name == plain_name(sender.name) and not _POSSESSIVE.search(name) and not is_organisation(name)
    return whole and letter.origin is Origin.HUMAN and _is_person(name, sender.email)


def _may_name(name: str, letter: Letter, *, postal: bool) -> bool:
    """Tell whether a piece of a signature can be a name. postal: a street or floor in it makes it an address."""
    if not 1 < len(name) < 70 or _NOT_NAMES.search(name) or (postal and _POSTAL.search(name) and not name[0].isdigit()):
        return False
    words = name.split()
    small = [word for word in words if word.islower() and word not in _JOINERS]
    if len(words) > 8 or (small and len(small) < len([word for word in words if word not in _JOINERS])):
        return False  # a sentence
    return not is_writers_name(name, letter.envelope.sender) or is_organisation(name)


def _is_person(name: str, email: str) -> bool:
    words = [squashed(word) for word in tidy(name).split()]
    local = squashed(email.partition("@")[0])
    return len(words) < 4 and any(len(word) > 2 and word in local for word in words)
