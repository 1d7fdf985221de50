"""Conversations as a table that a person likes to read: what needs the owner first, in 80 columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from daemon.judge import Conversation
from daemon.view import stage, who
from rules.judging.state import state
from rules.label import Label
from rules.verdict import Action, Ahead, Closed, GiveUp, Ignore, Verdict, YourMove, action, due
from rules.words import day_words

_HEADINGS = {
    "reply": ("You owe a reply", "yellow"),
    "follow_up": ("Time to follow up", "magenta"),
    "call": ("Time to call: better now than another mail", "magenta"),
    "find_person": ("Time to follow up, but find a person: this address takes no mail", "magenta"),
    "thank_you": ("Say thank you", "magenta"),
    "your_move": ("They answered: your move", "yellow"),
    "overbooked": ("Two meetings overlap", "yellow"),
    "ahead": ("A meeting is ahead", "green"),
    "wait": ("Their turn, in good time", "cyan"),
    "give_up": ("Gone quiet: let it go", "dim"),
    "closed": ("Closed", "dim"),
    "ignore": ("Not your candidacy", "dim"),
}
_NAMES = ("", "role", "stage", "silent", "")
_COMPANY, _ROLE, _STAGE, _SILENT, _DUE = 18, 17, 15, 8, 18  # with a gap of one between them: 80 columns
_WIDEST = 14  # how much more a company and a role get where the terminal is wider


def show(console: Console, conversations: Iterable[Conversation], *, now: datetime) -> None:
    """Print them grouped by what they need, the longest due first. now: in the owner's zone."""
    groups: dict[str, list[Conversation]] = {name: [] for name in _HEADINGS}
    for conversation in conversations:
        groups[_group(conversation)].append(conversation)
    if not any(groups.values()):
        console.print("No open interview conversation was found.")
        return
    columns: Sequence[str] = _NAMES
    for name, members in groups.items():
        if members:
            ordered = sorted(members, key=lambda c: (due(c.verdict) or date.max, c.case.id))
            _print_group(console, name, ordered, now, columns)
            columns = ("",) * len(_NAMES)  # they are named once, beside the first heading


def counts(conversations: Sequence[Conversation]) -> str:
    """Return one sentence that sums them up."""
    needing = sum(action(c.verdict) in {Action.REPLY, Action.FOLLOW_UP, Action.THANK_YOU} for c in conversations)
    noun = "conversation" if len(conversations) == 1 else "conversations"
    return f"{len(conversations)} interview {noun}, {needing} of them {'needs' if needing == 1 else 'need'} you."


def is_open(conversation: Conversation) -> bool:
    """Tell whether it still goes on: about the owner's candidacy, neither closed nor given up."""
    return not isinstance(conversation.verdict, Ignore | Closed | GiveUp)


def _print_group(
    console: Console, name: str, members: Sequence[Conversation], now: datetime, columns: Sequence[str]
) -> None:
    heading, style = _HEADINGS[name]
    more = min(max(0, console.width - 80) // 2, _WIDEST)
    table = Table(box=None, show_header=False, padding=(0, 1, 0, 0), expand=False, pad_edge=False)
    for width in (_COMPANY + more, _ROLE + more, _STAGE, _SILENT, _DUE):
        table.add_column(width=width, overflow="ellipsis", no_wrap=True)
    if any(columns):
        table.add_row(*(f"[dim]{column}[/]" for column in columns))
    for conversation in members:
        reading = conversation.case.reading
        position = reading.position.value if reading.position else ""
        row = (
            who(conversation), position, (stage(reading) or "").replace("_", " "), _silent(conversation, now),
            _when(conversation, now.date()),
        )  # fmt: skip
        table.add_row(*(escape(cell) for cell in row))
    console.print(f"[bold {style}]{heading}[/] [dim]({len(members)})[/]")
    console.print(table)
    console.print()


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


def _group(conversation: Conversation) -> str:
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
        case _:
            shown = state(verdict, conversation.case.reading)
            return {Label.CALL: "call", Label.FIND_PERSON: "find_person"}.get(shown or Label.DUE, action(verdict).value)
