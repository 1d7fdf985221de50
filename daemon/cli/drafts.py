"""The text of drafts on a terminal: to whom, under which subject, and every line of them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from daemon.wording import plain
from rules.draft import Draft

_QUOTE = re.compile(r"(?:> ?)*")
_WIDTH = 80


def told(drafts: Iterable[Draft], *, later: Iterable[Draft] = ()) -> Iterator[str]:
    """Yield the lines. later: what is due too, and left for another day by drafts_a_day."""
    today, others = tuple(drafts), tuple(later)
    whole = len(today) + len(others)
    for number, draft in enumerate((*today, *others), start=1):
        yield f"Draft {number} of {whole}{'' if number <= len(today) else ', for another day (drafts_a_day)'}"
        yield from _head("To", ", ".join(str(address) for address in draft.to))
        if draft.cc:
            yield from _head("Cc", ", ".join(str(address) for address in draft.cc))
        yield from _head("Subject", draft.subject)
        yield ""
        yield from body(draft, indent="  ")
        yield ""


def body(draft: Draft, *, indent: str) -> Iterator[str]:
    """Yield a draft's text. What is too wide goes on in the next line, as deep in quotes as it was."""
    for line in draft.body.rstrip().splitlines():
        yield from _folded(plain(line).rstrip(), indent)


def _head(name: str, value: str) -> list[str]:
    return textwrap.wrap(plain(f"{name}: {value}"), _WIDTH, subsequent_indent="  ", break_on_hyphens=False)


def _folded(line: str, indent: str) -> list[str]:
    quote = indent + _QUOTE.match(line)[0]  # type: ignore[index]  # it matches nothing too
    said = line[len(quote) - len(indent) :]
    lines = textwrap.wrap(
        said, _WIDTH, initial_indent=quote, subsequent_indent=quote, break_long_words=False, break_on_hyphens=False
    )
    return lines or [quote.rstrip()]
