"""What other programs do in a Maildir while we look."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.errors import Refused
from daemon.mailboxes.base import Arrived, Gone, Mailbox, Ref
from daemon.mailboxes.maildir import Maildir
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.lab import Flag, Mirror, raw, raw_draft
from tests.shell.mailboxes.maildir_lab import MaildirLab


@pytest.fixture
def lab(tmp_path: Path) -> MaildirLab:
    return MaildirLab(tmp_path / "mail")


def test_files_renamed_while_we_look_are_read(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    for number in range(5):
        lab.put("inbox", raw(f"m{number}@there"), None)
    for change, cursor in mailbox.changes(None):
        mirror.note(change, cursor)
        for file in lab.files("inbox"):
            file.rename(lab.root / "cur" / (file.name.partition(":")[0] + f":2,{'RS'[len(mirror.messages) % 2]}"))
    assert mirror.ids() == [f"m{number}@there" for number in range(5)]


def test_files_deleted_while_we_look_are_left_out(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    for number in range(5):
        lab.put("inbox", raw(f"m{number}@there"), None)
    changes = mailbox.changes(None)
    mirror.note(*next(changes))
    for file in lab.files("inbox"):
        file.unlink()
    for change, cursor in changes:
        mirror.note(change, cursor)
    mirror.look(mailbox)
    assert mirror.ids() == []


@pytest.mark.parametrize("to", [".", ".Archive"])
def test_a_message_on_its_way_while_we_look_is_never_lost(
    lab: MaildirLab, mailbox: Mailbox, mirror: Mirror, to: str
) -> None:
    """A listing may miss a file that is just renamed, or moved to a folder that was listed before."""
    file = lab.put("inbox", raw("a@there"), "S")
    mirror.look(mailbox)
    nowhere = file.rename(lab.root.parent / file.name)

    def known() -> list[tuple[Ref, frozenset[Label]]]:
        nowhere.rename(lab.root / to / "cur" / file.name)
        return mirror.known()

    ids: list[list[str]] = []
    for change, cursor in lab.mailbox(known).changes(mirror.cursor):
        mirror.note(change, cursor)
        ids.append(sorted(set(mirror.ids())))
    assert all(now == ["a@there"] for now in ids)
    assert mirror.ids() == ["a@there"]


def test_mbsync_may_number_our_draft_without_a_change(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    (file,) = lab.files("drafts")
    numbered = file.rename(file.parent / (file.name.partition(":")[0] + ",U=17:2,DS"))
    assert mirror.look(mailbox) == []
    assert [got for got, _ in mailbox.contents([ref])] == [ref]
    mailbox.drop_draft(ref)
    assert not numbered.exists()


def test_a_draft_changed_in_place_is_another_one(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    before = mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    (file,) = lab.files("drafts")
    file.write_bytes(raw_draft("k1", body="Dear Rita,\n\nin my own words.\n"))
    changes = mirror.look(mailbox)
    assert [type(change) for change in changes] == [Arrived, Gone]
    assert mirror.ref("k1@draft") != before
    mailbox.drop_draft(before)
    assert file.exists()


def test_a_message_that_came_in_the_same_tick_as_the_look_is_found(lab: MaildirLab, mirror: Mirror) -> None:
    new = lab.root / "new"
    moment = new.stat().st_mtime
    mailbox = Maildir(
        "local", lab.root, folders={}, known=mirror.known, clock=lambda: datetime.fromtimestamp(moment + 1, UTC)
    )
    for message_id in ("a@there", "b@there", "c@there"):
        lab.put("inbox", raw(message_id), None)
        os.utime(new, (moment, moment))
        assert [type(change) for change in mirror.look(mailbox)] == [Arrived]
    assert mirror.ids() == ["a@there", "b@there", "c@there"]


def test_the_index_is_not_asked_while_no_folder_changes(tmp_path: Path, mirror: Mirror) -> None:
    lab = MaildirLab(tmp_path / "old", settled=True)
    lab.deliver(raw("a@there"), Place.INBOX)
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    mirror.look(lab.mailbox(mirror.known))

    def never() -> list[tuple[Ref, frozenset[Label]]]:
        raise AssertionError("asked")

    assert mirror.look(lab.mailbox(never)) == []


def test_a_cursor_does_not_grow_with_the_mail(lab: MaildirLab, mailbox: Mailbox, mirror: Mirror) -> None:
    for number in range(50):
        lab.put("inbox", raw(f"m{number}@there"), None)
    mirror.look(mailbox)
    assert len(mirror.cursor or "") < 600


def test_the_messages_of_a_folder_that_vanished_are_gone(tmp_path: Path, mirror: Mirror) -> None:
    lab = MaildirLab(tmp_path / "old", settled=True)
    lab.deliver(raw("a@there"), Place.INBOX)
    lab.deliver(raw("b@there"), Place.OTHER)
    lab.deliver(raw("c@there"), Place.OTHER)
    mirror.look(lab.mailbox(mirror.known))
    (lab.root / ".Archive").rename(tmp_path / "elsewhere")
    mirror.glance(lab.mailbox(mirror.known), 1)
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == ["a@there"]


def test_a_file_that_one_of_two_listings_missed_is_not_gone(lab: MaildirLab, mirror: Mirror) -> None:
    lab.put("inbox", raw("a@there"), "S")
    lab.put("inbox", raw("b@there"), "S")
    mirror.look(lab.mailbox(mirror.known))
    lab.file("a@there").unlink()
    file = lab.file("b@there")
    nowhere = lab.root.parent / file.name

    def known() -> list[tuple[Ref, frozenset[Label]]]:
        file.rename(nowhere)
        return mirror.known()

    changes = list(lab.mailbox(known).changes(mirror.cursor))
    assert [change for change, _ in changes] == [Gone(mirror.ref("a@there"))]
    mirror.note(*changes[0])
    nowhere.rename(file)
    assert mirror.look(lab.mailbox(mirror.known)) == []
    assert mirror.ids() == ["b@there"]


def test_the_index_is_asked_once_after_a_change_that_is_none_for_us(tmp_path: Path) -> None:
    asked: list[int] = []
    lab, mirror = MaildirLab(tmp_path / "old", settled=True), Mirror()

    def known() -> list[tuple[Ref, frozenset[Label]]]:
        asked.append(1)
        return mirror.known()

    mailbox = lab.mailbox(known)
    lab.deliver(raw("a@there"), Place.INBOX)
    mirror.look(mailbox)
    lab.set_flag("a@there", Flag.SEEN)
    assert [mirror.look(mailbox) for _ in range(3)] == [[], [], []]
    assert len(asked) == 1


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_a_folder_that_turns_out_to_be_for_sent_mail_is_told_anew(tmp_path: Path, taken: int) -> None:
    lab, mirror = MaildirLab(tmp_path / "old", settled=True), Mirror()
    lab.deliver(raw("a@here"), Place.OTHER)
    lab.deliver(raw("b@here"), Place.OTHER)
    lab.deliver(raw("c@here"), Place.OTHER)
    mirror.look(lab.mailbox(mirror.known))
    lab.folders = {"sent": "Archive"}
    mirror.glance(lab.mailbox(mirror.known), taken)
    mirror.look(lab.mailbox(mirror.known))
    assert [mirror.place(message_id) for message_id in mirror.ids()] == [Place.SENT] * 3
    assert mirror.look(lab.mailbox(mirror.known)) == []


def test_without_a_folder_of_sent_mail_nothing_is_told(tmp_path: Path, mirror: Mirror) -> None:
    """Nobody could tell what the owner has answered."""
    lab = MaildirLab(tmp_path / "mail", {"inbox": ".", "drafts": ".Drafts"})
    lab.put("inbox", raw("a@there"), None)
    with pytest.raises(Refused, match='sent = "NAME"'):
        mirror.look(lab.mailbox(mirror.known))
