"""The table of `status`: in 80 columns, grouped by what needs the owner."""

from __future__ import annotations

import json
import re
from datetime import datetime

import pytest

from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from tests.shell.cli.init.homes import Home, home
from tests.shell.terminal import terminal

_STYLE = re.compile(r"\x1b\[[0-9;?]*[a-z]")
NOW = "2026-09-18T09:00:00-04:00"


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One whose mail is the sample mailbox, looked at once."""
    folder = tmp_path_factory.mktemp("owner")
    make(folder / "demo", datetime.fromisoformat(NOW), workdays("US"))
    made = home(folder / "home")
    mail = folder / "demo" / "Maildir"
    words = ["--address", OWNER[1], "--name", OWNER[0], "--path", str(mail), "--no-login", "--no-service"]
    assert made.run("init", "--yes", *words).returncode == 0
    done = made.run("run", "--once", "--at", NOW)
    assert done.returncode == 0, done.stderr
    return made


def shown(owner: Home, columns: int, *words: str) -> list[str]:
    with terminal([*words, "--at", NOW], {**owner.environ, "NO_COLOR": "1"}, columns=columns) as screen:
        assert screen.end() == 0, screen.said
    return [_STYLE.sub("", line).rstrip() for line in screen.said.splitlines()]


def test_at_80_columns_no_line_is_wrapped_and_no_day_is_cut(owner: Home) -> None:
    lines = shown(owner, 80, "status", "--all")
    assert max(map(len, lines)) <= 80
    assert any(line.endswith("until 24 September") for line in lines)
    assert any("8 days" in line and line.startswith("AlarmCo") for line in lines), "for how long they are silent"


def test_what_needs_the_owner_comes_first(owner: Home) -> None:
    text = "\n".join(shown(owner, 80, "status", "--all"))
    headings = [
        "Your message did not arrive: write again (1)", "You owe a reply (1)", "Time to follow up: a draft is in your mailbox (4)", "Time to follow up (1)",
        "Time to call; if nobody answers, a draft is in your mailbox (1)",
        "Time to follow up, but find a person: this address takes no mail (1)",
        "Say thank you (1)", "They answered: your move (1)", "A meeting is ahead (1)",
        "Their turn, in good time (2)", "Gone quiet: let it go (1)", "Closed (1)", "Not your candidacy (3)",
    ]  # fmt: skip
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_a_wide_terminal_shows_whole_names(owner: Home) -> None:
    assert "Customer Success Manager" not in "\n".join(shown(owner, 80, "status"))
    assert "Customer Success Manager" in "\n".join(shown(owner, 120, "status"))


def test_explain_fits_the_terminal_too(owner: Home) -> None:
    assert max(map(len, shown(owner, 80, "explain", "fire", "estimator"))) <= 80


def test_status_lists_as_many_as_json(owner: Home) -> None:
    found = json.loads(owner.run("status", "--json", "--at", NOW).stdout)["conversations"]
    assert f"{len(found)} interview conversations" in owner.run("status", "--at", NOW).stdout
