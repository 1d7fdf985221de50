"""Ways to say something that are looked for in many texts: in either case, and only where a word of theirs stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.lexicon.needed import needed, stems

OFTEN = 24
"""Texts after which it is worth finding out which words a pattern needs: that takes as long as preparing it."""

_CAPITAL = re.compile(r"(?<!\\)[A-ZÀ-ÖØ-Þ]")


class Wording:
    """A pattern that is found whatever the case, and most texts are passed over without trying it.

    It is searched for as a pattern of `re` is; what is found is in lower case, and so are the places counted.
    """

    __slots__ = ("_asked", "_needs", "_pattern", "written")

    def __init__(self, written: str) -> None:
        """written: as for `re`, without capitals but in escapes. It is prepared when it is first looked for."""
        if _CAPITAL.search(written):
            raise ValueError(f"a wording is written without capitals: {written}")
        self.written = written
        self._pattern: re.Pattern[str] | None = None
        self._needs: frozenset[str] | None = None
        self._asked = 0

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place where the text says it, or None."""
        low = text.lower()
        return pattern.search(low) if (pattern := self._worth_trying(stems(low))) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield each place where the text says it."""
        low = text.lower()
        return pattern.finditer(low) if (pattern := self._worth_trying(stems(low))) else iter(())

    def stands_in(self, low: str, words: frozenset[str]) -> bool:
        """Tell whether a text in lower case says it. words: the stems of the text."""
        pattern = self._worth_trying(words)
        return pattern is not None and pattern.search(low) is not None

    def _worth_trying(self, words: frozenset[str]) -> re.Pattern[str] | None:
        """Return the pattern, or None where a text with these stems lacks the words that it needs."""
        if self._asked == OFTEN:
            self._needs = needed(self.written)
        self._asked += 1
        if self._needs is not None and self._needs.isdisjoint(words):
            return None
        if self._pattern is None:
            self._pattern = re.compile(self.written)
        return self._pattern
