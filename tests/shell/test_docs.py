"""Every command and every key that the documentation names exists."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from daemon.cli.arguments import parsed
from daemon.config import keys
from daemon.config.mistakes import Here

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
COMMANDS = [
    (page.name, line)
    for page in PAGES
    for line in re.findall(r"^(?:\S*/)?followupd ([^#\n`]*)|`followupd ([^`]+)`", page.read_text("utf-8"), re.MULTILINE)
]
TABLES = [
    (page.name, block)
    for page in PAGES
    for block in re.findall(r"```toml\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
]


@pytest.mark.parametrize(("page", "words"), [(page, a or b) for page, (a, b) in COMMANDS])
def test_every_command_exists(page: str, words: str) -> None:
    line = shlex.split(words.partition(" > ")[0].rstrip(")"))  # `>` and `)` are the shell's
    assert callable(parsed(line).command), page


@pytest.mark.parametrize(("page", "block"), TABLES)
def test_every_key_exists(page: str, block: str) -> None:
    here = Here()
    keys.FILE.read(tomllib.loads(block), here)
    assert not here.found, page


def test_every_file_that_is_linked_is_there() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_makefile_has_the_commands_of_the_readme() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^make (\w+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
