"""The unit that `init` puts there."""

from __future__ import annotations

import os
import shutil
import subprocess
from mailbox import Maildir
from pathlib import Path

import pytest

from daemon.cli.init import unit
from daemon.demo.mail import OWNER
from tests.shell.cli.init.homes import Home, home, with_systemd
from tests.shell.servers.process import missing
from tests.shell.terminal import terminal

ODD = '/opt/my "tools"/100%/$HOME/followupd'


@pytest.fixture
def owner(tmp_path: Path) -> Home:
    made = home(tmp_path / "home")
    box = Maildir(made.folder / "Mail")
    for name in ("Sent", "Drafts"):
        box.add_folder(name)
    return made


def started(unit_text: str) -> str:
    (line,) = [line for line in unit_text.splitlines() if line.startswith("ExecStart=")]
    return line.removeprefix("ExecStart=")


def test_the_unit_runs_the_program_that_was_called() -> None:
    assert started(unit.text(["/opt/bin/followupd"], None)) == "/opt/bin/followupd run"
    assert started(unit.text(["/usr/bin/python3", "-m", "daemon"], Path("/home/d/my mail.toml"))) == (
        '/usr/bin/python3 -m daemon -c "/home/d/my mail.toml" run'
    )
    assert started(unit.text([ODD], None)) == r'"/opt/my \"tools\"/100%%/$$HOME/followupd" run'


def test_systemd_finds_no_fault_in_it(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        missing("systemd-analyze")
    (tmp_path / "followupd.service").write_text(unit.text(["/bin/true"], Path("/etc/my mail/100%.toml")))
    found = subprocess.run(
        ["systemd-analyze", "--user", "verify", "--recursive-errors=yes", "./followupd.service"],
        capture_output=True, text=True, cwd=tmp_path, env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}, timeout=60,
        check=False,
    )  # fmt: skip
    assert (found.returncode, found.stderr) == (0, "")


def words(owner: Home) -> list[str]:
    return ["init", "--address", OWNER[1], "--name", "Dana", "--path", str(owner.folder / "Mail")]


def test_the_service_is_put_there_started_and_can_be_watched(owner: Home) -> None:
    told = with_systemd(owner)
    done = owner.run(*words(owner), "--yes")
    assert done.returncode == 0, done.stderr
    assert "  systemctl --user status followupd " in done.stdout
    assert "  journalctl --user -u followupd -f " in done.stdout
    assert "  followupd status " in done.stdout
    there = owner.folder / "config/systemd/user/followupd.service"
    assert started(there.read_text()).endswith("-m daemon run")
    assert told.read_text().splitlines() == [
        "--user show-environment", "--user daemon-reload", "--user enable --now followupd.service",
    ]  # fmt: skip


def test_a_unit_that_the_owner_changed_is_left_unless_they_say_so(owner: Home) -> None:
    with_systemd(owner)
    there = owner.folder / "config/systemd/user/followupd.service"
    there.parent.mkdir(parents=True)
    there.write_text("[Service]\nExecStart=/mine\n")
    done = owner.run(*words(owner), "--yes")
    assert "is left as it is" in done.stdout
    assert there.read_text() == "[Service]\nExecStart=/mine\n"
    with terminal([*words(owner), "--replace"], owner.environ) as screen:
        screen.expect("Install the service now")
        screen.type("y")
        screen.expect("Replace it?")
        screen.type("y")
        assert screen.end() == 0
    assert started(there.read_text()).endswith("-m daemon run")


def test_a_refusal_of_systemd_is_told_and_the_config_stays(owner: Home) -> None:
    with_systemd(owner, enable='echo "Failed: no such thing" >&2; exit 1')
    done = owner.run(*words(owner), "--yes")
    assert done.returncode == 1
    assert done.stderr.startswith(
        "error: service: systemctl --user enable --now followupd.service failed (Failed: no such thing)."
    )
    assert owner.config.exists()


@pytest.mark.parametrize("answer", ["n", "none"])
def test_without_systemd_or_leave_nothing_is_installed(owner: Home, answer: str) -> None:
    with_systemd(owner, here=answer == "n")
    with terminal(words(owner), owner.environ) as screen:
        if answer == "n":
            screen.expect("Install the service now")
            screen.type("n")
        screen.expect("Run it by hand: followupd run --once --dry-run")
        assert screen.end() == 0
    assert not (owner.folder / "config/systemd").exists()
