"""What a first look costs, beside what other programs take for the same mailbox."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.sync import sync
from tests.bench.clients import Run, account, run
from tests.bench.rows import Row
from tests.bench.server import Box
from tests.shell.servers.proxy import proxy

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Series:
    """What one way took at one size."""

    way: str
    messages: int
    run: Run


def measured(box: Box, told: Told, *, whole: bool) -> list[Series]:
    """Run every way on one mailbox, cold and warm. whole: also those that take far longer."""
    ways = ["raw cold", "followupd cold", "raw", "followupd", "raw", "followupd"]
    if whole:
        ways += ["imapclient", *(["mbsync"] if shutil.which("mbsync") else [])]
    found: list[Series] = []
    for way in ways:
        if way.endswith(" cold"):
            box.forget()
        told(f"{box.messages:,} messages: {way}")
        found.append(Series(way, box.messages, run(way.removesuffix(" cold"), box.server.port, box.user)))
    return found


def rows(series: list[Series], size: int) -> Iterator[Row]:
    """Yield the figures of one size: the best of each way's runs, as the rest is other programs' noise."""
    best = {one.way: _best(series, one.way, size) for one in series if one.messages == size}
    limit, ours = best["raw"].wall, best["followupd"]
    name = f"{size:,} messages"
    yield Row(f"first look, {name}, warm server", ours.wall / limit, "× raw", at_most=3.5,
              how=f"{ours.wall:.1f} s against {limit:.1f} s; {ours.cpu:.1f} s of CPU, {1e6 * ours.cpu / size:.0f} µs a message")  # fmt: skip
    yield Row(f"its peak of memory, {name}", ours.peak_mb, "MB", at_most=60 if size <= 100_000 else 80)
    cold = best["followupd cold"].wall, best["raw cold"].wall
    yield Row(f"first look, {name}, cold server", cold[0] / cold[1], "× raw", at_most=1.15,
              how=f"{cold[0]:.1f} s against {cold[1]:.1f} s")  # fmt: skip
    if theirs := best.get("imapclient"):
        yield Row(f"IMAPClient's own fetch, {name}", theirs.wall / ours.wall, "× ours",
                  how=f"{theirs.wall:.1f} s, nothing stored; {theirs.peak_mb:.0f} MB")  # fmt: skip
    if theirs := best.get("mbsync"):
        yield Row(f"mbsync's pull, {name}", theirs.wall / ours.wall, "× ours", at_least=25,
                  how=f"{theirs.wall:.1f} s: whole messages, where a first look takes headers only")  # fmt: skip


def line(box: Box) -> Row:
    """Return how many bytes a first look takes on the line, compressed, against those that it takes plainly."""
    told = []
    for compress in (False, True):
        with TemporaryDirectory(prefix="bench-") as name, proxy(box.server.port) as relay:
            with account(relay.port, box.user, Path(name), compress=compress) as (mailbox, index):
                sync(mailbox, index)
            told.append(relay.told)
    return Row(f"first look, {box.messages:,} messages, compressed: bytes on the line", told[1] / told[0], "× plain",
               how=f"{told[1] / 1e6:.1f} MB against {told[0] / 1e6:.1f} MB")  # fmt: skip


def growth(series: list[Series], small: int, large: int) -> Row:
    """Return how much longer the larger one takes."""
    one, other = (_best(series, "followupd", size) for size in (small, large))
    return Row(f"first look, {large:,} messages", other.wall / one.wall, f"× that of {small:,}",
               at_most=1.1 * large / small, how=f"{other.cpu / one.cpu:.3g} × its CPU")  # fmt: skip


def _best(series: list[Series], way: str, size: int) -> Run:
    return min((one.run for one in series if (one.way, one.messages) == (way, size)), key=lambda run: run.wall)
