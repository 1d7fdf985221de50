"""The role that the owner is a candidate for, as the mail writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.letter import Letter, Origin
from rules.lexicon.occupations import DEPARTMENTS
from rules.lexicon.role_frames import DRESSING, ENDS, FRAMES, LOOSE_FRAMES, NOUNS, PAST, PERSON_AFTER, STOPS, TRAILING
from rules.message import Owner
from rules.reading import Evidence, Fact
from rules.parties import others
from rules.roles import is_role, may_be_role, plain_role, seems_role, singular_role
from rules.names import tidy

_FRAMES = tuple((weight, re.compile(rf"\b{frame}", re.IGNORECASE)) for weight, frame in FRAMES)
_SEGMENTS = re.compile(
    r"\s+[-–—|·•]+\s*|\s*[-–—|·•]+\s+|\s*//\s*|:\s+|\s+@\s+|\s+<>\s+|[?!]\s*|\s+(?:for|bei|chez|at|with|mit)\s+"
)
_LOOSE = tuple((weight, re.compile(frame, re.IGNORECASE)) for weight, frame in LOOSE_FRAMES)
_PAST = re.compile(PAST, re.IGNORECASE)
_PERSON_AFTER = re.compile(PERSON_AFTER, re.IGNORECASE)
_DRESSING = re.compile(DRESSING, re.IGNORECASE)
_TRAILING = re.compile(TRAILING, re.IGNORECASE)
_JOINS = frozenset(["and", "und", "et", "y", "&"])
_DASHES = frozenset(["-", "–", "—", "|", "@"])
_SUBJECT = 7
_WANTED = 5
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
    found = [
        found for letter in heard for found in (*_in_text(letter), *_in_subject(letter), *_in_invites(letter, owner))
    ]
    if not found:
        return None
    best = max(enumerate(found), key=lambda pair: pair[1].rank(pair[0]))[1]
    fuller = [other for other in found if other.weight >= _PLAIN and _words(best.role) <= _words(other.role)]
    best = max(fuller, key=lambda other: (len(_words(other.role)), other.weight == _SUBJECT), default=best)
    return Fact(_as_said(best, heard), best.evidence)


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
    for weight, form in _LOOSE:
        for match in form.finditer(words):
            told = _forwards(words[match.end() :].split())
            role = singular_role(plain_role(told)) if weight == _WANTED else plain_role(told)
            person = _PERSON_AFTER.match(words[match.end() + len(told) :])
            past = mine and weight < _WANTED and _PAST.search(words[: match.end()])
            if is_role(role) and not past and not (person and weight < _WANTED):
                yield weight, role


def _in_subject(letter: Letter) -> Iterator[_Found]:
    evidence = Evidence(letter.envelope.id, f"Subject: {letter.subject}")
    for weight, role in _said(letter.subject, sure=letter.origin is Origin.SYSTEM):
        yield _Found(role, weight, evidence)
    for role in _segments(letter.subject):
        yield _Found(role, _SUBJECT, evidence)


def _in_invites(letter: Letter, owner: Owner) -> Iterator[_Found]:
    names = {word.casefold() for word in re.findall(r"[^\W\d_]+", owner.name)}
    for invite in letter.invites:
        before, _, inside = invite.summary.partition("(")
        # In brackets behind another's name stands what that other is.
        owners = bool(names & {word.casefold() for word in re.findall(r"[^\W\d_]+", before)[-1:]})
        for role in _segments(inside.partition(")")[0] if owners else before):
            yield _Found(role, 5, Evidence(letter.envelope.id, invite.summary))


def _segments(line: str) -> Iterator[str]:
    """Yield the parts of a subject or summary that name a role."""
    for part in (line, *_SEGMENTS.split(line)):
        rest = _bare(part)
        pieces = (rest, *rest.split(",")) if "," in rest else (rest,)
        role = next((plain for piece in pieces if is_role(plain := plain_role(_bare(piece)))), None)
        if role and (part != line or not _SEGMENTS.search(line)):
            yield role


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
        if token in _DASHES and is_role(" ".join(taken)):
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
