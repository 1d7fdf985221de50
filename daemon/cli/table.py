"""Conversations as a table that a person likes to read: what needs the owner first, in 80 columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from daemon.cli.cells import Paint, columns, fitted
from daemon.line import HEADINGS, Line, order
from rules.words import day_words

if TYPE_CHECKING:
    from rich.console import Console

_STYLES = {
    "undelivered": "yellow", "reply": "yellow", "follow_up+draft": "magenta", "follow_up": "magenta",
    "call+draft": "magenta", "call": "magenta", "find_person": "magenta", "thank_you+draft": "magenta",
    "thank_you": "magenta", "your_move": "yellow", "overbooked": "yellow", "ahead": "green", "wait": "cyan",
    "give_up": "dim", "closed": "dim", "ignore": "dim",
}  # fmt: skip
"""How the headings of the groups look."""
_NAMES = ("", "role", "stage", "silent", "")
_AT_MOST = (32, 31, 15, 8, 18)
"""How many columns each cell of a row takes where there is room: company, role, stage, silent, due."""
_COMPANY, _ROLE, _STAGE, _SILENT, _DUE = range(5)
_AT_LEAST = 12  # of a company or a role; where less is left, another column goes
_LEFT_OUT: tuple[tuple[int, ...], ...] = ((), (_SILENT,), (_SILENT, _STAGE), (_SILENT, _STAGE, _ROLE))


def show(console: Console, shown: Iterable[Line], *, now: datetime) -> None:
    """Print them with rich. Takes what `lines` takes."""
    from rich.markup import escape  # noqa: PLC0415 - 100 ms that `status` can do without

    def paint(text: str, style: str) -> str:
        return f"[{style}]{escape(text)}[/]" if style else escape(text)

    for line in lines(shown, now=now, width=console.width, paint=paint):
        console.print(line, no_wrap=True, overflow="ignore", crop=False, emoji=False)


def lines(shown: Iterable[Line], *, now: datetime, width: int, paint: Paint) -> Iterator[str]:
    """Yield them grouped by what they need, the longest due first. now: in the owner's zone. width: in columns."""
    groups: dict[str, list[Line]] = {name: [] for name in HEADINGS}
    for line in sorted(shown, key=order):
        groups[line.need].append(line)
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


def _cells(line: Line, now: datetime) -> Sequence[str]:
    return line.who, line.role, line.stage, _silent(line, now), _when(line, now.date())


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


def _silent(line: Line, now: datetime) -> str:
    """Return for how long nobody has written."""
    days = (now.date() - line.newest.astimezone(now.tzinfo).date()).days
    return "today" if days <= 0 else f"{days} day{'s' if days > 1 else ''}"


def _when(line: Line, today: date) -> str:
    if line.shown is None:
        return {"look": "look yourself", "elsewhere": "another thread"}.get(line.says, "")
    late, day = (today - line.shown).days, day_words(line.shown)
    match line.says:
        case "until":
            return f"{'until' if late < 0 else 'since'} {day}"
        case "due":
            return "due today" if late <= 0 else f"due {late} day{'s' if late > 1 else ''} ago"
        case _:
            return f"{line.says} {day}"
