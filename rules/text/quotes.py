"""Quotes: which lines of a message its writer wrote, and which they only carried along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_MARKED = re.compile(r"\s{0,3}>")
_MARKS = re.compile(r"\s{0,3}(?:>\s?)+")

# "On Tue, 3 Mar 2026 at 09:12, Rita Mo <rita@x.example> wrote:" and its kin; clients wrap it over up to four lines.
_OPENS = re.compile(
    r"\s{0,3}(?:on\b|am\b|le\b|el\b|em\b|il\b|op\b|\d{4}-\d\d-\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|[^\s<>]{1,60}@"
    r"|[^<>:]{1,80}<[^<>\s]{3,120}>|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]\s)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"(?:\bwrote|\bwrites|\bschrieb(?:\s[^:]{1,160})?|\ba\s?écrit|\bescribi[óo]|\bha\s?scritto|\bschreef[^:]{0,120}"
    r"|\bescreveu|\bskrev[^:]{0,120})\s?:\s*$",
    re.IGNORECASE,
)
_WRAPPED_OVER = 4

_SEPARATOR = re.compile(
    r"\s{0,3}[-_=*]{2,}\s?(?:original message|forwarded message|forwarded by|ursprüngliche nachricht|originalnachricht"
    r"|original-nachricht|weitergeleitete nachricht|weitergeleitet|message d['’]origine|message original"
    r"|message initial"
    r"|message transféré|mensaje original|mensaje reenviado|message transmis|reply message|original appointment"
    r"|ursprünglicher termin|reply above this line|this is a copy of the headers)[^\n]{0,80}$"
    r"|\s{0,3}(?:begin forwarded message|anfang der weitergeleiteten (?:e-mail|nachricht)"
    r"|début du message (?:transféré|"
    r"réexpédié)|inicio del mensaje reenviado)\s?:\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s{0,3}[*_]{0,2}(?P<field>from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|objet|à"
    r"|enviado(?: el)?|fecha|para|asunto|sujet|importance|attachments|anlagen|when|where"
    r"|priority)\s?:[*_]{0,2}(?:\s|$)",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "von", "de"})
_HEADERS_IN_BLOCK = 3
_RULE = re.compile(r"\s{0,3}(?:_{10,}|-{20,}|={20,})\s*$")


@dataclass(frozen=True, slots=True)
class Parts:
    """own: the lines that the writer wrote, a blank one where a quote was cut out. quoted: the rest, without marks."""

    own: tuple[str, ...]
    quoted: tuple[str, ...]


def split(text: str) -> Parts:
    """Split a message's text into what its writer wrote and what it quotes or forwards.

    Answers between and below marked quotes ('> ') are the writer's own; below an unmarked quote nothing is.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").split("\n")
    own: list[str] = []
    quoted: list[str] = []
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            own.append("")
            at += 1
            continue
        if _carries_on_to_the_end(lines, at):
            quoted.extend(_bare(line) for line in lines[at:])
            break
        if _MARKED.match(lines[at]):
            quoted.append(_bare(lines[at]))
            own.append("")
            at += 1
            continue
        length = _attribution(lines, at)
        if not length:
            own.append(lines[at])
            at += 1
            continue
        quoted.append(" ".join(line.strip() for line in lines[at : at + length]))
        own.append("")
        at += length
        if not _next_is_marked(lines, at):
            quoted.extend(_bare(line) for line in lines[at:])
            break
    return Parts(own=tuple(own), quoted=tuple(quoted))


def _bare(line: str) -> str:
    mark = _MARKS.match(line)
    return line[mark.end() :] if mark else line


def _carries_on_to_the_end(lines: Sequence[str], at: int) -> bool:
    line = lines[at]
    if _SEPARATOR.match(line):
        return True
    if _RULE.match(line):
        following = next((n for n in range(at + 1, min(at + 3, len(lines))) if lines[n].strip()), None)
        return following is not None and _header_block(lines, following)
    return _header_block(lines, at)


def _header_block(lines: Sequence[str], at: int) -> bool:
    """Tell whether Outlook's block begins here: From, then Sent, To, Subject in some order. A long To may wrap."""
    first = _HEADER.match(lines[at])
    if first is None or first["field"].lower() not in _FROM:
        return False
    fields = {match["field"].lower() for line in lines[at : at + 8] if (match := _HEADER.match(line))}
    return len(fields) >= _HEADERS_IN_BLOCK


def _attribution(lines: Sequence[str], at: int) -> int:
    """Return over how many lines an attribution runs that begins here; 0 where none does."""
    if not _OPENS.match(lines[at]):
        return 0
    joined = ""
    for length, line in enumerate(lines[at : at + _WRAPPED_OVER], start=1):
        if not line.strip() or _MARKED.match(line):
            return 0
        joined = f"{joined} {line.strip()}"[:600]
        if _CLOSES.search(joined[-240:]):
            return length if any(sign.isdigit() or sign == "@" for sign in joined) else 0
    return 0


def _next_is_marked(lines: Sequence[str], at: int) -> bool:
    following = next((line for line in lines[at : at + 4] if line.strip()), "")
    return _MARKED.match(following) is not None
