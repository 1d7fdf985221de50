"""Who stands on the employer's side of a conversation: their letters, their domains, agencies between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rules.letter import Letter, Origin
from rules.lexicon.applicant_systems import Naming, applicant_system
from rules.lexicon.company_words import AGENCY
from rules.message import Address, Owner
from rules.people.company_names import Match, fit, is_organisation, plain_name, squashed, without_department
from rules.people.domains import is_employers, is_job_board, is_office, label, registrable
from rules.people.names import tidy
from rules.text.signature import is_writers_name

_AGENCY = re.compile(rf"\b(?:{AGENCY})", re.IGNORECASE)
_SURELY_AGENCY = re.compile(
    r"staffing|staffwright|recruit|headhunt|vermittlung|zeitarbeit|personalberatung|personaldienst"
    r"|\w\s+(?:executive )?search(?:\s+(?:partners|group|associates|consultants))?\s*(?:$|[|,·•])",
    re.IGNORECASE,
)
_CLIENT = re.compile(r"[cC]lient|[kK]unde|[mM]andant")  # none of the forms below lacks it
_MY_CLIENT = re.compile(
    r"\b(?:my|our|a) client\b|\bmein(?:e[mn])? (?:kunden?|mandanten?)\b|\bunser(?:e[mn])? (?:kunden?"
    r"|mandanten?)\b|\bmon client\b|\bmi cliente\b"
    r"|\b(?:the client is|der (?:kunde|mandant) ist|le client est|el cliente es)\s+(?-i:[A-ZÀ-Þ])"
    r"|\b(?:cv|r[eé]sum[eé]|profile|details|application)\b[^.!?]{0,30}\b(?:to|with) the client\b",
    re.IGNORECASE,
)
_THE_CLIENT = re.compile(
    r"\bthe client\b|\b(?:der|den|dem|beim|zum) (?:kunden?|mandanten?)\b|\bnotre client\b|\ble client\b|\b(?:el"
    r"|nuestro) cliente\b",
    re.IGNORECASE,
)
_NOBODYS = re.compile(
    r"['’]s\s|\bof\b|^(?:the|team|equipo|équipe|office|familie|family|(?-i:HR|RH)|rrhh|talent\w*|recruit\w*|büro|bureau"
    r"|sekretariat|secrétariat|secretaría|bewerb\w*|karriere|service|direction|dirección|accueil|recepción)\s",
    re.IGNORECASE,
)
_SPEAKING = frozenset({Origin.HUMAN, Origin.SYSTEM})


@dataclass(frozen=True, slots=True)
class Side:
    """The employer's side of a conversation, looked at once.

    others: see below. domains: see employer_domains. labels: what these and applicant systems call the employer.
    agency: whether an agency stands between the owner and the employer. people: the words of everybody's names.
    """

    letters: Sequence[Letter]
    owner: Owner
    others: tuple[Address, ...]
    domains: tuple[str, ...]
    labels: tuple[str, ...]
    agency: bool
    people: frozenset[str]


def side(letters: Sequence[Letter], owner: Owner) -> Side:
    """Return the employer's side of the letters, oldest first."""
    found = others(letters, owner)
    domains = employer_domains(found, owner)
    labels = tuple(dict.fromkeys((*map(label, domains), *system_labels(letters))))
    return Side(letters, owner, found, domains, labels, _is_agency(letters, domains), _named(found, owner))


def _named(others: Sequence[Address], owner: Owner) -> frozenset[str]:
    names = (owner.name, *(one.name for one in others))
    return frozenset(squashed(word) for name in names for word in tidy(name).split())


def theirs(letters: Sequence[Letter]) -> tuple[Letter, ...]:
    """Return the letters in which the employer's side speaks: people and systems, no receipts, bounces or bulk."""
    return tuple(letter for letter in letters if letter.origin in _SPEAKING)


def others(letters: Sequence[Letter], owner: Owner) -> tuple[Address, ...]:
    """Return everybody but the owner who wrote, or whom the owner wrote to, in that order; nobody twice."""
    wrote = [letter.envelope.sender for letter in letters if letter.origin in {*_SPEAKING, Origin.AUTO_REPLY}]
    written = [address for letter in letters if letter.mine for address in letter.envelope.to]
    found = {address.email: address for address in reversed((*wrote, *written)) if address.email not in owner.addresses}
    return tuple(reversed(found.values()))


def employer_domains(others: Sequence[Address], owner: Owner) -> tuple[str, ...]:
    """Return the registrable domains that can name an employer, the likeliest first."""
    own = {registrable(email.rpartition("@")[2]) for email in owner.addresses}
    told = (registrable(address.domain) for address in others if is_employers(address.domain))
    return tuple(domain for domain in dict.fromkeys(told) if domain not in own)


def system_labels(letters: Sequence[Letter]) -> Iterator[str]:
    """Yield what an applicant system's addresses call the employer: 'brightwater' of brightwater@myworkday.com."""
    for letter in theirs(letters):
        sender = letter.envelope.sender
        naming = applicant_system(sender.domain)
        if naming is Naming.LOCAL:
            yield sender.email.partition("@")[0]
        elif naming is Naming.SUBDOMAIN and sender.domain.count(".") > 1:
            yield sender.domain.partition(".")[0]


def _is_agency(letters: Sequence[Letter], domains: Sequence[str]) -> bool:
    people = {registrable(one.domain) for one in _humans(letters)}
    called = [label(domain) for domain in domains if domain in people]
    if any(_SURELY_AGENCY.search(words) for words in (*called, *_shown(letters))):
        return True
    said = " ".join(
        sentence for letter in letters if letter.mine or letter.origin is Origin.HUMAN for sentence in letter.sentences
    )
    if not _CLIENT.search(said):
        return False
    recruits = any(_AGENCY.search(words) for words in (*called, *_signed(letters)))
    return bool(_MY_CLIENT.search(said)) or (recruits and bool(_THE_CLIENT.search(said)))


def _humans(letters: Sequence[Letter]) -> Iterator[Address]:
    """Yield the people who wrote, and whom the owner wrote to."""
    for letter in letters:
        if letter.mine:
            yield from letter.envelope.to
        elif letter.origin is Origin.HUMAN:
            yield letter.envelope.sender


@lru_cache(maxsize=512)
def is_persons(address: Address) -> bool:
    """Tell whether an address is shown under a person's name: not an office's, a system's or a company's."""
    name = tidy(address.name)
    if is_job_board(address.domain) or _NOBODYS.search(name) or _NOBODYS.search(address.name):  # "HR" is no Herr
        return False
    if not name or "@" in name or any(sign.isdigit() for sign in name) or without_department(name) != plain_name(name):
        return False
    words = name.split()
    if len(words) == 1 and is_office(address.email) and squashed(name) in squashed(address.email.partition("@")[0]):
        return False
    bears = any(is_writers_name(word, Address("", address.email)) for word in words if len(word) > 1)
    if is_organisation(name) or fit(name, label(address.domain)) > Match.PART:
        return bears and len(words) < 4 and not is_organisation(name)
    return bears or not is_office(address.email) or 1 < len(words) < 4


def _shown(letters: Sequence[Letter]) -> Iterator[str]:
    """Yield the organisations that people show at the end of a signature, their own recruiters' desks aside."""
    desk = r"\W*talent\b|.*\b(?:recruiter|recruiting|recruitment)\b"
    yield from (line for line in _signed(letters) if not re.match(desk, line, re.IGNORECASE))


def _signed(letters: Sequence[Letter]) -> Iterator[str]:
    for letter in letters:
        if letter.origin is Origin.HUMAN:
            yield from letter.signature[1:]
