"""How soon a draft that has become pointless is gone: from an answer that lands at the server, through the service."""

from __future__ import annotations

import imaplib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.accounts import HEAD
from tests.bench.clients import PASSWORD
from tests.bench.letters import ME
from tests.bench.rows import Row
from tests.shell.servers.dovecot import Dovecot
from tests.shell.servers.proxy import WRITES, Proxy, proxy

COUNT = 100
PATIENCE_SECONDS = 180.0
USER = "answered@example.org"
REST = """
[restraint]
drafts_a_day = 1000
[[account]]
name = "main"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
password_file = "password"
"""


@dataclass(frozen=True, slots=True)
class Answered:
    """What one answer took. seconds: from its landing. ours: of those, from the server's word of it to our write."""

    seconds: float
    ours: float
    round_trips: int


def rows(server: Dovecot) -> Iterator[Row]:
    """Yield the figures; each answer is followed by the next one once its draft is gone."""
    with TemporaryDirectory(prefix="bench-") as name, proxy(server.port) as relay:
        folder = Path(name)
        (folder / "state").mkdir()
        (folder / "password").write_text(PASSWORD)
        (folder / "password").chmod(0o600)
        config = folder / "config.toml"
        config.write_text(HEAD + REST.format(port=relay.port, user=USER))
        with imaplib.IMAP4("127.0.0.1", server.port) as line:
            line.login(USER, PASSWORD)
            for number in range(COUNT):
                line.append("Sent", "\\Seen", "", _application(number))
            found = tuple(_measured(line, relay, config))
    whole = sorted(one.seconds for one in found)
    ours = sorted(1000 * one.ours for one in found)
    trips = max(one.round_trips for one in found)
    yield Row("an answer lands, until our draft is gone: 99 of 100 within", _percentile(whole), "s", at_most=1,
              how=f"{COUNT} answers, by IDLE; half of them within {median(whole):.2g} s, most of it the server's")  # fmt: skip
    yield Row("of that, from the server's EXISTS to our write: half within", median(ours), "ms", at_most=50,
              how=f"99 of 100 within {_percentile(ours):.0f} ms; {COUNT} drafts lie there at first")  # fmt: skip
    yield Row("of that: round trips before our write", trips, "", at_most=3, how="the most of all")


def _measured(line: imaplib.IMAP4, relay: Proxy, config: Path) -> Iterator[Answered]:
    command = [sys.executable, "-m", "daemon", "-c", str(config), "run"]
    with (config.parent / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as service:
        try:
            _until(lambda: _drafts(line) == COUNT)
            for number in range(COUNT):
                _until(lambda: relay.commands[-1] == b"IDLE")
                yield _answer(line, relay, number, left=COUNT - number - 1)
        finally:
            service.terminate()


def _answer(line: imaplib.IMAP4, relay: Proxy, number: int, *, left: int) -> Answered:
    before = len(relay.moments)
    line.append("INBOX", "", "", _rejection(number))
    landed = time.monotonic()
    _until(lambda: _drafts(line) == left)
    gone = time.monotonic()
    since = relay.moments[before:]
    at = next(place for place, (_, word) in enumerate(since) if word == b"EXISTS")
    asked = next(place for place, (_, word) in enumerate(since) if word in WRITES)
    return Answered(gone - landed, since[asked][0] - since[at][0], _round_trips(since[at:asked]))


def _round_trips(moments: Sequence[tuple[float, bytes]]) -> int:
    """Return how often something was asked; what goes up within a millisecond went up together."""
    times = [moment for moment, word in moments if word != b"EXISTS"]
    return sum(1 for place, moment in enumerate(times) if place == 0 or moment - times[place - 1] > 0.001)


def _drafts(line: imaplib.IMAP4) -> int:
    _, told = line.status("Drafts", "(MESSAGES)")
    return int(bytes(told[0]).rpartition(b"MESSAGES ")[2].rstrip(b")"))


def _until(held: Callable[[], bool]) -> None:
    """Ask until it holds. Raises TimeoutError where it does not come."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not held():
        if time.monotonic() > end:
            raise TimeoutError("the service did not come so far")
        time.sleep(0.002)


def _percentile(ordered: Sequence[float]) -> float:
    return ordered[max(0, len(ordered) * 99 // 100 - 1)]


def _application(number: int) -> bytes:
    words = f"Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm{number}.\n\nDana Whitfield\n"
    return _letter(number, words, days=12, mine=True)


def _rejection(number: int) -> bytes:
    words = "Hi Dana,\n\nwe have decided to move forward with other candidates. We wish you all the best.\n\nRita Mo\n"
    return _letter(number, words, days=0, mine=False)


def _letter(number: int, words: str, *, days: int, mine: bool) -> bytes:
    message, them = EmailMessage(), f"Rita Mo <rita@firm{number}.example>"
    first = f"<first{number}@whitfield.example>"
    message["From"], message["To"] = (f"Dana Whitfield <{ME}>", them) if mine else (them, ME)
    message["Subject"] = f"{'' if mine else 'Re: '}Application: Welder at Firm{number}"
    message["Date"] = format_datetime(datetime.now(UTC) - timedelta(days=days))
    message["Message-ID"] = first if mine else f"<answer{number}@firm{number}.example>"
    if not mine:
        message["In-Reply-To"] = message["References"] = first
    message.set_content(words)
    return message.as_bytes().replace(b"\n", b"\r\n")
