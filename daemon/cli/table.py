"""Conversations as a table that a person likes to read: what needs the owner first, in 80 columns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from daemon.cli.cells import Paint, columns, fitted
from daemon.conversation import Conversation
from daemon.view import stage, who
from daemon.wording import HEADINGS
from rules.judging.state import state
from rules.label import Label
from rules.message import Envelope, Place
from rules.verdict import Action, Ahead, Closed, GiveUp, Ignore, Reply, Verdict, YourMove, action, due
from rules.words import day_words

if TYPE_CHECKING:
    from rich.console import Console

_STYLES = {
    "undelivered": "yellow", "reply": "yellow", "follow_up+draft": "magenta", "follow_up": "magenta",
    "call+draft": "magenta", "call": "magenta", "find_person": "magenta", "thank_you+draft": "magenta",
    "thank_you": "magenta", "your_move": "yellow", "overbooked": "yellow", "ahead": "green", "wait": "cyan",
    "give_up": "dim", "closed": "dim", "ignore": "dim",
}  # fmt: skip
"""The groups in their order, and how their headings look."""
_DRAFTED = ("follow_up", "call", "thank_you")
_NAMES = ("", "role", "stage", "silent", "")
_AT_MOST = (32, 31, 15, 8, 18)
"""How many columns each cell of a row takes where there is room: company, role, stage, silent, due."""
_COMPANY, _ROLE, _STAGE, _SILENT, _DUE = range(5)
_AT_LEAST = 12  # of a company or a role; where less is left, another column goes
_LEFT_OUT: tuple[tuple[int, ...], ...] = ((), (_SILENT,), (_SILENT, _STAGE), (_SILENT, _STAGE, _ROLE))


def with_draft(conversations: Iterable[Conversation]) -> frozenset[str]:
    """Return the ids of those among whose rows a draft of ours lies."""
    return frozenset(one.case.id for one in conversations if any(_is_our_draft(row.envelope) for row in one.rows))


def _is_our_draft(envelope: Envelope) -> bool:
    return envelope.place is Place.DRAFTS and envelope.key is not None


def show(
    console: Console, conversations: Iterable[Conversation], *, now: datetime, drafted: Collection[str] = ()
) -> None:
    """Print them with rich. Takes what `lines` takes."""
    from rich.markup import escape  # noqa: PLC0415 - 100 ms that `status` can do without

    def paint(text: str, style: str) -> str:
        return f"[{style}]{escape(text)}[/]" if style else escape(text)

    for line in lines(conversations, now=now, width=console.width, paint=paint, drafted=drafted):
        console.print(line, no_wrap=True, overflow="ignore", crop=False, emoji=False)


def lines(
    conversations: Iterable[Conversation],
    *,
    now: datetime,
    width: int,
    paint: Paint,
    drafted: Collection[str] = (),
) -> Iterator[str]:
    """Yield them grouped by what they need, the longest due first. now: in the owner's zone. width: in columns.

    drafted: the ids of those for which a draft of ours lies in the mailbox.
    """
    groups: dict[str, list[Conversation]] = {name: [] for name in _STYLES}
    for conversation in sorted(conversations, key=order):
        groups[_group(conversation, drafted)].append(conversation)
    if not any(groups.values()):
        yield "No open interview conversation was found."
        return
    cells = {name: [_cells(one, now) for one in members] for name, members in groups.items()}
    widths = _widths([_NAMES, *(row for rows in cells.values() for row in rows)], width)
    head: Sequence[str] = _NAMES
    for name, rows in cells.items():
        if rows:
            yield f"{paint(HEADINGS[name], f'bold {_STYLES[name]}')} {paint(f'({len(rows)})', 'dim')}"
            if head:  # they are named once, beside the first heading
                yield paint(_row(head, widths), "dim")
                head = ()
            yield from (paint(_row(row, widths), "") for row in rows)
            yield ""


def order(conversation: Conversation) -> tuple[int, date, str]:
    """Return what sorts conversations as they are listed: by what they need, then the longest due first."""
    return list(_STYLES).index(_group(conversation)), due(conversation.verdict) or date.max, conversation.case.id


def counts(conversations: Sequence[Conversation]) -> str:
    """Return one sentence that sums them up."""
    needing = sum(action(c.verdict) in {Action.REPLY, Action.FOLLOW_UP, Action.THANK_YOU} for c in conversations)
    still = sum(map(is_open, conversations))
    told = f"{len(conversations)} interview {'conversation' if len(conversations) == 1 else 'conversations'}"
    over = "" if still == len(conversations) else f"{still} of them open, "
    return f"{told}, {over}{needing}{'' if over else ' of them'} {'needs' if needing == 1 else 'need'} you."


def is_open(conversation: Conversation) -> bool:
    """Tell whether it still goes on: about the owner's candidacy, neither closed nor given up."""
    return not isinstance(conversation.verdict, Ignore | Closed | GiveUp)


def _cells(conversation: Conversation, now: datetime) -> Sequence[str]:
    reading = conversation.case.reading
    role = reading.position.value if reading.position else ""
    stage_ = (stage(reading) or "").replace("_", " ")
    return who(conversation), role, stage_, _silent(conversation, now), _when(conversation, now.date())


def _widths(rows: Iterable[Sequence[str]], width: int) -> Sequence[int]:
    """Return how many columns each cell takes, 0 where it is left out: the day that it is due stays to the last."""
    wanted = [
        min(most, max(map(columns, cells))) for most, cells in zip(_AT_MOST, zip(*rows, strict=True), strict=True)
    ]
    for left_out in _LEFT_OUT:
        widths = [0 if place in left_out else each for place, each in enumerate(wanted)]
        room = width - sum(each + 1 for each in widths[_STAGE:] if each) - (1 if widths[_ROLE] else 0)
        company, role = _shared(widths[_COMPANY], widths[_ROLE], room)
        if company >= min(wanted[_COMPANY], _AT_LEAST) and role >= min(widths[_ROLE], _AT_LEAST):
            break
    return [max(company, 0), max(role, 0), *widths[_STAGE:]]


def _shared(one: int, other: int, room: int) -> tuple[int, int]:
    """Share the room between two columns; neither gets more than it wants."""
    if one + other <= room:
        return one, other
    half = room // 2
    if one <= half or other <= half:
        return (one, room - one) if one <= half else (room - other, other)
    return room - half, half


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return " ".join(fitted(cell, wide) for cell, wide in zip(cells, widths, strict=True) if wide).rstrip()


def _silent(conversation: Conversation, now: datetime) -> str:
    """Return for how long nobody has written."""
    days = (now.date() - conversation.envelopes[-1].date.astimezone(now.tzinfo).date()).days
    return "today" if days <= 0 else f"{days} day{'s' if days > 1 else ''}"


def _when(conversation: Conversation, today: date) -> str:
    verdict = conversation.verdict
    if isinstance(verdict, Ahead):
        return f"on {day_words(verdict.day)}"
    if isinstance(verdict, YourMove):
        return f"by {day_words(verdict.until)}" if verdict.until else "look yourself"
    day = due(verdict)
    if day is None:
        return "another thread" if action(verdict) is Action.WAIT else ""
    late = (today - day).days
    if action(verdict) in {Action.WAIT, Action.GIVE_UP}:
        return f"{'until' if late < 0 else 'since'} {day_words(day)}"
    return "due today" if late <= 0 else f"due {late} day{'s' if late > 1 else ''} ago"


def _group(conversation: Conversation, drafted: Collection[str] = ()) -> str:
    name = _need(conversation)
    return f"{name}+draft" if name in _DRAFTED and conversation.case.id in drafted else name


def _need(conversation: Conversation) -> str:
    verdict: Verdict = conversation.verdict
    match verdict:
        case Ahead():
            return "overbooked" if verdict.overbooked else "ahead"
        case YourMove():
            return "your_move"
        case Closed():
            return "closed"
        case Ignore():
            return "ignore"
        case Reply() if conversation.case.reading.bounced:
            return "undelivered"
        case _:
            shown = state(verdict, conversation.case.reading)
            return {Label.CALL: "call", Label.FIND_PERSON: "find_person"}.get(shown or Label.DUE, action(verdict).value)
