"""The commands as the owner types them."""

from __future__ import annotations

import json
import mailbox
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from daemon.cli import main
from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import made_at, make

NOW = "2026-09-18T09:00:00-04:00"
KEYS = {
    "id", "account", "subject", "messages", "interview", "stage", "turn", "action", "due", "company", "position", "contact",
    "promise", "follow_ups_sent", "since", "reasons", "draft",
}  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    make(folder, datetime.fromisoformat(NOW), workdays("US"))
    return folder / "Maildir"


@pytest.fixture
def config(tmp_path: Path, sample: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(f"""
[owner]
name = "Dana Whitfield"
addresses = ["{OWNER[1]}"]
time_zone = "America/New_York"

[service]
state_dir = "state"

[[account]]
name = "main"
kind = "maildir"
path = "{_copy(sample, tmp_path / "Maildir")}"
""")
    return path


def _copy(source: Path, target: Path) -> Path:
    box = mailbox.Maildir(target)
    for name in ("Sent", "Drafts"):
        box.add_folder(name)
    for folder in (".", ".Sent"):
        for file in (source / folder / "cur").iterdir():
            (target / folder / "cur" / file.name).write_bytes(file.read_bytes())
    return target


def document(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_demo_shows_every_action_and_changes_nothing_the_second_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--dir", str(tmp_path / "demo"), "--at", NOW]) == 0
    shown = capsys.readouterr().out
    for heading in (
        "You owe a reply",
        "Time to follow up",
        "Say thank you",
        "your move",
        "Their turn",
        "ahead",
        "let it go",
        "Closed",
    ):
        assert heading in shown
    assert "One of the 5 drafts" in shown
    assert "A second pass changed nothing." in shown
    assert len(list((tmp_path / "demo" / "Maildir" / ".Drafts" / "cur").iterdir())) == 5
    assert main(["demo", "--dir", str(tmp_path / "demo")]) == 0
    assert "This pass found nothing to change." in capsys.readouterr().out
    assert made_at(tmp_path / "demo") == datetime.fromisoformat(NOW)


@pytest.mark.parametrize("day", ["2026-01-02", "2026-02-28", "2026-07-05", "2026-12-25"])
def test_the_demo_shows_drafts_whenever_it_is_made(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--dir", str(tmp_path / "demo"), "--at", f"{day}T12:00:00+00:00"]) == 0
    assert "One of the " in capsys.readouterr().out


def test_preview_says_what_would_be_done_and_writes_nothing(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(path for path in sample.rglob("*"))
    assert main(["preview", str(sample), "--me", OWNER[1], "--at", NOW, "--tz", "America/New_York", "--json"]) == 0
    found = document(capsys)
    assert found["version"] == 1
    assert found["at"] == NOW
    assert all(set(one) == KEYS for one in found["conversations"])
    assert {one["action"] for one in found["conversations"]} == {
        "none",
        "wait",
        "thank_you",
        "follow_up",
        "reply",
        "give_up",
    }
    assert all(one["interview"] for one in found["conversations"])
    assert sorted(path for path in sample.rglob("*")) == before


def test_preview_lists_what_is_no_interview_only_with_all(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["preview", str(sample), "--me", OWNER[1], "--at", NOW, "--all", "--json"])
    assert any(not one["interview"] for one in document(capsys)["conversations"])


def test_preview_finds_out_who_the_owner_is_and_says_so(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", str(sample), "--at", NOW]) == 0
    shown = capsys.readouterr()
    assert f"You are taken to be {OWNER[1]}" in shown.err
    assert "interview conversations" in shown.out


WRONG = [
    (["preview", "nowhere.mbox"], 1, "error: nowhere.mbox: there is no such file or folder"),
    (["-c", "nowhere.toml", "status"], 1, "error: nowhere.toml"),
    (["-c", "nowhere.toml", "rules", "check"], 1, "error: nowhere.toml"),
]


@pytest.mark.parametrize(("words", "status", "text"), WRONG)
def test_an_error_says_where_and_what_in_a_line(
    words: list[str], status: int, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == status
    assert capsys.readouterr().err.startswith(text)


@pytest.mark.parametrize("words", [[], ["dance"], ["run", "--at", "tomorrow"], ["run", "--at", "2026-09-18T09:00:00"]])
def test_wrong_usage_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "followupd" in capsys.readouterr().err


def test_a_zone_that_is_none_is_wrong_usage(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", str(sample), "--me", OWNER[1], "--tz", "Mars/Phobos"]) == 2
    assert "Mars/Phobos" in capsys.readouterr().err


def test_check_opens_every_account(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(config), "check"]) == 0
    assert "All is well" in capsys.readouterr().out


def test_check_tells_all_that_is_wrong_at_once(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = '\n[[account]]\nname = "gone"\nkind = "maildir"\npath = "nowhere"\n[[account]]\nname = "lost"\nkind = "maildir"\npath = "no"\n'
    config.write_text(config.read_text() + more)
    assert main(["-c", str(config), "check"]) == 1
    wrong = capsys.readouterr().err
    assert "gone" in wrong
    assert "lost" in wrong


def test_a_pass_then_status_then_explain(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-c", str(config), "run", "--once", "--json", "--at", NOW]) == 0
    steps = document(capsys)["steps"]
    assert {step["step"] for step in steps} == {"put_draft", "set_labels"}
    assert main(["-c", str(config), "run", "--once", "--json", "--at", NOW]) == 0
    assert document(capsys)["steps"] == []
    assert main(["-c", str(config), "status", "--json", "--at", NOW]) == 0
    listed = document(capsys)["conversations"]
    assert len(listed) >= 10
    assert main(["-c", str(config), "status", "--at", NOW]) == 0
    assert "Time to follow up" in capsys.readouterr().out
    assert main(["-c", str(config), "explain", "alarmco", "--at", NOW]) == 0
    told = " ".join(capsys.readouterr().out.split())  # it is wrapped
    assert "I'll let you know by Wednesday, 16 September" in told
    assert "waiting.after_promise" in told


def test_explain_lists_what_an_ambiguous_word_may_mean(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["-c", str(config), "run", "--once", "--at", NOW])
    capsys.readouterr()
    assert main(["-c", str(config), "explain", "a", "--at", NOW]) == 1
    assert "several conversations" in capsys.readouterr().err
    assert main(["-c", str(config), "explain", "zebra", "--at", NOW]) == 1
    assert "no conversation is known by 'zebra'" in capsys.readouterr().err


def test_one_account_in_trouble_does_not_keep_the_others_waiting(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = '\n[[account]]\nname = "broken"\nkind = "maildir"\npath = "nowhere"\n'
    text = config.read_text()
    at = text.index("[[account]]")
    config.write_text(text[:at] + broken + text[at:])
    assert main(["-c", str(config), "run", "--once", "--at", NOW]) == 1
    shown = capsys.readouterr()
    assert "write a draft to" in shown.out
    assert "broken" in shown.err
