"""Two followupds, each with a state directory of its own, on one mailbox: nothing is there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from daemon import mime
from rules.message import Place
from tests.shell.mailboxes.gmail_lab import emulate_lab
from tests.shell.mailboxes.imap_lab import dovecot_lab
from tests.shell.mailboxes.lab import Lab, key_of
from tests.shell.servers.dovecot import Dovecot
from tests.shell.servers.emulate import Emulate
from tests.shell.service.accounts import gmail_account, imap_account
from tests.shell.service.inside import Inside, serving
from tests.shell.service.mail import answer, application
from tests.shell.service.program import OWNER, until

COUNT = 8


@dataclass(frozen=True, slots=True)
class Pair:
    """One mailbox, and what begins a service of each of two machines on it."""

    lab: Lab
    homes: tuple[Path, Path]

    @contextmanager
    def machines(self) -> Iterator[tuple[Inside, Inside]]:
        """Run both at once."""
        with ExitStack() as stack:
            first, second = (stack.enter_context(serving(home)) for home in self.homes)
            yield first, second

    def recipients(self) -> Counter[str]:
        """Count the drafts to each address, edited ones too."""
        return Counter(mime.envelope(mime.header_of(raw), place=Place.DRAFTS).to[0].email for raw in self.drafts())

    def drafts(self) -> list[bytes]:
        """Return the drafts that lie there, although one may be taken away just when it is fetched."""
        while True:
            with suppress(LookupError):
                return self.lab.raw_drafts()

    def edit_one(self, more: bytes) -> bytes:
        """Add words to a draft as the owner does, and return it. Nothing where it was there twice, or taken away, by then."""
        raw = self.drafts()[0]
        with suppress(LookupError, ValueError):
            self.lab.edit_draft(str(key_of(raw)), raw + more)
            return raw + more
        return b""


@pytest.fixture(params=["dovecot", "emulate"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Pair]:
    homes = tmp_path / "one", tmp_path / "two"
    with ExitStack() as stack:
        lab: Lab
        account: Callable[[Path], str]
        if request.param == "dovecot":
            server: Dovecot = request.getfixturevalue("rich_dovecot")
            lab = imap = stack.enter_context(dovecot_lab(server))
            account = lambda home: imap_account(imap, home)  # noqa: E731
        else:
            other: Emulate = request.getfixturevalue("emulate_server")
            lab = gmail = stack.enter_context(emulate_lab(other))
            account = lambda home: gmail_account(gmail, home)  # noqa: E731
        for home in homes:
            home.mkdir()
            (home / "config.toml").write_text(OWNER + account(home))
        yield Pair(lab, homes)


def well(machines: tuple[Inside, Inside]) -> bool:
    return all(machine.is_("well")() for machine in machines)


def test_what_one_machine_wrote_the_other_knows(pair: Pair) -> None:
    pair.lab.deliver(application(1), Place.SENT)
    first, second = pair.homes
    with serving(first) as machine:
        until(lambda: len(pair.drafts()) == 1, seconds=90)
        until(machine.is_("well"))
    writes = pair.lab.writes()
    with serving(second) as machine:
        until(machine.is_("well"), seconds=90)
    assert pair.lab.writes() == writes
    assert sum(pair.recipients().values()) == 1


def test_what_the_owner_deleted_is_not_written_by_the_other_machine(pair: Pair) -> None:
    """Its ledger knows nothing of it; the mark on the message does."""
    pair.lab.deliver(application(1), Place.SENT)
    first, second = pair.homes
    with serving(first):
        until(lambda: len(pair.drafts()) == 1, seconds=90)
        (raw,) = pair.drafts()
    pair.lab.delete(mime.envelope(mime.header_of(raw), place=Place.DRAFTS).id)
    with serving(second) as machine:
        until(machine.is_("well"), seconds=90)
    assert pair.drafts() == []


def test_both_at_once_leave_one_draft_a_conversation_and_every_edit(pair: Pair) -> None:
    with pair.machines() as machines:
        until(lambda: well(machines), seconds=90)
        for number in range(COUNT):
            pair.lab.deliver(application(number), Place.SENT)
        wanted = Counter({f"rita@firm{number}.example": 1 for number in range(COUNT)})
        until(lambda: pair.recipients() == wanted, seconds=120)
        edited = until(lambda: pair.edit_one(b"P.S. I can start at once.\r\n"))
        left = sorted(number for number in range(COUNT) if f"rita@firm{number}.example".encode() not in edited)
        for number in left[:2]:
            pair.lab.deliver(answer(number), Place.INBOX)
            wanted.pop(f"rita@firm{number}.example")
        until(lambda: pair.recipients() == wanted, seconds=120)
        until(lambda: well(machines), seconds=90)
    assert edited in pair.drafts()
