"""SIGKILL at any moment of a pass, on a live Dovecot: one draft a conversation at most, and no lost edit."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from daemon import mime
from rules.message import Place
from tests.shell.mailboxes.imap_lab import dovecot_lab
from tests.shell.mailboxes.lab import key_of
from tests.shell.servers.dovecot import Dovecot, dovecot
from tests.shell.test_live_imap import NOW, Program

KILLS = int(os.environ.get("FOLLOWUPD_KILLS", "300"))


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


def application(number: int) -> bytes:
    """Return an application that has been waiting for an answer for eight days."""
    message = EmailMessage()
    message["From"], message["To"] = "Dana Whitfield <dana@whitfield.example>", f"Rita Mo <rita@firm{number}.example>"
    message["Subject"], message["Date"] = (
        f"Application: Welder at Firm{number}",
        format_datetime(NOW - timedelta(days=8)),
    )
    message["Message-ID"] = f"<application{number}@whitfield.example>"
    message.set_content(
        f"Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm{number}.\n\nBest regards,\nDana Whitfield\n"
    )
    return message.as_bytes()


def test_random_kills_leave_one_draft_a_conversation_and_every_edit(server: Dovecot, tmp_path: Path) -> None:
    dice = random.Random(20260918)
    edited: list[bytes] = []
    with dovecot_lab(server) as lab:
        program = Program(lab, tmp_path)
        program.config.write_text(program.config.read_text().replace("drafts_a_day = 100", "drafts_a_day = 1000"))
        began = time.monotonic()
        program.once()
        whole = time.monotonic() - began
        in_time = 0
        for number in range(KILLS):
            lab.deliver(application(number), Place.SENT)
            process = program.start("run", "--once", "--at", NOW.isoformat())
            time.sleep(dice.uniform(whole * 0.3, whole * 1.3))
            in_time += process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.communicate()
            drafts = lab.raw_drafts()
            counts = Counter(str(mime.envelope(mime.header_of(raw), place=Place.DRAFTS).to[0]) for raw in drafts)
            assert all(count == 1 for count in counts.values()), counts.most_common(3)
            assert set(edited) <= set(drafts)
            if drafts and dice.random() < 0.1:
                edited.append(_edit(program, dice.choice([raw for raw in drafts if raw not in edited] or drafts)))
        program.once()
        drafts = lab.raw_drafts()
        print(f"{in_time} of {KILLS} kills came before the pass was over; {len(drafts)} drafts, {len(edited)} edited")
        assert set(edited) <= set(drafts)
        assert in_time > KILLS // 3
        # A pass that died just when the draft was on its way does not write it again: it may have been there.
        assert len(drafts) >= KILLS * 0.95


def _edit(program: Program, raw: bytes) -> bytes:
    if b"P.S. " in raw:
        return raw
    changed = raw + b"P.S. I can start at once.\r\n"
    program.lab.edit_draft(str(key_of(raw)), changed)
    return changed
