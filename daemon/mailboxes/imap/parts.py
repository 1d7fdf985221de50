"""Large messages by their parts (RFC 9051, 6.4.5): words, calendars and reports, and of each file only its header.

What is put together from them reads as the whole message does: the same tree, the files' contents left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from imapclient import IMAPClient

from daemon.mailboxes.imap.failures import RAISED, declines
from daemon.mime import header_of

LONGEST = 400_000
"""Bytes of one part that are read."""

_INNER = 20_000  # bytes of a message within it: its subject is its name
_MOST = 200  # parts: what has more is read as a whole
_DEEPEST = 20
_CALENDARS = frozenset({b"application/ics"})
_REPORTS = frozenset({b"message/delivery-status", b"message/global-delivery-status"})  # RFC 3464, RFC 6533
_WRAPPED = frozenset({b"message/rfc822", b"message/global"})

Sections = Mapping[bytes, Any]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part that holds no others. size: how many bytes of it are read."""

    number: str
    size: int


@dataclass(frozen=True, slots=True)
class Branch:
    """A part that holds others. number: '' of the message itself."""

    number: str
    boundary: bytes
    children: tuple[Leaf | Branch, ...]


def read(client: IMAPClient, uid: int, beginning: bytes) -> bytes | None:
    """Return a message of the folder that is open, without its files; None where it has to be read as a whole.

    beginning: of the message, its header with it.
    """
    head = header_of(beginning)
    try:
        told = client.fetch([uid], ["BODYSTRUCTURE"]).get(uid, {})
        tree = branch(told.get(b"BODYSTRUCTURE"))
        if tree is None or len(head) == len(beginning):
            return None
        sections = client.fetch([uid], list(_questions(tree))).get(uid, {})
    except RAISED as error:
        if not declines(error):
            raise
        return None
    return joined(tree, head, sections) if is_sound(tree, head, sections) else None


def branch(body: Any, number: str = "", depth: int = 0) -> Branch | None:
    """Return the tree of a BODYSTRUCTURE; None of one that is no multipart, or too odd to go by."""
    try:
        boundary = dict(zip(*[iter(body[2])] * 2, strict=True))
        name = next(value for word, value in boundary.items() if word.lower() == b"boundary")
        parts = body[0]
        if not isinstance(parts, list) or len(parts) > _MOST or depth > _DEEPEST:
            return None
        found = [
            _part(part, f"{number}.{at}" if number else str(at), depth + 1) for at, part in enumerate(parts, start=1)
        ]
    except (TypeError, ValueError, IndexError, AttributeError, StopIteration):
        return None
    children = tuple(one for one in found if one is not None)
    return Branch(number, name, children) if len(children) == len(found) else None


def _part(body: Any, number: str, depth: int) -> Leaf | Branch | None:
    if isinstance(body[0], list):
        return branch(body, number, depth)
    kind = b"/".join(body[:2]).lower()
    if kind in _WRAPPED:
        return Leaf(number, _INNER)
    wanted = kind in _CALENDARS | _REPORTS or kind.startswith(b"text/")
    return Leaf(number, LONGEST if wanted else 0)


def _questions(part: Leaf | Branch) -> Iterator[str]:
    if part.number:
        yield f"BODY.PEEK[{part.number}.MIME]"
    if isinstance(part, Leaf):
        if part.size:
            yield f"BODY.PEEK[{part.number}]<0.{part.size}>"
        return
    for child in part.children:
        yield from _questions(child)


def is_sound(part: Leaf | Branch, head: bytes, sections: Sections) -> bool:
    """Tell whether every part has a header, and those that hold others name the boundary that the server told."""
    if isinstance(part, Leaf):
        return True
    heads = [(one, sections.get(f"BODY[{one.number}.MIME]".encode())) for one in part.children]
    return part.boundary in head and all(own is not None and is_sound(one, own, sections) for one, own in heads)


def joined(part: Leaf | Branch, head: bytes, sections: Sections) -> bytes:
    """Return a part with its header and its children. sections: as imapclient tells them. NIL reads as nothing."""
    if isinstance(part, Leaf):
        body = sections.get(f"BODY[{part.number}]<0>".encode()) or b""
    else:
        line = b"\r\n--" + part.boundary
        heads = [sections.get(f"BODY[{one.number}.MIME]".encode()) or b"" for one in part.children]
        children = [joined(one, own.rstrip(b"\r\n"), sections) for one, own in zip(part.children, heads, strict=True)]
        body = b"".join(line + b"\r\n" + child for child in children) + line + b"--\r\n"
    return head + b"\r\n\r\n" + body
