"""Greetings: the words before the first sentence which only say whom it is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rules.message import Address

_HAIL = (
    r"hi(?:ya)?|hello|hey(?:ya)?|heya|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon"
    r"|evening|yo"
    r"|dear|dearest|hallo|hei|moin(?: moin)?|servus|grüezi|grüß (?:gott|dich)|guten (?:tag|morgen|abend)"
    r"|sehr geehrte[rsn]?"
    r"|liebe[rs]?|werte[rs]?|bonjour|bonsoir|salut|coucou|cher|chère|cher\(e\)|chers|chères|allô|hola"
    r"|buenas(?: tardes| noches)?"
    r"|buenos días|buen día|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|muy buenas|hombre"
)
_TO = r"to (?:the|whom|all)\b[^,.:!?\n]{0,50}|(?:an|to) alle"
# A few words of address between the hail and the sign that ends it: names, titles, "all", "ihr zwei".
_SMALL = (
    r"all|everyone|everybody|team|there|both|again|sir|madam|folks|guys|ladies|and|or|the|hiring|manager|committee"
    r"|of|und|an"
    r"|zusammen|alle|ihr|zwei|beide|frau|herr|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|mx\.?|miss|professor|doctor|y|e|et"
    r"|à|tous|toutes"
    r"|equipo|chef|maître|madame|monsieur|mesdames|messieurs|m\.|mme|mlle|sr\.?|sra\.?|srta\.?|señora?|don|doña"
    r"|damen|herren"
    r"|owners|parents|eltern|colleagues?|kolleg\w{1,9}|consoeur|consœur|confrère|&|van|von|de|der|la|le|del|du"
    r"|recruiter"
    r"|applicants?|candidates?|sir/madam|friends?|mate|neighbou?rs?|filmmaker|collègues?|amiga?s?|a|todos"
    r"|compañer\w{1,3}"
)
_ADDRESSED = (
    rf"(?:[ ]+(?!I(?:\s|['’]))(?:[A-ZÀ-ÖØ-Þ][\w'’.-]{{0,30}}|(?i:{_SMALL})|\+\s?\w+)(?=[\s,!.:;–—-]|$)){{0,6}}?"
)
_ENDS = r"(?:\s?[,!:;]+|\.(?=\s|$)|\s[–—-](?=\s|$)|[–—](?=\s|$)|\s*$)"
_GREETS = re.compile(
    rf"(?:(?i:{_HAIL})(?:,(?=[ ][A-ZÀ-Þ][\w-]{{0,30}}\s?[:,!]\s*$))?{_ADDRESSED}|(?i:{_TO})){_ENDS}"
    r"\s?(?:[🙂😊👋]|:-?\))?"
)
_BARE_HAIL = re.compile(r"(?i:hi|hello|hey|hallo|moin|bonjour|bonsoir|hola|buenas|buenos días)\b(?=\s)")
_NAME_ONLY = re.compile(rf"(?:[A-ZÀ-Þ][\w'’-]{{1,30}}|(?i:ms|mr|mrs|dr|frau|herr|m|mme)\.?){_ADDRESSED}\s*[,:!–—-]\s*$")
_NAME_FIRST = re.compile(r"(?P<name>[^\W\d_][\w'’-]{1,30})(?:\s[A-ZÀ-Þ][\w'’-]{1,30})?(?:[,!:]|\s?[–—]|\s-)(?=\s)\s*")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 120
# What stands alone before a comma and is no name.
_ANSWER_WORDS = (
    "thanks thank thx yes yep yeah no nope ok okay great perfect sure done noted agreed confirmed awesome "
    "fantastic sorry congrats congratulations received understood lovely absolutely excellent regards "
    "best cheers ja nein danke gern gerne super prima klar perfekt einverstanden passt oui non merci "
    "parfait entendu accord volontiers sí si gracias perfecto vale claro listo bueno update reminder note "
    "important"
)
_ANSWERS = frozenset(_ANSWER_WORDS.split())


def cut_greeting(lines: Sequence[str], *, readers: Sequence[Address]) -> tuple[str, tuple[str, ...]]:
    """Return the greeting ('Hi Marcus,'), or '', and the lines without it.

    readers: the people it may greet by nothing but their name ('Paul, see you then').
    """
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return "", tuple(lines)
    line = lines[first].strip()
    more = any(other.strip() for other in lines[first + 1 :])
    length = _length(line, readers, more=more)
    rest = line[length:].lstrip(" -–—")
    kept = [rest.rjust(len(line))] if rest else []  # as wide as it was: so it shows whether a client wrapped it
    return line[:length].strip(), (*lines[:first], *kept, *lines[first + 1 :])


def _length(line: str, readers: Sequence[Address], *, more: bool) -> int:
    """Return how many characters of the first line greet. more: whether other lines follow it."""
    opening = line[:_LONGEST]
    if greets := _GREETS.match(opening):
        return greets.end() if greets.end() < _LONGEST else 0
    name = _NAME_FIRST.match(opening)
    if name is not None and name["name"].casefold() in _names(readers):
        return name.end()
    if len(line) < _LONGEST and _NAME_ONLY.match(opening):
        first = _WORD.search(opening)
        word = first.group().casefold() if first else ""
        named = word in _names(readers) or (more and not line.endswith("!") and word not in _ANSWERS)
        return len(line) if named else 0
    bare = _BARE_HAIL.match(opening)
    if bare is None:
        return 0
    following = _WORD.match(opening, bare.end() + 1)
    if following is not None and following.group().casefold() in _names(readers):
        return following.end()
    return bare.end()


def _names(readers: Sequence[Address]) -> set[str]:
    words = (word for reader in readers for word in _WORD.findall(f"{reader.name} {reader.email.partition('@')[0]}"))
    return {word.casefold() for word in words}
