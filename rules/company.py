"""The employer's name, as a human would write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from rules.company_names import Match, fit, is_organisation, plain_name, slug, squashed, without_department
from rules.domains import is_job_board, is_office, label
from rules.label_words import words_of
from rules.letter import Letter, Origin
from rules.lexicon.applicant_systems import SYSTEM_WORDS
from rules.lexicon.mail_domains import JOB_BOARDS
from rules.message import Address, Owner
from rules.names import tidy
from rules.parties import agency, employer_domains, others, system_labels, theirs
from rules.reading import Evidence, Fact
from rules.roles import is_role
from rules.sign_off import below
from rules.signature import is_writers_name
from rules.titles import is_title

# How much a name is worth: how it fits their domain, and where it stands.
_FITS = {Match.NONE: 0, Match.PART: 12, Match.WORDS: 25, Match.SAME: 30}
_SIGNATURE, _DISPLAY, _CONTEXT, _SUBJECT, _TEXT = 12, 10, 11, 5, 4
_MAY_RECRUIT = re.compile(
    r"(?<!re)search|^talent|[^-]talent$|placement|resourcing|personnel|crew(?:ing|find)|hunter|hires?$|seleccion|rekrut"
)
_SOUGHT = 60  # above whatever fits the domain of who recruits
_PARTED, _SIGNED, _GUESSED, _INVENTED, _BESIDE_ROLE = 14, 13, 12, 10, 9
_READ, _LONG = 200, 1_000  # sentences of a letter, characters of one
_ENOUGH = 9  # less than this is a guess

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w'’&.-]*|\d+[A-Za-z]\w*)"
_SEQUENCE = re.compile(
    rf"{_CAPITAL}(?:\s+(?:(?:&|\+|of|the|and|for|de|des|du|la|le|les|und|von|der|y|del|van|in)\s+){{0,2}}{_CAPITAL})*"
)
_CONTEXTS = re.compile(
    rf"\b(?P<where>at|with|to|joining|joined|join|from|in|bei|beim|chez|en|an der|am|auprès de|@|applied to|interest in"
    rf"|applying to)\s+(?:the\s+|die\s+|der\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_LOOSE = frozenset(["with", "from", "in"])  # before people, places and months too
_CODE = re.compile(r"[A-Z]{2}.*\d|\d.*[A-Z]{2}")
_INTRODUCING = r"\b(?:[Ff]rom|[Tt]he|[Dd]ear|[Hh]i|[Hh]ello|[Hh]allo|[Bb]onjour|[Hh]ola)\s+(?:the\s+)?"
_POSSESSIVE = re.compile(r"['’]s\s")
_APPLIED_TO = re.compile(
    r"\b(?:appl(?:y|ying|ied)|application|submitted|sent|interest|career|role|position|opening|job|opportunit(?:y|ies)|team)"
    rf"(?:\s+\w+){{0,3}}?\s+(?:to|at|with|in)\s+(?P<name>{_SEQUENCE.pattern})"
)
_CLIENT = re.compile(
    rf"\b(?i:client|clients|kunde|kunden|mandant|mandanten|cliente|on behalf of|im auftrag der"
    rf"|im auftrag von),?\s+(?:(?:the|die|der|at|is|ist)\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_PIECES = re.compile(
    r"\s*[|·•;]\s*|\s*,\s+|\s+[-–—]\s+|\s+@\s+|\s*\t\s*|\s{2,}|\s+/\s+|\s+(?:at|bei|chez)\s+(?=[A-ZÀ-Þ])"
)
_JOINERS = frozenset(
    ["of", "the", "and", "for", "de", "des", "du", "la", "le", "les", "und", "für", "von", "der", "y", "del", "in", "&"]
)
_NOT_NAMES = re.compile(
    r"\d{3}|@|https?:|www\.|\.\w{2,}/|^(?:tel|phone|mobile|fax|direct|t|m|p|f|sent|gesendet|envoyé|enviado)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:personal|bewerber|sekretariat|verwaltung|leit|direktion|abteilung|team|stab)\w*|the|rh|hr|recursos|direction"
    r"|dirección|secrétariat|service",
    re.IGNORECASE,
)
_POSTAL = re.compile(r"\d|\b(?:street|road|avenue|suite|floor|str\.|straße|rue|calle|building)\b", re.IGNORECASE)


class _Source(IntEnum):
    """Where a name stands: the later, the more it is meant to be the whole name."""

    TEXT = 0
    CONTEXT = 1
    DOMAIN = 2
    DISPLAY = 3
    SIGNATURE = 4


_SPEAKING = frozenset({Origin.HUMAN, Origin.OWNER, Origin.SYSTEM})


@dataclass(frozen=True, slots=True)
class _Claim:
    name: str
    weight: int
    evidence: Evidence
    source: _Source


def company(letters: Sequence[Letter], owner: Owner) -> Fact[str] | None:
    """Return the employer's name without its legal form, an agency's client's; None where nothing names it."""
    if agency(letters, owner):
        claims = list(_clients(letters, owner))
    else:
        labels = tuple(dict.fromkeys((*map(label, employer_domains(letters, owner)), *system_labels(letters))))
        claims = [
            *_signed(letters, labels),
            *_shown(letters, labels),
            *_said(letters, owner, labels),
            *_domain(letters, owner),
            *_sought_for(letters, owner, labels),
        ]
    claims = [claim for claim in claims if squashed(claim.name) not in SYSTEM_WORDS | JOB_BOARDS]
    claims = [claim for claim in claims if claim.weight >= _ENOUGH]
    if not claims:
        return None
    best = _whole(max(claims, key=lambda claim: (claim.weight, len(claim.name))), claims)
    return Fact(best.name, best.evidence)


def _whole(best: _Claim, claims: Sequence[_Claim]) -> _Claim:
    """Return the claim to the whole of a name that people shorten: 'Tallow' is Tallow Labs where they sign so."""
    longer = [
        claim
        for claim in claims
        if claim.source > best.source
        and len(slug(claim.name)) > len(slug(best.name))
        and _is_within(best, claim)
        and not (claim.source is _Source.DOMAIN and (_is_introduced(best) or "-" in claim.evidence.said))
    ]
    return max(longer, key=lambda claim: (claim.source, claim.weight), default=best)


def _is_introduced(claim: _Claim) -> bool:
    """Tell whether a name is said as people give theirs: 'Nico from Pilot Light', 'the Lakehouse', 'Dear Tideway'."""
    return re.search(rf"{_INTRODUCING}{re.escape(claim.name)}\b", claim.evidence.said) is not None


def _is_within(part: _Claim, whole: _Claim) -> bool:
    words, all_words = (
        [squashed(word) for word in claim.name.replace("&", " and ").split()] for claim in (part, whole)
    )
    return any(all_words[at : at + len(words)] == words for at in range(len(all_words)))


def _clients(letters: Sequence[Letter], owner: Owner) -> Iterator[_Claim]:
    """Yield whom an agency works for: said to be its client, or what a subject and the text both name."""
    own = {squashed(word) for one in others(letters, owner) for word in tidy(one.name).split()}
    own |= {squashed(word) for word in owner.name.split()}
    labels = tuple(map(label, employer_domains(letters, owner)))
    for letter in letters:
        subject = {squashed(word) for word in letter.subject.split()} - {""}
        for sentence in letter.sentences[:_READ]:
            evidence = Evidence(letter.envelope.id, sentence)
            for match in _CLIENT.finditer(sentence[:_LONG]):
                yield _Claim(plain_name(match["name"]), _CONTEXT + 1, evidence, _Source.TEXT)
            for match in _SEQUENCE.finditer(sentence[:_LONG]) if letter.origin in _SPEAKING else ():
                name = plain_name(match.group())
                words = {squashed(word) for word in name.split()}
                named = " " in name and words & subject and not words & own and not is_role(name)
                if named and _best(name, labels) is Match.NONE:
                    yield _Claim(name, _ENOUGH, evidence, _Source.TEXT)


def _sought_for(letters: Sequence[Letter], owner: Owner, labels: Sequence[str]) -> Iterator[_Claim]:
    """Yield an organisation that is not theirs, yet the subject and their own words name it: whom they recruit for."""
    if any(_MAY_RECRUIT.search(one) for one in labels):
        yield from (replace(claim, weight=_SOUGHT) for claim in _clients(letters, owner))
    subjects = " ".join(letter.subject for letter in letters)
    people = {squashed(word) for one in others(letters, owner) for word in tidy(one.name).split()}
    for letter in letters if labels else ():
        for sentence in letter.sentences[:_READ] if letter.origin is Origin.HUMAN else ():
            for match in _CONTEXTS.finditer(sentence[:_LONG]):
                name = _before_role(match["name"])
                sought = name and name in subjects and is_organisation(name) and " " in name
                if sought and _best(name, labels) is Match.NONE and not _only_people(name, people):
                    yield _Claim(name, _SOUGHT, Evidence(letter.envelope.id, sentence), _Source.TEXT)


def _signed(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[_Claim]:
    for letter in theirs(letters):
        lines = below(letter)
        for at, line in enumerate(lines):
            for order, piece in enumerate(_PIECES.split(line)):
                name = _trimmed(re.sub(r"\s*[(+]?\d[\d\s()+/.-]{6,}.*$", "", piece), letter, labels)
                fits = _best(name, labels)
                if not _may_name(name, letter, postal=fits is Match.NONE):
                    continue
                weight = _FITS[fits] + (_SIGNATURE if fits else 0)
                if not fits and is_organisation(piece):
                    weight = _SIGNED if at or order else _BESIDE_ROLE
                if not weight and order and is_role(_PIECES.split(line)[0]) and letter.origin is Origin.HUMAN:
                    weight = _BESIDE_ROLE  # "People Lead @ Sorrel"
                if weight and not (is_role(name) and not fits):
                    yield _Claim(name, weight - (at == 0), Evidence(letter.envelope.id, line), _Source.SIGNATURE)


def _trimmed(words: str, letter: Letter, labels: Sequence[str]) -> str:
    """Return a name without the office that stands with it, where it fits their domain as well without."""
    name = plain_name(words)
    fits = _best(name, labels)
    office = squashed(letter.envelope.sender.email.partition("@")[0])
    while fits and " " in name:
        first, _, behind = name.partition(" ")
        before, _, last = name.rpartition(" ")
        ways = [without_department(name)]
        ways += [behind] if is_role(first) or _OFFICE.fullmatch(first) else []
        ways += [before] if squashed(last) == office else []
        shorter = next((way for way in ways if way and way != name and _best(way, labels) >= fits), None)
        if shorter is None:
            break
        name, fits = shorter, _best(shorter, labels)
    return name


def _shown(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[_Claim]:
    for letter in theirs(letters):
        sender = letter.envelope.sender
        name = _trimmed(without_department(sender.name), letter, labels)
        fits = _best(name, labels)
        if name and (fits > Match.PART or _is_firms(name, letter)) and not _is_writers_own(name, letter):
            yield _Claim(name, _FITS[fits] + _DISPLAY, Evidence(letter.envelope.id, f"From: {sender}"), _Source.DISPLAY)
    yield from _addressed(letters, labels)


def _is_firms(name: str, letter: Letter) -> bool:
    """Tell whether a display name, its office cut off, is a firm's: a system's or an office's, or one that says so."""
    sender = letter.envelope.sender
    told = name != plain_name(sender.name) or is_office(sender.email) or letter.origin is Origin.SYSTEM
    return told or _POSSESSIVE.search(name) is not None or is_organisation(name)


def _addressed(letters: Sequence[Letter], labels: Sequence[str]) -> Iterator[_Claim]:
    for letter in letters:
        for address in letter.envelope.to if letter.mine else ():
            name = _without_local(without_department(address.name), address)
            if name and (fits := _best(name, labels)) > Match.PART and not _is_person(name, address.email):
                yield _Claim(name, _FITS[fits] + _DISPLAY, Evidence(letter.envelope.id, f"To: {address}"), _Source.DISPLAY)


def _without_local(name: str, address: Address) -> str:
    before, _, last = name.rpartition(" ")
    return before if before and squashed(last) == squashed(address.email.partition("@")[0]) else name


def _is_writers_own(name: str, letter: Letter) -> bool:
    """Tell whether a display name is just how its person is called."""
    sender = letter.envelope.sender
    whole = name == plain_name(sender.name) and not _POSSESSIVE.search(name) and not is_organisation(name)
    return whole and letter.origin is Origin.HUMAN and _is_person(name, sender.email)


def _said(letters: Sequence[Letter], owner: Owner, labels: Sequence[str]) -> Iterator[_Claim]:
    people = {squashed(word) for address in (*others(letters, owner),) for word in tidy(address.name).split()}
    people |= {squashed(word) for word in owner.name.split()}
    for letter in letters:
        if letter.origin in {Origin.BOUNCE, Origin.BULK}:
            continue
        for line, base in _lines(letter):
            evidence = Evidence(letter.envelope.id, line if base != _SUBJECT else f"Subject: {line}")
            for name in _sequences(line):
                fits = _best(name, labels)
                if fits is Match.SAME or (fits and not _only_people(name, people)):
                    yield _Claim(name, _FITS[fits] + base, evidence, _Source.TEXT)
            sure = letter.origin is Origin.SYSTEM or is_job_board(letter.envelope.sender.domain)
            for claim in _in_context(line, evidence, sure=sure):
                if sure or letter.mine or _best(claim.name, labels):
                    yield claim


def _in_context(line: str, evidence: Evidence, *, sure: bool) -> Iterator[_Claim]:
    """Yield what stands where an employer's name stands: 'applying to …', 'the opening at …'."""
    for match in _CONTEXTS.finditer(line[:_LONG]):
        name = _before_role(match["name"])
        told = sure and len(name.split()) > 1 and match["where"] not in _LOOSE
        if name and not is_role(name) and (told or is_organisation(name)):
            yield _Claim(name, _CONTEXT - 1, evidence, _Source.CONTEXT)
    for match in _APPLIED_TO.finditer(line[:_LONG]) if sure else ():
        if (name := _before_role(match["name"])) and not is_role(name):
            yield _Claim(name, _CONTEXT - 1, evidence, _Source.CONTEXT)


def _before_role(words: str) -> str:
    """Return the company of 'Calder Freight for Warehouse Associate'."""
    before, _, after = words.partition(" for ")
    return without_department(before if after and is_role(after) else words)


def _lines(letter: Letter) -> Iterator[tuple[str, int]]:
    yield letter.subject, _SUBJECT
    if letter.mine:
        yield letter.greeting, _TEXT
    yield from ((invite.summary, _TEXT) for invite in letter.invites)
    yield from (
        (sentence, _CONTEXT if letter.origin is Origin.SYSTEM else _TEXT) for sentence in letter.sentences[:_READ]
    )


def _sequences(line: str) -> Iterator[str]:
    """Yield the runs of capitalised words of a line, and the runs within them."""
    for match in _SEQUENCE.finditer(line[:_LONG]):
        words = [word for word in match.group().split()[:12] if not _CODE.search(word)]
        for start in range(len(words)):
            for end in range(start + 1, min(start + 7, len(words) + 1)):
                if words[start][0].isupper() and (words[end - 1][0].isupper() or words[end - 1][0].isdigit()):
                    yield plain_name(re.sub(r"['’]s$", "", " ".join(words[start:end])))


def _domain(letters: Sequence[Letter], owner: Owner) -> Iterator[_Claim]:
    known = _known(letters, owner)
    for address in others(letters, owner):
        if _is_system(address, letters) or not any(
            address.domain.endswith(domain) for domain in employer_domains(letters, owner)
        ):
            continue
        name = words_of(label(address.domain), known)
        source = next((letter for letter in letters if address in (letter.envelope.sender, *letter.envelope.to)), None)
        if name and source:
            weight = (_PARTED if name.sure else _GUESSED) if " " in name.name else _INVENTED
            said = f"{'To' if source.mine else 'From'}: {address}"
            yield _Claim(name.name, weight, Evidence(source.envelope.id, said), _Source.DOMAIN)


def _is_system(address: Address, letters: Sequence[Letter]) -> bool:
    """Tell whether only a machine with a name of its own writes from there: its domain may be a job board's."""
    return bool(address.name) and any(
        letter.origin is Origin.SYSTEM and letter.envelope.sender.email == address.email for letter in letters
    )


def _known(letters: Sequence[Letter], owner: Owner) -> Mapping[str, str]:
    """Return the capitalised words of the conversation by their squashed form."""
    texts = [tidy(address.name) for address in others(letters, owner)]
    texts += [
        line
        for letter in letters
        for line in (letter.subject, *letter.sentences, *(letter.signature if not letter.mine else ()))
    ]
    words = (word for text in texts for word in re.findall(r"[A-ZÀ-Þ][^\W\d_]{2,}", text))
    return {squashed(word): word for word in words}


def _best(name: str, labels: Sequence[str]) -> Match:
    return max((fit(name, one) for one in labels), default=Match.NONE) if name else Match.NONE


def _may_name(name: str, letter: Letter, *, postal: bool) -> bool:
    """Tell whether a piece of a signature can be a company's name. postal: a street or floor in it makes it an address."""
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


def _only_people(name: str, people: set[str]) -> bool:
    return all(squashed(word) in people or is_title(word) for word in name.split())
