"""The service on Maildirs: clocks that jump, files that break, accounts that come and go."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import timedelta
from mailbox import Maildir
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from daemon.service.events import Reload
from daemon.service.patience import Patience
from tests.shell.servers.process import free_port
from tests.shell.service.inside import serving
from tests.shell.service.mail import answer, application
from tests.shell.service.program import OWNER, followupd, until

ACCOUNT = """
[[account]]
name = "{name}"
kind = "maildir"
path = "{name}"
"""


def settle(folder: Path, *names: str) -> None:
    """Write a config with these accounts, each with an empty Maildir."""
    for name in names:
        box = Maildir(folder / name)
        for sub in ("Sent", "Drafts"):
            box.add_folder(sub)
    (folder / "config.toml").write_text(OWNER + "".join(ACCOUNT.format(name=name) for name in names))


def deliver(folder: Path, raw: bytes, sub: str | None = None, *, account: str = "main") -> None:
    box = Maildir(folder / account)
    (box.get_folder(sub) if sub else box).add(raw)


def drafts(folder: Path, account: str = "main") -> int:
    return len(Maildir(folder / account).get_folder("Drafts"))


def test_what_falls_due_while_the_machine_sleeps_is_drafted_when_it_wakes(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1, age=timedelta(minutes=5)), "Sent")
    with serving(tmp_path) as service:
        until(service.is_("well"))
        before = service.health()
        assert drafts(tmp_path) == 0
        service.wall.ahead = timedelta(days=14)
        until(lambda: drafts(tmp_path) == 1)
        until(lambda: (now := service.health()) and before and now.last_pass != before.last_pass)


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=365)], ids=["back a day", "forward a year"])
def test_a_clock_that_is_set_ends_nothing_and_doubles_nothing(tmp_path: Path, jump: timedelta) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path) as service:
        until(lambda: drafts(tmp_path) == 1)
        until(service.is_("well"))
        service.wall.ahead = jump
        until(
            lambda: (
                (now := service.health()) and now.last_pass and abs(now.last_pass - service.wall()) < timedelta(hours=1)
            )
        )
        assert drafts(tmp_path) <= 1
        service.wall.ahead = timedelta()
        deliver(tmp_path, application(2), "Sent")
        until(lambda: drafts(tmp_path) == 2)


def test_the_first_drafts_wait_until_all_accounts_have_been_looked_at(tmp_path: Path) -> None:
    """The answer lies in the other account, and was never seen."""
    settle(tmp_path, "main", "other")
    deliver(tmp_path, application(1), "Sent")
    deliver(tmp_path, answer(1), account="other")
    with serving(tmp_path, patience=Patience(local_poll=0.05)) as service:
        until(service.is_("well"))
        until(service.is_("well", "other"))
        deliver(tmp_path, application(2), "Sent")
        until(lambda: drafts(tmp_path) == 1)
        assert 'followupd_drafts_withdrawn_total{account="main"} 0\n' in service.supervisor.numbers()


def test_an_account_that_is_broken_keeps_no_other_waiting(tmp_path: Path) -> None:
    settle(tmp_path, "main", "other")
    shutil.rmtree(tmp_path / "other")
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path) as service:
        until(lambda: drafts(tmp_path) == 1)
        until(service.is_("paused", "other"))
        settle(tmp_path, "main", "other")
        service.supervisor.post(Reload())
        until(service.is_("well", "other"))


def test_an_account_that_is_taken_out_of_the_config_is_left_alone(tmp_path: Path) -> None:
    settle(tmp_path, "main", "other")
    with serving(tmp_path) as service:
        until(service.is_("well"))
        until(service.is_("well", "other"))
        (tmp_path / "config.toml").write_text(OWNER + ACCOUNT.format(name="main"))
        until(lambda: service.health("other") is None)
        deliver(tmp_path, application(1), "Sent", account="other")
        deliver(tmp_path, application(2), "Sent")
        until(lambda: drafts(tmp_path) == 1)
        assert drafts(tmp_path, "other") == 0


def test_a_damaged_index_is_made_anew_without_help(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path):
        until(lambda: drafts(tmp_path) == 1)
    (tmp_path / "state" / "index.db").write_bytes(b"no database" * 1000)
    with serving(tmp_path) as service:
        until(service.is_("well"))
        deliver(tmp_path, application(2), "Sent")
        until(lambda: drafts(tmp_path) == 2)
    assert (tmp_path / "state" / "damaged-index.db").exists()


def test_an_index_that_breaks_while_it_is_used_is_made_anew_without_help(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path) as service:
        until(lambda: drafts(tmp_path) == 1)
        until(service.is_("well"))
        _break(tmp_path / "state" / "index.db")
        deliver(tmp_path, application(2), "Sent")
        until(lambda: drafts(tmp_path) == 2)
    assert (tmp_path / "state" / "damaged-index.db").exists()


def test_a_damaged_ledger_stops_all_writing_and_is_told(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    with serving(tmp_path) as service:
        until(service.is_("well"))
    _break(tmp_path / "state" / "ledger.db")
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path) as service:
        until(service.is_("paused"))
        found = service.health()
        assert found
        assert "ledger is damaged" in str(found.error)
    assert drafts(tmp_path) == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of its own, of a few megabytes."""
    if os.geteuid() != 0:
        pytest.skip("a disk of its own needs root")
    folder = tmp_path / "state"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", folder], check=False).returncode:
        pytest.skip("no tmpfs can be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path, small_disk: Path) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path) as service:
        until(lambda: drafts(tmp_path) == 1)
        until(service.is_("well"))
        _fill(small_disk / "ballast")
        deliver(tmp_path, application(2), "Sent")
        until(lambda: "is down and tried again" in service.supervisor.summary())
        assert "the state can't be kept" in service.supervisor.summary()
        (small_disk / "ballast").unlink()
        until(lambda: drafts(tmp_path) == 2)
        until(service.is_("well"))
        deliver(tmp_path, answer(1))
        until(lambda: drafts(tmp_path) == 1)


def test_a_state_directory_that_is_read_only_is_told_in_one_line(tmp_path: Path, small_disk: Path) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    ended = followupd(tmp_path, "run")
    assert ended.returncode == 1
    assert ended.stderr == (
        f"error: {small_disk}: the state can't be kept there (Read-only file system). Name another service.state_dir\n"
    )
    assert drafts(tmp_path) == 0


def test_what_is_done_is_counted_for_prometheus(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    port = free_port()
    config = tmp_path / "config.toml"
    config.write_text(config.read_text().replace("[service]", f"[service]\nmetrics_port = {port}"))
    deliver(tmp_path, application(1), "Sent")
    with serving(tmp_path) as service:
        until(lambda: drafts(tmp_path) == 1)
        deliver(tmp_path, answer(1))
        until(lambda: drafts(tmp_path) == 0)
        until(lambda: 'withdrawn_total{account="main"} 1\n' in service.supervisor.numbers())
        until(service.is_("well"))
        with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as page:
            text = page.read().decode()
        with pytest.raises(HTTPError), urlopen(f"http://127.0.0.1:{port}/", timeout=10):
            pass
    assert 'followupd_drafts_written_total{account="main"} 1\n' in text
    assert 'followupd_account_well{account="main"} 1\n' in text
    assert not re.search(r"@|Firm1|Rita", text)
    assert all(re.fullmatch(r'# (HELP|TYPE) \w+ .+|\w+\{account="main"\} [\d.e+]+', line) for line in text.splitlines())


def test_a_failure_is_counted_by_its_kind(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    shutil.rmtree(tmp_path / "main")
    with serving(tmp_path) as service:
        until(service.is_("paused"))
        assert 'followupd_errors_total{account="main",kind="Refused"} 1\n' in service.supervisor.numbers()


def _fill(path: Path) -> None:
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def _break(path: Path) -> None:
    """Overwrite every page of a database but the first."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(page)
        file.write(b"\xff" * (size - page))
