"""What it costs to understand messages, against splitting them alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from email.parser import BytesHeaderParser

from daemon import mime
from daemon.config import workdays
from rules.message import Message, Place
from rules.reader.read import read
from tests.bench.mailbox import letter, slots
from tests.bench.rows import Row
from tests.reading.score import CORPUS, mailboxes

COUNT = 4_000


def rows() -> Iterator[Row]:
    heads = [mime.header_of(letter(slot, small=True).raw) for slot in slots(COUNT)]
    ours = _seconds(lambda: [mime.envelope(head, place=Place.INBOX) for head in heads])
    theirs = _seconds(lambda: [BytesHeaderParser().parsebytes(head).items() for head in heads])
    yield Row("headers, all fields understood", ours / theirs, "× the standard library's splitting",
              how=f"{1e6 * ours / COUNT:.0f} µs against {1e6 * theirs / COUNT:.0f} µs a message")  # fmt: skip
    yield _reading()


def _reading() -> Row:
    boxes = list(mailboxes(CORPUS, "tune"))[:25]
    said = [
        ([Message(mime.envelope(mime.header_of(raw), place=place), mime.content(raw, zone=box.tz))], box)
        for box in boxes
        for raw, place in zip(box.messages, box.places, strict=True)
    ]
    days = workdays("US")
    reads = _seconds(lambda: [read(messages, box.owner, workdays=days) for messages, box in said])
    parses = _seconds(lambda: [mime.content(raw) for box in boxes for raw in box.messages])
    return Row("letters of the corpus read, each by itself", len(said) / reads, "a second",
               how=f"their MIME alone is parsed at {len(said) / parses:,.0f} a second")  # fmt: skip


def _seconds(work: Callable[[], object], *, runs: int = 3) -> float:
    """Return the best of some runs, in seconds of this process."""
    found = []
    for _ in range(runs):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)
