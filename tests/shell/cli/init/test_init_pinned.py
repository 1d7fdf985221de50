"""`init` on a Dovecot that signed its own certificate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.config import ImapAccount
from tests.shell.cli.init.homes import Home, home
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import PASSWORD, Dovecot


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def owner(tmp_path: Path) -> Home:
    return home(tmp_path / "home")


def words(lab: ImapLab, server: Dovecot, *more: str) -> list[str]:
    return [
        "init", "--yes", "--address", lab.user, "--name", "Dana Whitfield", "--host", "localhost",
        "--port", str(server.tls_port), "--password-command", f"echo {PASSWORD}", "--no-service", *more,
    ]  # fmt: skip


def test_the_fingerprint_that_init_shows_is_taken(lab: ImapLab, rich_dovecot: Dovecot, owner: Home) -> None:
    asked = owner.run(*words(lab, rich_dovecot))
    assert asked.returncode == 1
    assert "nobody vouches for the server's certificate" in asked.stderr
    shown = re.search(r'fingerprint = "([0-9a-f]{64})"', asked.stderr)
    assert shown, asked.stderr
    assert shown[1] == rich_dovecot.fingerprint
    assert not owner.config.exists()
    done = owner.run(*words(lab, rich_dovecot, "--fingerprint", shown[1]))
    assert done.returncode == 0, done.stderr
    (account,) = owner.loaded().accounts
    assert isinstance(account, ImapAccount)
    assert account.fingerprint == shown[1]


def test_another_one_is_refused_before_the_login(lab: ImapLab, rich_dovecot: Dovecot, owner: Home) -> None:
    asked = owner.run(*words(lab, rich_dovecot, "--fingerprint", "00" * 32))
    assert asked.returncode == 1
    assert f"another certificate (SHA-256 {rich_dovecot.fingerprint})" in asked.stderr
    assert lab.user not in rich_dovecot.log
    assert not owner.config.exists()
