"""How employers are spoken of: in subjects, sentences and invitations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from rules.letter import Letter, Origin
from rules.lexicon.occupations import DEPARTMENTS
from rules.people.company_claim import CONTEXT, ENOUGH, FITS, LONG, READ, SOUGHT, SUBJECT, TEXT, Claim, Source, best
from rules.people.company_names import (
    Match,
    is_organisation,
    is_saint,
    may_fit,
    names_body,
    plain_name,
    sounds_like_firm,
    squashed,
    without_department,
)
from rules.people.domains import is_job_board, label
from rules.people.parties import Side
from rules.people.roles import is_meeting, is_role, singular_role
from rules.people.titles import is_title
from rules.reading import Evidence

_PARTS = re.compile(r"\s+[|–—@/-]+\s+|:\s+|,\s+|\s+(?:at|for|with|bei|für|chez|en)\s+")
_MAY_RECRUIT = re.compile(
    r"(?<!re)search|^talent|[^-]talent$|placement|resourcing|personnel|crew(?:ing|find)|hunter|hires?$|seleccion|rekrut"
)
_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w'’&.-]*|\d+[A-Za-z]\w*)"
_WORD = re.compile(_CAPITAL)
_SEQUENCE = re.compile(
    rf"{_CAPITAL}(?:\s+(?:(?:&|\+|of|the|and|for|de|des|du|la|le|les|und|von|der|y|del|van|in)\s+){{0,2}}{_CAPITAL})*"
)
_CONTEXTS = (
    rf"\b(?P<where>at|with|to|joining|joined|join|from|in|bei|beim|chez|en|an der|am|auprès de|@|applied to|interest in"
    rf"|applying to)\s+(?:the\s+|die\s+|der\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_LOOSE = frozenset(["with", "from", "in", "en"])  # before people, places and months too
_CODE = re.compile(r"[A-Z]{2}.*\d|\d.*[A-Z]{2}")
_APPLIED_TO = (
    r"\b(?:appl(?:y|ying|ied)|application|submitted|sent|interest|career|role|position|opening|job|opportunit(?:y|ies)|team)"
    rf"(?:\s+\w+){{0,3}}?\s+(?P<where>to|at|with|in)\s+(?P<name>{_SEQUENCE.pattern})"
)
_APPLIED_ABROAD = (
    r"(?i:bewerb\w*|beworben|interesse|stelle|karriere|candidature|postul\w*|intérêt|candidatura|solicitud|proceso"
    r"|vacante|puesto|interés)\b[^.!?]{0,80}?\s(?P<where>beim?|chez|auprès d[eu]|en|con)\s+"
    rf"(?:(?:der|dem|den|la|le|les|el)\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_RECRUITS_FOR = (
    r"\b(?i:recruit(?:ing|s)? for|on behalf of|sourcing for|im auftrag (?:der|des|von)|recrut\w+ pour|pour le compte de"
    r"|en nombre de|por encargo de)\s+"
    rf"(?:(?i:the|my client|our client|le|la|les|el|los)\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_RECRUITING = ("recruit", "behalf", "sourcing", "auftrag", "recrut", "compte", "nombre", "encargo")  # in each of these
_CLIENT = (
    rf"\b(?i:client|clients|kunde|kunden|mandant|mandanten|cliente|on behalf of|im auftrag der"
    rf"|im auftrag von),?\s+(?:(?:the|die|der|at|is|ist|est|es)\s+)?(?P<name>{_SEQUENCE.pattern})"
)
_DETERMINER = re.compile(r"^(?:the|an?|our|their|your)\s+")
_PLACE = re.compile(
    r"\b(?:road|rd|street|lane|avenue|ave|drive|square|quay|wharf|terrace|crescent|boulevard|stra(?:ß|ss)e|weg|platz|allee"
    r"|rue|avenida|plaza|depot|campus|site)$",
    re.IGNORECASE,
)
_PERSON = 4  # "Dr. Aoki", but not "General Mills of Somewhere"
_SPEAKING = frozenset({Origin.HUMAN, Origin.OWNER, Origin.SYSTEM})


@cache
def _form(pattern: str) -> re.Pattern[str]:
    """Return a pattern ready to search with: few letters need these, and they take long to compile."""
    return re.compile(pattern)


def clients(side: Side) -> Iterator[Claim]:
    """Yield whom an agency works for: said to be its client, or what a subject and the text both name."""
    labels = tuple(map(label, side.domains))
    for letter in side.letters:
        for part in map(plain_name, _PARTS.split(letter.subject)):
            if " " in part and is_organisation(part) and best(part, labels) is Match.NONE:
                yield Claim(part, ENOUGH, Evidence(letter.envelope.id, f"Subject: {letter.subject}"), Source.TEXT)
        subject = {squashed(word) for word in letter.subject.split()} - {""}
        for sentence in letter.sentences[:READ]:
            evidence = Evidence(letter.envelope.id, sentence)
            for match in _form(_CLIENT).finditer(sentence[:LONG]):
                yield Claim(_before_role(match["name"]), CONTEXT + 1, evidence, Source.TEXT)
            for match in _SEQUENCE.finditer(sentence[:LONG]) if letter.origin in _SPEAKING else ():
                name = _before_role(match.group())
                words = {squashed(word) for word in name.split()}
                named = " " in name and words & subject and not words & side.people and not is_role(name)
                named = named and not is_title(name.partition(" ")[0])
                if named and best(name, labels) is Match.NONE:
                    yield Claim(name, ENOUGH, evidence, Source.TEXT)


def sought_for(side: Side) -> Iterator[Claim]:
    """Yield an organisation that is not theirs, yet the subject and their own words name it: whom they recruit for."""
    letters, labels, people = side.letters, side.labels, side.people
    if any(_MAY_RECRUIT.search(one) for one in labels):
        yield from (replace(claim, weight=SOUGHT) for claim in clients(side))
    yield from _recruited_for(side, people)
    subjects = " ".join(letter.subject for letter in letters)
    segments = {plain_name(part) for letter in letters for part in _PARTS.split(letter.subject)}
    below = " ".join(line for letter in letters if letter.origin is Origin.HUMAN for line in letter.signature)
    capitals = {word.strip(".'’&-") for word in _WORD.findall(subjects)}
    for letter in letters if labels and len(capitals) > 1 else ():
        for sentence in letter.sentences[:READ] if letter.origin is Origin.HUMAN else ():
            if not any(word in sentence for word in capitals):
                continue
            runs = (_before_role(match.group()) for match in _SEQUENCE.finditer(sentence[:LONG]))
            told = (run for run in runs if " " in run and any(word in subjects for word in run.split()))
            for name in (name for run in told if not is_role(plain_name(run)) for name in _sequences(run)):
                alone = name in segments or (name in subjects and sounds_like_firm(name))
                theirs = name in below  # where they are, or a part of them
                if " " in name and alone and not theirs and _is_anothers(name, labels, people):
                    yield Claim(name, SOUGHT, Evidence(letter.envelope.id, sentence), Source.TEXT)


def _recruited_for(side: Side, people: frozenset[str]) -> Iterator[Claim]:
    """Yield whom they say that they recruit for: 'I recruit for Scioto Bio'."""
    for letter in side.letters if side.labels else ():
        for sentence in letter.sentences[:READ] if letter.origin is Origin.HUMAN else ():
            plain = sentence.casefold()
            if not any(stem in plain for stem in _RECRUITING):
                continue
            for match in _form(_RECRUITS_FOR).finditer(sentence[:LONG]):
                name = _before_role(match["name"])
                told = " " in name or name in letter.subject  # "recruiting for Leeds", "for Spring"
                if told and not is_role(singular_role(name)) and _is_anothers(name, side.labels, people):
                    yield Claim(name, SOUGHT, Evidence(letter.envelope.id, sentence), Source.TEXT)


def _is_anothers(name: str, labels: Sequence[str], people: frozenset[str]) -> bool:
    """Tell whether a name belongs to none who write, and is no role, meeting or day."""
    words = {squashed(word) for word in name.split()}
    named = best(name, labels) is Match.NONE and not words & people and not words & DEPARTMENTS
    named = named and _PLACE.search(name) is None and not (is_title(name.split(maxsplit=1)[0]) and len(words) < _PERSON)
    return named and not is_role(name) and not is_meeting(name)


def said(side: Side) -> Iterator[Claim]:
    """Yield what subjects, greetings, invitations and sentences call the employer."""
    labels, people = side.labels, side.people
    heard: set[tuple[str, int]] = set()
    for letter in side.letters:
        if letter.origin in {Origin.BOUNCE, Origin.BULK}:
            continue
        for line, base in _lines(letter):
            if (line, base) in heard:
                continue  # a subject stands over every letter
            heard.add((line, base))
            evidence = Evidence(letter.envelope.id, line if base != SUBJECT else f"Subject: {line}")
            runs = tuple(_sequences(line, labels))
            for name in runs:
                fits = best(name, labels)
                if fits is Match.PART and not any(label.startswith(squashed(name)) for label in labels):
                    continue  # "Hull" of the limelighthull domain: people shorten a name to how it begins
                if fits is Match.SAME or (fits and not _only_people(name, people) and not _is_trade(name)):
                    yield Claim(name, FITS[fits] + base, evidence, Source.TEXT)
            sure = letter.origin is Origin.SYSTEM or is_job_board(letter.envelope.sender.domain)
            for claim in _in_context(line, evidence, sure=sure) if sure or letter.mine or runs else ():
                if sure or letter.mine or best(claim.name, labels):
                    yield claim


def _in_context(line: str, evidence: Evidence, *, sure: bool) -> Iterator[Claim]:
    """Yield what stands where an employer's name stands: 'applying to …', 'the opening at …'."""
    for match in _form(_CONTEXTS).finditer(line[:LONG]) if sure or names_body(line) else ():
        name = _before_role(match["name"])
        told = sure and len(name.split()) > 1 and match["where"] not in _LOOSE
        if name and not is_role(name) and (told or is_organisation(name)):
            yield Claim(name, CONTEXT - 1, evidence, Source.CONTEXT)
    for match in _form(_APPLIED_TO).finditer(line[:LONG]) if sure else ():
        if (name := _before_role(match["name"])) and (match["where"] == "at" or not is_role(name)):
            yield Claim(name, CONTEXT - 1, evidence, Source.CONTEXT)
    for match in _form(_APPLIED_ABROAD).finditer(line[:LONG]) if sure else ():
        name = _before_role(match["name"])
        if name and (match["where"] not in _LOOSE or " " in name) and not is_role(name):
            yield Claim(name, CONTEXT - 1, evidence, Source.CONTEXT)


def _before_role(words: str) -> str:
    """Return the company of 'Calder Freight for Warehouse Associate'."""
    before, _, after = words.partition(" for ")
    return without_department(before if after and is_role(_DETERMINER.sub("", after)) else words)


def _lines(letter: Letter) -> Iterator[tuple[str, int]]:
    yield letter.subject, SUBJECT
    if letter.mine:
        yield letter.greeting, TEXT
    yield from ((invite.summary, TEXT) for invite in letter.invites)
    yield from ((sentence, CONTEXT if letter.origin is Origin.SYSTEM else TEXT) for sentence in letter.sentences[:READ])


def _sequences(line: str, labels: Sequence[str] | None = None) -> Iterator[str]:
    """Yield the runs of capitalised words of a line, and the runs within them.

    labels: where given, runs that can fit none of these are left out.
    """
    for match in _SEQUENCE.finditer(line[:LONG]):
        words = [word for word in match.group().split()[:12] if not _CODE.search(word)]
        fitting = [labels is None or _may_fit(word, labels) for word in words]
        for start in range(len(words) if any(fitting) else 0):
            for end in range(start + 1, min(start + 7, len(words) + 1)):
                if not any(fitting[start:end]) or not words[start][0].isupper():
                    continue
                if words[end - 1][0].isupper() or words[end - 1][0].isdigit():
                    yield plain_name(_without_possessive(" ".join(words[start:end])))


def _may_fit(word: str, labels: Sequence[str]) -> bool:
    parts = [squashed(part) for part in word.split("-")]
    told = [*parts, *(part.removesuffix("s") for part in parts)]  # "Calder's"
    return any(may_fit(told, label) for label in labels)


def _is_trade(name: str) -> bool:
    """Tell whether a single word is what people do, and at most part of what a firm is called: 'Gärtner'."""
    return " " not in name and is_role(name)


def _without_possessive(words: str) -> str:
    """Return a name without what makes it another thing's owner: "Calder's", but not "St Chad's"."""
    return words if is_saint(words) else re.sub(r"['’]s$", "", words)


def _only_people(name: str, people: frozenset[str]) -> bool:
    return all(squashed(word) in people or is_title(word) for word in name.split())
