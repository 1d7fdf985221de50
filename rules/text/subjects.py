"""Subjects: what is left of one without the marks that clients and gateways put before it."""

from __future__ import annotations

import re

# Reply and forward marks of the usual clients: English, German, French, Spanish, Dutch, Nordic, Italian, Portuguese.
_REPLY = r"re|aw|antw|antwort|sv|vs|rép|rep|réf|ref|rif|res|odp|betr|resp"
_FORWARD = r"fwd?|wg|tr|rv|i|doorst|enc|vb|weitergeleitet|reenv"
_MARK = re.compile(
    rf"(?:{_REPLY}|{_FORWARD})(?:\s?\[\d{{1,3}}\]|\s?\(\d{{1,3}}\)|\^\d{{1,3}})?\s?[:：]\s*", re.IGNORECASE
)
_FORWARDED = re.compile(rf"(?:{_FORWARD})\s?[:：]", re.IGNORECASE)
_TAG = re.compile(
    r"[\[(*]{1,3}\s?(?:external|ext|extern|externe|externo|externa|spam|bulk|suspicious|caution|untrusted"
    r"|encrypted|secure)"
    r"(?:\s(?:email|e-mail|sender|mail|message))?\s?[\])*]{1,3}\s?:?\s*|external\s?:\s*",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"\s?\((?:fwd|was: [^()]{0,200})\)$", re.IGNORECASE)
_SHORT = 2_000  # a subject is a line (RFC 5322: 998 characters); what is longer is not worth reading


def normal(subject: str) -> str:
    """Return the subject without reply and forward marks and tags, white space squeezed; '' when nothing is left."""
    rest = " ".join(subject[:_SHORT].split())
    if not _may_be_marked(rest):
        return rest
    while True:
        mark = _MARK.match(rest) or _TAG.match(rest)
        if mark is None:
            return _TRAILING.sub("", rest).strip()
        rest = rest[mark.end() :].lstrip()


def key(subject: str) -> str:
    """Return what two subjects of one conversation share: the normal form, case folded."""
    return normal(subject).casefold()


def is_reply(subject: str) -> bool:
    """Tell whether a client marked it as an answer."""
    if not _has_colon(subject):
        return False
    rest = _after_tags(subject)
    mark = _MARK.match(rest)
    return mark is not None and _FORWARDED.match(rest) is None


def is_forward(subject: str) -> bool:
    """Tell whether a client marked it as forwarded."""
    return _FORWARDED.match(_after_tags(subject)) is not None


def _may_be_marked(subject: str) -> bool:
    """Tell whether something may stand before it, or behind: most have nothing, and are looked at by the thousand."""
    return _has_colon(subject) or subject[:1] in {"[", "(", "*"} or subject.endswith(")")


def _has_colon(subject: str) -> bool:
    return ":" in subject or "：" in subject


def _after_tags(subject: str) -> str:
    rest = subject[:_SHORT].lstrip()
    while tag := _TAG.match(rest):
        rest = rest[tag.end() :]
    return rest
