"""The service on a live Dovecot: watching, withdrawing at once, and what goes wrong on the way."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot
from tests.shell.service.mail import answer, application, chatter
from tests.shell.service.program import IMAP, OWNER, Daemon, running, until

ANSWERS = 30
DOVECOT_SECONDS = 0.5  # so late it tells of a new message itself


def settle(folder: Path, *labs: ImapLab) -> None:
    """Write a config with an account for each lab: main, second."""
    text = OWNER
    for name, lab in zip(("main", "second"), labs, strict=False):
        text += IMAP.format(name=name, port=lab.line.port, user=lab.user)
        secret = folder / f"{name}.password"
        secret.write_text(lab.password)
        secret.chmod(0o600)
    (folder / "config.toml").write_text(text)


def drafts(lab: ImapLab, number: int | None = None) -> int:
    """Count the drafts there, or those to one firm."""
    found: list[int] = lab.world("Drafts").search(
        ["UNDELETED"] if number is None else ["UNDELETED", "TO", f"@firm{number}.example"]
    )
    return len(found)


def no_draft(lab: ImapLab, number: int) -> Callable[[], bool]:
    return lambda: drafts(lab, number) == 0


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def daemon(lab: ImapLab, tmp_path: Path) -> Iterator[Daemon]:
    settle(tmp_path, lab)
    with running(tmp_path) as daemon:
        yield daemon


def test_a_pointless_draft_goes_at_once(lab: ImapLab, tmp_path: Path) -> None:
    lab.deliver_all([chatter(n) for n in range(300)], "INBOX")
    lab.deliver_all([application(n) for n in range(ANSWERS)], "Sent")
    settle(tmp_path, lab)
    with running(tmp_path) as daemon:
        until(lambda: drafts(lab) == ANSWERS)
        daemon.until_state("well")
        took = []
        for number in range(ANSWERS):
            began = time.monotonic()
            lab.deliver(answer(number), Place.INBOX)
            until(no_draft(lab, number), every=0.01)
            took.append(time.monotonic() - began)
    took.sort()
    print(f"from the answer to the draft gone: p50 {statistics.median(took):.3f} s, p99 {took[-1]:.3f} s")
    assert took[-1] < 1 + DOVECOT_SECONDS
