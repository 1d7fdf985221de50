"""What is written into a Maildir, and what happens when it cannot be."""

from __future__ import annotations

import errno
import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from daemon.errors import MailboxError, Refused, TryLater
from daemon.mailboxes.base import Changed, Mailbox
from daemon.mailboxes.maildir.trouble import told
from rules.label import Label
from tests.shell.mailboxes.lab import Mirror, message_id_of, raw, raw_draft
from tests.shell.mailboxes.maildir_lab import MaildirLab, letters

DUE = frozenset({Label.DUE})
NOTHING: frozenset[Label] = frozenset()


@pytest.fixture
def lab(tmp_path: Path) -> MaildirLab:
    return MaildirLab(tmp_path / "mail")


def test_a_draft_is_a_private_file_with_unix_lines_and_leaves_nothing_in_tmp(lab: MaildirLab, mailbox: Mailbox) -> None:
    mailbox.put_draft(raw_draft("k1"), thread=None)
    (file,) = lab.files("drafts")
    assert file.parent.name == "cur"
    assert letters(file) == "DS"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_bytes() == raw_draft("k1").replace(b"\r\n", b"\n")
    assert list((lab.root / ".Drafts" / "tmp").iterdir()) == []


def test_the_drafts_folder_is_made_with_the_first_draft(tmp_path: Path, mirror: Mirror) -> None:
    lab = MaildirLab(tmp_path / "mail", {"inbox": ".", "sent": ".Sent"})
    mailbox = lab.mailbox(mirror.known)
    mirror.look(mailbox)
    assert mailbox.drafts_mark() == mailbox.drafts_mark()
    assert not (lab.root / ".Drafts").exists()
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    assert mirror.ref("k1@draft") == ref
    assert (lab.root / ".Drafts" / "maildirfolder").exists()


def test_flags_that_we_do_not_know_are_kept(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.put("inbox", raw("a@there"), "PSab")
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref("a@there"), add=frozenset({Label.YOU_OWE}), remove=DUE)
    assert letters(lab.file("a@there")) == "FPSab"
    mailbox.set_labels(mirror.ref("a@there"), add=NOTHING, remove=frozenset({Label.YOU_OWE}))
    assert letters(lab.file("a@there")) == "PSab"


def test_a_flag_set_by_the_owner_is_read_as_due(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    file = lab.put("inbox", raw("a@there"), "S")
    mirror.look(mailbox)
    file.rename(file.with_name(file.name + "F"))
    assert mirror.look(mailbox) == [Changed(mirror.ref("a@there"), DUE)]


def test_a_label_that_stands_already_renames_nothing(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    file = lab.put("inbox", raw("a@there"), None)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref("a@there"), add=NOTHING, remove=DUE)
    assert lab.file("a@there") == file


def test_a_rename_never_takes_the_place_of_another_file(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.put("inbox", raw("a@there"), None).rename(lab.root / "new" / "1.twin")
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    (lab.root / "cur" / "1.twin:2,F").write_bytes(raw("b@there"))
    mailbox.set_labels(ref, add=DUE, remove=NOTHING)
    assert sorted(message_id_of(file.read_bytes()) for file in lab.files("inbox")) == ["a@there", "b@there"]


@contextmanager
def files_at_most(size: int) -> Iterator[None]:
    """Let the kernel refuse to write more, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_draft_that_does_not_fit_leaves_nothing_behind(lab: MaildirLab, mailbox: Mailbox) -> None:
    with files_at_most(100), pytest.raises(Refused, match="larger than files may be"):
        mailbox.put_draft(raw_draft("k1"), thread=None)
    assert [file for file in (lab.root / ".Drafts").rglob("*") if file.is_file()] == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may do everything")
def test_a_folder_without_rights_is_said(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    (lab.root / "cur").chmod(0)
    try:
        with pytest.raises(Refused, match="may not be read or written"):
            mirror.look(mailbox)
    finally:
        (lab.root / "cur").chmod(0o700)


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        pytest.param(errno.EACCES, Refused, "rights", id="no rights"),
        pytest.param(errno.EROFS, Refused, "read-only", id="mounted for reading"),
        pytest.param(errno.ENOSPC, Refused, "full disk", id="a full disk"),
        pytest.param(errno.EDQUOT, Refused, "quota", id="over the quota"),
        pytest.param(errno.EIO, TryLater, "tried again", id="a failing disk"),
        pytest.param(errno.ESTALE, TryLater, "tried again", id="a file server gone"),
    ],
)
def test_what_the_file_system_says_is_told(tmp_path: Path, code: int, kind: type[MailboxError], says: str) -> None:
    with pytest.raises(kind, match=says) as raised, told("local", tmp_path):
        raise OSError(code, os.strerror(code), str(tmp_path / "cur"))
    assert str(raised.value).startswith(f"local: {tmp_path / 'cur'}")


def test_a_mailbox_that_was_unmounted_is_said_and_no_message_is_gone(
    lab: MaildirLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    lab.put("inbox", raw("a@there"), None)
    mirror.look(mailbox)
    lab.root.rename(lab.root.with_name("away"))
    with pytest.raises(Refused, match="does not exist"):
        mirror.look(mailbox)
    lab.root.mkdir()
    with pytest.raises(Refused, match="no Maildir"):
        mirror.look(mailbox)
    assert mirror.ids() == ["a@there"]
