"""The roles that subjects and calendar entries name, between employers, meetings and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rules.lexicon.role_frames import ANNOUNCED, DRESSING, STOPS, TRAILING, UNSAID, VAGUE
from rules.lexicon.wordlist import wordlist
from rules.people.company_names import squashed
from rules.people.role_names import plain_role
from rules.people.role_text import TELLING, may_name
from rules.people.roles import is_meeting, is_role, seems_role, singular_role

_SEGMENTS = re.compile(
    r"\s+[-–—|·•]+\s*|\s*[-–—|·•]+\s+|\s*//\s*|:\s+|\s+@\s+|\s+<>\s+|[?!]\s*|\s+(?:for|bei|chez|at|with|mit)\s+"
)
_WHOM = re.compile(r"\s+(?:with|mit|avec|con)\s+[^,|–—:-]+(?=,|\s[|–—-]|:|$)", re.IGNORECASE)  # is met, not wanted
_DRESSING = re.compile(DRESSING, re.IGNORECASE)
_TRAILING = re.compile(TRAILING, re.IGNORECASE)
_BREAK = re.compile(r"[,;:!?]$|^\W+$")
_PEOPLES = frozenset(["with", "from", "by", "our", "mit", "von", "avec", "con", "as", "to", "dear", "hi"])
_APART = (STOPS | wordlist("die der das den als um stelle poste puesto vacante")) - wordlist("of for in to and/or")
_PARTS = 3


def is_named(word: str, names: frozenset[str]) -> bool:
    """Tell whether a word is a name of the conversation, or begins one: 'harbor' of harborlegalaid."""
    plain = squashed(word)
    return len(plain) > 2 and any(plain == name or (len(plain) > TELLING and name.startswith(plain)) for name in names)


def segments(line: str, names: frozenset[str]) -> Iterator[str]:
    """Yield the parts of a subject or summary that name a role."""
    line = _WHOM.sub("", line)
    for part in (line, *_SEGMENTS.split(line)) if may_name(line) else ():
        if not may_name(part):
            continue
        rest = _bare(part)
        pieces = (rest, *rest.split(",")) if "," in rest else (rest,)
        pieces = (*_behind_slash(rest), *pieces)
        plain = (singular_role(plain_role(_bare(piece))) for piece in pieces)
        role = next((one for one in plain if _may_stand(one, names)), None)
        if role and (part != line or not _SEGMENTS.search(line)):
            yield role


def _behind_slash(part: str) -> tuple[str, ...]:
    """Return the role of 'evening bar / line cook', where what stands before is none, nor half of one."""
    before, slash, role = part.partition(" / ")
    half = is_role(before) or seems_role(before) or before.rstrip().endswith("ing")
    return (role,) if slash and not half and is_role(plain_role(_bare(role))) else ()


def between(line: str, names: frozenset[str]) -> Iterator[str]:
    """Yield what stands in a subject between the employer and the meeting: 'Acme | Property Claims | Panel'."""
    parts = [part.strip() for part in re.split(r"\s+[|–—-]\s+", line)]
    if len(parts) == _PARTS and any(is_named(part, names) for part in parts[:1]) and is_meeting(parts[2]):
        yield parts[1]


def _may_stand(phrase: str, names: frozenset[str]) -> bool:
    """Tell whether a part of a subject is a role: by a word known for it, or formed so and nobody's name."""
    words = phrase.split()
    named = any(is_named(word, names) for word in words)
    return is_role(phrase) or (seems_role(phrase) and not named and len(words) < TELLING)


def within(line: str, names: frozenset[str]) -> str | None:
    """Return the role named in the midst of a subject: 'Busco trabajo de soldador', 'sous chef thing'."""
    tokens, barred = _bare(line).split(), False
    telling = [may_name(token) for token in tokens]
    for start in range(len(tokens)):
        barred = tokens[start].casefold() in _PEOPLES or (barred and not _BREAK.search(tokens[start - 1]))
        if barred or tokens[start].casefold() in STOPS:
            continue
        for end in range(min(start + 5, len(tokens)), start, -1):
            if not any(telling[start:end]):
                break
            role = plain_role(" ".join(tokens[start:end]))
            if tokens[end - 1].casefold() in STOPS or _APART & {token.casefold() for token in tokens[start:end]}:
                continue
            if any(_BREAK.search(token) for token in tokens[start : end - 1]):
                continue
            whole = role == " ".join(tokens[start:end]).strip(" ,.;:!?()\"'")
            if whole and is_role(role) and not any(is_named(word, names) for word in role.split()):
                return role
    return None


def announced(line: str, names: frozenset[str]) -> str | None:
    """Return what a subject says an application or advertisement is for, a role or a field: 'Anzeige Buchhaltung'.

    names: words of people and employers, which are none.
    """
    told = _form(ANNOUNCED).match(line)
    role = plain_role(_bare(told["role"])) if told else ""
    words = role.split()
    plain = 0 < len(words) < TELLING and all(word.replace("/", "").replace("-", "").isalpha() for word in words)
    vague = any(word.casefold() in VAGUE | UNSAID or is_meeting(word) or is_named(word, names) for word in words)
    return role if plain and not vague else None


@cache
def _form(pattern: str) -> re.Pattern[str]:
    """Return a pattern ready to match with: it takes long to compile, and few subjects need it."""
    return re.compile(pattern, re.IGNORECASE)


def _bare(part: str) -> str:
    previous = None
    while previous != part:
        previous = part
        part = _TRAILING.sub("", _DRESSING.sub("", part.strip()))
    return part
