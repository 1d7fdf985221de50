"""Clock times in prose: "at 2 pm", "11:00-12:30 ET", "14 Uhr", "à 14h30", "a las 10", "between 8 and 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from rules.dates.when import Clock

_HOUR_WORDS = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "une deux trois quatre cinq six sept huit neuf dix onze douze",
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    )
    for number, word in enumerate(words.split(), start=1)
}
_NAMED = {
    **dict.fromkeys(("noon", "midday", "midi", "mittag", "mittags", "mediodía"), (12, 0)),
    **dict.fromkeys(("midnight", "minuit", "mitternacht", "medianoche"), (23, 59)),
}
_MERIDIEM = r"(?:\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm)|[ap])(?![\w'’])"
_ATOM = re.compile(
    r"(?<![\w$€£#/:])(?<!\d[.,])(?<!\d{3}-)(?:"
    rf"(?P<run>(?:1?\d|0\d|2[0-3])[0-5][05])(?P<runs>{_MERIDIEM})?(?![\d.,:])"
    r"|(?P<hour>[01]?\d|2[0-4])(?:(?:[:.]|\s?h\s?)(?P<minute>[0-5]\d)(?!\d))?"
    rf"(?:(?P<meridiem>{_MERIDIEM})|(?P<mark>\s?(?:o['’ ]?clock|uhr|heures?|hrs|hs"
    rf"|-?ish|h)(?![\w/'’])(?:\s(?P<after>[0-5]\d)(?![\d.]))?))?"
    rf"|(?P<named>{'|'.join(_NAMED)})(?!\w)"
    rf"|(?P<word>{'|'.join(sorted(_HOUR_WORDS, key=len, reverse=True))})(?!\w)(?:\s(?P<wmark>o['’ ]?clock|uhr"
    rf"|heures?)(?!\w))?"
    r")(?P<half>\sy\s(?:media|cuarto)(?!\w)|\set\s(?:demie|quart)(?!\w))?(?![\d/%])",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\s?\(?(?P<zone>(?:[ECMP][SD]?T|A[ESW][SD]?T|GMT|BST|IST|UTC|WES?T|CES?T|EES?T|ME[SZ]?Z)(?!\w)"
    r"|(?:[Cc]entral|[Ee]astern|[Pp]acific|[Mm]ountain|UK|London|Paris|Berlin)(?=\s[Tt]ime|\s?[.,;:!?)]|\s?$|\s[a-z]))"
    r"\)?(?:\s(?:(?:standard|daylight)\s)?time)?"
)
_TO = re.compile(r"\s{0,2}(?:[-–—]|to|until|till|and|bis|und|à|et|a|y|e)\s{0,2}(?:las?\s)?", re.IGNORECASE)
_AND = frozenset(("and", "und", "et", "y", "e"))
_MONTH = re.compile(
    r"(?:jan|feb|f[ée]v|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[uû]|ago|sep|o[ck]t|nov|de[cz]|d[ée]c"
    r"|ene|dic)\w{0,7}\.?\s$",
    re.IGNORECASE,
)
_BEFORE = 28  # characters before a bare hour in which the word stands that makes it one
_AT = re.compile(
    r"(?:^|[\s(,])(?:@\s?|(?:at|around|about|say|circa|ca\.?|approx\.?|um|so|gegen|à|vers|dès|(?:a|sobre|hacia|desde"
    r"|para|hasta)\slas?"
    r"|a\s?las?)\s{0,2}(?:about\s|around\s|ca\.\s)?)$",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:^|[\s(,])(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6}|today|tomorrow|tmrw|tonight|morgen|heute|demain|mañana"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|lunes|martes|miércoles"
    r"|jueves|viernes|sábado)\.?,?\s{1,2}(?:at\s)?$",
    re.IGNORECASE,
)
_BOUND = re.compile(r"(?:^|\s)(?:after|before|from|until|till|nach|vor|ab|bis|après|avant)\s$", re.IGNORECASE)
_ENDS = re.compile(
    r"\s?(?:$|[,;!?)](?!\d)|\.\s?$|(?:is|works?|on|or|would|if|today|tomorrow|ist|oder|geht|ou)\b)", re.IGNORECASE
)
_RUN_ENDS = re.compile(
    r"\s?(?:$|[,;!?.)]|\s-|(?:is|works?|on|or|and|would|if|ok|okay|good|fine|for|in|at|please|pls|sharp|then|to|with|so)\b)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:^|[\s(,])(?:between|from|zwischen|von|entre(?:\slas?)?|desde\slas|de(?:\slas)?)\s{1,2}$", re.IGNORECASE
)
_HALF = re.compile(
    r"(?:(?P<past>half(?:\spast)?)|(?P<to>halb)|(?P<quarter>(?:a\s)?quarter past|viertel nach)"
    r"|(?P<less>(?:a\s)?quarter to|viertel vor))\s$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\s?(?:[%€$£]|[.,:/]\d|-?\s?(?:(?:business|working|calendar|full|more)\s)?(?:days?|weeks?|months?|years?"
    r"|hours?|hrs?|minutes?"
    r"|mins?|people|candidates?|rounds?|interviews?|locations?|sites?|offices?|companies|employees|miles|km|k"
    r"|percent|tagen?"
    r"|wochen?|monaten?|jahren?|stunden?|personen|leute|jours?|semaines?|mois|ans|années?|heures|personnes|días?"
    r"|semanas?|mes|meses"
    r"|años?|horas|minutos|personas|more|other|different|of|januar|january|february|march|april|may|june|july"
    r"|august|september"
    r"|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|février|mars|avril|mai|juin|juillet"
    r"|août|septembre"
    r"|octobre|novembre|décembre|janvier|de\s(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
    r"|octubre|noviembre"
    r"|diciembre)|st|nd|rd|th|m|floor)(?!\w))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Atom:
    """One time as written. exact: it shows itself to be a time; a bare hour needs a word before it."""

    hour: int
    minute: int
    meridiem: str
    exact: bool
    written_24: bool
    start: int
    end: int
    run: bool = False  # without a sign between hour and minute, so that it may be any number


def clocks(sentence: str, *, language: str) -> tuple[Clock, ...]:
    """Return the clock times of the sentence, in order, none overlapping; bare hours from 1 to 6 are afternoons."""
    atoms = list(_atoms(sentence, language))
    found: list[Clock] = []
    at = 0
    while at < len(atoms):
        first = atoms[at]
        pair = atoms[at + 1] if at + 1 < len(atoms) and _joined(sentence, first, atoms[at + 1]) else None
        if pair is not None and not _is_range(sentence, first, pair):
            pair = None
        if pair is not None or first.exact or _is_led(sentence, first):
            found.append(_clock(sentence, first, pair))
            at += 2 if pair is not None else 1
        else:
            at += 1
    return tuple(found)


def _atoms(sentence: str, language: str) -> Iterator[_Atom]:
    for match in _ATOM.finditer(sentence):
        if match["run"]:
            yield _run_together(match)
            continue
        meridiem = _half_day(match["meridiem"])
        mark = (match["mark"] or match["wmark"] or "").strip().lower()
        minute = int(match["minute"] or match["after"] or 0)
        dotted = match["minute"] is not None and "." in match.group()[:3]
        if match["named"]:
            hour, minute = _NAMED[match["named"].lower()]
            yield _Atom(hour, minute, "", exact=True, written_24=True, start=match.start(), end=match.end())
            continue
        if match["half"]:
            minute = 15 if "cuarto" in match["half"] or "quart" in match["half"] else 30
        hour = int(match["hour"]) if match["hour"] else _HOUR_WORDS[match["word"].lower()]
        if (mark == "h" and language == "en") or hour == 24 or (meridiem and hour > 12):
            continue
        exact = bool(meridiem or mark or (match["minute"] and not dotted))
        written_24 = hour == 0 or hour > 12 or (match["hour"] or "").startswith("0")
        yield _Atom(hour, minute, meridiem, exact, written_24, match.start(), match.end())


def _run_together(match: re.Match[str]) -> _Atom:
    """Return the time of "1030" and "630pm"."""
    hour, minute = int(match["run"][:-2]), int(match["run"][-2:])
    meridiem = _half_day(match["runs"]) if hour <= 12 else ""
    written_24 = hour == 0 or hour > 12 or match["run"].startswith("0")
    return _Atom(hour, minute, meridiem, bool(meridiem), written_24, match.start(), match.end(), run=True)


def _half_day(written: str | None) -> str:
    """Return 'a' or 'p' for however am or pm is written, or ''."""
    return re.sub(r"[^ap]", "", (written or "").lower())[:1]


def _joined(sentence: str, first: _Atom, second: _Atom) -> bool:
    between = sentence[first.end : second.start]
    return len(between) < 10 and _TO.fullmatch(between) is not None


def _is_range(sentence: str, first: _Atom, second: _Atom) -> bool:
    """Tell whether the two are one stretch of time: 'and' joins only after 'between', bare numbers need a word."""
    before = sentence[max(0, first.start - _BEFORE) : first.start]
    joint = sentence[first.end : second.start].strip().lower()
    if second.exact is False and _COUNTS.match(sentence, second.end):
        return False
    between = _BETWEEN.search(before) is not None
    if joint in _AND or (not first.exact and joint.split(" ")[0] in ("a", "à")):
        return between
    if not first.exact and not second.exact:
        return _AT.search(before) is not None or (between and joint not in ("-", "–", "—"))
    return first.exact or _MONTH.search(before) is None


def _is_led(sentence: str, atom: _Atom) -> bool:
    before = sentence[max(0, atom.start - _BEFORE) : atom.start]
    if atom.run and _DAY.search(before) and _RUN_ENDS.match(sentence, atom.end):
        return True
    led = _AT.search(before) is not None or _HALF.search(before) is not None
    bound = _BOUND.search(before) is not None and _ENDS.match(sentence, atom.end) is not None
    return (led or bound) and _COUNTS.match(sentence, atom.end) is None


def _clock(sentence: str, first: _Atom, second: _Atom | None) -> Clock:
    last = second or first
    meridiem = first.meridiem or _inherited(first, second)
    at = _time(first, meridiem)
    until = None if second is None else _time(second, second.meridiem)
    if until is not None and until <= at:
        until = time(until.hour + 12, until.minute) if until.hour < 12 else None
        until = until if until is None or until > at else None
    start, at = _with_half(sentence, first, at)
    zone = _ZONE.match(sentence, last.end)
    return Clock(at, until, start, zone.end() if zone else last.end, zone["zone"].upper() if zone else "")


def _inherited(first: _Atom, second: _Atom | None) -> str:
    """Return the "pm" that "2-3pm" gives its first hour, but "11-12:30pm" does not."""
    if second is None or not second.meridiem or first.written_24:
        return ""
    return second.meridiem if first.hour % 12 <= second.hour % 12 else "a"


def _time(atom: _Atom, meridiem: str) -> time:
    hour = atom.hour
    if meridiem == "p":
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif meridiem == "a":
        hour = hour % 12
    elif 1 <= hour <= 6 and not atom.written_24:
        hour += 12
    return time(hour % 24, atom.minute)


def _with_half(sentence: str, first: _Atom, at: time) -> tuple[int, time]:
    """Return start and time with the "half past" or "halb" before it counted in."""
    begin = max(0, first.start - _BEFORE)
    half = _HALF.search(sentence[begin : first.start])
    if half is None:
        return first.start, at
    minutes = at.hour * 60 + at.minute
    minutes += 30 if half["past"] else -30 if half["to"] else 15 if half["quarter"] else -15
    return begin + half.start(), time(minutes // 60 % 24, minutes % 60)
