"""The service on a live Dovecot that runs out of space, numbers its folders anew, or suddenly shows nothing."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.message import Place
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import key_of
from tests.shell.servers.dovecot import Dovecot, dovecot
from tests.shell.service.mail import answer, application, chatter
from tests.shell.service.program import Daemon, followupd, running, until
from tests.shell.service.test_service_imap import drafts, no_draft, settle

QUOTA = """maildir:~/Maildir
mail_plugins = quota
plugin {
  quota = maildir:User quota
  quota_grace = 0
  quota_rule = *:storage=8K
}"""


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def daemon(lab: ImapLab, tmp_path: Path) -> Iterator[Daemon]:
    """The service, with one draft written."""
    settle(tmp_path, lab)
    lab.deliver_all([chatter(number) for number in range(20)], "INBOX")
    lab.deliver(application(1), Place.SENT)
    with running(tmp_path) as daemon:
        until(lambda: drafts(lab, 1) == 1)
        daemon.until_state("well")
        yield daemon


def test_a_mailbox_without_space_is_told_and_the_draft_is_written_once_there_is_some(tmp_path: Path) -> None:
    with dovecot(location=QUOTA) as server, dovecot_lab(server) as lab:
        lab.deliver(application(1), Place.SENT)
        ballast = chatter(1) + b"x" * 6_500 + b"\n"
        lab.deliver(ballast, Place.INBOX)
        settle(tmp_path, lab)
        with running(tmp_path) as daemon:
            daemon.until_state("paused")
            assert "Free some space in the mailbox" in daemon.account()["error"]
            assert drafts(lab) == 0
            assert followupd(tmp_path, "status").returncode == 1
            lab.delete("chatter1@shop.example")
            daemon.signal(signal.SIGHUP)
            until(lambda: drafts(lab, 1) == 1)
            daemon.until_state("well")


@pytest.mark.parametrize("folder", ["INBOX", "Sent", "Drafts"])
def test_a_folder_that_is_numbered_anew_is_looked_at_anew_and_nothing_is_doubled(
    lab: ImapLab, daemon: Daemon, folder: str
) -> None:
    (before,) = lab.raw_drafts()
    lab.renumber(lab.user, folder)
    lab.other = None  # what the other mail program had open is of the past too
    lab.deliver(application(2), Place.SENT)
    until(lambda: drafts(lab, 2) == 1, seconds=90)
    daemon.until_state("well")
    assert drafts(lab) == 2
    assert before in lab.raw_drafts()
    lab.deliver(answer(1), Place.INBOX)
    until(no_draft(lab, 1), seconds=90)


def test_a_mailbox_that_is_suddenly_empty_is_told_and_not_written_to(lab: ImapLab, daemon: Daemon) -> None:
    (before,) = lab.raw_drafts()
    for folder in ("INBOX", "Sent"):
        client = lab.world(folder)
        client.delete_messages(client.search(), silent=True)
        client.expunge()
    daemon.until_state("paused", seconds=90)
    assert "most of its mail is gone" in daemon.account()["error"]
    assert "--accept-loss" in daemon.account()["error"]
    assert lab.raw_drafts() == [before]
    assert str(key_of(before)) in before.decode()


def test_a_folder_that_is_renamed_and_one_that_is_deleted_are_no_fault(lab: ImapLab, daemon: Daemon) -> None:
    lab.deliver(application(2), Place.SENT)
    until(lambda: drafts(lab, 2) == 1)
    lab.deliver(answer(1), Place.INBOX)
    until(no_draft(lab, 1))
    lab.file_away("answer1@firm1.example", "Jobs")
    lab.rename_folder("Jobs", "Work")
    lab.deliver(application(3), Place.SENT)
    until(lambda: drafts(lab, 3) == 1)
    lab.remove_folder("Work")
    lab.deliver(application(4), Place.SENT)
    until(lambda: drafts(lab, 4) == 1)
    daemon.until_state("well")
    assert drafts(lab, 1) == 0  # what they said was said, wherever it was filed
