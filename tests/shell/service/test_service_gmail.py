"""The service with two accounts, of which Gmail has forgotten one: the other's passes are not kept waiting."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from rules.message import Place
from tests.shell.cli.signing_in import account_of, signed_in
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.stub_gmail import Front, Gate, front
from tests.shell.service.inside import serving
from tests.shell.service.mail import answer, application, chatter
from tests.shell.service.program import IMAP, OWNER, followupd, running, until

GMAIL = """
[[account]]
name = "gmail"
kind = "gmail"
user = "{user}"
client_secret = "client_secret.json"
token_file = "state/token.json"
api_endpoint = "{endpoint}"
"""
PASSES = 5


@dataclass(frozen=True, slots=True)
class Both:
    """An account on Gmail and one on Dovecot. pages: where Google's tokens are renewed."""

    gmail: GmailLab
    imap: ImapLab
    pages: Front
    folder: Path

    @property
    def token(self) -> Path:
        return self.folder / "state/token.json"

    def revoke(self) -> None:
        """Let the owner take the leave back in Google's pages: the token at hand has run out, no other is given."""
        kept = json.loads(self.token.read_text())
        self.token.write_text(json.dumps(kept | {"expiry": "2020-01-01T00:00:00+00:00", "refresh_token": "revoked"}))

    def renewals(self) -> int:
        return sum(call.endswith("/token") for call in self.pages.calls)

    def apply_to(self, number: int) -> None:
        """Let the owner send an application, and something come in: the inbox is what wakes the service at once."""
        self.imap.deliver(application(number), Place.SENT)
        self.imap.deliver(chatter(number), Place.INBOX)

    def has_draft(self, number: int) -> bool:
        return bool(self.imap.world("Drafts").search(["UNDELETED", "TO", f"@firm{number}.example"]))


@pytest.fixture
def both(emulate_server: Emulate, rich_dovecot: Dovecot, tmp_path: Path) -> Iterator[Both]:
    with emulate_lab(emulate_server) as gmail, dovecot_lab(rich_dovecot) as imap, front(gmail.server) as pages:
        signed_in(account_of(gmail, tmp_path), gmail)
        secret = tmp_path / "client_secret.json"
        client = json.loads(secret.read_text())
        client["installed"]["token_uri"] = f"{pages.address}/oauth2/token"
        secret.write_text(json.dumps(client))
        (tmp_path / "main.password").write_text(imap.password)
        (tmp_path / "main.password").chmod(0o600)
        text = GMAIL.format(user=gmail.user, endpoint=gmail.line.address)
        (tmp_path / "config.toml").write_text(
            OWNER + text + IMAP.format(name="main", port=imap.line.port, user=imap.user)
        )
        yield Both(gmail, imap, pages, tmp_path)


def test_a_revoked_token_pauses_its_account_and_no_other(both: Both) -> None:
    both.revoke()
    with running(both.folder) as daemon:
        daemon.until_state("paused", "gmail")
        for number in range(PASSES):  # each needs a pass of the other account, which its own line wakes
            both.apply_to(number)
            until(partial(both.has_draft, number))
        assert daemon.state("gmail") == "paused"
        assert daemon.state("main") == "well"
        assert both.renewals() == 1  # all that time nobody asked Google again, and nobody waited for it
        asked = followupd(both.folder, "status")
        assert asked.returncode == 1
        assert "Type: followupd auth gmail" in asked.stderr
        assert "In production" in asked.stderr
        told = [line for line in daemon.log if "followupd auth gmail" in line]
        assert len(told) == 1


def test_the_other_account_makes_its_passes_while_google_has_not_answered_yet(both: Both) -> None:
    """The order of events, whatever the clock says: the drafts are there before Google's answer is."""
    both.revoke()
    gate = both.pages.gate = Gate("/oauth2/token")
    with serving(both.folder) as service:
        both.apply_to(1)
        until(lambda: gate.waiting)
        until(lambda: both.has_draft(1))
        both.imap.deliver(answer(1), Place.INBOX)
        until(lambda: not both.has_draft(1))
        assert both.renewals() == 0
        gate.opened.set()
        until(service.is_("paused", "gmail"))
        until(service.is_("well"))


def test_a_new_sign_in_ends_the_pause_at_the_next_reload(both: Both) -> None:
    good = both.token.read_text()
    both.revoke()
    both.gmail.insert(application(7), ["SENT"])
    with running(both.folder) as daemon:
        daemon.until_state("paused", "gmail")
        both.token.write_text(good)
        daemon.signal(signal.SIGHUP)
        daemon.until_state("well", "gmail")
        until(lambda: len(both.gmail.raw_drafts()) == 1)
