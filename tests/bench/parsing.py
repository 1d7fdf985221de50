"""What it costs to understand messages, against splitting them alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import tzinfo
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from html import escape

from daemon import mime
from daemon.config import workdays
from rules.message import Message, Place
from rules.reader.read import read
from tests.bench.mailbox import letter, slots
from tests.bench.rows import Row
from tests.reading.score import CORPUS, mailboxes

COUNT = 4_000
WARMING = 40
WHOLE = 15_000


def rows() -> Iterator[Row]:
    heads = [mime.header_of(letter(slot, small=True).raw) for slot in slots(COUNT)]
    ours = _seconds(lambda: [mime.envelope(head, place=Place.INBOX) for head in heads])
    theirs = _seconds(lambda: [BytesHeaderParser().parsebytes(head).items() for head in heads])
    yield Row("headers, all fields understood", ours / theirs, "× the standard library's splitting",
              how=f"{1e6 * ours / COUNT:.0f} µs against {1e6 * theirs / COUNT:.0f} µs a message")  # fmt: skip
    yield from _reading()


def _reading() -> Iterator[Row]:
    boxes = list(mailboxes(CORPUS, "tune"))[:70]
    raws = [(raw, place, box) for box in boxes for raw, place in zip(box.messages, box.places, strict=True)]
    said = [([_message(raw, place, box.tz)], box.owner) for raw, place, box in raws]
    days = workdays("US")
    first, rest = said[:WARMING], said[WARMING:]
    for messages, owner in first:  # what is prepared once is not counted, and no letter is read twice
        read(messages, owner, workdays=days)
    reads = _seconds(lambda: [read(messages, owner, workdays=days) for messages, owner in rest], runs=1)
    yield Row("letters of the corpus read, each by itself", len(rest) / reads, "a second", how="without their MIME")
    whole = [(_as_sent(messages[0]), place, box) for (messages, _), (_, place, box) in zip(said, raws, strict=True)]
    parses = _seconds(lambda: [mime.content(raw) for raw, _, _ in whole])
    yield Row("their MIME, as whole messages of 15 KB", len(whole) / parses, "a second",
              how=f"both together {1 / (parses / len(whole) + reads / len(rest)):,.0f} a second")  # fmt: skip


def _message(raw: bytes, place: Place, zone: tzinfo) -> Message:
    return Message(mime.envelope(mime.header_of(raw), place=place), mime.content(raw, zone=zone))


def _as_sent(message: Message) -> bytes:
    """Return the words of a message as clients send them: in both forms, above the quoted conversation, with traces."""
    words = message.content.text
    quoted = (
        "On Mon, 2 Mar 2026, Rita Mo <rita@alarmco.example> wrote:\n" + "> what was said before, line by line\n" * 60
    )
    sent = EmailMessage()
    sent["From"], sent["Subject"] = (
        "Rita Mo <rita@alarmco.example>",
        message.envelope.subject.encode("ascii", "ignore").decode(),
    )
    for hop in range(12):
        sent[f"X-Trace-{hop}"] = "from mx.example (mx.example [192.0.2.1]) by in.example with ESMTPS id " + "0f" * 60
    sent.set_content(f"{words}\n\n{quoted}")
    lines = "".join(
        f'<p class="line" style="margin:0">{escape(line)}</p>\n' for line in f"{words}\n{quoted}".split("\n")
    )
    sent.add_alternative(f"<html><body>{lines}</body></html>", subtype="html")
    room = WHOLE - len(sent.as_bytes())
    if room > 0:
        sent.replace_header("X-Trace-0", "0f" * (room // 2))
    return sent.as_bytes()


def _seconds(work: Callable[[], object], *, runs: int = 3) -> float:
    """Return the best of some runs, in seconds of this process."""
    found = []
    for _ in range(runs):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)
