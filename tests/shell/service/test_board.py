"""What `status` reads, and when it complains."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from daemon.service import board
from daemon.service.board import Board
from daemon.service.health import Health, State
from daemon.service.summary import summary

NOW = datetime(2026, 9, 18, 9, tzinfo=UTC)
WELL = Health("main", State.WELL, NOW - timedelta(hours=3), NOW - timedelta(minutes=8), NOW + timedelta(minutes=22))
DOWN = Health("work", State.RETRYING, NOW - timedelta(minutes=5), NOW - timedelta(hours=1), NOW, "work: no line.")
LONG_DOWN = Health("work", State.RETRYING, NOW - timedelta(hours=2), None, NOW, "work: no line.")
PAUSED = Health("work", State.PAUSED, NOW - timedelta(minutes=5), None, NOW, "work: wrong password. Mend it.")
STARTING = Health("work", State.STARTING, NOW)


def of(*accounts: Health, config_error: str | None = None, stopped: bool = False) -> Board:
    return Board(4711, NOW, config_error, stopped, accounts)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with board.living(tmp_path):
        yield tmp_path


@pytest.mark.parametrize(
    "shown", [of(), of(WELL, PAUSED), of(STARTING, config_error="line 3: wrong"), of(DOWN, stopped=True)]
)
def test_what_was_written_is_read(shown: Board, tmp_path: Path) -> None:
    board.write(tmp_path, shown)
    assert board.read(tmp_path) == shown
    assert (tmp_path / board.FILE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", [None, "", "{}", "[]", '{"pid": "x"}', '{"pid": 1, "started": "now"}'])
def test_a_file_that_is_not_ours_is_none(text: str | None, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / board.FILE).write_text(text)
    assert board.read(tmp_path) is None


def test_it_lives_as_long_as_it_says_so(tmp_path: Path) -> None:
    assert not board.lives(tmp_path)
    with board.living(tmp_path):
        assert board.lives(tmp_path)
        assert board.lives(tmp_path)
    assert not board.lives(tmp_path)


def test_whoever_asks_is_in_nobodys_way(folder: Path) -> None:
    assert board.lives(folder)
    with (folder / board.LIFE).open() as other, pytest.raises(BlockingIOError):
        fcntl.flock(other, fcntl.LOCK_SH | fcntl.LOCK_NB)


@pytest.mark.parametrize(
    ("shown", "alive", "complaint"),
    [
        pytest.param(of(WELL), True, "", id="all well"),
        pytest.param(of(WELL, STARTING), True, "", id="starting"),
        pytest.param(of(DOWN), True, "", id="down for a moment"),
        pytest.param(of(LONG_DOWN), True, "work: no line.", id="down for hours"),
        pytest.param(of(WELL, PAUSED), True, "work: wrong password. Mend it.", id="the owner must act"),
        pytest.param(of(WELL, config_error="line 3"), True, "the service: the changed config is not in force: line 3", id="a broken config"),
        pytest.param(of(PAUSED, stopped=True), False, "", id="stopped on purpose"),
        pytest.param(of(WELL), False, "the service: it ended without being stopped (it was pid 4711). Start it, and look at its log", id="died"),
    ],
)  # fmt: skip
def test_it_complains_of_what_the_owner_must_mend(shown: Board, alive: bool, complaint: str) -> None:
    assert "\n".join(board.complaints(shown, alive=alive, now=NOW)) == complaint


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        pytest.param(of(), "Starting.", id="nothing said yet"),
        pytest.param(of(WELL), "1 account watched, last looked at 08:52, next at 09:22 at the latest.", id="all well"),
        pytest.param(of(WELL, STARTING), "1 of 2 accounts well; work is being looked at for the first time.", id="starting"),
        pytest.param(of(WELL, DOWN), "1 of 2 accounts well; work is down and tried again: work: no line.", id="down"),
        pytest.param(of(DOWN, PAUSED), "0 of 2 accounts well; work waits for you: work: wrong password. Mend it.", id="the worst is told"),
    ],
)  # fmt: skip
def test_one_line_says_how_all_are(shown: Board, line: str) -> None:
    assert summary(shown, UTC) == line
