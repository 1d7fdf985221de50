"""The role that the owner is a candidate for, as the mail writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rules.letter import Letter, Origin
from rules.lexicon.occupations import WEAK
from rules.message import Owner
from rules.people.company_names import squashed
from rules.people.domains import label
from rules.people.names import tidy
from rules.people.parties import Side
from rules.people.role_subject import announced, between, is_named, segments, within
from rules.people.role_text import READ, WANTED, may_name, mentioned, said
from rules.people.roles import is_role
from rules.people.words import stand_in
from rules.reading import Evidence, Fact

_AT = r"(?:in|for|at|für|bei|chez|à|en|de)"
_SUBJECT = 7
_ANNOUNCED = 3  # less than what a sentence says by the way
_PLAIN = 7  # from this weight on it is said plainly enough to fill in what a shorter mention leaves out


@dataclass(frozen=True, slots=True)
class _Found:
    role: str
    weight: int
    evidence: Evidence

    def rank(self, at: int) -> tuple[int, bool, int, int]:
        """Order by how plainly it is said, then by how carefully written and how full; then the newest."""
        return self.weight, self.role[:1].isupper() and not self.role.isupper(), min(len(self.role.split()), 4), at


def position(side: Side) -> Fact[str] | None:
    """Return the role's name with the line that says it, or None where the mail only hints."""
    heard = [letter for letter in side.letters if letter.origin not in {Origin.BOUNCE, Origin.BULK, Origin.AUTO_REPLY}]
    names = _names(side)
    found = [
        found
        for letter in heard
        for found in (*_in_text(letter), *_in_subject(letter, names), *_in_invites(letter, side.owner, names))
    ]
    found = [
        one
        for one in found
        if is_role(one.role)
        or one.role.casefold() in WEAK
        or not any(is_named(word, names) for word in one.role.split())
    ]
    if not found:
        return None
    best = max(enumerate(found), key=lambda pair: pair[1].rank(pair[0]))[1]
    fuller = [other for other in found if other.weight >= _PLAIN and _words(best.role) <= _words(other.role)]
    best = max(fuller, key=lambda other: (len(_words(other.role)), other.weight == _SUBJECT), default=best)
    best = _spelled_out(best, found)
    return Fact(_without_place(_as_said(best, heard), names), best.evidence)


def _spelled_out(best: _Found, found: Sequence[_Found]) -> _Found:
    """Return the role in words where only its initials stand first: 'COO' is the Chief Operating Officer."""
    if not best.role.isupper() or " " in best.role:
        return best
    return next((other for other in found if _initials(other.role) == best.role), best)


def _initials(role: str) -> str:
    words = [word for word in role.split() if word[:1].isupper()]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _names(side: Side) -> frozenset[str]:
    """Return the words of people's names and of the employer's domains: Sandpiper and Fletcher are no occupations."""
    told = [*(tidy(address.name) for address in side.others), side.owner.name]
    labels = [part for domain in side.domains for part in (label(domain), *label(domain).split("-"))]
    return frozenset(squashed(word) for name in (*told, *labels) for word in name.split())


def _without_place(role: str, names: frozenset[str]) -> str:
    """Return a role without the employer's place or name behind it: 'Physio für Husum', 'Architect / CodeMantra'."""
    told = re.fullmatch(rf"(?P<role>.+)\s(?:{_AT}|[/|@])\s+(?P<place>[A-ZÀ-Þ]\S*)", role)
    return told["role"] if told and is_role(told["role"]) and is_named(told["place"], names) else role


def _as_said(found: _Found, letters: Sequence[Letter]) -> str:
    """Return the role without what only a subject hangs on to it, where the text says it shorter."""
    if not found.evidence.said.startswith("Subject: "):
        return found.role
    text = " ".join(sentence for letter in letters for sentence in letter.sentences[:READ]).casefold()
    if found.role.casefold() in text:
        return found.role
    words = found.role.split()
    for end in range(len(words) - 1, 1, -1):
        shorter = " ".join(words[:end]).rstrip(",;:-–")
        if is_role(shorter) and stand_in(shorter.casefold(), text):
            return shorter
    return found.role


def _in_text(letter: Letter) -> Iterator[_Found]:
    sure = letter.origin is Origin.SYSTEM
    for sentence in letter.sentences[:READ]:
        if not sure and not may_name(sentence):
            continue
        evidence = Evidence(letter.envelope.id, sentence)
        for weight, role in said(sentence, sure=sure):
            yield _Found(role, weight, evidence)
        for weight, role in mentioned(sentence, letter.subject, mine=letter.mine):
            yield _Found(role, weight, evidence)


def _in_subject(letter: Letter, names: frozenset[str]) -> Iterator[_Found]:
    evidence = Evidence(letter.envelope.id, f"Subject: {letter.subject}")
    for weight, role in _told_by_subject(letter.subject, names, sure=letter.origin is Origin.SYSTEM):
        yield _Found(role, weight, evidence)


@lru_cache(maxsize=256)  # a subject stands over every letter of a conversation
def _told_by_subject(subject: str, names: frozenset[str], *, sure: bool) -> tuple[tuple[int, str], ...]:
    roles = list(segments(subject, names)) or list(between(subject, names))
    named = None if roles else within(subject, names)
    parts = [(_SUBJECT - (at > 0), role) for at, role in enumerate(roles)]
    loose = None if roles or named else announced(subject, names)
    return (*said(subject, sure=sure), *parts, *_weighed(named, WANTED), *_weighed(loose, _ANNOUNCED))


def _weighed(role: str | None, weight: int) -> tuple[tuple[int, str], ...]:
    return ((weight, role),) if role else ()


def _in_invites(letter: Letter, owner: Owner, names: frozenset[str]) -> Iterator[_Found]:
    own = {word.casefold() for word in re.findall(r"[^\W\d_]+", owner.name)}
    for invite in letter.invites:
        before, _, inside = invite.summary.partition("(")
        # In brackets behind another's name stands what that other is.
        owners = bool(own & {word.casefold() for word in re.findall(r"[^\W\d_]+", before)[-1:]})
        for role in segments(inside.partition(")")[0] if owners else before, names):
            yield _Found(role, 5, Evidence(letter.envelope.id, invite.summary))


def _words(role: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in re.findall(r"[^\W_]+", role))
