"""`followupd rules diff`: what two files of rules would do differently today, conversation by conversation."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime

from daemon.cli.tried import tried
from daemon.differences import Difference, differences, differences_json
from daemon.judge import Asked, Conversation
from daemon.report.next_step import next_step
from daemon.view import who
from daemon.wording import plain
from rules.judging.cadence import Terms

_SIGNS = ("A", "B")
_WIDTH = 80


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
    if found:
        yield from (plain(f"{sign}  {name}") for sign, name in zip(_SIGNS, names, strict=True))
        yield ""
    for one in found:
        yield from _wrapped(f"{who(one.a)}: {one.a.envelopes[0].subject}", deep=2)
        pairs = ((one.a, one.b), (one.b, one.a))
        for sign, (side, other), rules in zip(_SIGNS, pairs, terms, strict=True):
            yield from _wrapped(f"  {sign}  {next_step(side, rules, now)}", deep=5)
            for reason in _own_reasons(side, other):
                yield from _wrapped(f"       {reason}", deep=7)
        if one.what == ("draft",):
            yield "  The draft reads differently."
        yield ""
    yield _counted(len(found), same)


def _wrapped(text: str, *, deep: int) -> list[str]:
    """Return the lines of a text, those after the first so deep."""
    return textwrap.wrap(plain(text), _WIDTH, subsequent_indent=" " * deep, break_on_hyphens=False)


def _own_reasons(side: Conversation, other: Conversation) -> Iterator[str]:
    """Yield the reasons that the other side has not."""
    theirs = {reason.text for reason in other.verdict.because}
    return (reason.text for reason in side.verdict.because if reason.text not in theirs)


def _counted(differ: int, same: int) -> str:
    alike = f"{same} {'is' if same == 1 else 'are'} the same"
    if not differ:
        return f"Nothing differs: {alike} under both."
    return f"{differ} {'conversation differs' if differ == 1 else 'conversations differ'}, {alike}."
