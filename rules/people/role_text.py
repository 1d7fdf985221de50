"""The roles that sentences name: outright, by the way, and where somebody leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from rules.lexicon.occupations import DEPARTMENTS, HIRING, WEAK
from rules.lexicon.role_frames import (
    ENDS,
    FRAMES,
    LEAVERS,
    LEAVING,
    LOOSE_FRAMES,
    NOUNS,
    OFFERING,
    OFFERS_WORK,
    PAST,
    PERSON_AFTER,
    PRACTISES,
    STOPS,
    VAGUE,
)
from rules.people.role_names import plain_role
from rules.people.roles import (
    is_agent,
    is_field,
    is_role,
    is_telling,
    may_be_role,
    nominative,
    seems_role,
    seems_romance,
    singular_role,
)

_LEAVING = re.compile(LEAVING, re.IGNORECASE)
_PAID = re.compile(
    r"(?<![\w'’&-])(?P<role>[^\W\d_][\w'’&-]*(?:\s[^\W\d_][\w'’&-]*){0,4}),?\s+(?:at\s+|à\s+|a\s+|zu\s+)?"
    r"(?:[$€£]\s?\d|\d[\d.,]*\s?(?:[$€£]|k\b|euros?|brut|an hour|/\s?h))"
)
_ASIDE = re.compile(r"[,(\d]|\s(?:with|avec|con|mit)\s")
_DIGIT = re.compile(r"\d")
_POSSESSIVE = re.compile(r"['’]s$")
_PARTS = re.compile(r"['’/]")
_TOKEN = re.compile(r"[^\W\d_][\w'’&+/-]*")
_MARKS = ".,;:!?\"'“”„«»()[]–—-*"
_PAST = re.compile(PAST, re.IGNORECASE)
_PERSON_AFTER = re.compile(PERSON_AFTER, re.IGNORECASE)
TELLING = 4
_JOINS = frozenset(["and", "und", "et", "y", "&"])
_DASHES = frozenset(["-", "–", "—", "|", "@"])
_BREAKS = _DASHES | {"/"}  # "Larch / planner role"
_DETERMINERS = frozenset(["the", "your", "our", "this", "die", "der", "eure", "ihre"])
_SURE_NOUNS = frozenset(["position", "role", "vacancy", "opening", "job", "stelle"])
_BESIDE = NOUNS | WEAK | {"post", "poste", "puesto", "vacante", "planstelle", "dienstposten"}
_CLITIC = re.compile(r"['’](?:d|ll|re|ve|m)$")
_CALLED = 6
_OFFER = 5  # words of a role that somebody says they are
_COUNTS = frozenset(["one", "two", "three", "four", "five", "six", "every", "each", "once", "twice", "part", "full"])
_OUTRIGHT, _VACANT, WANTED, _HINTED, _OFFERED, _PRACTISED = 9, 8, 5, 4, 4, 2
READ, _LONG = 200, 1_000  # sentences of a letter, characters of one: roles are named early


def may_name(words: str) -> bool:
    """Tell whether a sentence can name a role at all: most have no word for it."""
    return any(map(_tells, _TOKEN.findall(words[:_LONG])))


@lru_cache(maxsize=512)
def _tells(word: str) -> bool:
    """Tell whether a word can be a role's, in any form of it, or stand beside one: 'position', 'Assistentenstelle'."""
    plain = word.casefold()
    if plain in _BESIDE or plain.endswith("stelle") or is_agent(plain):
        return True
    return any(is_telling(part) for part in (word, *_PARTS.split(word)) if part)


def mentioned(words: str, subject: str, *, mine: bool) -> Iterator[tuple[int, str]]:
    """Yield roles that the words name by the way. mine: what the owner says of themselves is their past."""
    words = words[:_LONG]
    plain = words.casefold()
    if mine and _has(plain, OFFERING) and (offer := _form(OFFERS_WORK).match(words)):
        yield from ((_OFFERED, role) for role in _first_role(offer["what"]))
    for weight, form in _by_the_way(plain, mine=mine):
        for match in form.finditer(words):
            if longest := _longest_role(_POSSESSIVE.sub("", match["role"])):
                yield weight, longest
    for weight, stems, frame in LOOSE_FRAMES:
        for match in _form(frame).finditer(words) if _has(plain, stems) else ():
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


def _by_the_way(plain: str, *, mine: bool) -> Iterator[tuple[int, re.Pattern[str]]]:
    """Yield the forms that may be found in a sentence, by what stands in each of them."""
    if _has(plain, LEAVERS):
        yield _VACANT, _LEAVING
    if _DIGIT.search(plain):
        yield WANTED, _PAID
    if mine:
        yield _PRACTISED, _form(PRACTISES)


@cache
def _form(frame: str) -> re.Pattern[str]:
    """Return a frame ready to search with: most take a millisecond to compile, and each language needs but its own."""
    return re.compile(frame, re.IGNORECASE)


def _has(plain: str, stems: Sequence[str]) -> bool:
    for stem in stems:  # noqa: SIM110 - a plain loop, since this is asked for every sentence
        if stem in plain:
            return True
    return False


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


def _first_role(words: str) -> Iterator[str]:
    """Yield the first role among the words, as long as it goes, if there is any."""
    parts = [part.split() for part in _ASIDE.split(words)]
    runs = (part[at:end] for part in parts for at in range(len(part)) for end in range(len(part), at, -1))
    roles = (plain_role(" ".join(run)) for run in runs if len(run) <= _OFFER)
    yield from (role for role in (next(filter(is_role, roles), None),) if role)


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
        noun = token.casefold().rstrip(_MARKS)
        if (
            noun in NOUNS
            and at
            and (role := plain_role(_backwards(tokens, at)))
            and _is_one(role, sure=sure and noun in {"position", "role"}, strong=noun in _SURE_NOUNS)
        ):
            yield 10, role
        elif noun.endswith("stelle") and (compounded := _compounded(noun)):
            yield _VACANT, compounded
        elif noun in _SURE_NOUNS and at and _may_be_called(role := _backwards(tokens, at), tokens[:at]):
            yield _CALLED, plain_role(role)
    plain = words.casefold()
    for weight, stems, frame in FRAMES:
        for match in _form(rf"\b{frame}").finditer(words) if _has(plain, stems) else ():
            ahead = words[match.end() :].split()
            told = _forwards(ahead)
            role = plain_role(told)
            named = (weight >= _VACANT and _is_before_noun(told, ahead)) or (weight > _OUTRIGHT and _is_short(role))
            if _is_one(role, sure=sure and weight > 8, strong=weight >= _VACANT) or named:
                yield min(weight, _OUTRIGHT), role


def _compounded(noun: str) -> str | None:
    """Return the role of a German compound: 'Postdocstelle', 'Assistentenstelle'."""
    stem = noun.removesuffix("stelle").removesuffix("s").capitalize()
    return next((one for one in (stem.removesuffix("en"), stem.removesuffix("n"), stem) if is_role(one)), None)


def _may_be_called(role: str, before: Sequence[str]) -> bool:
    """Tell whether words that no occupation is known by may stand before 'position': 'the front desk', no 'new'."""
    words = role.casefold().split()
    led = before[: len(before) - len(words)]
    if not led or led[-1].casefold() not in _DETERMINERS:
        return False
    return 0 < len(words) < TELLING and words[-1] not in VAGUE and all(word[0].isalpha() for word in words)


def _is_before_noun(told: str, ahead: Sequence[str]) -> bool:
    """Tell whether words are said to be a role by the noun behind them: 'apply for the part time accounts post'."""
    words = told.casefold().split()
    noun = ahead[len(words)].casefold().strip(".,;:!?") if len(words) < len(ahead) else ""
    return noun in _SURE_NOUNS | {"post"} and _is_short(told)


def _is_short(words: str) -> bool:
    """Tell whether words can be a name: a few, and none that says nothing."""
    found = words.casefold().split()
    return 0 < len(found) < TELLING and not set(found) & VAGUE


def _is_one(role: str, *, sure: bool, strong: bool) -> bool:
    formed = strong and (seems_role(role) or seems_romance(role))
    return bool(role) and (is_role(role) or (sure and may_be_role(role)) or formed)


def _backwards(tokens: Sequence[str], at: int) -> str:
    """Return the words before a noun such as 'position', back to what cannot belong to a name."""
    start = at
    while start and at - start < 8:
        token, taken = tokens[start - 1], tokens[start:at]
        if token.casefold().strip("\"'“„«") in STOPS or re.search(r"[.;:!?]$", token):
            break
        if token.endswith(",") and not all(word.casefold() in DEPARTMENTS for word in taken):
            break
        if token in _BREAKS and (is_role(" ".join(taken)) or not taken or taken[0][:1].islower()):
            break
        start -= 1
    return " ".join(tokens[start:at])


def _is_joining(word: str, then: Sequence[str]) -> bool:
    """Tell whether a small word goes on with a name: 'Sales and Marketing', 'Anwältin im Bau- und Vergaberecht'."""
    following = then[0].strip(".,;:!?") if then else ""
    if word in {"im", "in"} and following:
        return following.endswith("-") or is_field(following)
    return word in _JOINS and following[:1].isupper() and following != "I"


def _forwards(tokens: Sequence[str]) -> str:
    """Return the words up to what cannot belong to a name."""
    taken: list[str] = []
    for at, token in enumerate(tokens):
        plain = _CLITIC.sub("", token.casefold().strip("\"'“”„«»(),.;:!?"))
        joins = _is_joining(plain, tokens[at + 1 : at + 2])
        if (
            (plain in ENDS and not ((joins or taken[-1:] == ["of"]) and taken))
            or len(taken) == 8
            or token in _DASHES
            or re.match(r"l['’]|qu['’]", plain)
        ):
            break
        taken.append(token)
        if re.search(r"[;:!?”\"»]$|\.$", token) and plain not in {"sr", "jr", "st"}:
            break
    return " ".join(taken)
