"""Text in the columns of a terminal: how wide it is, how it is cut, and how it is coloured."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Mapping
from typing import TextIO

Paint = Callable[[str, str], str]
"""Returns a text in a style: words of _CODES with blanks between them, or '' for none."""

_CODES = {"bold": "1", "dim": "2", "green": "32", "yellow": "33", "magenta": "35", "cyan": "36"}
_ELLIPSIS = "…"


def fitted(text: str, columns: int) -> str:
    """Return a text that takes so many columns: cut with an ellipsis, or filled up. What can't be shown is a blank."""
    plain = text if text.isprintable() else "".join(sign if _shown(sign) else " " for sign in text)
    if plain.isascii() and len(plain) <= columns:
        return plain.ljust(columns)
    taken, kept = 0, []
    total = sum(map(_width, plain))
    room = columns if total <= columns else columns - 1
    for sign in plain:
        if taken + _width(sign) > room:
            break
        kept.append(sign)
        taken += _width(sign)
    end = "" if total <= columns else _ELLIPSIS
    return "".join(kept) + end + " " * (columns - taken - len(end))


def columns(text: str) -> int:
    """Return how many columns a text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def painter(stream: TextIO, environ: Mapping[str, str] = os.environ) -> Paint:
    """Return how text is coloured on a stream: not at all where it is no terminal, or colours are not wanted."""
    # https://no-color.org: any value that is not empty
    if environ.get("NO_COLOR") or environ.get("TERM") in {"dumb", "unknown"} or not stream.isatty():
        return lambda text, _style: text
    return _painted


def _painted(text: str, style: str) -> str:
    codes = ";".join(_CODES[word] for word in style.split())
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text


def _shown(sign: str) -> bool:
    """Tell whether a sign may go to a terminal: no control, which would be an order to it."""
    return sign.isprintable() or (unicodedata.category(sign) == "Cf" and sign in "\u200d\u200c")


def _width(sign: str) -> int:
    """Return how many columns a sign takes (UAX #11)."""
    if sign.isascii():
        return 1
    if unicodedata.combining(sign) or unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
