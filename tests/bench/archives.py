"""What it costs to read a large mbox: the pass over its headers, and the whole of `preview`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.sources import open_source
from tests.bench.clients import OWNER
from tests.bench.command import cost
from tests.bench.mailbox import NOW, letter, slots
from tests.bench.rows import Row

MEAN = 23_500  # bytes of a message


def rows(megabytes: int) -> Iterator[Row]:
    with TemporaryDirectory(prefix="bench-") as name:
        box = Path(name) / "mail.mbox"
        count = write_mbox(box, megabytes * 1_000_000 // MEAN)
        size = box.stat().st_size / 1e6
        began = time.process_time()
        with closing(open_source(box)) as source:
            found = sum(1 for _ in source.entries())
        wall = time.process_time() - began
        assert found == count, (found, count)
        yield Row(f"mbox of {size:,.0f} MB: the pass over its headers", size / wall, "MB/s", at_least=100,
                  how=f"{count:,} messages; of this process's CPU")  # fmt: skip
        yield from _preview(box)


def write_mbox(path: Path, count: int) -> int:
    """Write so many messages, oldest first."""
    with path.open("wb") as file:
        for slot in reversed(slots(count)):
            raw = letter(slot, small=False).raw.replace(b"\nFrom ", b"\n>From ")
            file.write(b"From x@example.org Fri Sep 18 00:00:00 2026\n" + raw + b"\n")
    return count


def _preview(box: Path) -> Iterator[Row]:
    spent = cost("preview", str(box), "--me", *OWNER.addresses, "--at", NOW.isoformat(), "--json")
    yield Row("preview of it: time", spent.seconds, "s",
              how=f"headers, threads, reading, verdicts; {spent.cpu:.1f} s of CPU")  # fmt: skip
    yield Row("preview of it: peak of memory", spent.megabytes, "MB", at_most=80)
