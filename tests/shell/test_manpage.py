"""The man page says what the parser says, and renders without a warning."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from daemon.cli.outline import outline
from tests.manpage import TARGET, page
from tests.shell.servers.process import missing


def test_the_page_is_what_the_parser_says() -> None:
    assert TARGET.read_text("utf-8") == page(), "run make man"


def rendered() -> subprocess.CompletedProcess[str]:
    """Return the page as a terminal shows it; stdout without what makes letters bold there."""
    if shutil.which("groff") is None:
        missing("groff")
    command = ["groff", "-man", "-ww", "-Tutf8", "-P-c", str(TARGET)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    done.stdout = re.sub(".\b", "", done.stdout)
    return done


def test_it_renders_without_a_warning() -> None:
    done = rendered()
    assert (done.returncode, done.stderr) == (0, "")


def test_every_command_and_every_option_can_be_read_in_it() -> None:
    text = " ".join(rendered().stdout.replace("‐\n", "-").split())
    for one in outline().all():
        if not one.commands:
            assert " ".join(one.words[1:]) in text
        for option in one.options:
            if "--help" not in option.flags:
                assert option.flags[-1] in text, option


@pytest.mark.parametrize("part", ["NAME", "SYNOPSIS", "EXIT STATUS", "FILES", "ENVIRONMENT"])
def test_it_has_the_parts_that_a_page_has(part: str) -> None:
    assert f"\n{part}\n" in rendered().stdout
