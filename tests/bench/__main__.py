"""Measures the ways that all mail goes, each against the least that it could cost; prints a table, keeps it as JSON."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from pathlib import Path

from rich.console import Console
from rich.table import Table

from daemon import mime
from daemon.config import defaults, workdays
from daemon.judge import Asked
from daemon.preview import judged
from daemon.sources import open_source
from rules.judging.cadence import Terms
from rules.message import Message, Owner, Place
from rules.reader.read import read
from tests.reading.score import CORPUS, mailboxes
from tests.shell.search import OWNER, other_mail

COUNT = 4_000
TARGET = Path("build") / "bench.json"
NOW = datetime(2026, 9, 18, tzinfo=UTC)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        mail = [raw for raw, _ in other_mail(NOW, COUNT)]
        box = Path(folder) / "mail.mbox"
        box.write_bytes(b"".join(b"From x@example.org Fri Sep 18 00:00:00 2026\n" + raw + b"\n" for raw in mail))
        rows = [_headers(mail), _preview(box), _reading()]
    table = Table("what", "measured", "against", "ratio")
    for row in rows:
        table.add_row(*(str(cell) for cell in row.values()))
    Console().print(table)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps({"python": sys.version, "rows": rows}, indent=2), "utf-8")


def _headers(mail: list[bytes]) -> dict[str, str]:
    heads = [mime.header_of(raw) for raw in mail]
    ours = _seconds(lambda: [mime.envelope(head, place=Place.INBOX) for head in heads])
    theirs = _seconds(lambda: [BytesHeaderParser().parsebytes(head).items() for head in heads])
    return {
        "what": f"headers of {len(heads):,} messages, all fields understood",
        "measured": f"{ours:.2f} s",
        "against": f"{theirs:.2f} s: the standard library splits them",
        "ratio": f"{ours / theirs:.1f}",
    }


def _preview(box: Path) -> dict[str, str]:
    owner, settings = Owner("Dana", frozenset({OWNER}), "US"), defaults()
    terms = Terms(settings.policy, workdays("US"), UTC)

    def look() -> None:
        with (
            closing(open_source(box)) as source,
            judged([source], owner, terms, Asked(NOW, only_until=True), lambda _: None),
        ):
            pass

    ours, plain = _seconds(look, runs=1), _seconds(lambda: box.read_bytes().count(b"\nFrom "))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {
        "what": f"preview of an mbox of {box.stat().st_size / 1e6:.0f} MB, {COUNT:,} messages",
        "measured": f"{ours:.1f} s, peak of the whole run {peak} MB",
        "against": f"{plain:.2f} s: the file is read",
        "ratio": f"{ours / plain:.0f}",
    }


def _reading() -> dict[str, str]:
    boxes = list(mailboxes(CORPUS, "tune"))[:25]
    said = [
        ([Message(mime.envelope(mime.header_of(raw), place=place), mime.content(raw, zone=box.tz))], box)
        for box in boxes
        for raw, place in zip(box.messages, box.places, strict=True)
    ]
    days = workdays("US")
    reads = _seconds(lambda: [read(messages, box.owner, workdays=days) for messages, box in said])
    parses = _seconds(lambda: [mime.content(raw) for box in boxes for raw in box.messages])
    return {
        "what": f"reading {len(said)} messages of the corpus, each by itself",
        "measured": f"{len(said) / reads:.0f} a second",
        "against": f"{len(said) / parses:.0f} a second: their MIME is parsed",
        "ratio": f"{reads / parses:.1f}",
    }


def _seconds(work: Callable[[], object], *, runs: int = 3) -> float:
    """Return the median of some runs."""
    found = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        found.append(time.perf_counter() - began)
    return sorted(found)[runs // 2]


if __name__ == "__main__":
    main()
