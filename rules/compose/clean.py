"""What of mail text may stand in a header or a sentence of ours: no control signs, line ends, direction tricks."""

from __future__ import annotations

import re
import unicodedata

from rules.message import Address

_JOINERS = frozenset("\u200c\u200d")  # they hold letters and emoji together
_SEPARATORS = frozenset({"Zl", "Zp", "Zs", "Cc"})
_DROPPED = frozenset({"Cf", "Cs", "Co", "Cn"})  # format signs (bidirectional ones too), lone surrogates, unassigned


def line(text: str) -> str:
    """Return the text as one line of printable signs, single spaces between them."""
    kept = (_sign(sign) for sign in text)
    return " ".join("".join(kept).split())


def block(text: str) -> list[str]:
    """Return the lines of a longer text, each of printable signs; spaces and tabs stay."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return ["".join(sign if sign == "\t" else _sign(sign) for sign in each).rstrip() for each in lines]


def address(whom: Address) -> Address:
    """Return the address with a name that is safe in a header."""
    return Address(line(whom.name), line(whom.email))


def fact(value: str | None, *, at_most: int) -> str | None:
    """Return a fact as it can stand within a sentence; None where it can't: too long, a question, an address."""
    plain = line(value or "").strip(' ,;:.-–—|/?!"“”„*_')
    if not plain or len(plain) > at_most or re.search(r"[?@<>{}\[\]|\\]|https?:|www\.", plain):
        return None
    return plain if plain.count("(") == plain.count(")") else None


def _sign(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in _SEPARATORS:
        return " "
    return "" if kind in _DROPPED and sign not in _JOINERS else sign
