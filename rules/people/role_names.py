"""What only stands beside a role's name: requisition numbers, places, working hours."""

from __future__ import annotations

import re
from functools import lru_cache

from rules.lexicon.occupations import DEPARTMENTS
from rules.lexicon.wordlist import wordlist
from rules.people.roles import is_meeting, is_role

_EDGES = " \t\"'“”„«».,;:!?–—-*<>"
_DIGIT = re.compile(r"\d")
_BRACKET = re.compile(r"[(\[]")
_NUMBERED = re.compile(
    r"\s*[(\[](?!(?:band|grade|level|stufe|tier|key stage|ks)\s?\w{1,2}[)\]]|\d:\d[)\]])"
    r"[^()\[\]]*(?:(?<!0[.,])\d(?![.,]\d)|fixed[- ]term|\b[mwfdhx]\s?[/|*]\s?[mwfdhx]\b|all genders"
    r"|divers|ref\b|req\b|id\b)[^()\[\]]*[)\]]",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"[\s,;:–—-]*\b(?:ref(?:erence)?|req(?:uisition)?|job|id|r|jr|kennziffer)[\s.:#-]*(?:no\.?|nr\.?"
    r"|id)?[\s.:#-]*[a-z]{0,4}-?\d[\w./-]*$|\s*#\s?\w*\d\w*",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:an?|the|our|your|its|their|two|three|four|five|several|experienced|gelernte[rn]?|erfahrene[rn]?|ausgebildete[rn]?|open|new|newly|current|currently|advertised|vacant|available|exciting|great|posted|listed|above|next"
    r"|same|other|own"
    r"|full[- ]time|part[- ]time|remote|hybrid|permanent|temporary|immediate|ongoing|offene[nrs]?"
    r"|ausgeschriebene[nrs]?|freie[nrs]?"
    r"|\d+[- ]?(?:months?|weeks?|years?|monatige[nr]?))\s+)+",
    re.IGNORECASE,
)
_SMALL = wordlist(
    """
    a al an and as at avec bei by chez con d d' das de del dem den der des die du el en et for from für het im in la las
    le les los me mit nos of on or para pour q que qui te the to un una und une us van vom von with y zu zum zur à au et
    """
)
_NUMBER_FIRST = re.compile(r"^(?:[a-z]{0,4}[-_#]?\d{3,}[\w-]*|\d+-[a-z])[\s:–—-]+", re.IGNORECASE)
_CODE_LAST = re.compile(
    r"\s+[A-Z]{1,5}-?\d{3,}$|(?<![Bb]and)(?<![Gg]rade)(?<![Ll]evel)(?<![Cc]lass)(?<![Yy]ear)(?<![Ss]tage)\s+\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?%?$"
)
_HOURS = re.compile(
    r"[\s,;–—-]+(?:(?:am|in|für|die)\s)?(?:hybrid|remote|on-?site|full[- ]?time|part[- ]?time|temporary|permanent"
    r"|contract|seasonal|days?|nights?"
    r"|mornings?|evenings?|weekends?|nachtschicht|tagschicht|teilzeit|vollzeit|minijob|\d+\s?%|cdi|cdd"
    r"|temps (?:plein|partiel)|permis \w{1,2}|carnet \w|homologad[oa]|titulad[oa]|diplômée?|expérimentée?"
    r"|media jornada|jornada completa|(?<!\bde )turno\b.*|saison\b.*|temporada\b.*|campaña\b.*"
    r"|\d+[ -]?(?:months?|weeks?|monate|mois|meses)|(?:spring|summer|autumn|fall"
    r"|winter|weekends?|mon|tues?|wed(?:nes)?|weds|thurs?|fri|sat(?:ur)?|sun|january|february|march|april|june"
    r"|july|august|september|october"
    r"|november|december)(?:days?)?\b.*)$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\s+(?:in|for|für|im|ab|pour|para|en|à)\s+(?:(?:the|an?|our|your|my|this|next|town|here|now|us|me|you|them|some"
    r"|der|die|den|das|le|la|les|el|los|las|une?|vintage|harvest|season|christmas|panto|lambing|otoño|verano"
    r"|spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|mai|may|june?|july?)\b"
    r"|\d|(?:jan|feb|mar|apr|aug|sep|oct|okt|nov|dec|dez)\w*).*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s+(?:w/|with|mit|avec|con)\s.*$", re.IGNORECASE)  # "foreman w/ crew of 4"
_BRACKETS = re.compile(
    r"\s*\((?!.*\b(?i:nights?|days?|shifts?|cover|part|full|half|maternity|parental|evenings?|weekends?|bank"
    r"|relief|seasonal|bilingual|trainee|band|grade|level))(?:[A-ZÀ-Þ][^()]*)\)$"
)  # places


@lru_cache(maxsize=512)
def plain_role(phrase: str) -> str:
    """Return the name of the role without requisition numbers, working hours, places and dressing."""
    before, _, after = phrase.partition(" for ")
    if after and not is_role(before) and is_role(after):
        phrase = after  # "application to Calder Freight for Warehouse Associate"
    numbered = _DIGIT.search(phrase) is not None
    plain = _NUMBER_FIRST.sub("", phrase.strip()) if numbered else phrase.strip()
    plain = (_NUMBERED.sub("", plain) if _BRACKET.search(plain) else plain).strip(f"{_EDGES}/")
    plain = _LEADING.sub("", plain)
    plain = _ASIDE.sub("", _REFERENCE.sub("", plain) if numbered else plain)
    previous = None
    while previous != plain:
        previous = plain
        plain = _CODE_LAST.sub("", _ELSEWHERE.sub("", plain)) if numbered else _ELSEWHERE.sub("", plain)
        plain = _without_small(_without_tail(_HOURS.sub("", plain))).strip(_EDGES)
    plain = (_BRACKETS.sub("", plain) if plain.endswith(")") else plain).strip()
    if plain.count("(") > plain.count(")"):
        plain = plain.partition("(")[0].strip()
    plain = plain.rstrip(" /")
    if re.search(r"\bSr\.?$|\bJr\.?$", plain) and phrase.find(f"{plain}.") >= 0:
        return f"{plain}."
    return plain


def _without_small(phrase: str) -> str:
    """Drop the small words that begin what a name was cut from: 'Anlagentechniker vom', 'serveuse du'."""
    while phrase.rpartition(" ")[2] in _SMALL and " " in phrase:
        phrase = phrase.rpartition(" ")[0]
    return phrase


def _without_tail(phrase: str) -> str:
    """Drop what follows a comma unless it belongs to the name: 'Officer, Casework', 'Technician, cell culture'."""
    head, comma, tail = phrase.partition(",")
    if not comma:
        return phrase
    tail = tail.partition(",")[0]
    words = tail.split()
    known = bool(words) and all(word.casefold() in DEPARTMENTS or word == "&" for word in words)
    small = (
        0 < len(words) < 3
        and " " not in head.strip()
        and not is_meeting(tail)
        and tail.strip().islower()
        and tail.strip().replace(" ", "").isalpha()
    )
    return f"{head},{tail}" if known or small else head
