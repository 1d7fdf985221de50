"""Counts the corpus's English words, for rules/lexicon/common_words.py: `python -m tests.training.words`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import fill

from tests.letters import load
from tests.reading.score import CORPUS, half

_WORD = re.compile(r"(?<![\w.@-])[a-z]{4,12}(?![\w@'’-])")
_MAILBOXES = 2  # a word that one writer alone uses is not common


def common(texts: Iterable[str]) -> list[str]:
    """Return the lower-case words that at least two of the texts use, in their order."""
    counted = Counter(word for text in texts for word in set(_WORD.findall(text)))
    return sorted(word for word, count in counted.items() if count >= _MAILBOXES)


def _english() -> Iterator[str]:
    """Yield what each English mailbox says, those aside that judge."""
    for path in sorted(CORPUS.glob("*.yaml")):
        if half(path.stem) == "tune" and load(path).lang == "en":
            yield path.read_text(encoding="utf-8")


if __name__ == "__main__":
    print(fill(" ".join(common(_english())), 116, initial_indent="    ", subsequent_indent="    "))
