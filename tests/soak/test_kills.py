"""SIGKILL at any moment of a pass, on live servers: one draft a conversation at most, and no lost edit."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from daemon import mime
from rules.message import Place
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab, myworld_lab
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Lab, key_of
from tests.shell.servers.dovecot import dovecot
from tests.shell.servers.emulate import emulate
from tests.shell.servers.myworld import myworld
from tests.shell.service.accounts import gmail_account, imap_account
from tests.shell.service.mail import answer, application
from tests.shell.service.program import OWNER
from tests.soak.warm import Warm, warm

DOVECOT_KILLS = int(os.environ.get("FOLLOWUPD_KILLS", "1000"))
GMAIL_KILLS = int(os.environ.get("FOLLOWUPD_GMAIL_KILLS", "300"))
AT_ONCE = 40
"""Kills in one mailbox, before a new one is begun: a pass over few conversations is a short one."""


@dataclass(slots=True)
class Ordeal:
    """Passes over one mailbox, most of which are killed, and what must hold after each."""

    lab: Lab
    program: Warm
    folder: Path
    dice: random.Random
    usual: float = 1.0  # seconds of a pass that is let live
    kills: int = 0
    edited: set[bytes] = field(default_factory=set)
    answered: set[int] = field(default_factory=set)

    def whole(self) -> None:
        """Make a pass that is let live."""
        began = time.monotonic()
        status = self.program.start(self.folder / "log", *self.words).status()
        assert status == 0, (self.folder / "log").read_text()[-2000:]
        self.usual = time.monotonic() - began

    @property
    def words(self) -> tuple[str, ...]:
        return ("-c", str(self.folder / "config.toml"), "run", "--once")

    def kill(self, number: int) -> None:
        """Let something happen, begin a pass, and kill it at any moment."""
        self.lab.deliver(application(number), Place.SENT)
        if number > 3 and self.dice.random() < 0.2:
            self.answered.add(old := self.dice.randrange(number))
            self.lab.deliver(answer(old), Place.INBOX)
        begun = self.program.start(self.folder / "log", *self.words)
        begun.ended_within(self.dice.uniform(0, self.usual * 1.1))
        self.kills += begun.kill()
        drafts = self.lab.raw_drafts()
        self.nothing_is_doubled_or_lost(drafts)
        unedited = [raw for raw in drafts if raw not in self.edited]
        if unedited and self.dice.random() < 0.1:
            self._edit(self.dice.choice(unedited))

    def nothing_is_doubled_or_lost(self, drafts: list[bytes]) -> None:
        counts = Counter(map(recipient, drafts))
        assert all(count == 1 for count in counts.values()), counts.most_common(3)
        assert self.edited <= set(drafts)

    def _edit(self, raw: bytes) -> None:
        self.lab.edit_draft(str(key_of(raw)), raw + b"P.S. I can start at once.\r\n")
        (changed,) = (one for one in self.lab.raw_drafts() if recipient(one) == recipient(raw))
        self.edited.add(changed)


def recipient(raw: bytes) -> str:
    return mime.envelope(mime.header_of(raw), place=Place.DRAFTS).to[0].email


Open = Callable[[], AbstractContextManager[Lab]]


def ordeals(make: Open, account: Callable[[Path, Lab], str], folder: Path, *, kills: int) -> None:
    """Kill that many passes, in one new mailbox after the other."""
    dice = random.Random(20260918)
    in_time = drafts = wanted = edits = 0
    with warm() as program:
        for first in range(0, kills, AT_ONCE):
            home = folder / str(first)
            home.mkdir()
            with make() as lab:
                (home / "config.toml").write_text(OWNER + account(home, lab))
                ordeal = Ordeal(lab, program, home, dice)
                ordeal.whole()
                count = min(AT_ONCE, kills - first)
                for number in range(count):
                    ordeal.kill(number)
                    if number % 8 == 7:
                        ordeal.whole()
                ordeal.whole()
                left = lab.raw_drafts()
                ordeal.nothing_is_doubled_or_lost(left)
                to = {recipient(raw) for raw in left if raw not in ordeal.edited}
                assert not to & {f"rita@firm{number}.example" for number in ordeal.answered}
                in_time, drafts, edits = in_time + ordeal.kills, drafts + len(left), edits + len(ordeal.edited)
                wanted += count - len(ordeal.answered)
    print(f"{in_time} of {kills} kills came before the pass was over; {drafts} drafts, {edits} edited")
    assert in_time > kills // 2
    # A pass that died just when the draft was on its way does not write it again: it may have been there.
    assert drafts >= wanted * 0.9


def test_random_kills_on_dovecot(tmp_path: Path) -> None:
    with dovecot() as server:
        ordeals(
            lambda: dovecot_lab(server), lambda home, lab: imap_account(_imap(lab), home), tmp_path, kills=DOVECOT_KILLS
        )


@contextmanager
def _emulate() -> Iterator[Open]:
    with emulate() as server:
        yield lambda: emulate_lab(server)


@contextmanager
def _myworld() -> Iterator[Open]:
    with myworld() as server:
        yield lambda: myworld_lab(server)


@pytest.mark.parametrize("server", [_emulate, _myworld], ids=["emulate", "myworld"])
def test_random_kills_on_gmail(server: Callable[[], AbstractContextManager[Open]], tmp_path: Path) -> None:
    with server() as make:
        ordeals(make, lambda home, lab: gmail_account(_gmail(lab), home), tmp_path, kills=GMAIL_KILLS)


def _imap(lab: Lab) -> ImapLab:
    assert isinstance(lab, ImapLab)
    return lab


def _gmail(lab: Lab) -> GmailLab:
    assert isinstance(lab, GmailLab)
    return lab
