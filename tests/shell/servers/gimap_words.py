"""Words on the line of an IMAP server: what a command says, and how an answer is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

Word = str | bytes | list["Word"]
"""An atom or a quoted string, a literal, a list in brackets."""

_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n$")
_SPECIAL = re.compile(r'[\s()"\\{%*\]]')


@dataclass(slots=True)
class Command:
    """What a client asks."""

    tag: str
    name: str
    words: list[Word]

    def text(self, index: int) -> str:
        word = self.words[index]
        assert not isinstance(word, list)
        return word.decode("latin-1") if isinstance(word, bytes) else word


def read_command(
    readline: Callable[[], bytes], read: Callable[[int], bytes], go_on: Callable[[], None]
) -> Command | None:
    """Read a command with all its literals; None where the client has hung up."""
    pieces: list[str | bytes] = []
    while True:
        line = readline()
        if not line:
            return None
        found = _LITERAL.search(line)
        pieces.append((line[: found.start()] if found else line.rstrip(b"\r\n")).decode("latin-1"))
        if found is None:
            break
        if not found[2]:
            go_on()
        pieces.append(read(int(found[1])))
    tag, name, *words = _words(pieces)
    assert isinstance(tag, str)
    assert isinstance(name, str)
    if name.upper() == "UID":
        first = words.pop(0)
        name = f"UID {first!s}"
    return Command(tag, name.upper(), words)


def _words(pieces: Iterable[str | bytes]) -> list[Word]:
    stack: list[list[Word]] = [[]]
    for piece in pieces:
        if isinstance(piece, bytes):
            stack[-1].append(piece)
            continue
        for token in _tokens(piece):
            if token == "(":
                stack.append([])
            elif token == ")":
                done = stack.pop()
                stack[-1].append(done)
            elif token.startswith('"'):
                stack[-1].append(re.sub(r"\\(.)", r"\1", token[1:-1]))
            else:
                stack[-1].append(token)
    return stack[0]


def _tokens(text: str) -> Iterator[str]:
    # a section of a body (BODY.PEEK[HEADER.FIELDS (TO)]<0.9>) is one word
    yield from re.findall(r'"(?:\\.|[^"\\])*"|[A-Za-z0-9.]+\[[^\]]*\](?:<[\d.]+>)?|[()]|[^\s()"]+', text)


def listed(word: Word) -> list[Word]:
    return word if isinstance(word, list) else [word]


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def astring(text: str) -> str:
    """Return a label as Gmail writes it: quoted where it must be."""
    return quoted(text) if not text or _SPECIAL.search(text) else text


def within(uids: str, highest: int) -> Callable[[int], bool]:
    """Return whether a UID is in a set such as '1:5,9:*'."""
    ranges = []
    for part in uids.split(","):
        first, _, last = part.partition(":")
        low, high = (highest if end == "*" else int(end) for end in (first, last or first))
        ranges.append((min(low, high), max(low, high)))
    return lambda uid: any(low <= uid <= high for low, high in ranges)
