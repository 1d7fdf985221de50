"""Sentences: lines put together again where a client wrapped them, and taken apart where people end a thought."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_BULLET = re.compile(r"\s*(?:[-*•·–—●▪◦‣]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+(?=\S)")
_ROW = re.compile(r"\t|\s\|\s|^\s*\|")
_FULL = range(
    58, 101
)  # a line this long that the next word would not have fitted on was wrapped; longer ones are whole
_COLUMN = 72  # RFC 3676 wants lines under 78; clients wrap at 72 to 76
_ENDED = re.compile(r"[.!?…:;]['\"”’)\]]*$|[,:]$")

# Words whose full stop ends no sentence, in all four languages at once: they do not get in each other's way.
_ABBREVIATIONS = frozenset(
    str.split(
        "dr prof mr mrs ms mx st rev hon sen gov gen col lt sgt jr messrs mt ft no nos vol ed eds pp fig vs cf al "
        "etc approx appt dept est tel ext fax mob inc ltd corp co bros e.g i.e a.m p.m u.s u.k ph.d b.a m.a m.sc "
        "b.sc d.c n.b p.s c/o hr hrn fr frl z.b u.a d.h i.d.r v.a o.ä u.ä s.o s.u bzw ca ggf evtl inkl exkl zzgl "
        "usw str nr abs abt bspw vgl sog geb dipl ing min max mind std mio mrd u.u z.t z.hd i.a i.v gem lfd jun "
        "sen verh wg m mm mme mlle mgr me éd env ex p.ex c.-à-d av bd réf apr janv févr juil sept oct nov déc sr "
        "sra srta d dña ud uds vd vds p.ej aprox pág núm av avda c.v depto lic arq jan feb mar apr jun jul aug "
        "sep dec mon tue tues wed thu thur thurs fri sat"
    )
)
_ONLY_BEFORE_MORE = frozenset(
    str.split("etc usw a.m p.m inc ltd corp co no jr ed est ca tel ext u.s u.k max min me d ex m av co")
)
_NAME_FOLLOWS = frozenset(
    str.split("dr prof mr mrs ms mx rev hon m mm mme mlle sr sra srta d dña hr hrn fr st lic ing")
)
_WEEKDAY_OR_MONTH = frozenset(
    str.split(
        "jan feb mar apr jun jul aug sep sept oct nov dec déc janv févr juil mon tue tues wed thu thur thurs fri sat"
    )
)

_END = re.compile(
    r"(?P<stop>[.!?…]+['\"”’»)\]]*|(?<=\s)(?:[:;=8]['-]?[)(DPp/|*]|<3|\^\^)|[☀-➿️\U0001F300-\U0001FAFF]+)(?=\s|$)"
)
_LEADS_TO_A_DAY = re.compile(
    r"\b(?:am|vom|zum|den|dem|der|ab|nach|vor|bis|seit|und|oder)\s+\d{1,2}$", re.IGNORECASE
)  # "bis zum 30. im Urlaub"; who writes everything small may go on with a sentence, and it is read as one
_LAST_WORD = re.compile(r"(\S{1,40})$")
_NEAR = 80
_LONGEST = 2_000  # signs of a sentence: the longest that people write has half of it
_STARTERS = frozenset(
    str.split(
        "danach dann wir ich sie bitte es das die der du ihr wenn falls am bis im und aber vielen danke viele "
        "beste er man ob wie was wann meine unsere so ab vorher alles dies diese"
    )
)


def sentences(lines: Iterable[str], *, language: str = "en") -> tuple[str, ...]:
    """Return the sentences of the lines, in order, each on one line; list items and table rows stay by themselves."""
    return tuple(
        sentence
        for unit in _units(list(lines))
        for whole in _split(unit, language)
        for sentence in _pieces(whole)
        if any(map(str.isalnum, sentence))
    )


def _pieces(sentence: str) -> Iterator[str]:
    """Cut what no person calls a sentence, between two words where it has any: to search it whole may take hours."""
    start = 0
    while start < len(sentence):
        blank = sentence.rfind(" ", start, start + _LONGEST) if len(sentence) - start > _LONGEST else -1
        end = blank if blank > start else start + _LONGEST
        yield sentence[start:end].strip()
        start = end


def _units(lines: Sequence[str]) -> Iterator[str]:
    """Yield what belongs together: a paragraph's wrapped lines as one, short lines and list items each alone."""
    unit = ""
    previous = ""
    for line in lines:
        bullet = _BULLET.match(line)
        bare = line[bullet.end() if bullet else 0 :].strip()
        starts = bullet is not None or _ROW.search(line) is not None or not bare
        if unit and (starts or not _wrapped(previous, bare)):
            yield unit
            unit = ""
        words = " ".join(bare.split())
        unit = f"{unit} {words}" if unit else words
        previous = line.rstrip()
    if unit:
        yield unit


def _wrapped(previous: str, line: str) -> bool:
    """Tell whether the client, not the writer, broke the line here."""
    first, _, _ = line.partition(" ")
    if len(previous) in _FULL and len(previous) + 1 + len(first) > _COLUMN:
        return True
    return line[:1].islower() and _ENDED.search(previous) is None


def _split(unit: str, language: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(unit):
        if not _is_boundary(unit, start, end, language):
            continue
        yield unit[start : end.end()].strip()
        start = end.end()
    if unit[start:].strip():
        yield unit[start:].strip()


def _is_boundary(unit: str, start: int, end: re.Match[str], language: str) -> bool:
    rest = unit[end.end() : end.end() + 80].lstrip()
    if not rest:
        return True
    stop = end["stop"]
    if stop[0] not in ".!?…":
        return rest[0].isupper() or rest[0] in "¿¡"
    if not any(map(str.isalnum, unit[max(start, end.start() - _NEAR) : end.start()])):
        return False
    if stop == ".":
        return _full_stop(unit[max(start, end.start() - 40) : end.start()], rest, language)
    if stop[0] in ".…":
        return not rest[0].islower()
    return _END.match(rest) is None


def _full_stop(before: str, rest: str, language: str) -> bool:
    """Tell whether a full stop between `before` and `rest` ends a sentence."""
    match = _LAST_WORD.search(before)
    raw = match.group(1).lstrip("(\"'“„«[") if match else ""
    word = raw.casefold()
    first = rest.split(" ", 1)[0].strip(",;:!?.").casefold()
    if _END.match(rest):
        return False
    if word.isdigit() and len(word) <= 2 and language == "de":
        return first in _STARTERS and (rest[0].isupper() or _LEADS_TO_A_DAY.search(before) is None)
    if len(raw) == 1 and raw.isalpha() and word not in ("i", "x"):
        return raw.islower() and rest[0].isupper()
    if word not in _ABBREVIATIONS:
        return True
    if word in _WEEKDAY_OR_MONTH:
        return not (rest[0].isdigit() or rest[0].islower())
    if word in _NAME_FOLLOWS:
        return False
    return word in _ONLY_BEFORE_MORE and rest[0].isupper()
