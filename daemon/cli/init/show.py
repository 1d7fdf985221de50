"""What the first look found, for the owner to see that it understands their mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from daemon.cli import table
from daemon.cli.init.look import Seen
from daemon.listing import goes_on, listing
from daemon.wording import count
from rules.verdict import Action, action

NEEDED = frozenset({Action.REPLY, Action.FOLLOW_UP, Action.THANK_YOU})


def seen(what: Seen, *, now: datetime) -> None:
    """Print it: how much mail, how many conversations, and those that wait for the owner."""
    if what.conversations is None:
        print(f"Your mailbox is large: {what.messages.all:,} messages were looked at so far. The first pass goes on.")
        return
    shown = tuple(one for one in what.conversations if goes_on(one))
    waiting = tuple(one for one in shown if action(one.verdict) in NEEDED)
    so_far = "" if what.whole else "So far, as your mailbox is large: "
    print(f"\n{so_far}{summary(what.messages.all, len(shown), len(waiting))}\n")
    if waiting:
        from rich.console import Console  # noqa: PLC0415 - takes long to import

        table.show(Console(highlight=False), listing(waiting, ()), now=now)


def summary(messages: int, interviews: int, waiting: int) -> str:
    """Return one sentence that sums them up."""
    found = f"{count(messages, 'message')}: {count(interviews, 'interview conversation')}"
    if not interviews:
        return f"{found} in the last half year."
    if not waiting:
        return f"{found}, none is waiting for you."
    return f"{found}, {waiting} {'is' if waiting == 1 else 'are'} waiting for you."


def likely_name(senders: Mapping[tuple[str, str], int], addresses: Sequence[str]) -> str:
    """Return the name that most sent mail has beside one of the addresses, or ''."""
    names: Counter[str] = Counter()
    for (email, name), times in senders.items():
        if email in addresses and " " in name.strip() and "@" not in name:
            names[name.strip()] += times
    return max(names, key=lambda name: names[name], default="")


def other_addresses(senders: Mapping[tuple[str, str], int], addresses: Sequence[str]) -> tuple[str, ...]:
    """Return what else sent mail is from, the most frequent first."""
    others: Counter[str] = Counter()
    for (email, _), times in senders.items():
        if email and email not in addresses:
            others[email] += times
    return tuple(email for email, _ in others.most_common())
