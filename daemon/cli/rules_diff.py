"""`followupd rules diff`: what two files of rules would do differently today, conversation by conversation."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from daemon.cli.tried import tried
from daemon.differences import Difference, differences, differences_json
from daemon.judge import Asked, Conversation
from daemon.report.next_step import next_step
from daemon.report.wording import plain
from daemon.view import who
from rules.judging.cadence import Terms


def command(arguments: argparse.Namespace) -> int:
    with tried(arguments) as trial:
        a, b = trial.under(arguments.a), trial.under(arguments.b)
        asked = Asked(trial.now, only_until=bool(arguments.source) or arguments.at is not None)
        found, same = differences(trial.mail, a, b, asked)
    names = (str(arguments.a), str(arguments.b))
    if arguments.json:
        at = trial.now.astimezone(a.zone).isoformat(timespec="seconds")
        whole = {"version": 1, "at": at, "a": names[0], "b": names[1], "same": same}
        print(json.dumps({**whole, "differences": differences_json(found, a)}, ensure_ascii=False, indent=2))
    else:
        print("\n".join(lines(found, same, names, (a, b), trial.now)))
    return 0


def lines(
    found: Sequence[Difference], same: int, names: tuple[str, str], terms: tuple[Terms, Terms], now: datetime
) -> Iterator[str]:
    """Yield what a person reads: for each conversation what either file comes to, and why."""
    width = max(map(len, names))
    for one in found:
        yield plain(f"{who(one.a)}: {one.a.envelopes[0].subject}")
        pairs = ((one.a, one.b), (one.b, one.a))
        for name, (side, other), rules in zip(names, pairs, terms, strict=True):
            yield plain(f"  {name:<{width}}  {next_step(side, rules, now)}")
            yield from (plain(f"  {'':<{width}}    {reason}") for reason in _own_reasons(side, other))
        if one.what == ("draft",):
            yield "  The draft reads differently."
        yield ""
    yield _counted(len(found), same)


def _own_reasons(side: Conversation, other: Conversation) -> Iterator[str]:
    """Yield the reasons that the other side has not."""
    theirs = {reason.text for reason in other.verdict.because}
    return (reason.text for reason in side.verdict.because if reason.text not in theirs)


def _counted(differ: int, same: int) -> str:
    alike = f"{same} {'is' if same == 1 else 'are'} the same"
    if not differ:
        return f"Nothing differs: {alike} under both."
    return f"{differ} {'conversation differs' if differ == 1 else 'conversations differ'}, {alike}."
