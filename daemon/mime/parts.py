"""The parts of a message: which are its words, which are files, calendars, reports."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.message import Message as Part

from daemon.mime.charset import decode, one_line, words
from daemon.mime.flowed import unflow

CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})  # RFC 3464, RFC 6533
COPIES = frozenset({"text/rfc822-headers", "message/global-headers", "message/partial"})
WRAPPED = frozenset({"message/rfc822", "message/global"})
META_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a message, in the forms in which it was sent; a form that it does not have is ''."""

    plain: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What was found so far, in the order of the message. named: texts that have a file name."""

    texts: list[Text] = field(default_factory=list)
    named: list[Text] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    calendars: list[tuple[bytes, str | None]] = field(default_factory=list)
    reports: list[Part] = field(default_factory=list)


def take_apart(message: Part) -> Parts:
    """Return the parts. A message within it (a bounce's copy, a forward as a file) is a file, never its own words."""
    parts = Parts()
    _collect(message, parts)
    return parts


def _collect(part: Part, into: Parts) -> None:
    kind = part.get_content_type()
    if kind in CALENDARS:
        into.calendars.append((payload(part), _parameter(part, "method")))
    elif kind in REPORTS:
        into.reports.append(part)
    elif kind in WRAPPED:
        into.files.append(_wrapped_name(part))
    elif kind == "multipart/alternative" and part.is_multipart():
        _collect_best(part, into)
    elif part.is_multipart():
        for child in _children(part):
            _collect(child, into)
    elif kind not in COPIES:
        _collect_leaf(part, kind, into)


def _collect_leaf(part: Part, kind: str, into: Parts) -> None:
    name = file_name(part)
    readable = kind in {"text/plain", "text/html"} or (part.get_content_maintype() == "text" and not name)
    if name:
        into.files.append(name)
    if not readable or part.get_content_disposition() == "attachment":
        return
    found = Text(html=text(part)) if kind == "text/html" else Text(plain=text(part))
    (into.named if name else into.texts).append(found)


def _collect_best(part: Part, into: Parts) -> None:
    """Collect the alternatives: all calendars and files, but only one text, in all its forms."""
    found = Parts()
    for child in _children(part):
        _collect(child, found)
    into.files.extend(found.files)
    into.calendars.extend(found.calendars)
    into.reports.extend(found.reports)
    into.named.extend(found.named)
    if found.texts:
        plain = "\n\n".join(one.plain.strip("\n") for one in found.texts if one.plain.strip())
        html = "\n".join(one.html for one in found.texts if one.html)
        into.texts.append(Text(plain, html))


def _children(part: Part) -> list[Part]:
    children = part.get_payload()
    return [child for child in children if isinstance(child, Part)] if isinstance(children, list) else []


def payload(part: Part) -> bytes:
    """Return the decoded bytes of a leaf; of a broken one what there is."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError):
        data = None
    if isinstance(data, bytes):
        return data
    raw = part.get_payload()
    return raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else b""


def text(part: Part) -> str:
    """Return the words of a text part, lines by LF, flowed paragraphs joined."""
    data = payload(part)
    charset = _parameter(part, "charset")
    if charset is None and part.get_content_type() == "text/html" and (declared := META_CHARSET.search(data[:4000])):
        charset = declared[1].decode("ascii", "replace")
    found = decode(data, charset).replace("\r\n", "\n").replace("\r", "\n")
    if part.get_content_type() == "text/plain" and (_parameter(part, "format") or "").lower() == "flowed":
        return unflow(found, delete_space=_parameter(part, "delsp") or "no")
    return found


def file_name(part: Part) -> str:
    """Return the file name of a part, decoded, or ''."""
    try:
        name = part.get_filename()
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    return one_line(words(str(name).encode("utf-8", "replace").decode()))[:255] if name else ""


def _wrapped_name(part: Part) -> str:
    if name := file_name(part):
        return name
    inner = _children(part)
    subject = one_line(words(str(inner[0].get("subject", "")))) if inner else ""
    return f"{subject[:200] or 'message'}.eml"


def _parameter(part: Part, name: str) -> str | None:
    """Return a parameter of Content-Type, or None; broken ones are none."""
    try:
        value = part.get_param(name)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    if isinstance(value, tuple):  # RFC 2231
        value = value[2]
    return str(value).strip() or None if value else None
