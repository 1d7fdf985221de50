"""The role that the owner is a candidate for, as the mail writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.letter import Letter, Origin
from rules.lexicon.occupations import DEPARTMENTS
from rules.lexicon.role_frames import DRESSING, ENDS, FRAMES, LEAVING, LOOSE_FRAMES, NOUNS, PAST, PERSON_AFTER, STOPS, TRAILING
from rules.message import Owner
from rules.reading import Evidence, Fact
from rules.company_names import squashed
from rules.domains import label
from rules.parties import employer_domains, others
from rules.roles import is_role, may_be_role, nominative, plain_role, seems_role, singular_role
from rules.names import tidy

_FRAMES = tuple((weight, re.compile(rf"\b{frame}", re.IGNORECASE)) for weight, frame in FRAMES)
_SEGMENTS = re.compile(
    r"\s+[-–—|·•]+\s*|\s*[-–—|·•]+\s+|\s*//\s*|:\s+|\s+@\s+|\s+<>\s+|[?!]\s*|\s+(?:for|bei|chez|at|with|mit)\s+"
)
_LOOSE = tuple((weight, re.compile(frame, re.IGNORECASE)) for weight, frame in LOOSE_FRAMES)
_LEAVING = re.compile(LEAVING, re.IGNORECASE)
_PAID = re.compile(
    r"(?P<role>[^\W\d_][\w'’&-]*(?:\s[^\W\d_][\w'’&-]*){0,4}),?\s+(?:at\s+|à\s+|a\s+|zu\s+)?"
    r"(?:[$€£]\s?\d|\d[\d.,]*\s?(?:[$€£]|k\b|euros?|brut|an hour|/\s?h))"
)
_PAST = re.compile(PAST, re.IGNORECASE)
_PERSON_AFTER = re.compile(PERSON_AFTER, re.IGNORECASE)
_DRESSING = re.compile(DRESSING, re.IGNORECASE)
_TRAILING = re.compile(TRAILING, re.IGNORECASE)
_PEOPLES = frozenset(["with", "from", "by", "our", "mit", "von", "avec", "con", "as", "to", "dear", "hi", "the", "der", "die", "le", "la", "el"])
_AT = r"(?:in|for|at|für|bei|chez|à|en|de)"
_TELLING = 4
_JOINS = frozenset(["and", "und", "et", "y", "&"])
_DASHES = frozenset(["-", "–", "—", "|", "@"])
_SUBJECT = 7
_VACANT, _WANTED, _HINTED = 8, 5, 4
_READ, _LONG = 200, 1_000  # sentences of a letter, characters of one: roles are named early
_PLAIN = 7  # from this weight on it is said plainly enough to fill in what a shorter mention leaves out


@dataclass(frozen=True, slots=True)
class _Found:
    role: str
    weight: int
    evidence: Evidence

    def rank(self, at: int) -> tuple[int, bool, int, int]:
        """Order by how plainly it is said, then by how carefully written and how full; then the newest."""
        return self.weight, self.role[:1].isupper() and not self.role.isupper(), min(len(self.role.split()), 4), at


def position(letters: Sequence[Letter], owner: Owner) -> Fact[str] | None:
    """Return the role's name with the line that says it, or None where the mail only hints."""
    heard = [letter for letter in letters if letter.origin not in {Origin.BOUNCE, Origin.BULK, Origin.AUTO_REPLY}]
    names = _names(letters, owner)
    found = [
        found
        for letter in heard
        for found in (*_in_text(letter), *_in_subject(letter, names), *_in_invites(letter, owner, names))
    ]
    if not found:
        return None
    best = max(enumerate(found), key=lambda pair: pair[1].rank(pair[0]))[1]
    fuller = [other for other in found if other.weight >= _PLAIN and _words(best.role) <= _words(other.role)]
    best = max(fuller, key=lambda other: (len(_words(other.role)), other.weight == _SUBJECT), default=best)
    return Fact(_without_place(_as_said(best, heard), names), best.evidence)


def _names(letters: Sequence[Letter], owner: Owner) -> frozenset[str]:
    """Return the words of people's names and of the employer's domains: Sandpiper and Fletcher are no occupations."""
    told = [*(tidy(address.name) for address in others(letters, owner)), owner.name]
    labels = [part for domain in employer_domains(letters, owner) for part in (label(domain), *label(domain).split("-"))]
    return frozenset(squashed(word) for name in (*told, *labels) for word in name.split())


def _is_named(word: str, names: frozenset[str]) -> bool:
    plain = squashed(word)
    return len(plain) > 2 and any(plain == name or (len(plain) > _TELLING and name.startswith(plain)) for name in names)


def _without_place(role: str, names: frozenset[str]) -> str:
    """Return a role without the employer's place or name behind it: 'Physio für Husum'."""
    head, preposition, place = re.split(rf"\s+({_AT})\s+(?=[^\s]+$)", role) if re.search(rf"\s{_AT}\s+\S+$", role) else (role, "", "")
    return head if preposition and is_role(head) and _is_named(place, names) else role


def _as_said(found: _Found, letters: Sequence[Letter]) -> str:
    """Return the role without what only a subject hangs on to it, where the text says it shorter."""
    said = " ".join(sentence for letter in letters for sentence in letter.sentences[:_READ]).casefold()
    words = found.role.split()
    if not found.evidence.said.startswith("Subject: ") or found.role.casefold() in said:
        return found.role
    for end in range(len(words) - 1, 1, -1):
        shorter = " ".join(words[:end]).rstrip(",;:-–")
        if is_role(shorter) and re.search(rf"\b{re.escape(shorter.casefold())}\b", said):
            return shorter
    return found.role


def _in_text(letter: Letter) -> Iterator[_Found]:
    for sentence in letter.sentences[:_READ]:
        evidence = Evidence(letter.envelope.id, sentence)
        for weight, role in _said(sentence, sure=letter.origin is Origin.SYSTEM):
            yield _Found(role, weight, evidence)
        for weight, role in _mentioned(sentence, mine=letter.mine):
            yield _Found(role, weight, evidence)


def _mentioned(words: str, *, mine: bool) -> Iterator[tuple[int, str]]:
    """Yield roles that the words name by the way. mine: what the owner says of themselves is their past."""
    words = words[:_LONG]
    for weight, form in ((_VACANT, _LEAVING), (_WANTED, _PAID)):
        yield from ((weight, role) for match in form.finditer(words) if (role := _longest_role(match["role"])))
    for weight, form in _LOOSE:
        for match in form.finditer(words):
            told = _forwards(words[match.end() :].split())
            role = singular_role(plain_role(told)) if weight == _WANTED else plain_role(told)
            role = nominative(role) if match.group().casefold().endswith("einen ") else role
            person = _PERSON_AFTER.match(words[match.end() + len(told) :])
            past = mine and weight < _WANTED and _PAST.search(words[: match.end()])
            neutral = mine and weight < _HINTED
            if is_role(role) and not past and not neutral and not (person and weight < _WANTED):
                yield weight, role


def _longest_role(words: str) -> str | None:
    """Return the longest role that the words end with."""
    tokens = words.split()
    ends = (plain_role(" ".join(tokens[start:])) for start in range(len(tokens)))
    return next((role for role in ends if is_role(role)), None)


def _in_subject(letter: Letter, names: frozenset[str]) -> Iterator[_Found]:
    evidence = Evidence(letter.envelope.id, f"Subject: {letter.subject}")
    for weight, role in _said(letter.subject, sure=letter.origin is Origin.SYSTEM):
        yield _Found(role, weight, evidence)
    roles = list(_segments(letter.subject, names))
    for at, role in enumerate(roles):
        yield _Found(role, _SUBJECT - (at > 0), evidence)
    if not roles and (role := _within(letter.subject, names)):
        yield _Found(role, _WANTED, evidence)


def _in_invites(letter: Letter, owner: Owner, names: frozenset[str]) -> Iterator[_Found]:
    own = {word.casefold() for word in re.findall(r"[^\W\d_]+", owner.name)}
    for invite in letter.invites:
        before, _, inside = invite.summary.partition("(")
        # In brackets behind another's name stands what that other is.
        owners = bool(own & {word.casefold() for word in re.findall(r"[^\W\d_]+", before)[-1:]})
        for role in _segments(inside.partition(")")[0] if owners else before, names):
            yield _Found(role, 5, Evidence(letter.envelope.id, invite.summary))


def _segments(line: str, names: frozenset[str]) -> Iterator[str]:
    """Yield the parts of a subject or summary that name a role."""
    for part in (line, *_SEGMENTS.split(line)):
        rest = _bare(part)
        pieces = (rest, *rest.split(",")) if "," in rest else (rest,)
        pieces = (*_behind_slash(rest), *pieces)
        plain = (plain_role(_bare(piece)) for piece in pieces)
        role = next((one for one in plain if _may_stand(one, names)), None)
        if role and (part != line or not _SEGMENTS.search(line)):
            yield role


def _behind_slash(part: str) -> tuple[str, ...]:
    """Return the role of 'evening bar / line cook', where what stands before is none, nor half of one."""
    before, slash, role = part.partition(" / ")
    half = is_role(before) or before.rstrip().endswith("ing")
    return (role,) if slash and not half and is_role(plain_role(_bare(role))) else ()


def _may_stand(phrase: str, names: frozenset[str]) -> bool:
    """Tell whether a part of a subject is a role: by a word known for it, or formed so and nobody's name."""
    words = phrase.split()
    named = any(_is_named(word, names) for word in words)
    return is_role(phrase) or (seems_role(phrase) and not named and len(words) < _TELLING)


def _within(line: str, names: frozenset[str]) -> str | None:
    """Return the role named in the midst of a subject: 'Busco trabajo de soldador', 'sous chef thing'."""
    tokens = line.split()
    for start in range(len(tokens)):
        before = tokens[start - 1].casefold() if start else ""
        if before in _PEOPLES or tokens[start].casefold() in STOPS:
            continue
        for end in range(min(start + 5, len(tokens)), start, -1):
            role = plain_role(" ".join(tokens[start:end]))
            whole = role == " ".join(tokens[start:end]).strip(" ,.;:!?()\"'")
            if whole and is_role(role) and not any(_is_named(word, names) for word in role.split()):
                return role
    return None


def _bare(part: str) -> str:
    previous = None
    while previous != part:
        previous = part
        part = _TRAILING.sub("", _DRESSING.sub("", part.strip()))
    return part


def _said(words: str, *, sure: bool) -> Iterator[tuple[int, str]]:
    """Yield the roles that the words say outright. sure: a system's own field, so that any name may be one."""
    words = words[:_LONG]
    tokens = words.split()
    for at, token in enumerate(tokens):
        noun = re.sub(r"\W+$", "", token.casefold())
        if (
            noun in NOUNS
            and at
            and (role := plain_role(_backwards(tokens, at)))
            and _is_one(role, sure=sure and noun in {"position", "role"})
        ):
            yield 10, role
    for weight, form in _FRAMES:
        for match in form.finditer(words):
            role = plain_role(_forwards(words[match.end() :].split()))
            if _is_one(role, sure=sure and weight > 8):
                yield weight, role


def _words(role: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in re.findall(r"[^\W_]+", role))


def _is_one(role: str, *, sure: bool) -> bool:
    return bool(role) and (is_role(role) or (sure and may_be_role(role)))


def _backwards(tokens: Sequence[str], at: int) -> str:
    """Return the words before a noun such as 'position', back to what cannot belong to a name."""
    start = at
    while start and at - start < 8:
        token, taken = tokens[start - 1], tokens[start:at]
        if token.casefold().strip("\"'“„«") in STOPS or re.search(r"[.;:!?]$", token):
            break
        if token.endswith(",") and not all(word.casefold() in DEPARTMENTS for word in taken):
            break
        if token in _DASHES:
            break
        start -= 1
    return " ".join(tokens[start:at])


def _forwards(tokens: Sequence[str]) -> str:
    """Return the words up to what cannot belong to a name."""
    taken: list[str] = []
    for at, token in enumerate(tokens):
        plain = token.casefold().strip("\"'“”„«»(),.;:!?")
        joins = plain in _JOINS and tokens[at + 1 : at + 2] and tokens[at + 1][:1].isupper() and tokens[at + 1] != "I"
        if (
            (plain in ENDS and not (joins and taken))
            or len(taken) == 8
            or token in _DASHES
            or re.match(r"l['’]|qu['’]", plain)
        ):
            break
        taken.append(token)
        if re.search(r"[;:!?”\"»]$|\.$", token) and plain not in {"sr", "jr", "st"}:
            break
    return " ".join(taken)
