"""Whether words stand in a text as words of their own."""

from __future__ import annotations


def stand_in(words: str, text: str) -> bool:
    """Tell whether a text has these words, with no letter or digit beside them."""
    at = text.find(words)
    while at >= 0:
        before, behind = text[max(at - 1, 0) : at], text[at + len(words) :][:1]
        if not before.isalnum() and not behind.isalnum():
            return True
        at = text.find(words, at + 1)
    return False
