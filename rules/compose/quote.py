"""The quote below a draft: who wrote when, and their words behind '> '."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from rules.compose.clean import block, line
from rules.lexicon.drafts.phrasebook import Dates
from rules.message import Message

_LINES = 200
_OLDER_LINES = 60  # of what the message quoted itself
_LONGEST_LINE = 2_000
_ENOUGH = 100_000  # characters
_CUT = "[…]"
_MARKS = re.compile(r" {0,3}>(?:[ \t]?>)*[ \t]?")

Line = tuple[int, str]
"""How deep a line is quoted, 0 for the writer's own, and its words."""


def quote(message: Message, *, who: str, dates: Dates, at: datetime) -> str:
    """Return the attribution line and the quoted message. at: its date in the owner's zone.

    What it quoted stays at its depth, marked the way RFC 3676 (4.5) does: '>> '. Of a long tail the deepest levels go.
    """
    lines = _shortened(_trimmed([_parted(each) for each in block(message.content.text[:_ENOUGH].strip("\r\n"))]))
    head = attribution(who or message.envelope.sender.email, dates=dates, at=at)
    return "\n".join((head, *(f"{'>' * (depth + 1)} {words}".rstrip() for depth, words in lines)))


def attribution(who: str, *, dates: Dates, at: datetime) -> str:
    """Return 'On Thu, 5 Mar 2026 at 16:10, Priya Nair wrote:' in the language of the dates."""
    return dates.attribution.format(
        weekday=dates.short_weekdays[at.weekday()],
        n=at.day,
        month=dates.short_months[at.month - 1],
        year=at.year,
        time=f"{at:%H:%M}",
        who=line(who).replace(":", " "),
    )


def _parted(written: str) -> Line:
    """Part a line into its depth and its words; '> > ' and '>> ' are the same."""
    marks = _MARKS.match(written)
    if marks is None:
        return 0, written[:_LONGEST_LINE]
    return marks.group().count(">"), written[marks.end() :][:_LONGEST_LINE]


def _trimmed(lines: Sequence[Line]) -> list[Line]:
    """Leave one blank line where several follow each other."""
    return [each for at, each in enumerate(lines) if each[1] or (at and lines[at - 1] != each)]


def _shortened(lines: Sequence[Line]) -> list[Line]:
    """Return as many levels as fit, whole; where the first that was quoted is too long by itself, the start of it."""
    deepest = max((depth for depth, _ in lines), default=0)
    while deepest > 1 and sum(0 < depth <= deepest for depth, _ in lines) > _OLDER_LINES:
        deepest -= 1
    return list(_first(_down_to(deepest, lines)))


def _down_to(deepest: int, lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines down to a depth, and one sign of a cut for each stretch that lies deeper."""
    for kept, stretch in groupby(lines, key=lambda each: each[0] <= deepest):
        yield from stretch if kept else ((deepest + 1, _CUT),)


def _first(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the first lines: so many of the writer's own, and so many of older ones."""
    left = {True: _LINES, False: _OLDER_LINES}
    for depth, words in lines:
        own = depth == 0
        if left[own] == 0:
            yield depth, _CUT
            return
        left[own] -= 1
        yield depth, words
