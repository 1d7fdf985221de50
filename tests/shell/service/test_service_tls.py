"""The service on a Dovecot whose certificate nobody vouches for, and one whose name nobody knows for a while."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot, dovecot
from tests.shell.service.mail import application
from tests.shell.service.program import OWNER, followupd, running, until
from tests.shell.service.test_service_imap import drafts

TLS = """
[[account]]
name = "main"
kind = "imap"
host = "{host}"
port = {port}
{pin}
user = "{user}"
password_file = "main.password"
"""


def settle(folder: Path, lab: ImapLab, server: Dovecot, *, host: str = "localhost", pin: str = "") -> None:
    """Write a config with one account over TLS. pin: the fingerprint to trust, '' for none."""
    set_pin = f'fingerprint = "{pin}"' if pin else ""
    text = TLS.format(host=host, port=server.tls_port, user=lab.user, pin=set_pin)
    (folder / "config.toml").write_text(OWNER + text)
    secret = folder / "main.password"
    secret.write_text(lab.password)
    secret.chmod(0o600)


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with dovecot() as server:
        yield server


@pytest.fixture
def lab(server: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(server) as lab:
        yield lab


def test_check_shows_the_fingerprint_to_pin_and_with_it_all_is_well(
    lab: ImapLab, server: Dovecot, tmp_path: Path
) -> None:
    settle(tmp_path, lab, server)
    asked = followupd(tmp_path, "check")
    assert asked.returncode == 1
    assert "error: main: nobody vouches for the server's certificate" in asked.stderr
    shown = re.search(r'fingerprint = "([0-9a-f]{64})"', asked.stderr)
    assert shown
    assert shown[1] == server.fingerprint
    settle(tmp_path, lab, server, pin=shown[1])
    asked = followupd(tmp_path, "check")
    assert (asked.returncode, asked.stderr) == (0, "")


def test_a_pinned_certificate_that_is_replaced_stops_the_account_before_the_login(
    lab: ImapLab, server: Dovecot, tmp_path: Path
) -> None:
    settle(tmp_path, lab, server, pin=":".join(re.findall("..", server.fingerprint.upper())))
    with running(tmp_path) as daemon:
        daemon.until_state("well")
        server.renew()
        logins = server.log.count("Login: ")
        daemon.signal(signal.SIGHUP)
        daemon.until_state("paused")
        assert f"another certificate (SHA-256 {server.fingerprint})" in daemon.account()["error"]
        assert server.log.count("Login: ") == logins


def test_an_expired_certificate_is_told_and_a_renewed_one_is_taken(
    lab: ImapLab, server: Dovecot, tmp_path: Path
) -> None:
    server.let_expire()
    settle(tmp_path, lab, server)
    lab.deliver(application(1), Place.SENT)
    with running(tmp_path, environ={"SSL_CERT_FILE": str(server.certificate)}) as daemon:
        daemon.until_state("paused")
        assert "the server's certificate has expired" in daemon.account()["error"]
        assert drafts(lab) == 0
        assert [line for line in daemon.log if "certificate" in line] == [daemon.account()["error"]]
        server.renew()
        daemon.signal(signal.SIGHUP)
        until(lambda: drafts(lab) == 1)
        daemon.until_state("well")


@pytest.fixture
def hosts(tmp_path: Path) -> Path:
    """Return a file that a process started `under` it takes for /etc/hosts: a name that is not in it is unknown."""
    if os.geteuid() != 0:
        pytest.skip("names of its own need root")
    if subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no mounts of its own can be had here")
    file = tmp_path / "hosts"
    file.write_text("127.0.0.1 localhost\n")
    return file


def test_a_name_that_is_not_found_is_tried_again_until_it_is(
    lab: ImapLab, server: Dovecot, tmp_path: Path, hosts: Path
) -> None:
    settle(tmp_path, lab, server, host="mail.lab.invalid", pin=server.fingerprint)  # RFC 6761, 6.4: no DNS has it
    lab.deliver(application(1), Place.SENT)
    under = ("unshare", "--mount", "sh", "-c", f'mount --bind {hosts} /etc/hosts && exec "$@"', "sh")
    with running(tmp_path, under=under) as daemon:
        daemon.until_state("retrying")
        assert "the connection failed" in daemon.account()["error"]
        with hosts.open("a") as file:
            file.write("127.0.0.1 mail.lab.invalid\n")
        until(lambda: drafts(lab) == 1, seconds=120)
        daemon.until_state("well")
        assert len([line for line in daemon.log if "connection failed" in line]) == 1
