"""How files in a Maildir are read."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.mailboxes.base import Mailbox
from rules.message import Place
from tests.shell.mailboxes.lab import Mirror, raw, raw_draft
from tests.shell.mailboxes.maildir_lab import GMAIL, MaildirLab


@pytest.fixture
def lab(tmp_path: Path) -> MaildirLab:
    return MaildirLab(tmp_path / "mail")


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_contents_are_byte_for_byte(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror, end: bytes) -> None:
    message = raw("a@there", body="1\n\n2\n").replace(b"\r\n", end)
    lab.deliver(message, Place.INBOX)
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    assert dict(mailbox.contents([ref])) == {ref: message}
    assert mirror.messages[ref].size == len(message)


def test_a_huge_message_is_cut_at_its_end(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    message = raw("a@there", body="x" * 5_000_000)
    lab.deliver(message, Place.INBOX)
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    got = dict(mailbox.contents([ref]))[ref]
    assert 1_000_000 < len(got) < 5_000_000
    assert message.startswith(got)
    assert mirror.messages[ref].size == len(message)


def test_a_long_header_is_read_to_its_end(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    received = b"".join(b"Received: from relay%d.example\r\n\tby next.example\r\n" % hop for hop in range(2_000))
    lab.deliver(received + raw("a@there", subject="at the very end"), Place.INBOX)
    mirror.look(mailbox)
    assert mirror.messages[mirror.ref("a@there")].envelope.subject == "at the very end"


def test_a_message_without_a_date_is_dated_by_its_file(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    file = lab.put("inbox", raw("a@there").replace(b"Date: Tue, 09 Sep 2025 10:02:00 -0400\r\n", b""), None)
    os.utime(file, (1_700_000_000, 1_700_000_000))
    mirror.look(mailbox)
    assert mirror.messages[mirror.ref("a@there")].envelope.date == datetime.fromtimestamp(1_700_000_000, UTC)


def test_a_file_that_lost_its_time_keeps_the_date_of_its_header(
    lab: MaildirLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    os.utime(lab.put("inbox", raw("a@there"), None), (0, 0))
    mirror.look(mailbox)
    assert mirror.messages[mirror.ref("a@there")].envelope.date.isoformat() == "2025-09-09T10:02:00-04:00"


def test_a_file_name_in_no_encoding_is_read(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    Path(os.fsdecode(os.fsencode(lab.root) + b"/new/1.caf\xe9")).write_bytes(raw("a@there"))
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    ref.encode()
    assert dict(mailbox.contents([ref])) == {ref: raw("a@there")}


def test_hidden_files_and_folders_in_a_maildir_are_no_messages(
    lab: MaildirLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    (lab.root / "cur" / ".mbsyncstate").write_text("state")
    (lab.root / "cur" / "folder").mkdir()
    assert mirror.look(mailbox) == []


def test_a_copy_of_a_draft_in_all_mail_is_no_message(tmp_path: Path, mirror: Mirror) -> None:
    lab = MaildirLab(tmp_path / "gmail", GMAIL)
    lab.put("drafts", raw_draft("k1"), "DS")
    lab.put("other", raw_draft("k1"), "DS")
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == ["k1@draft"]
    assert mirror.place("k1@draft") is Place.DRAFTS


def test_a_sent_message_that_kept_its_draft_flag_was_sent(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.put("sent", raw("sent@here"), "DS")
    mirror.look(mailbox)
    assert mirror.place("sent@here") is Place.SENT
