"""What a single value in the owner's file may be: each kind reads it, says what is wrong, and describes itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from daemon.config.mistakes import nearest
from rules.workdays import Span

YEARS = range(1970, 2101)  # far enough from where `date` ends for any span to be added
LONGEST_SPAN = 3_660  # days: ten years, far within what `date` can count


class Wrong(Exception):
    """A raw value is none of its kind. what: what is wrong. remedy: what to do. also: what else is wrong with it."""

    def __init__(self, what: str, remedy: str, *, also: tuple[Wrong, ...] = ()) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.also = also


class Value(Protocol):
    """A kind of value."""

    def read(self, raw: object) -> object:
        """Return the value that the raw TOML stands for. Raises Wrong."""

    def schema(self) -> dict[str, object]:
        """Return the JSON schema of it."""


@dataclass(frozen=True, slots=True)
class Text:
    """Text that is not empty, on one line unless `lines`."""

    lines: bool = False
    empty: bool = False

    def read(self, raw: object) -> str:
        if not isinstance(raw, str):
            raise Wrong(f"{said(raw)}, where text is needed", "Write it in quotes")
        if not raw.strip() and not self.empty:
            raise Wrong("nothing but an empty text", "Write something, or leave the key out")
        allowed = "\n\t" if self.lines else ""
        if any(not sign.isprintable() and sign not in allowed and not _joins(sign) for sign in raw):
            raise Wrong("text with a control character or line break in it", "Take it out")
        return raw

    def schema(self) -> dict[str, object]:
        allowed = r"[^\x00-\x08\x0b-\x1f\x7f]" if self.lines else r"[^\x00-\x1f\x7f]"
        pattern = f"^{allowed}*$" if self.empty else rf"^{allowed}*\S{allowed}*$"
        return {"type": "string", "pattern": pattern}


@dataclass(frozen=True, slots=True)
class Matching:
    """Text of a certain form. form: completes 'this is no …'. accept: whether it is one. shown: may be repeated.

    pattern: what editors look at, where a regular expression can tell; it may take more than `accept` does.
    """

    form: str
    remedy: str
    accept: Callable[[str], bool]
    lower: bool = False
    shown: bool = True
    pattern: str = r"\S"

    def read(self, raw: object) -> str:
        text = Text().read(raw)
        if not self.accept(text):
            raise Wrong(f"{quoted(text) if self.shown else 'this'} is no {self.form}", self.remedy)
        return text.lower() if self.lower else text

    def schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": self.pattern}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, raw: object) -> str:
        if isinstance(raw, str) and raw in self.words:
            return raw
        shown = quoted(raw) if isinstance(raw, str) else said(raw)
        meant = nearest(raw, self.words) if isinstance(raw, str) else None
        listed = ", ".join(quoted(word) for word in self.words)
        remedy = f'Did you mean "{meant}"? Possible are {listed}' if meant else f"Possible are {listed}"
        raise Wrong(f"{shown} is not possible here", remedy)

    def schema(self) -> dict[str, object]:
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    least: int = 0
    most: int = 1_000

    def read(self, raw: object) -> int:
        remedy = f"Write a number from {self.least} to {self.most}"
        if isinstance(raw, bool) or not isinstance(raw, int):
            raise Wrong(f"{said(raw)}, where a whole number is needed", f"{remedy}, without quotes")
        if not self.least <= raw <= self.most:
            raise Wrong(f"{raw if abs(raw) < 10**9 else 'this'} is out of bounds", remedy)
        return raw

    def schema(self) -> dict[str, object]:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def read(self, raw: object) -> bool:
        if isinstance(raw, bool):
            return raw
        raise Wrong(f"{said(raw)}, where true or false is needed", "Write true or false, without quotes")

    def schema(self) -> dict[str, object]:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Spans:
    """A length of time. least: its smallest count of days."""

    least: int = 0

    def read(self, raw: object) -> Span:
        remedy = 'Write it as "7 days" or "5 business days"'
        if not isinstance(raw, str):
            raise Wrong(f"{said(raw)}, where a length of time is needed", remedy)
        found = re.fullmatch(r"\s*(\d{1,9})\s+(business\s+)?days?\s*", raw, re.ASCII)
        if found is None:
            raise Wrong(f"{quoted(raw)} is no length of time", remedy)
        count = int(found[1])
        if not self.least <= count <= LONGEST_SPAN:
            raise Wrong(f"{quoted(raw)} is out of bounds", f"Write {self.least} to {LONGEST_SPAN} days")
        return Span(count, business=found[2] is not None)

    def schema(self) -> dict[str, object]:
        count = r"0*[1-9]\d{0,3}" if self.least else r"\d{1,4}"
        return {"type": "string", "pattern": rf"^\s*{count}\s+(business\s+)?days?\s*$"}


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or the one word that may stand instead."""

    or_word: str | None = None

    def read(self, raw: object) -> date | str:
        if isinstance(raw, str) and raw == self.or_word:
            return raw
        day = read_day(raw)
        if day is not None and day.year in YEARS:
            return day
        also = f', or "{self.or_word}"' if self.or_word else ""
        shown = quoted(raw) if isinstance(raw, str) else said(raw) if day is None else f"{day}"
        raise Wrong(
            f"{shown} is no day of these times" if day else f"{shown} is no day", f'Write it as "2026-09-01"{also}'
        )

    def schema(self) -> dict[str, object]:
        day: dict[str, object] = {"type": "string", "format": "date"}
        return {"anyOf": [day, {"const": self.or_word}]} if self.or_word else day


@dataclass(frozen=True, slots=True)
class Files:
    """A path, `~` being the owner's home. A relative one stays so."""

    def read(self, raw: object) -> Path:
        text = Text().read(raw)
        try:
            return Path(text).expanduser()
        except RuntimeError:
            raise Wrong(f"{quoted(text)} names a home that is not known", "Write the whole path") from None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "minLength": 1}


def read_day(raw: object) -> date | None:
    """Return the day that a raw value is, written as text or as TOML's own date; else None."""
    if isinstance(raw, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", raw, re.ASCII):
        try:
            return date.fromisoformat(raw)
        except ValueError:
            return None
    return raw if isinstance(raw, date) and not isinstance(raw, datetime) else None


def said(raw: object) -> str:
    """Return what a raw TOML value is, without saying it."""
    match raw:
        case bool():
            return "true or false"
        case int():
            return "a number"
        case float():
            return "a number with a decimal point"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or time"


def quoted(text: str) -> str:
    """Return a text as it is shown in a message: short, on one line, in quotes."""
    short = text if len(text) <= 60 else text[:59] + "…"
    return '"' + "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in short) + '"'


def _joins(sign: str) -> bool:
    """Tell whether it is a mark within words of some scripts, or an odd space, rather than a control character."""
    return sign in "\u00a0\u200c\u200d\u202f"
