"""Gmail by IMAP, as the program runs it: drafts in their threads, labels, and what becomes of both."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from daemon import mime
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.gimap_lab import GimapLab, gimap_lab
from tests.shell.mailboxes.lab import key_of
from tests.shell.service.mail import answer, application, application_id
from tests.shell.service.program import OWNER, running, until

ACCOUNT = """
[[account]]
name = "gmail"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
password_command = "echo '{password}'"
"""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose mail it is, and their followupd."""

    lab: GimapLab
    folder: Path

    def once(self, *words: str) -> list[dict[str, Any]]:
        """Make one pass; return its steps."""
        command = [sys.executable, "-m", "daemon", "-c", str(self.folder / "config.toml"), "run", "--once", "--json"]
        done = subprocess.run([*command, *words], capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        steps: list[dict[str, Any]] = json.loads(done.stdout)["steps"]
        return steps

    def forget(self) -> None:
        """Lose all local state."""
        for file in (self.folder / "state").iterdir():
            file.unlink()


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[Owner]:
    """Begin with an application that has waited for two weeks."""
    with gimap_lab() as lab:
        text = ACCOUNT.format(port=lab.line.port, user=lab.user, password=lab.password)
        (tmp_path / "config.toml").write_text(OWNER + text)
        lab.deliver(application(1), Place.SENT)
        yield Owner(lab, tmp_path)


def test_the_draft_lies_in_its_thread_word_for_word_and_a_second_pass_writes_nothing(owner: Owner) -> None:
    announced = owner.once("--dry-run")
    assert owner.lab.writes() == 0
    assert owner.once() == announced
    (raw,) = owner.lab.raw_drafts()
    draft = mime.envelope(raw, place=Place.DRAFTS)
    assert mime.unedited(raw)
    assert owner.lab.thread_of(draft.id) == owner.lab.thread_of(application_id(1))
    assert owner.lab.labels_of(application_id(1)) == {Label.DUE, Label.DRAFTED}
    assert "Followup/Due" in owner.lab.mail.folders
    before = owner.lab.writes()
    for _ in range(2):
        assert owner.once() == []
    assert owner.lab.writes() == before


def test_an_answer_that_gmail_archived_withdraws_the_draft(owner: Owner) -> None:
    """By a filter, say: it never was in the inbox."""
    owner.once()
    owner.lab.deliver(answer(1), Place.OTHER)
    owner.once()
    assert owner.lab.raw_drafts() == []
    assert Label.DUE not in owner.lab.labels_of(application_id(1))


def test_an_edited_draft_stays(owner: Owner) -> None:
    owner.once()
    (raw,) = owner.lab.raw_drafts()
    mine = raw.replace(b"\r\n\r\n", b"\r\n\r\nMy own words.\r\n", 1)
    owner.lab.edit_draft(key_of(raw) or "", mine)
    owner.lab.deliver(answer(1), Place.INBOX)
    for _ in range(2):
        owner.once()
    assert owner.lab.raw_drafts() == [mine]


def test_a_draft_that_was_sent_is_no_draft_and_counts(owner: Owner) -> None:
    owner.once()
    (raw,) = owner.lab.raw_drafts()
    owner.lab.send_draft(key_of(raw) or "", None)
    owner.once()
    assert owner.lab.raw_drafts() == []
    sent = [one for one in owner.lab.mail.messages if "\\Sent" in one.labels]
    assert len(sent) == 2


def test_a_draft_that_the_owner_threw_away_is_not_written_again(owner: Owner) -> None:
    owner.once()
    (raw,) = owner.lab.raw_drafts()
    owner.lab.trash(mime.envelope(raw, place=Place.DRAFTS).id)
    for _ in range(2):
        owner.once()
    owner.forget()
    owner.once()
    assert owner.lab.raw_drafts() == []


def test_with_all_local_state_lost_nothing_is_written_twice(owner: Owner) -> None:
    owner.once()
    before = owner.lab.writes()
    owner.forget()
    owner.once()
    assert len(owner.lab.raw_drafts()) == 1
    assert owner.lab.writes() == before


def test_the_owner_s_label_is_heard(owner: Owner) -> None:
    owner.once()
    owner.lab.set_label(application_id(1), Label.NEVER)
    owner.once()
    assert owner.lab.raw_drafts() == []
    assert owner.lab.labels_of(application_id(1)) >= {Label.NEVER}


def test_the_service_withdraws_a_pointless_draft_by_itself(owner: Owner) -> None:
    (owner.folder / "state").mkdir()
    with running(owner.folder) as daemon:
        until(lambda: len(owner.lab.raw_drafts()) == 1)
        owner.lab.deliver(answer(1), Place.INBOX)
        until(lambda: owner.lab.raw_drafts() == [])
        daemon.until_state("well", "gmail")


def test_nothing_but_drafts_is_appended(owner: Owner) -> None:
    owner.once()
    owner.lab.deliver(answer(1), Place.INBOX)
    owner.once()
    assert owner.lab.line.commands.count(b"APPEND") == 1
    assert {
        command for command in owner.lab.line.commands if command in {b"UID COPY", b"UID EXPUNGE", b"EXPUNGE"}
    } == set()
