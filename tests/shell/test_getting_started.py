"""What the documentation tells a newcomer to type works as it stands, on a Takeout file, with no account and no network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from daemon.demo.mail import OWNER
from tests.shell.cli.init.homes import ROOT, Home
from tests.shell.newcomer import arrived, typed

PAGE = (ROOT / "docs" / "getting-started.md").read_text("utf-8")


def section(title: str) -> list[str]:
    """Return the lines to type of a section, in order."""
    text = PAGE.partition(f"## {title}")[2].partition("\n## ")[0]
    blocks = re.findall(r"```\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


@pytest.fixture
def newcomer(tmp_path: Path) -> Home:
    """Somebody with nothing but the program and their Takeout file."""
    return arrived(tmp_path / "home")


def test_a_takeout_file_gives_a_report_by_one_command_and_another_pace_by_two_more(newcomer: Home) -> None:
    lines = section("Without an account")
    assert len(lines) == 3
    report, change, diff = lines
    done = typed(newcomer, report)
    assert done.returncode == 0, done.stderr
    assert f"You are taken to be {OWNER[1]}" in done.stderr
    page = (newcomer.folder / "search.html").read_text("utf-8")
    assert "AlarmCo" in page
    assert "Rita Mo" in page
    assert typed(newcomer, change).returncode == 0
    told = typed(newcomer, diff)
    assert told.returncode == 0, told.stderr
    assert "10 business days later" in " ".join(told.stdout.split())
    assert re.search(r"^\d+ conversations? differ", told.stdout, re.MULTILINE)
    assert newcomer.names() == [], "no config was needed, and none was made"
    assert not (newcomer.folder / "state").exists()


def test_the_completions_are_put_where_the_page_says(newcomer: Home) -> None:
    (newcomer.folder / ".zfunc").mkdir()
    (newcomer.folder / ".config/fish/completions").mkdir(parents=True)
    lines = [line for line in section("Afterwards") if "completion" in line]
    assert len(lines) == 3
    for line in lines:
        done = typed(newcomer, line)
        assert (done.returncode, done.stderr) == (0, "")
    assert (newcomer.folder / ".zfunc/_followupd").read_text().startswith("#compdef followupd\n")
    assert (newcomer.folder / ".config/fish/completions/followupd.fish").stat().st_size > 1000
