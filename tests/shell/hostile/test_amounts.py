"""Too much of everything: a text of 100 MB, archives that unpack to terabytes, a thousand conversations in an hour."""

from __future__ import annotations

import resource
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.cli import main
from daemon.errors import OwnerMustAct
from daemon.mime import content
from daemon.sources import open_source
from tests.shell.service.inside import serving
from tests.shell.service.mail import OVERDUE, answer, application
from tests.shell.service.program import OWNER, until
from tests.shell.service.test_service_maildir import ACCOUNT, deliver, drafts, settle

CAP = 5
MEMORY = 600 * 1024 * 1024  # bytes a pass over a text of 100 MB may take
PATTERNS = {
    "one line": b"a" * 300_000,
    "quotes": b">" * 300_000,
    "quoted lines": b"> > > > \n" * 30_000,
    "brackets": b"(" * 150_000 + b")" * 150_000,
    "tags": b"<b><i>" * 40_000,
    "dates": b"by Monday 1 2 3 4 5 at 6 7 8 " * 8_000,
    "spaces": b" " * 300_000 + b"x",
    "dashes": b"-- \n" * 60_000,
    "questions": b"Will you let me know? " * 12_000,
    "addresses": b"a@b.example, " * 20_000,
}


def letter(body: bytes) -> bytes:
    head, _, _ = answer(1).partition(b"\n\n")
    return head + b"\n\n" + body + b"\n"


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())
def test_a_long_text_of_one_sign_is_read_like_any_other(pattern: bytes, tmp_path: Path) -> None:
    """A pattern that searches back and forth would take hours for it: the test would never end."""
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    deliver(tmp_path, letter(pattern))
    assert main(["-c", str(tmp_path / "config.toml"), "run", "--once"]) == 0
    assert len(content(letter(pattern)).text) <= 1_000_000


def test_a_text_of_100_mb_is_read_in_little_memory(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    deliver(tmp_path, application(2), "Sent")
    deliver(tmp_path, letter(b"Which day next week would suit you for a call?\n" * 2_200_000))
    command = [sys.executable, "-m", "daemon", "-c", str(tmp_path / "config.toml"), "run", "--once"]

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))

    done = subprocess.run(command, preexec_fn=limited, capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr[-2000:]
    assert drafts(tmp_path) == 1  # to the other firm: this one has answered


def packed(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return path


MBOX = b"From dana Mon Apr  6 16:42:00 2026\n" + application(1) + b"\n"


@pytest.mark.parametrize("name", ["../../escaped.mbox", "/tmp/escaped.mbox", "..\\..\\escaped.mbox", "a/../../b.mbox"])
def test_a_path_in_an_archive_leads_nowhere(name: str, tmp_path: Path) -> None:
    """What is in it is read as mail; nothing is unpacked, wherever it says it lies."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    source = open_source(packed(inner / "takeout.zip", {name: MBOX}))
    assert [b"Welder" in entry.header for entry in source.entries()] == [True]
    source.close()
    assert sorted(tmp_path.rglob("*")) == sorted([*before, inner / "takeout.zip"])
    assert not Path("/tmp/escaped.mbox").exists()


def test_an_archive_of_many_bombs_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """Each for itself unpacks to less than what is suspicious."""
    bomb = tmp_path / "takeout.zip"
    chunk = bytes(1 << 20)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(3):
            with archive.open(f"{number}.mbox", "w") as member:
                for _ in range(600):
                    member.write(chunk)
    with pytest.raises(OwnerMustAct, match="would unpack to far more than mail does"):
        open_source(bomb)


def test_an_archive_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    file = packed(tmp_path / "takeout.zip", {"a.mbox": MBOX + b"x" * 100_000})
    raw = file.read_bytes()
    size = (len(MBOX) + 100_000).to_bytes(4, "little")
    file.write_bytes(raw.replace(size, (200).to_bytes(4, "little")))
    source = open_source(file)
    with pytest.raises(OwnerMustAct, match="damaged"):
        list(source.entries())
    source.close()


def test_a_thousand_new_conversations_in_an_hour_make_no_more_drafts_than_a_day_has(tmp_path: Path) -> None:
    settle(tmp_path, "main")
    owner = OWNER.replace("drafts_a_day = 1000", f"drafts_a_day = {CAP}")
    (tmp_path / "config.toml").write_text(owner + ACCOUNT.format(name="main"))
    with serving(tmp_path) as service:
        until(service.is_("well"))
        for number in range(1000):
            deliver(tmp_path, application(number, age=OVERDUE + timedelta(minutes=number % 60)), "Sent")
        until(lambda: drafts(tmp_path) >= CAP, seconds=300)
        passed = service.health()
        deliver(tmp_path, application(1000), "Sent")
        until(lambda: service.health() != passed, seconds=300)
    assert main(["-c", str(tmp_path / "config.toml"), "run", "--once"]) == 0
    assert drafts(tmp_path) == CAP
