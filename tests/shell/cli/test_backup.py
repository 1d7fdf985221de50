"""`followupd backup` and `followupd restore`: what is saved comes back, and nothing else is ever put in its place."""

from __future__ import annotations

import os
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from daemon.cli import main
from daemon.lock import only_one
from daemon.store.archive import set_aside
from tests.shell.service.inside import serving
from tests.shell.service.mail import application
from tests.shell.service.program import until
from tests.shell.service.test_service_maildir import deliver, drafts, settle
from tests.shell.terminal import terminal


def run(folder: Path, *words: str) -> int:
    return main(["-c", str(folder / "config.toml"), *words])


def rows(folder: Path, name: str, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "state" / name)) as database:
        return sorted(database.execute(f"SELECT * FROM {table}"), key=repr)


def everything(folder: Path) -> list[list[tuple[object, ...]]]:
    """Return what a state directory knows of messages and of drafts."""
    return [
        rows(folder, "index.db", "message"),
        rows(folder, "index.db", "account"),
        rows(folder, "ledger.db", "draft"),
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A mailbox with one draft of ours in it."""
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    assert run(tmp_path, "run", "--once") == 0
    assert drafts(tmp_path) == 1
    return tmp_path


@pytest.fixture
def saved(folder: Path) -> Path:
    file = folder / "saved.zip"
    assert run(folder, "backup", str(file)) == 0
    return file


def test_what_was_saved_comes_back(folder: Path, saved: Path) -> None:
    before = everything(folder)
    deliver(folder, application(2), "Sent")
    assert run(folder, "run", "--once") == 0
    assert everything(folder) != before
    assert run(folder, "restore", str(saved)) == 0
    assert everything(folder) == before


def test_a_pass_after_a_restore_catches_up_and_doubles_nothing(folder: Path, saved: Path) -> None:
    """The second draft was written after the backup: the mailbox itself tells of it."""
    deliver(folder, application(2), "Sent")
    assert run(folder, "run", "--once") == 0
    assert run(folder, "restore", str(saved)) == 0
    assert run(folder, "run", "--once") == 0
    assert drafts(folder) == 2


@pytest.mark.parametrize("lost", ["*", "ledger.db*", "index.db*"])
def test_a_state_directory_that_was_lost_comes_back(folder: Path, saved: Path, lost: str) -> None:
    before = everything(folder)
    for path in (folder / "state").glob(lost):
        path.unlink()
    assert run(folder, "restore", str(saved)) == 0
    assert everything(folder) == before


def test_a_damaged_ledger_is_set_aside_for_the_saved_one(folder: Path, saved: Path) -> None:
    before = everything(folder)
    for rest in (folder / "state").glob("ledger.db-*"):
        rest.unlink()
    (folder / "state" / "ledger.db").write_bytes(b"this is no database" * 500)
    assert run(folder, "restore", str(saved)) == 0
    assert everything(folder) == before
    assert (folder / "state" / "damaged-ledger.db").exists()


def test_the_backup_is_the_owners_alone(folder: Path, saved: Path) -> None:
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert not [path for path in folder.iterdir() if path.name.startswith(".followupd-")]
    assert stat.S_IMODE((folder / "state" / "ledger.db").stat().st_mode) == 0o600


def test_a_backup_is_made_while_the_service_runs_and_a_restore_waits_until_it_is_stopped(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "saved.zip"
    with serving(folder) as service:
        until(service.is_("well"))
        assert run(folder, "backup", str(file)) == 0
        deliver(folder, application(2), "Sent")
        until(lambda: drafts(folder) == 2)
        until(
            lambda: {row[4] for row in rows(folder, "ledger.db", "draft")} == {"written"}
        )  # noted after it lies there
        before = rows(folder, "ledger.db", "draft")
        capsys.readouterr()
        assert run(folder, "restore", str(file)) == 1
        told = capsys.readouterr().err
        assert f"another followupd works here (pid {os.getpid()}). Stop it first" in told
        assert rows(folder, "ledger.db", "draft") == before
    assert run(folder, "restore", str(file)) == 0
    assert len(rows(folder, "ledger.db", "draft")) == 1


def test_a_copy_is_of_one_moment_also_in_the_middle_of_writing(folder: Path) -> None:
    """A transaction that is open is not in it, and a commit that lies in the journal alone is."""
    with closing(sqlite3.connect(folder / "state" / "ledger.db", isolation_level=None)) as writer:
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute("INSERT INTO snooze VALUES ('main', 'committed', '2026-03-02')")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO snooze VALUES ('main', 'open', '2026-03-02')")
        assert run(folder, "backup", str(folder / "saved.zip")) == 0
        writer.execute("ROLLBACK")
    assert run(folder, "restore", str(folder / "saved.zip")) == 0
    assert rows(folder, "ledger.db", "snooze") == [("main", "committed", "2026-03-02")]


def test_a_new_backup_takes_the_place_of_the_old_one(folder: Path, saved: Path) -> None:
    deliver(folder, application(2), "Sent")
    assert run(folder, "run", "--once") == 0
    before = everything(folder)
    assert run(folder, "backup", str(saved)) == 0
    set_aside(folder / "state" / "ledger.db")
    assert run(folder, "restore", str(saved)) == 0
    assert everything(folder) == before


def test_a_backup_takes_the_place_of_no_other_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = folder / "letter.zip"
    repacked(letter, {"letter.txt": b"hello"})
    before = letter.read_bytes()
    assert run(folder, "backup", str(letter)) == 1
    assert "there is another file already, and it is no backup. Name another" in capsys.readouterr().err
    assert letter.read_bytes() == before


def test_a_backup_of_other_accounts_is_not_taken(
    folder: Path, saved: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path_factory.mktemp("other")
    settle(other, "private")
    assert run(other, "restore", str(saved)) == 1
    assert "it is of other accounts (main). Name the config that has them with -c" in capsys.readouterr().err


def test_a_backup_of_another_mailbox_under_the_same_name_is_not_taken(
    folder: Path, saved: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path_factory.mktemp("other")
    settle(other, "main")
    deliver(other, application(1), "Sent")
    assert run(other, "run", "--once") == 0
    before = everything(other)
    assert run(other, "restore", str(saved)) == 1
    assert "its account main is another mailbox. Name another backup" in capsys.readouterr().err
    assert everything(other) == before


@pytest.mark.parametrize(("typed", "restored"), [("n", False), ("", False), ("y", True), ("yes", True)])
def test_at_a_terminal_a_restore_asks_first(folder: Path, saved: Path, typed: str, *, restored: bool) -> None:
    deliver(folder, application(2), "Sent")
    assert run(folder, "run", "--once") == 0
    before = everything(folder)
    words = ["-c", str(folder / "config.toml"), "restore", str(saved)]
    with terminal(words, {**os.environ, "TERM": "xterm"}) as screen:
        screen.expect("Go on? [y/N]")
        screen.type(typed)
        assert screen.end() == 0
    assert ("Restored." in screen.said, "Nothing was changed." in screen.said) == (restored, not restored)
    assert (everything(folder) != before) == restored


def test_whoever_says_yes_is_not_asked(folder: Path, saved: Path) -> None:
    words = ["-c", str(folder / "config.toml"), "restore", str(saved), "--yes"]
    with terminal(words, {**os.environ, "TERM": "xterm"}) as screen:
        assert screen.end() == 0
    assert "Go on?" not in screen.said


def test_nothing_is_saved_where_there_is_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settle(tmp_path, "main")
    assert run(tmp_path, "backup", str(tmp_path / "saved.zip")) == 1
    assert "there is nothing to save yet" in capsys.readouterr().err
    assert not (tmp_path / "saved.zip").exists()


def parts(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(file: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def with_ledger(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """Return what puts another ledger into a backup."""

    def spoil(file: Path) -> None:
        good = parts(file)
        repacked(file, good | {"ledger.db": change(good["ledger.db"])})

    return spoil


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def flipped(file: Path) -> None:
    raw, middle = file.read_bytes(), file.stat().st_size // 2
    file.write_bytes(raw[:middle] + bytes(255 - byte for byte in raw[middle : middle + 40]) + raw[middle + 40 :])


def a_path_in_it(file: Path) -> None:
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("../../escaped.txt", "hello")


def of_the_future(ledger: bytes) -> bytes:
    return ledger[:60] + (99).to_bytes(4, "big") + ledger[64:]  # https://www.sqlite.org/fileformat.html, 1.3.12


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        pytest.param(Path.unlink, "it can't be read (No such file or directory)", id="none"),
        pytest.param(a_folder, "it can't be read (Is a directory)", id="a folder"),
        pytest.param(lambda file: file.write_text("hello"), "it is no backup, or a damaged one", id="text"),
        pytest.param(
            lambda file: file.write_bytes(file.read_bytes()[:3000]), "it is no backup, or a damaged one", id="cut"
        ),
        pytest.param(flipped, "it is no backup, or a damaged one", id="flipped"),
        pytest.param(
            lambda file: repacked(file, {"letter.txt": b"hello"}), "it is no backup of followupd", id="another zip"
        ),
        pytest.param(a_path_in_it, "it is no backup of followupd", id="a path in it"),
        pytest.param(with_ledger(lambda _: b"no database" * 500), "ledger.db is damaged", id="no database"),
        pytest.param(with_ledger(lambda _: b""), "ledger.db is damaged", id="an empty database"),
        pytest.param(
            with_ledger(lambda raw: raw[:4096] + b"\xff" * (len(raw) - 4096)),
            "ledger.db is damaged",
            id="a damaged page",
        ),
        pytest.param(with_ledger(of_the_future), "written by a newer followupd (schema 99, this", id="newer"),
    ],
)
def test_what_is_no_backup_changes_nothing(
    folder: Path, saved: Path, spoil: Callable[[Path], None], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(folder)
    spoil(saved)
    capsys.readouterr()
    assert run(folder, "restore", str(saved)) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"error: {saved}: ")
    assert told in said
    assert everything(folder) == before
    assert not list(folder.parent.rglob("escaped.txt"))


def test_a_disk_that_can_t_be_written_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "backup", str(folder / "nowhere" / "saved.zip")) == 1
    assert "it can't be written (No such file or directory)" in capsys.readouterr().err


def test_the_lock_is_let_go_of(folder: Path, saved: Path) -> None:
    assert run(folder, "restore", str(saved)) == 0
    with only_one(folder / "state" / "lock"):
        pass
