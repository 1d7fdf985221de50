"""`status` shows what the last pass left without judging anew; where that does not hold any more, it judges."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from daemon import clock
from daemon.cli import main
from daemon.config import workdays
from daemon.demo.maildir import make
from daemon.line import HEADINGS, Frame, Line, frame_of, frame_text, line_of, line_text
from daemon.standing import Standing, standing

ZONE = ZoneInfo("America/New_York")
NOON = datetime.now(ZONE).replace(hour=12, minute=0, second=0, microsecond=0)
NOW = NOON + timedelta(days=1)  # a Maildir that was written after it would not be trusted
CONFIG = """
[owner]
name = "Dana Whitfield"
addresses = ["dana@whitfield.example"]
time_zone = "America/New_York"
[service]
state_dir = "state"
[[account]]
name = "main"
kind = "maildir"
path = "Maildir"
"""
LINE = Line(
    "an id", "follow_up", date(2026, 3, 2), "Mill & Söhne", "Welder", "applied", datetime(2026, 2, 20, 9, tzinfo=UTC),
    "due", date(2026, 3, 2), goes_on=True, wanting=True,
)  # fmt: skip


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The config of one whose mailbox was looked at until nothing was left to do."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    path = tmp_path / "config.toml"
    path.write_text(CONFIG)
    make(tmp_path, NOW, workdays("US"))
    for _ in range(2):  # what the first one writes is seen by the second
        assert main(["-c", str(path), "run", "--once"]) == 0
    return path


def left(config: Path, now: datetime = NOW) -> Standing | None:
    return standing(config, now, {})


def test_what_was_left_is_what_judging_anew_shows(config: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for words in ((), ("--all",)):
        capfd.readouterr()
        assert left(config)
        assert main(["-c", str(config), "status", *words]) == 0
        quick = capfd.readouterr().out
        with closing(sqlite3.connect(config.parent / "state" / "index.db")) as index, index:
            index.execute("UPDATE judgement SET frame = ''")
        assert left(config) is None
        assert main(["-c", str(config), "status", *words]) == 0
        assert capfd.readouterr().out == quick
        assert "a draft is in your mailbox" in quick
        assert main(["-c", str(config), "run", "--once"]) == 0


def test_it_says_whose_mail_it_is_and_when_the_owner_is_away(config: Path) -> None:
    today = NOW.date()
    config.write_text(f'{CONFIG}[[away]]\nfrom = {today}\nto = {today + timedelta(days=3)}\n')  # fmt: skip
    assert left(config) is None, "the rules are others"
    assert main(["-c", str(config), "run", "--once"]) == 0
    found = left(config)
    assert found is not None
    assert found.away.startswith("You are away until ")
    assert (found.accounts, found.never, str(found.zone)) == (("main",), (), "America/New_York")
    assert found.folder == config.parent / "state"


def _write(config: Path, text: str) -> None:
    config.write_text(text)


def _on_index(config: Path, statement: str) -> None:
    with closing(sqlite3.connect(config.parent / "state" / "index.db")) as index, index:
        index.execute(statement)


ODD: dict[str, Callable[[Path], object]] = {
    "another rule": lambda config: _write(config, CONFIG + "[drafts]\nenabled = false\n"),
    "no TOML": lambda config: _write(config, "[owner"),
    "no UTF-8": lambda config: config.write_bytes(b"\xff"),
    "another state directory": lambda config: _write(config, CONFIG.replace('"state"', '"elsewhere"')),
    "a state directory that is no text": lambda config: _write(config, CONFIG.replace('"state"', "7")),
    "an owner that is no table": lambda config: _write(config, "owner = 1\n" + CONFIG.partition("[service]")[2]),
    "the machine's zone": lambda config: _write(config, CONFIG.replace("time_zone", "country")),
    "no config": lambda config: config.unlink(),
    "new mail was seen": lambda config: _on_index(config, "UPDATE account SET generation = generation + 1"),
    "a line in another form": lambda config: _on_index(config, "UPDATE judged SET line = '[1]'"),
    "a line of an unknown need": lambda config: _on_index(config, "UPDATE judged SET line = replace(line, '\"wait\"', '\"x\"')"),
    "no judgement": lambda config: _on_index(config, "DELETE FROM judgement"),
    "no index": lambda config: (config.parent / "state" / "index.db").unlink(),
    "no ledger": lambda config: (config.parent / "state" / "ledger.db").unlink(),
    "a damaged ledger": lambda config: (config.parent / "state" / "ledger.db").write_bytes(b"SQLite format 3\0" + b"x" * 9999),
}  # fmt: skip


@pytest.mark.parametrize("happens", ODD.values(), ids=ODD)
def test_what_does_not_hold_is_not_shown(config: Path, happens: Callable[[Path], object]) -> None:
    assert left(config)
    happens(config)
    assert left(config) is None


def test_it_holds_until_the_owners_day_ends(config: Path) -> None:
    midnight = (NOW + timedelta(days=1)).replace(hour=0)
    assert left(config, midnight - timedelta(seconds=1))
    assert left(config, midnight) is None
    assert left(config, NOW - timedelta(hours=1)) is None, "the clock was set back"


def test_mail_that_an_older_program_read_is_marked(config: Path) -> None:
    found = left(config)
    assert found
    assert not found.by_older
    _on_index(config, "UPDATE judgement SET reader = 'older'")
    found = left(config)
    assert found
    assert found.by_older


@pytest.mark.parametrize("need", HEADINGS)
def test_a_line_is_kept_as_it_is(need: str) -> None:
    for line in (LINE, Line("1", need, None, "", "", "", LINE.newest, "", None, goes_on=False, wanting=False)):
        assert line_of(line_text(line)) == line


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"source": "x"}', '{"source": "x", "zone": 1, "accounts": 1, "away": ""}']
)
def test_a_frame_in_another_form_shows_nothing(text: str) -> None:
    assert frame_of(text) == Frame()
    assert frame_of(frame_text(Frame("a", "b", ("c",), "d"))) == Frame("a", "b", ("c",), "d")
