"""Where each key and value of a TOML text stands. tomllib tells only what it says."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
"""The way to a key: names, and the index within an array ('account', 0, 'host')."""

_GAP = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'""")
_STRING = re.compile(
    r'''"""(?:[^\\]|\\.)*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:[^"\\]|\\.)*"|'[^']*\'''',
    re.DOTALL,
)
_SCALAR = re.compile(r"\d{4}-\d\d-\d\d [\d:.+-]+Z?|[^\s,\]}#]+")  # a date may have a space before its time


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one line. line and column count from 1."""

    line: int
    column: int
    width: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a key and its value stand; those of a table are its header, an array's elements have a value only."""

    key: Stretch
    value: Stretch


def positions(text: str) -> Mapping[Path, Spot]:
    """Return the place of every key, table and array element of a valid TOML text (lines ending with '\\n')."""
    scan = _Scan(text)
    scan.document()
    return scan.spots


@dataclass(slots=True)
class _Scan:
    """A walk through a text that tomllib has accepted already, so that it need not be judged again."""

    text: str
    at: int = 0
    spots: dict[Path, Spot] = field(default_factory=dict)
    lengths: dict[Path, int] = field(default_factory=dict)  # of the arrays of tables so far
    breaks: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.breaks = [0, *(found.end() for found in re.finditer("\n", self.text))]

    def document(self) -> None:
        table: Path = ()
        while self.skip(_GAP) < len(self.text):
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)

    def header(self) -> Path:
        """Read '[a.b]' or '[[a.b]]' and return the path of the table that it opens."""
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        path: Path = ()
        parts = list(self.names())
        for number, (name, stretch) in enumerate(parts):
            path = (*path, name)
            if many and number == len(parts) - 1:
                self.lengths[path] = self.lengths.get(path, 0) + 1
            self.spots.setdefault(path, Spot(stretch, stretch))
            if path in self.lengths:
                path = (*path, self.lengths[path] - 1)
            self.spots.setdefault(path, Spot(stretch, stretch))
        self.at += 2 if many else 1
        return path

    def names(self) -> Iterator[tuple[str, Stretch]]:
        """Yield the parts of a dotted key, and stop behind it."""
        while True:
            self.skip(_BLANK)
            start = self.at
            raw = self.token(_KEY)
            yield _unquoted(raw), self.stretch(start, self.at)
            self.skip(_BLANK)
            if not self.text.startswith(".", self.at):
                return
            self.at += 1

    def pair(self, table: Path) -> None:
        parts = list(self.names())
        self.at += 1  # the '='
        self.skip(_BLANK)
        path = (*table, *(name for name, _ in parts))
        start = self.at
        self.value(path)
        value = self.stretch(start, self.at)
        for depth, (_, key) in enumerate(parts, start=len(table) + 1):
            self.spots.setdefault(path[:depth], Spot(key, value))

    def value(self, path: Path) -> None:
        match self.text[self.at]:
            case "[":
                self.array(path)
            case "{":
                self.inline(path)
            case '"' | "'":
                self.token(_STRING)
            case _:
                self.token(_SCALAR)

    def array(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self.text[self.skip(_GAP)] != "]":
            start = self.at
            self.value((*path, index))
            stretch = self.stretch(start, self.at)
            self.spots[*path, index] = Spot(stretch, stretch)
            index += 1
            if self.text[self.skip(_GAP)] == ",":
                self.at += 1
        self.at += 1

    def inline(self, path: Path) -> None:
        self.at += 1
        while self.text[self.skip(_BLANK)] != "}":
            self.pair(path)
            if self.text[self.skip(_BLANK)] == ",":
                self.at += 1
        self.at += 1

    def skip(self, pattern: re.Pattern[str]) -> int:
        """Go behind what the pattern matches here, if anything, and return the place."""
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def token(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if found is None:
            raise AssertionError("tomllib accepts what this scan does not know")
        self.at = found.end()
        return found.group()

    def stretch(self, start: int, end: int) -> Stretch:
        line = bisect_right(self.breaks, start)
        column = start - self.breaks[line - 1]
        rest = self.text[start:end].partition("\n")[0]
        return Stretch(line, column + 1, max(len(rest), 1))


def _unquoted(raw: str) -> str:
    if raw[0] not in "\"'":
        return raw
    return next(iter(tomllib.loads(f"{raw} = 0")))
