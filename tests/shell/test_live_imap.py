"""The whole program as a process, on a live Dovecot with 2,000 messages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from daemon import mime
from daemon.config import workdays
from daemon.demo.mail import Days
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import key_of
from tests.shell.search import interviews, other_mail
from tests.shell.servers.dovecot import Dovecot

NOW = datetime(2026, 9, 18, 9, tzinfo=UTC)
LATER = timedelta(hours=1)
CONFIG = """
[owner]
name = "Dana Whitfield"
addresses = ["dana@whitfield.example"]
time_zone = "UTC"
country = "US"

[service]
state_dir = "{state}"

[[account]]
name = "main"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
password_command = "echo {password}"

[restraint]
drafts_a_day = 100
"""


class Program:
    """followupd, run as a process against one user of the server."""

    def __init__(self, lab: ImapLab, folder: Path) -> None:
        self.lab = lab
        self.state = folder / "state"
        self.config = folder / "config.toml"
        text = CONFIG.format(state=self.state, port=lab.line.port, user=lab.user, password=lab.password)
        self.config.write_text(text)

    def start(self, *words: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "daemon", "-c", str(self.config), *words]
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | {"COLUMNS": "80"}
        )

    def run(self, *words: str) -> str:
        process = self.start(*words)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        return out

    def once(self, *words: str, at: datetime = NOW) -> list[dict[str, Any]]:
        steps: list[dict[str, Any]] = json.loads(self.run("run", "--once", "--json", "--at", at.isoformat(), *words))[
            "steps"
        ]
        return steps

    def status(self, at: datetime = NOW) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run("status", "--json", "--all", "--at", at.isoformat()))[
            "conversations"
        ]
        return found


def fill(lab: ImapLab, *, copies: int, others: int) -> None:
    days = Days(NOW, workdays("US"))
    mail = [*interviews(days, copies), *other_mail(NOW, others)]
    for place in (Place.INBOX, Place.SENT):
        lab.deliver_all([raw for raw, where in mail if where is place], lab.names[place], (b"\\Seen",))


@pytest.fixture(scope="module")
def program(rich_dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A mailbox of 2,000 messages with 48 interview conversations; each test goes on where the one before ended."""
    with dovecot_lab(rich_dovecot) as lab:
        fill(lab, copies=3, others=1880)
        yield Program(lab, tmp_path_factory.mktemp("live"))


def answer_to(draft: bytes) -> bytes:
    """Return the answer that lands just after a draft was written."""
    asked = mime.envelope(mime.header_of(draft), place=Place.DRAFTS)
    message = EmailMessage()
    message["From"], message["To"] = str(asked.to[0]), "dana@whitfield.example"
    message["Subject"], message["Date"] = asked.subject, format_datetime(NOW + timedelta(minutes=10))
    message["Message-ID"], message["In-Reply-To"] = "<late-answer@x.example>", f"<{asked.references[-1]}>"
    message.set_content("Hi Dana,\n\nsorry for the delay. Which day next week would suit you for a call?\n")
    return message.as_bytes()


def test_a_pass_writes_exactly_what_the_dry_run_announced(program: Program) -> None:
    announced = program.once("--dry-run")
    assert program.lab.writes() == 0
    assert program.lab.raw_drafts() == []
    done = program.once()
    assert done == announced
    wanted = {step["key"] for step in done if step["step"] == "put_draft"}
    assert {key_of(raw) for raw in program.lab.raw_drafts()} == wanted
    assert len(wanted) >= 10
    labelled = [step for step in done if step["step"] == "set_labels"]
    for step in labelled[:5]:
        assert {Label(word) for word in step["add"]} <= program.lab.labels_of(step["message"])
    print(f"{len(wanted)} drafts, {len(labelled)} labels")


def test_a_second_pass_makes_no_write_at_all(program: Program) -> None:
    before = program.lab.writes()
    assert program.once() == []
    assert program.lab.writes() == before


def test_an_answer_makes_the_next_pass_withdraw_the_draft(program: Program) -> None:
    draft = program.lab.raw_drafts()[0]
    program.lab.deliver(answer_to(draft), Place.INBOX)
    steps = program.once(at=NOW + LATER)
    assert {"step": "drop_draft", "key": key_of(draft)}.items() <= next(
        s for s in steps if s["step"] == "drop_draft"
    ).items()
    assert draft not in program.lab.raw_drafts()


def test_an_edited_draft_stays_and_a_deleted_one_does_not_come_back(program: Program) -> None:
    first, second = program.lab.raw_drafts()[:2]
    edited = (
        first.replace(b"Best regards", b"Warm regards").replace(b"Thank you", b"Many thanks") + b"P.S. See you!\r\n"
    )
    program.lab.edit_draft(str(key_of(first)), edited)
    key = str(key_of(second))
    program.lab.delete(f"followupd.{key}@whitfield.example")
    assert program.once(at=NOW + LATER) == []
    assert edited in program.lab.raw_drafts()
    assert key not in {key_of(raw) for raw in program.lab.raw_drafts()}


@pytest.mark.parametrize("what", ["index.db", "*"])
def test_lost_state_changes_nothing_in_the_mailbox(program: Program, what: str) -> None:
    before, drafts = program.lab.writes(), program.lab.raw_drafts()
    for file in program.state.glob(what):
        file.unlink()
    assert program.once(at=NOW + LATER) == []
    assert program.lab.writes() == before
    assert program.lab.raw_drafts() == drafts


def test_status_and_explain_show_each_fact_with_its_sentence(program: Program) -> None:
    found = program.status(NOW + LATER)
    assert len(found) >= 40
    told = json.loads(program.run("explain", "--json", "--at", (NOW + LATER).isoformat(), found[0]["id"]))
    assert all(fact["said"] and fact["message"] in told["messages"] for fact in told["facts"])
    assert [rule["text"] for rule in told["rules"]] == told["reasons"]
    words = program.run("explain", "--at", (NOW + LATER).isoformat(), found[0]["id"])
    assert all(" ".join(fact["said"].split()) in " ".join(words.split()) for fact in told["facts"])


def test_a_wrong_password_is_said_without_a_traceback_or_the_password(program: Program, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(program.config.read_text().replace(f"echo {program.lab.password}", "echo wrong-secret"))
    process = subprocess.run(
        [sys.executable, "-m", "daemon", "-c", str(config), "run", "--once"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert process.returncode == 1
    assert process.stderr.startswith("error: ")
    assert "Traceback" not in process.stderr
    assert "wrong-secret" not in process.stderr + process.stdout
