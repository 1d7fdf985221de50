"""Measures what followupd costs against the least that it could; prints a table, keeps it as JSON and as a picture.

BENCH=small: a mailbox of 10,000 messages. Unset: 100,000 too. BENCH=large: 1,000,000 too.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import accounts, answers, archives, first, indexing, opening, parsing, passes, startup
from tests.bench.figure import drawn
from tests.bench.indexing import Series
from tests.bench.rows import Row
from tests.bench.server import filled, running

TARGET = Path("build")
SIZES = {"small": (10_000,), "": (10_000, 100_000), "large": (10_000, 100_000, 1_000_000)}
SMALL_FROM = 1_000_000
"""From this size on the messages have next to no bodies: a first look reads headers, and the disk has an end."""


def main() -> None:
    sizes = SIZES[os.environ.get("BENCH", "")]
    series: list[Series] = []
    found: list[Row] = []
    for row in _rows(sizes, series):
        _tell(f"  {row.what}: {row.shown}  {row.target}  {row.how}")
        found.append(row)
    _show(found)
    TARGET.mkdir(exist_ok=True)
    whole = {
        "python": sys.version,
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "load": os.getloadavg(),
        "rows": [{**asdict(row), "holds": row.holds} for row in found],
        "series": [asdict(one) for one in series],
    }
    (TARGET / "bench.json").write_text(json.dumps(whole, indent=2), "utf-8")
    (TARGET / "bench.svg").write_text(drawn(series), "utf-8")


def _rows(sizes: tuple[int, ...], series: list[Series]) -> Iterator[Row]:
    """Yield all figures; what each way took for a first look is added to `series`."""
    yield from parsing.rows()
    yield from startup.rows()
    yield from opening.rows()
    yield from archives.rows(1_000 if len(sizes) > 1 else 100)
    with running() as server:
        for size in sizes:
            _tell(f"{size:,} messages are written")
            box = filled(server, size, small=size >= SMALL_FROM)
            series += indexing.measured(box, _tell, whole=size < SMALL_FROM)
            yield from indexing.rows(series, size)
            if size < SMALL_FROM:
                yield indexing.line(box)
                yield first.row(box)
                yield from passes.rows(box)
            box.remove()
        for small, large in pairwise(sizes):
            yield indexing.growth(series, small, large)
        yield from accounts.rows(server)
        yield from answers.rows(server)


def _show(found: list[Row]) -> None:
    table = Table("what", "measured", "target", "holds", "how")
    for row in found:
        mark = "" if row.holds is None else "yes" if row.holds else "NO"
        table.add_row(row.what, row.shown, row.target, mark, row.how)
    Console(width=None if sys.stdout.isatty() else 160).print(table)

    if os.getloadavg()[1] > (os.cpu_count() or 1) * 1.5:
        print(
            "The machine has been busy with other things: what is measured by the clock says little. Look at the CPU."
        )


def _tell(what: str) -> None:
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    main()
