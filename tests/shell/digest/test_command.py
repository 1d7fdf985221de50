"""The digest and the quiet days as the owner meets them: by the commands, on a Maildir."""

from __future__ import annotations

import mailbox
from datetime import timedelta
from pathlib import Path

import pytest

from daemon import clock
from daemon.cli import main
from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from rules.notice import PREFIX


@pytest.fixture
def config(tmp_path: Path) -> Path:
    make(tmp_path, clock.now(), workdays("US"))
    path = tmp_path / "config.toml"
    path.write_text(
        f'[owner]\nname = "Dana Whitfield"\naddresses = ["{OWNER[1]}"]\ntime_zone = "America/New_York"\n'
        f'[service]\nstate_dir = "state"\n[[account]]\nname = "main"\nkind = "maildir"\npath = "{tmp_path / "Maildir"}"\n'
    )
    return path


def with_more(config: Path, toml: str) -> Path:
    path = config.with_name("more.toml")
    path.write_text(config.read_text() + toml)
    return path


def digests(config: Path) -> list[mailbox.MaildirMessage]:
    box = mailbox.Maildir(config.parent / "Maildir", create=False)
    return [one for one in box if PREFIX in (one["Message-ID"] or "")]


def test_a_pass_puts_one_into_the_inbox_and_the_next_leaves_it(config: Path) -> None:
    weekly = with_more(config, '[digest]\nevery = "week"\n')
    for _ in range(3):
        assert main(["-c", str(weekly), "run", "--once"]) == 0
    (one,) = digests(config)
    assert one.get_flags() == ""
    assert one["Subject"].startswith("Your search on ")


def test_it_counts_as_no_conversation(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["-c", str(config), "run", "--once"])
    main(["-c", str(config), "status", "--all"])
    before = capsys.readouterr().out.splitlines()[-1]
    weekly = with_more(config, '[digest]\nevery = "week"\n')
    main(["-c", str(weekly), "run", "--once"])
    main(["-c", str(weekly), "run", "--once"])
    main(["-c", str(weekly), "status", "--all"])
    assert capsys.readouterr().out.splitlines()[-1] == before


def test_unasked_there_is_none_and_once_switched_off_it_goes(config: Path) -> None:
    main(["-c", str(config), "run", "--once"])
    assert digests(config) == []
    main(["-c", str(with_more(config, '[digest]\nevery = "day"\n')), "run", "--once"])
    assert len(digests(config)) == 1
    main(["-c", str(config), "run", "--once"])
    assert digests(config) == []


def test_a_dry_pass_puts_none_there(config: Path) -> None:
    main(["-c", str(with_more(config, '[digest]\nevery = "day"\n')), "run", "--once", "--dry-run"])
    assert digests(config) == []


def test_status_says_that_the_owner_is_away(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    today = clock.now().date()
    first, last = today - timedelta(days=2), today + timedelta(days=5)
    away = with_more(config, f'[away]\nfrom = "{first}"\nto = "{last}"\n')
    main(["-c", str(away), "run", "--once"])
    main(["-c", str(away), "status"])
    assert "You are away until " in capsys.readouterr().out
    main(["-c", str(config), "status"])
    assert "You are away until " not in capsys.readouterr().out
