"""The quote below a draft: who wrote when, and their words behind '> '."""

from __future__ import annotations

from datetime import datetime

from rules.compose.clean import block, line
from rules.lexicon.drafts.phrasebook import Dates
from rules.message import Message
from rules.text.quotes import split

_OWN_LINES = 200
_QUOTED_LINES = 25
_LONGEST_LINE = 2_000
_ENOUGH = 100_000  # characters
_CUT = "[…]"


def quote(message: Message, *, who: str, dates: Dates, at: datetime) -> str:
    """Return the attribution line and the quoted message. at: its date in the owner's zone."""
    words = _words(message.content.text)
    head = attribution(who or message.envelope.sender.email, dates=dates, at=at)
    return "\n".join((head, *(_marked(each) for each in words)))


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


def _words(text: str) -> list[str]:
    """Return the lines to quote: all, or where they carry a long tail of quotes, their own and the start of it."""
    text = text[:_ENOUGH]
    parts = split(text)
    if len(parts.quoted) <= _QUOTED_LINES:
        return _trimmed(text, at_most=_OWN_LINES)
    own = _trimmed("\n".join(parts.own), at_most=_OWN_LINES)
    head = [_marked(each) for each in _trimmed("\n".join(parts.quoted), at_most=_QUOTED_LINES)]
    return [*own, "", *head]


def _trimmed(text: str, *, at_most: int) -> list[str]:
    lines = block(text.strip("\r\n"))
    kept = [each[:_LONGEST_LINE] for at, each in enumerate(lines) if each or (at and lines[at - 1])]
    return kept if len(kept) <= at_most else [*kept[:at_most], _CUT]


def _marked(words: str) -> str:
    """Mark a line as quoted, without a space before a mark that is there already (RFC 3676, 4.5)."""
    return f">{words}" if words.startswith(">") else f"> {words}".rstrip()
