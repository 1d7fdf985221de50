"""`followupd init` for an Outlook mailbox: a code typed in a browser, a token, and what the mailbox holds."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.config import ImapAccount, MicrosoftSignIn, workdays
from daemon.demo.mail import Days
from tests.shell.cli.init.homes import home
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.search import interviews
from tests.shell.servers.dovecot import dovecot
from tests.shell.servers.identity import CLIENT, Identity, identity
from tests.shell.service.program import until
from tests.shell.terminal import terminal


@pytest.fixture
def microsoft() -> Iterator[tuple[Identity, ImapLab]]:
    with (
        identity("") as who,
        dovecot(introspection=f"{who.plain}/introspect", ways="xoauth2 oauthbearer") as server,
        dovecot_lab(server) as lab,
    ):
        who.user = lab.user
        days = Days(datetime.now(UTC), workdays("US"))
        for raw, place in list(interviews(days, 1))[:12]:
            lab.deliver(raw.replace(b"dana@whitfield.example", lab.user.encode()), place)
        yield who, lab


def test_outlook_is_signed_in_to_by_a_code_and_then_looked_at(
    microsoft: tuple[Identity, ImapLab], tmp_path: Path
) -> None:
    who, lab = microsoft
    owner = home(tmp_path / "home", REQUESTS_CA_BUNDLE=str(who.certificate))
    server = ["--host", "127.0.0.1", "--port", str(lab.line.port), "--tls", "none"]
    words = ["--address", lab.user, "--client-id", CLIENT, "--authority", who.authority, *server]
    with terminal(["init", *words, "--no-browser", "--no-service"], owner.environ, columns=500) as screen:
        until(lambda: who.approved)
        who.say(leave=True)
        screen.expect(f"signed in as {lab.user}")
        screen.expect("12 messages:")
        screen.expect("Your name")
        screen.type("")
        assert screen.end() == 0, screen.said
    (account,) = owner.loaded().accounts
    assert isinstance(account, ImapAccount)
    assert isinstance(account.password, MicrosoftSignIn)
    assert (account.password.client_id, account.password.authority) == (CLIENT, who.authority)
    assert stat.S_IMODE((owner.config.parent / "main-token.json").stat().st_mode) == 0o600
    assert owner.run("run", "--once", "--dry-run").returncode == 0
    assert lab.raw_drafts() == []
