"""What is nobody else's: the password, seen from every side that the service can be looked at from."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot
from tests.shell.service.mail import application
from tests.shell.service.program import IMAP, OWNER, Daemon, followupd, running, until
from tests.shell.service.test_service_imap import drafts


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


def settle(folder: Path, lab: ImapLab, password: str) -> None:
    """Write a config whose password a command prints."""
    secret = folder / "elsewhere"
    secret.write_text(password)
    account = IMAP.format(name="main", port=lab.line.port, user=lab.user)
    by_command = f"password_command = {toml(f'cat {shlex.quote(str(secret))}')}"
    (folder / "config.toml").write_text(OWNER + account.replace('password_file = "main.password"', by_command))


def toml(text: str) -> str:
    return f"'''{text}'''"


def told(daemon: Daemon) -> bytes:
    """Return all that the service shows of itself: to `ps`, in its log, its status and its files."""
    process = Path(f"/proc/{daemon.process.pid}")
    shown = [(process / name).read_bytes() for name in ("cmdline", "environ", "comm")]
    kept = [path.read_bytes() for path in (daemon.folder / "state").rglob("*") if path.is_file()]
    status = followupd(daemon.folder, "status", "--json")
    said = "\n".join([*daemon.log, daemon.systemd.status(), status.stdout, status.stderr])
    return b"\n".join([*shown, *kept, said.encode()])


def test_the_password_is_in_nothing_that_can_be_looked_at(lab: ImapLab, tmp_path: Path) -> None:
    settle(tmp_path, lab, lab.password)
    lab.deliver(application(1), Place.SENT)
    with running(tmp_path) as daemon:
        until(lambda: drafts(lab) == 1)
        daemon.until_state("well")
        assert lab.password.encode() not in told(daemon)


def test_a_password_that_is_refused_is_not_told_either(lab: ImapLab, tmp_path: Path) -> None:
    wrong = "a-password-that-is-none"
    settle(tmp_path, lab, wrong)
    with running(tmp_path) as daemon:
        daemon.until_state("paused")
        assert wrong.encode() not in told(daemon)


def test_a_crash_leaves_no_memory_on_the_disk(lab: ImapLab, tmp_path: Path) -> None:
    """However large the cores are that its surroundings allow."""
    settle(tmp_path, lab, lab.password)
    with running(tmp_path, under=("sh", "-c", 'ulimit -S -c "$(ulimit -H -c)" && exec "$@"', "sh")) as daemon:
        daemon.until_state("well")
        limits = Path(f"/proc/{daemon.process.pid}/limits").read_text()
        soft = next(line.split()[4] for line in limits.splitlines() if line.startswith("Max core file size"))
        assert soft == "0"
