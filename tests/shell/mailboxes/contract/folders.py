"""Folders that the owner made: what is filed there is there, whatever becomes of the folder."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Gone, Mailbox
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, contents, many
from tests.shell.mailboxes.lab import Flag, FolderLab, Mirror, raw, raw_draft

JOBS = "Jobs/Acme"


def test_a_message_filed_into_a_new_folder_is_there_once(lab: FolderLab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 2)
    mirror.look(mailbox)
    lab.file_away(ids[0], JOBS)
    mirror.look(mailbox)
    assert mirror.ids() == ids
    assert (mirror.place(ids[0]), mirror.place(ids[1])) == (Place.OTHER, Place.INBOX)
    assert mirror.look(mailbox) == []


def test_a_message_filed_into_a_known_folder_is_there_once(lab: FolderLab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 3)
    lab.file_away(ids[0], JOBS)
    mirror.look(mailbox)
    lab.file_away(ids[1], JOBS)
    mirror.look(mailbox)
    assert mirror.ids() == ids
    assert mirror.place(ids[1]) is Place.OTHER
    assert mirror.look(lab.mailbox(mirror.known)) == []


@pytest.mark.parametrize("folder", ["Jobs", "Jobs/Acme/2026", "Bücher & Café", "Acme Sent", "Reply drafts"])
def test_a_first_look_finds_what_was_filed_away_long_ago(
    lab: FolderLab, mailbox: Mailbox, mirror: Mirror, folder: str
) -> None:
    (message_id,) = many(lab, 1)
    lab.file_away(message_id, folder)
    mirror.look(mailbox)
    assert mirror.place(message_id) is Place.OTHER
    ref = mirror.ref(message_id)
    assert f"<{message_id}>".encode() in contents(mailbox, ref)[ref]


def test_a_sent_message_that_is_filed_with_the_answer_is_there_once(
    lab: FolderLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    (answer,) = many(lab, 1)
    lab.deliver(raw("sent@here"), Place.SENT)
    mirror.look(mailbox)
    for message_id in (answer, "sent@here"):
        lab.file_away(message_id, JOBS)
    mirror.look(mailbox)
    assert mirror.ids() == sorted([answer, "sent@here"])
    assert mirror.place("sent@here") is Place.OTHER


def test_a_message_that_comes_back_from_a_folder_is_there_once(
    lab: FolderLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    (message_id,) = many(lab, 1)
    for folder in (JOBS, "Later", JOBS):
        lab.file_away(message_id, folder)
        mirror.look(mailbox)
        assert mirror.ids() == [message_id]


def test_a_label_is_kept_on_what_was_filed_away(lab: FolderLab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    lab.file_away(message_id, JOBS)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref(message_id), add=DUE, remove=NOTHING)
    assert lab.labels_of(message_id) == DUE
    mirror.look(mailbox)
    lab.clear_label(message_id, Label.DUE)
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == NOTHING


def test_a_renamed_folder_still_has_its_messages(lab: FolderLab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 3)
    for message_id in ids[:2]:
        lab.file_away(message_id, JOBS)
    mirror.look(mailbox)
    lab.rename_folder(JOBS, "Acme Inc")
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == ids
    assert mirror.place(ids[0]) is Place.OTHER
    assert mirror.look(mailbox) == []


def test_the_messages_of_a_removed_folder_are_gone_and_nothing_else(
    lab: FolderLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    ids = many(lab, 4)
    for message_id in ids[:2]:
        lab.file_away(message_id, JOBS)
    mirror.look(mailbox)
    refs = {mirror.ref(message_id) for message_id in ids[:2]}
    lab.remove_folder(JOBS)
    changes = mirror.look(mailbox)
    assert {change.ref for change in changes if isinstance(change, Gone)} == refs
    assert len(changes) == 2
    assert mirror.ids() == ids[2:]
    assert mirror.look(mailbox) == []


@pytest.mark.parametrize("taken", [1, 2, 3])
def test_a_look_at_a_removed_folder_that_was_left_early_goes_on(
    lab: FolderLab, mailbox: Mailbox, mirror: Mirror, taken: int
) -> None:
    ids = many(lab, 4)
    for message_id in ids[:3]:
        lab.file_away(message_id, JOBS)
    mirror.look(mailbox)
    lab.remove_folder(JOBS)
    lab.deliver(raw("new@there"), Place.INBOX)
    mirror.glance(mailbox, taken)
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == [ids[3], "new@there"]
    assert mirror.look(mailbox) == []


def test_a_folder_made_anew_under_an_old_name_has_its_new_messages(
    lab: FolderLab, mailbox: Mailbox, mirror: Mirror
) -> None:
    ids = many(lab, 3)
    lab.file_away(ids[0], JOBS)
    mirror.look(mailbox)
    lab.remove_folder(JOBS)
    lab.file_away(ids[1], JOBS)
    mirror.look(mailbox)
    assert mirror.ids() == ids[1:]
    assert mirror.place(ids[1]) is Place.OTHER
    assert mirror.look(mailbox) == []


def test_work_on_what_lay_in_a_removed_folder_is_no_error(lab: FolderLab, mailbox: Mailbox, mirror: Mirror) -> None:
    ids = many(lab, 2)
    lab.file_away(ids[0], JOBS)
    mirror.look(mailbox)
    removed, kept = mirror.ref(ids[0]), mirror.ref(ids[1])
    lab.remove_folder(JOBS)
    again = lab.mailbox(mirror.known)
    for box in (mailbox, again):
        assert set(contents(box, removed, kept)) == {kept}
        box.set_labels(removed, add=DUE, remove=NOTHING)
        box.drop_draft(removed)
    assert lab.labels_of(ids[1]) == NOTHING


def test_a_draft_of_ours_that_was_filed_away_is_not_dropped(lab: FolderLab, mailbox: Mailbox, mirror: Mirror) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    lab.file_away("k1@draft", JOBS)
    mailbox.drop_draft(ref)
    assert lab.flags_of("k1@draft") == {Flag.SEEN}
