"""What passes cost once a mailbox was looked at: empty ones, those with new mail, verdicts under other rules."""

from __future__ import annotations

import imaplib
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from email.utils import format_datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from daemon.config import defaults, workdays
from daemon.engine import Engine
from daemon.judge import Asked, Judge, Known
from daemon.store.index import Index
from daemon.store.ledger import Ledger
from daemon.sync import sync
from rules.judging.cadence import Terms
from tests.bench import letters
from tests.bench.clients import OWNER, PASSWORD, account
from tests.bench.mailbox import NOW
from tests.bench.rows import Row
from tests.bench.server import Box
from tests.shell.servers.proxy import Proxy, proxy

ASKED = Asked(NOW, only_until=False)
EMPTY = 20


@dataclass(frozen=True, slots=True)
class Watched:
    """An account that was looked at, behind a relay that counts what is asked."""

    engine: Engine
    index: Index
    relay: Proxy
    box: Box


def rows(box: Box) -> Iterator[Row]:
    """Yield the figures of one mailbox."""
    with watched(box) as account_:
        yield _first_pass(account_)
        yield from _empty(account_)
        yield from _new_mail(account_)
        yield _other_rules(account_)


@contextmanager
def watched(box: Box) -> Iterator[Watched]:
    with (
        TemporaryDirectory(prefix="bench-") as name,
        proxy(box.server.port) as relay,
        account(relay.port, box.user, Path(name)) as (mailbox, index),
        closing(Ledger(Path(name) / "ledger.db")) as ledger,
    ):
        sync(mailbox, index)
        yield Watched(Engine({"main": mailbox}, index, ledger, OWNER, _terms()), index, relay, box)


def _terms() -> Terms:
    return Terms(defaults().policy, workdays("US"), UTC)


def _first_pass(one: Watched) -> Row:
    began = time.perf_counter()
    outcome = one.engine.run("main", ASKED, dry=False)
    return Row("first pass after it: letters fetched, read, judged, drafts written", time.perf_counter() - began, "s",
               how=f"{len(outcome.conversations)} conversations of the last 240 days")  # fmt: skip


def _empty(one: Watched) -> Iterator[Row]:
    """Let the pass's own writes be seen first: then nothing happens any more."""
    for _ in range(3):
        one.engine.tick("main", ASKED)
    cpu, asked = [], []
    for _ in range(EMPTY):
        before, began = one.relay.round_trips, time.thread_time()
        one.engine.tick("main", ASKED)
        cpu.append(time.thread_time() - began)
        asked.append(one.relay.round_trips - before)
    size = f"{one.box.messages:,} messages"
    yield Row(f"empty tick, {size}: round trips", median(asked), "", at_most=1, how="what goes up together is one")
    yield Row(f"empty tick, {size}: CPU", 1000 * median(cpu), "ms", at_most=1, how=f"median of {EMPTY}")


def _new_mail(one: Watched) -> Iterator[Row]:
    with imaplib.IMAP4("127.0.0.1", one.box.server.port) as line:
        line.login(one.box.user, PASSWORD)
        for number in range(10):
            raw = letters.bulk(10_000_000 + 15 * number, format_datetime(NOW), 5_000).raw
            line.append("INBOX", "", "", raw.replace(b"\n", b"\r\n"))
    before, trips, began = len(one.relay.commands), one.relay.round_trips, time.thread_time()
    one.engine.tick("main", ASKED)
    yield Row("tick with 10 new messages: round trips", one.relay.round_trips - trips, "", at_most=3,
              how=" ".join(word.decode() for word in one.relay.commands[before:]))  # fmt: skip
    yield Row("tick with 10 new messages: CPU", 1000 * (time.thread_time() - began), "ms")


def _other_rules(one: Watched) -> Row:
    """Judge everything again under rules that look back a day less."""
    policy = defaults().policy
    span = policy.give_up.look_back
    other = replace(policy, give_up=replace(policy.give_up, look_back=replace(span, count=span.count - 1)))
    judge = Judge(one.index, ["main"], OWNER, Terms(other, workdays("US"), UTC), lambda _account, _refs: iter(()))
    known = Known(lambda _account, _message: date.min, {}, 5)
    judge.conversations(Asked(NOW - timedelta(days=1), only_until=False), known)
    began = time.perf_counter()
    found = judge.conversations(ASKED, known)
    return Row("all verdicts again after a rule change", time.perf_counter() - began, "s", at_most=0.5,
               how=f"{len(found)} conversations, from what is stored")  # fmt: skip
