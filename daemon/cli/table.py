"""Conversations as a table that a person likes to read: what needs the owner first, in 80 columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from daemon.judge import Conversation
from daemon.view import stage
from rules.verdict import Action, Ahead, Closed, Ignore, Verdict, YourMove, action, due
from rules.words import day_words

_HEADINGS = {
    "reply": ("You owe a reply", "yellow"),
    "follow_up": ("Time to follow up", "magenta"),
    "thank_you": ("Say thank you", "magenta"),
    "your_move": ("They answered: your move", "yellow"),
    "ahead": ("A meeting is ahead", "green"),
    "wait": ("Their turn, in good time", "cyan"),
    "give_up": ("Gone quiet: let it go", "dim"),
    "closed": ("Closed", "dim"),
    "ignore": ("Not your candidacy", "dim"),
}


def show(console: Console, conversations: Iterable[Conversation], *, today: date) -> None:
    """Print them grouped by what they need, the longest due first."""
    groups: dict[str, list[Conversation]] = {name: [] for name in _HEADINGS}
    for conversation in conversations:
        groups[_group(conversation.verdict)].append(conversation)
    for name, members in groups.items():
        if members:
            _print_group(console, name, sorted(members, key=lambda c: (due(c.verdict) or date.max, c.case.id)), today)
    if not any(groups.values()):
        console.print("No open interview conversation was found.")


def counts(conversations: Sequence[Conversation]) -> str:
    """Return one sentence that sums them up."""
    needing = sum(action(c.verdict) in {Action.REPLY, Action.FOLLOW_UP, Action.THANK_YOU} for c in conversations)
    noun = "conversation" if len(conversations) == 1 else "conversations"
    return f"{len(conversations)} interview {noun}, {needing} of them {'needs' if needing == 1 else 'need'} you."


def who(conversation: Conversation) -> str:
    """Return the company, or whom it is with, or the subject."""
    reading = conversation.case.reading
    if reading.company:
        return reading.company.value
    if reading.contact:
        return reading.contact.value.name
    return conversation.envelopes[0].subject


def _print_group(console: Console, name: str, members: Sequence[Conversation], today: date) -> None:
    heading, style = _HEADINGS[name]
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), expand=False, pad_edge=False)
    for width in (18, 22, 15):  # company, role, stage: fits 80 columns
        table.add_column(width=width, overflow="ellipsis", no_wrap=True)
    table.add_column(no_wrap=True)
    for conversation in members:
        reading = conversation.case.reading
        position = reading.position.value if reading.position else ""
        row = (who(conversation), position, (stage(reading) or "").replace("_", " "), _when(conversation, today))
        table.add_row(*(escape(cell) for cell in row))
    console.print(f"[bold {style}]{heading}[/]")
    console.print(table)
    console.print()


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


def _group(verdict: Verdict) -> str:
    match verdict:
        case Ahead():
            return "ahead"
        case YourMove():
            return "your_move"
        case Closed():
            return "closed"
        case Ignore():
            return "ignore"
        case _:
            return action(verdict).value
