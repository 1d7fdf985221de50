"""How employers are spoken of: in subjects, sentences and invitations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rules.letter import Letter, Origin
from rules.lexicon.occupations import DEPARTMENTS
from rules.message import Owner
from rules.people.company_claim import CONTEXT, ENOUGH, FITS, LONG, READ, SOUGHT, SUBJECT, TEXT, Claim, Source, best
from rules.people.company_names import (
    Match,
    is_organisation,
    plain_name,
    sounds_like_firm,
    squashed,
    without_department,
)
from rules.people.domains import is_job_board, label
from rules.people.names import tidy
from rules.people.parties import employer_domains, others
from rules.people.roles import is_meeting, is_role
from rules.people.titles import is_title
from rules.reading import Evidence

_PARTS = re.compile(r"\s+[|–—@/-]+\s+|:\s+|,\s+|\s+(?:at|for|with|bei|für|chez|en)\s+")
_MAY_RECRUIT = re.compile(
    r"(?<!re)search|^talent|[^-]talent$|placement|resourcing|personnel|crew(?:ing|find)|hunter|hires?$|seleccion|rekrut"
)
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
_APPLIED_TO = re.compile(
    r"\b(?:appl(?:y|ying|ied)|application|submitted|sent|interest|career|role|position|opening|job|opportunit(?:y|ies)|team)"
    rf"(?:\s+\w+){{0,3}}?\s+(?:to|at|with|in)\s+(?P<name>{_SEQUENCE.pattern})"
)
_CLIENT = re.compile(
    rf"\b(?i:client|clients|kunde|kunden|mandant|mandanten|cliente|on behalf of|im auftrag der"
    rf"|im auftrag von),?\s+(?:(?:the|die|der|at|is|ist)\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_SPEAKING = frozenset({Origin.HUMAN, Origin.OWNER, Origin.SYSTEM})


def clients(letters: Sequence[Letter], owner: Owner) -> Iterator[Claim]:
    """Yield whom an agency works for: said to be its client, or what a subject and the text both name."""
    own = {squashed(word) for one in others(letters, owner) for word in tidy(one.name).split()}
    own |= {squashed(word) for word in owner.name.split()}
    labels = tuple(map(label, employer_domains(letters, owner)))
    for letter in letters:
        subject = {squashed(word) for word in letter.subject.split()} - {""}
        for sentence in letter.sentences[:READ]:
            evidence = Evidence(letter.envelope.id, sentence)
            for match in _CLIENT.finditer(sentence[:LONG]):
                yield Claim(plain_name(match["name"]), CONTEXT + 1, evidence, Source.TEXT)
            for match in _SEQUENCE.finditer(sentence[:LONG]) if letter.origin in _SPEAKING else ():
                name = plain_name(match.group())
                words = {squashed(word) for word in name.split()}
                named = " " in name and words & subject and not words & own and not is_role(name)
                if named and best(name, labels) is Match.NONE:
                    yield Claim(name, ENOUGH, evidence, Source.TEXT)


def sought_for(letters: Sequence[Letter], owner: Owner, labels: Sequence[str]) -> Iterator[Claim]:
    """Yield an organisation that is not theirs, yet the subject and their own words name it: whom they recruit for."""
    if any(_MAY_RECRUIT.search(one) for one in labels):
        yield from (replace(claim, weight=SOUGHT) for claim in clients(letters, owner))
    names = (owner.name, *(one.name for one in others(letters, owner)))
    people = {squashed(word) for name in names for word in tidy(name).split()}
    subjects = " ".join(letter.subject for letter in letters)
    segments = {plain_name(part) for letter in letters for part in _PARTS.split(letter.subject)}
    for letter in letters if labels else ():
        for sentence in letter.sentences[:READ] if letter.origin is Origin.HUMAN else ():
            told = (match.group() for match in _SEQUENCE.finditer(sentence[:LONG]))
            for name in (name for run in told if not is_role(plain_name(run)) for name in _sequences(run)):
                alone = name in segments or (name in subjects and sounds_like_firm(name))
                if " " in name and alone and _is_anothers(name, labels, people):
                    yield Claim(name, SOUGHT, Evidence(letter.envelope.id, sentence), Source.TEXT)


def _is_anothers(name: str, labels: Sequence[str], people: set[str]) -> bool:
    """Tell whether a name belongs to none who write, and is no role, meeting or day."""
    words = {squashed(word) for word in name.split()}
    named = best(name, labels) is Match.NONE and not words & people and not words & DEPARTMENTS
    return named and not is_role(name) and not is_meeting(name)


def said(letters: Sequence[Letter], owner: Owner, labels: Sequence[str]) -> Iterator[Claim]:
    people = {squashed(word) for address in (*others(letters, owner),) for word in tidy(address.name).split()}
    people |= {squashed(word) for word in owner.name.split()}
    for letter in letters:
        if letter.origin in {Origin.BOUNCE, Origin.BULK}:
            continue
        for line, base in _lines(letter):
            evidence = Evidence(letter.envelope.id, line if base != SUBJECT else f"Subject: {line}")
            for name in _sequences(line):
                fits = best(name, labels)
                if fits is Match.SAME or (fits and not _only_people(name, people)):
                    yield Claim(name, FITS[fits] + base, evidence, Source.TEXT)
            sure = letter.origin is Origin.SYSTEM or is_job_board(letter.envelope.sender.domain)
            for claim in _in_context(line, evidence, sure=sure):
                if sure or letter.mine or best(claim.name, labels):
                    yield claim


def _in_context(line: str, evidence: Evidence, *, sure: bool) -> Iterator[Claim]:
    """Yield what stands where an employer's name stands: 'applying to …', 'the opening at …'."""
    for match in _CONTEXTS.finditer(line[:LONG]):
        name = _before_role(match["name"])
        told = sure and len(name.split()) > 1 and match["where"] not in _LOOSE
        if name and not is_role(name) and (told or is_organisation(name)):
            yield Claim(name, CONTEXT - 1, evidence, Source.CONTEXT)
    for match in _APPLIED_TO.finditer(line[:LONG]) if sure else ():
        if (name := _before_role(match["name"])) and not is_role(name):
            yield Claim(name, CONTEXT - 1, evidence, Source.CONTEXT)


def _before_role(words: str) -> str:
    """Return the company of 'Calder Freight for Warehouse Associate'."""
    before, _, after = words.partition(" for ")
    return without_department(before if after and is_role(after) else words)


def _lines(letter: Letter) -> Iterator[tuple[str, int]]:
    yield letter.subject, SUBJECT
    if letter.mine:
        yield letter.greeting, TEXT
    yield from ((invite.summary, TEXT) for invite in letter.invites)
    yield from ((sentence, CONTEXT if letter.origin is Origin.SYSTEM else TEXT) for sentence in letter.sentences[:READ])


def _sequences(line: str) -> Iterator[str]:
    """Yield the runs of capitalised words of a line, and the runs within them."""
    for match in _SEQUENCE.finditer(line[:LONG]):
        words = [word for word in match.group().split()[:12] if not _CODE.search(word)]
        for start in range(len(words)):
            for end in range(start + 1, min(start + 7, len(words) + 1)):
                if words[start][0].isupper() and (words[end - 1][0].isupper() or words[end - 1][0].isdigit()):
                    yield plain_name(re.sub(r"['’]s$", "", " ".join(words[start:end])))


def _only_people(name: str, people: set[str]) -> bool:
    return all(squashed(word) in people or is_title(word) for word in name.split())
