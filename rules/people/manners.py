"""How a line greets: its hail, what it tells about the manner between two people, and what fits another language."""

from __future__ import annotations

import re
from collections.abc import Collection

from rules.people.titles import Gender, folded, is_title

NOBODY = {"en": "Hello,", "de": "Guten Tag,", "fr": "Bonjour,", "es": "Hola:"}
HAIL = {"en": "Hi", "de": "Hallo", "fr": "Bonjour", "es": "Hola"}
FORMAL = {"en": "Dear", "de": "Guten Tag", "fr": "Bonjour", "es": "Hola"}
_END = {"en": ",", "de": ",", "fr": ",", "es": ":"}
_MOST_WORDS = 5
# Hails that stay right at any hour and in any mood; all others give way to the plain one.
_HAILS = {
    "en": re.compile(r"hi|hello|hey|dear|hiya|howdy", re.IGNORECASE),
    "de": re.compile(
        r"hallo|hi|hey|liebe[rs]?|sehr geehrte[rs]?|guten tag|moin(?: moin)?|servus|grüezi|grüß gott|werte[rs]?",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"bonjour|cher|chère|salut", re.IGNORECASE),
    "es": re.compile(r"hola|estimad[oa]|querid[oa]|apreciad[oa]", re.IGNORECASE),
}
_BY_THE_HOUR = {
    "en": re.compile(r"(?:good )?(?:morning|afternoon|evening|day)", re.IGNORECASE),
    "de": re.compile(r"guten (?:morgen|abend)", re.IGNORECASE),
    "fr": re.compile(r"bonsoir", re.IGNORECASE),
    "es": re.compile(r"(?:muy )?buen[oa]s?(?: (?:días?|tardes|noches))?", re.IGNORECASE),
}
# Greetings without a name that fit one person all the same, as among colleagues of one profession.
_COLLEGIAL = {
    "en": re.compile(r"dear (?:colleague|professor|doctor)", re.IGNORECASE),
    "de": re.compile(
        r"(?:sehr geehrte[r]?|liebe[r]?) (?:(?:frau|herr) )?(?:kolleg(?:e|in)|professor(?:in)?|doktor)", re.IGNORECASE
    ),
    "fr": re.compile(
        r"(?:(?:bonjour|(?:mon |ma )?ch(?:er|ère)) )?(?:confrère|cons(?:oe|œ)ur|collègue|maître|docteur|professeur"
        r"|madame|monsieur)",
        re.IGNORECASE,
    ),
    "es": re.compile(r"estimad[oa] (?:colega|compañer[oa]|doctora?|profesora?|señora?)", re.IGNORECASE),
}
_TEAM = re.compile(
    r"(?:dear|hello|hi) (?:[\w'’&-]+ ){0,3}(?:team|committee|manager|department)|sehr geehrte damen und herren"
    r"|(?:hallo|liebes|guten tag)(?: [\w'’&-]+){0,2}[ -]team|madame, monsieur|estimado equipo(?: de [\w'’ ]{2,30})?",
    re.IGNORECASE,
)
_STIFF = re.compile(
    r"sehr geehrte|guten tag|madame|monsieur|grüezi|grüß gott|ch(?:er|ère) (?:confrère|cons)", re.IGNORECASE
)
_GENDERED = re.compile(r"liebe|sehr geehrte|werte|ch(?:er|ère)\b|estimad|querid|apreciad|dear\b", re.IGNORECASE)
_EDGES = " ,:!.-–—;🙂😊👋"


def greet(hail: str, address: str, language: str, *, end: str = "") -> str:
    """Return the whole line. end: the sign that the thread's own greeting ends in."""
    sign = end if end in {",", ":"} and language in {"en", "es"} else _END[language]
    return f"{hail[:1].upper()}{hail[1:]} {address}{sign}"


def team_greeting(line: str, language: str) -> str | None:
    """Return the line where it greets a team politely ('Dear hiring team,'), else None."""
    plain = line.strip(_EDGES)
    return f"{plain}{_END[language]}" if _TEAM.fullmatch(plain) and fits(plain, language) else None


def collegial_greeting(line: str, language: str) -> str | None:
    """Return the line where it greets one person by profession ('Cher confrère,'), else None."""
    plain = line.strip(_EDGES)
    return f"{plain}{_END[language]}" if _COLLEGIAL[language].fullmatch(plain) else None


def hail_of(line: str, language: str) -> str:
    """Return the hail with which a line begins, or '' where it has none of this language."""
    match = _HAILS[language].match(line)
    return match.group() if match else ""


def fits(hail: str, language: str) -> bool:
    """Tell whether a hail is right in the language at any hour."""
    return bool(hail) and _HAILS[language].match(hail) is not None


def settled(hail: str, language: str, *, titled: bool) -> str:
    """Return a hail that is right at any hour: 'Bonsoir' gives way. titled: a title follows it."""
    by_the_hour = _BY_THE_HOUR[language].fullmatch(hail.strip(" ,")) is not None
    return FORMAL[language] if by_the_hour and (titled or language != "en") else hail


def is_stiff(line: str) -> bool:
    """Tell whether a greeting keeps people at a distance: by its hail, or by a title in it."""
    return _STIFF.match(line) is not None or any(is_title(word) for word in re.findall(r"[^\W\d_]+\.?", line))


def is_gendered(hail: str) -> bool:
    """Tell whether a hail has to agree with whom it is for, or goes with a title only."""
    return _GENDERED.match(hail) is not None


def agreeing(hail: str, gender: Gender | None, language: str) -> str:
    """Return the hail in the form for that gender, before title and family name."""
    female = gender is Gender.FEMALE
    if language == "de" and (match := re.match(r"(sehr geehrte|liebe|werte)", hail, re.IGNORECASE)):
        return match[1].capitalize() + ("" if female else "r")
    if language == "es":
        return "Estimada" if female else "Estimado" if gender else "Hola"
    return hail if language == "de" and hail else FORMAL[language]


def parted(line: str, names: Collection[str]) -> tuple[str, str] | None:
    """Part a greeting into hail and address ('Dear', 'Mr. Tilden'); None where it greets nobody of these names."""
    tokens = line.strip(_EDGES).split()
    # From the first title or name on it is the address; "Hola, Marta" keeps its comma with the hail.
    at = next((at for at, token in enumerate(tokens) if is_title(token) or bears(token, names)), None)
    if at is None or not any(bears(token, names) for token in tokens[at:]):
        return None
    address = tokens[at:]
    if len(address) > _MOST_WORDS or not all(is_title(word) or bears(word, names) for word in address):
        return None
    return " ".join(tokens[:at]), " ".join(address)


def bears(token: str, names: Collection[str]) -> bool:
    """Tell whether a word is one of the names, or one short for the other: Ben and Benjamin."""
    parts = [part for part in folded(token.strip(".,!:")).split("-") if part]
    known = [folded(name) for name in names]
    return len("".join(parts)) > 1 and all(any(_same(part, name) for name in known) for part in parts)


def _same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one)))
