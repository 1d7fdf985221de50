"""The roles that sentences name: outright, by the way, and where somebody leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rules.lexicon.occupations import DEPARTMENTS, HIRING, WEAK
from rules.lexicon.role_frames import ENDS, FRAMES, LEAVING, LOOSE_FRAMES, NOUNS, PAST, PERSON_AFTER, STOPS, VAGUE
from rules.people.roles import is_role, may_be_role, nominative, plain_role, singular_role

_FRAMES = tuple((weight, re.compile(rf"\b{frame}", re.IGNORECASE)) for weight, frame in FRAMES)
_LOOSE = tuple((weight, re.compile(frame, re.IGNORECASE)) for weight, frame in LOOSE_FRAMES)
_LEAVING = re.compile(LEAVING, re.IGNORECASE)
_PAID = re.compile(
    r"(?<![\w'’&-])(?P<role>[^\W\d_][\w'’&-]*(?:\s[^\W\d_][\w'’&-]*){0,4}),?\s+(?:at\s+|à\s+|a\s+|zu\s+)?"
    r"(?:[$€£]\s?\d|\d[\d.,]*\s?(?:[$€£]|k\b|euros?|brut|an hour|/\s?h))"
)
_PAST = re.compile(PAST, re.IGNORECASE)
_PERSON_AFTER = re.compile(PERSON_AFTER, re.IGNORECASE)
TELLING = 4
_JOINS = frozenset(["and", "und", "et", "y", "&"])
_DASHES = frozenset(["-", "–", "—", "|", "@"])
_DETERMINERS = frozenset(["the", "your", "our", "this", "die", "der", "eure", "ihre"])
_SURE_NOUNS = frozenset(["position", "role", "vacancy", "opening", "job", "stelle"])
_CLITIC = re.compile(r"['’](?:d|ll|re|ve|m)$")
_CALLED = 6
_COUNTS = frozenset(["one", "two", "three", "four", "five", "six", "every", "each", "once", "twice", "part", "full"])
_VACANT, WANTED, _HINTED = 8, 5, 4
READ, _LONG = 200, 1_000  # sentences of a letter, characters of one: roles are named early


def mentioned(words: str, subject: str, *, mine: bool) -> Iterator[tuple[int, str]]:
    """Yield roles that the words name by the way. mine: what the owner says of themselves is their past."""
    words = words[:_LONG]
    for weight, form in ((_VACANT, _LEAVING), (WANTED, _PAID)):
        yield from ((weight, role) for match in form.finditer(words) if (role := _longest_role(match["role"])))
    for weight, form in _LOOSE:
        for match in form.finditer(words):
            told = _up_to_circumstance(_forwards(words[match.end() :].split()))
            role = singular_role(plain_role(told)) if weight == WANTED else plain_role(told)
            role = nominative(role) if match.group().casefold().endswith("einen ") else role
            weak = (
                role.casefold() in WEAK
                and weight == WANTED
                and re.search(rf"\b{re.escape(role)}\b", subject, re.IGNORECASE)
            )
            person = _PERSON_AFTER.match(words[match.end() + len(told) :])
            hirers = f"{match.group().strip()} {role}".casefold() in HIRING
            past = mine and weight < WANTED and _PAST.search(words[: match.end()])
            neutral = mine and weight < _HINTED
            if (is_role(role) or weak) and not hirers and not past and not neutral and not (person and weight < WANTED):
                yield weight, role


def _up_to_circumstance(words: str) -> str:
    """Return the role without when or how often: 'page three mornings a week', 'guards Memorial Day to Labor Day'."""
    tokens = words.split()
    if is_role(words):
        return words
    for end in range(1, len(tokens)):
        begins = tokens[end].casefold() in _COUNTS or tokens[end][0].isdigit() or tokens[end][0].isupper()
        role = singular_role(" ".join(tokens[:end]))
        if begins and (is_role(role) or role in WEAK):
            return " ".join(tokens[:end])
    return words


def _longest_role(words: str) -> str | None:
    """Return the longest role that the words end with."""
    tokens = words.split()
    ends = (plain_role(" ".join(tokens[start:])) for start in range(len(tokens)))
    return next((role for role in ends if is_role(role) or (role == words and role.casefold() in WEAK)), None)


def said(words: str, *, sure: bool) -> Iterator[tuple[int, str]]:
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
        elif noun in _SURE_NOUNS and at and _may_be_called(role := _backwards(tokens, at), tokens[:at]):
            yield _CALLED, plain_role(role)
    for weight, form in _FRAMES:
        for match in form.finditer(words):
            role = plain_role(_forwards(words[match.end() :].split()))
            if _is_one(role, sure=sure and weight > 8):
                yield weight, role


def _may_be_called(role: str, before: Sequence[str]) -> bool:
    """Tell whether words that no occupation is known by may stand before 'position': 'the front desk', no 'new'."""
    words = role.casefold().split()
    led = before[: len(before) - len(words)]
    if not led or led[-1].casefold() not in _DETERMINERS:
        return False
    return 0 < len(words) < TELLING and words[-1] not in VAGUE and all(word[0].isalpha() for word in words)


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
        if token in _DASHES and (is_role(" ".join(taken)) or not taken or taken[0][:1].islower()):
            break
        start -= 1
    return " ".join(tokens[start:at])


def _forwards(tokens: Sequence[str]) -> str:
    """Return the words up to what cannot belong to a name."""
    taken: list[str] = []
    for at, token in enumerate(tokens):
        plain = _CLITIC.sub("", token.casefold().strip("\"'“”„«»(),.;:!?"))
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
