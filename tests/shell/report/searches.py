"""Reads an mbox the way the command does, and hands out what the page is made of."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from daemon.judge import Asked
from daemon.preview import judged
from daemon.reader import Reader
from daemon.report import Search, search
from daemon.sources import open_source
from rules.message import Owner
from tests.core.cases import terms
from tests.shell.report.mailboxes import ADDRESS

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=ZONE)
OWNER = Owner("Dana Whitfield", frozenset({ADDRESS}), "US")


def searched(path: Path) -> Search:
    """Return the search that the mail of a file is about, at NOW."""
    rules = terms(zone=ZONE)
    with (
        closing(open_source(path)) as source,
        judged([source], OWNER, rules, Asked(NOW, only_until=True), lambda _: None) as (found, index),
    ):
        reader = Reader(index, OWNER, rules.workdays)
        return search(found, lambda one: reader.messages(one.rows), OWNER, rules, NOW)


def grown(small: Search, count: int) -> Search:
    """Return the search with its stories told again, each under another id, until there are so many."""
    stories = tuple(replace(small.stories[n % len(small.stories)], id=f"{n:012x}") for n in range(count))
    return replace(small, stories=stories)
