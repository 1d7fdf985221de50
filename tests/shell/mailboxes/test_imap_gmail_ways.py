"""What Gmail's IMAP has of its own: one folder of all mail, labels, threads, a trash for drafts, folders it hides."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from daemon.errors import Refused
from daemon.mailboxes.base import Arrived, Changed, Gone
from daemon.mailboxes.imap import Imap, Style
from daemon.service.alarm import Alarm
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, many
from tests.shell.mailboxes.gimap_lab import GimapLab, gimap_lab
from tests.shell.mailboxes.lab import Mirror, key_of, raw, raw_draft
from tests.shell.mailboxes.test_imap_idle import meanwhile, opened
from tests.shell.servers.gimap_mail import ALL, DRAFTS, TRASH

REPLY = raw_draft("k1").replace(b"\r\n\r\n", b"\r\nIn-Reply-To: <a@there>\r\nReferences: <a@there>\r\n\r\n", 1)


@pytest.fixture
def lab() -> Iterator[GimapLab]:
    with gimap_lab() as lab:
        yield lab


def test_a_message_of_many_labels_is_seen_once(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    ids = many(lab, 2)
    for folder in ("Jobs/Acme", "Later"):
        lab.world().create_folder(folder)
        found = lab.find(ids[0])
        lab.world(found.folder).copy([found.uid], folder)
    changes = mirror.look(mailbox)
    assert len(changes) == 2
    assert mirror.ids() == ids


def test_what_lies_in_all_mail_alone_is_seen(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw("archived@there"), Place.OTHER)
    mirror.look(mailbox)
    assert mirror.place("archived@there") is Place.OTHER


def test_mail_to_oneself_is_sent(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw("a@here"), Place.SENT)
    found = lab.find("a@here")
    lab.world(found.folder).copy([found.uid], "INBOX")
    mirror.look(mailbox)
    assert mirror.place("a@here") is Place.SENT


def test_a_message_that_is_archived_is_told_with_its_new_place(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    (one, other) = many(lab, 2)
    mirror.look(mailbox)
    before = mirror.ref(one)
    lab.archive(one)
    changes = mirror.look(mailbox)
    assert [type(change) for change in changes] == [Gone, Arrived]
    assert changes[0].ref == before
    assert (mirror.place(one), mirror.place(other)) == (Place.OTHER, Place.INBOX)
    assert mirror.look(lab.mailbox(mirror.known)) == []


def test_what_is_only_read_or_starred_is_no_change(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    (one,) = many(lab, 1)
    mirror.look(mailbox)
    for flag in (b"\\Seen", b"\\Flagged"):
        lab.add_flag(one, flag)
    assert mirror.look(mailbox) == []


@pytest.mark.parametrize(
    "name", ["Jobs (2026)", 'My "best"', "UID 7 FLAGS (x", "Büro", "a\\b", "X-GM-THRID 5", "]"], ids=str
)
def test_the_owner_s_own_labels_do_no_harm(lab: GimapLab, mailbox: Imap, mirror: Mirror, name: str) -> None:
    (one, other) = many(lab, 2)
    label = name.encode("utf-7").decode()
    with lab.mail.changed:
        lab.mail.change([lab.message(one)], lambda message: message.labels.add(label))
    lab.set_label(one, Label.GUT_YES)
    mirror.look(mailbox)
    assert mirror.labels_of(one) == {Label.GUT_YES}
    assert mirror.place(one) is Place.INBOX
    assert mirror.messages[mirror.ref(one)].envelope.thread == str(lab.thread_of(one))
    mailbox.set_labels(mirror.ref(one), add=DUE, remove=NOTHING)
    assert label in lab.message(one).labels
    assert lab.labels_of(other) == NOTHING


def test_the_thread_is_the_server_s_own(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw("a@there"), Place.INBOX)
    lab.deliver(raw("b@there"), Place.INBOX)
    mirror.look(mailbox)
    threads = {one: mirror.messages[mirror.ref(one)].envelope.thread for one in mirror.ids()}
    assert threads == {one: str(lab.thread_of(one)) for one in mirror.ids()}
    assert len(set(threads.values())) == 2


def test_a_draft_lies_in_the_thread_that_it_answers(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw("a@there"), Place.INBOX)
    mirror.look(mailbox)
    ref = mailbox.put_draft(REPLY, thread=mirror.messages[mirror.ref("a@there")].envelope.thread)
    mirror.look(mailbox)
    assert mirror.ref("k1@draft") == ref
    assert lab.thread_of("k1@draft") == lab.thread_of("a@there")
    assert lab.message("k1@draft").labels == {"\\Draft"}


def test_a_dropped_draft_lies_in_the_trash_whatever_gmail_does_on_an_expunge(lab: GimapLab, mailbox: Imap) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    mailbox.drop_draft(ref)
    assert lab.find("k1@draft").folder == TRASH
    assert lab.message("k1@draft").labels == {"\\Trash"}
    assert b"UID EXPUNGE" not in lab.line.commands


def test_a_draft_is_dropped_by_its_own_name_whatever_the_folders_number_it(lab: GimapLab, mailbox: Imap) -> None:
    many(lab, 3)
    for key in ("mine1", "mine2", "mine3", "mine4", "mine5"):
        lab.deliver(raw_draft(key), Place.DRAFTS)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    lab.deliver(raw_draft("mine6"), Place.DRAFTS)
    mailbox.drop_draft(ref)
    assert sorted(key_of(draft) or "" for draft in lab.raw_drafts()) == [f"mine{number}" for number in range(1, 7)]


def test_a_draft_that_is_a_draft_no_more_is_not_dropped(lab: GimapLab, mailbox: Imap) -> None:
    """It was sent without being renamed: the same message, under another label."""
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    with lab.mail.changed:
        lab.mail.change(
            [lab.message("k1@draft")], lambda one: one.labels.symmetric_difference_update({"\\Draft", "\\Sent"})
        )
    mailbox.drop_draft(ref)
    assert lab.message("k1@draft").labels == {"\\Sent"}


def test_a_draft_that_a_program_left_among_all_mail_is_no_mail(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    """Else it would look like a follow-up that was sent."""
    mailbox.put_draft(raw_draft("k1"), thread=None)
    mirror.look(mailbox)
    with lab.mail.changed:
        lab.message("k1@draft").flags.clear()
        lab.mail.change([lab.message("k1@draft")], lambda one: one.labels.clear())
    changes = mirror.look(mailbox)
    assert [type(change) for change in changes] == [Gone]
    assert mirror.ids() == []
    assert mirror.look(lab.mailbox(mirror.known)) == []


def test_labels_are_nested_and_made_when_they_are_first_needed(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    (one,) = many(lab, 1)
    mirror.look(mailbox)
    assert "Followup" not in lab.mail.folders
    mailbox.set_labels(mirror.ref(one), add=frozenset({Label.YOU_OWE}), remove=NOTHING)
    assert {"Followup", "Followup/You owe a reply"} <= lab.mail.folders.keys()
    assert lab.message(one).labels == {"\\Inbox", "Followup/You owe a reply"}
    assert lab.message(one).flags == set()


def test_a_label_that_the_owner_deleted_is_made_again(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    (one,) = many(lab, 1)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref(one), add=DUE, remove=NOTHING)
    lab.world("INBOX").delete_folder("Followup/Due")
    mirror.look(mailbox)
    assert mirror.labels_of(one) == NOTHING
    mailbox.set_labels(mirror.ref(one), add=DUE, remove=NOTHING)
    assert lab.labels_of(one) == DUE


@pytest.mark.parametrize(
    ("hidden", "words"),
    [({ALL}, "All Mail"), ({DRAFTS}, "Drafts"), ({TRASH}, "Trash"), ({ALL, TRASH}, "All Mail and Trash")],
    ids=["all mail", "drafts", "trash", "two"],
)
def test_what_gmail_hides_is_told_with_where_to_show_it(
    lab: GimapLab, mailbox: Imap, hidden: set[str], words: str
) -> None:
    lab.mail.hidden = hidden
    with pytest.raises(Refused, match=f'^main: Gmail hides {words} from mail programs.*"Show in IMAP"'):
        next(mailbox.changes(None))


def test_folders_by_the_owner_s_names(lab: GimapLab, mirror: Mirror) -> None:
    """The names of Gmail's own folders are in the owner's language; where they are hidden, a name is no help."""
    named = lab.mailbox(mirror.known)
    named._overrides = {"archive": ALL, "drafts": DRAFTS}
    many(lab, 1)
    assert len(mirror.look(named)) == 1


def test_labels_can_be_keywords_where_the_owner_wants_them(lab: GimapLab, mirror: Mirror) -> None:
    (one,) = many(lab, 1)
    mailbox = lab.mailbox(mirror.known, style=Style.KEYWORDS)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref(one), add=DUE, remove=NOTHING)
    assert lab.message(one).flags == {"$FollowupDue"}
    assert lab.message(one).labels == {"\\Inbox"}
    mirror.look(mailbox)
    assert mirror.labels_of(one) == DUE


def test_what_the_server_tells_unasked_is_not_taken_for_the_whole(lab: GimapLab, mailbox: Imap, mirror: Mirror) -> None:
    """It tells of flags without the labels: such a message has not lost them."""
    (one,) = many(lab, 1)
    lab.set_label(one, Label.TRACK)
    mirror.look(mailbox)
    assert lab.server
    lab.server.half.add(lab.message(one).id)
    lab.add_flag(one, b"\\Seen")
    assert mirror.look(mailbox) == []
    assert mirror.labels_of(one) == {Label.TRACK}


def test_a_label_is_noticed_while_it_waits_though_the_server_says_nothing(lab: GimapLab, mirror: Mirror) -> None:
    (one,) = many(lab, 1)
    mailbox = opened(lab, mirror, idle_seconds=0.05)
    with meanwhile(lab, lambda: lab.set_label(one, Label.NEVER)):
        assert mailbox.wait(60, interrupt=Alarm())
    assert [type(change) for change in mirror.look(mailbox)] == [Changed]


def test_a_mailbox_in_which_nothing_happens_is_left_alone(lab: GimapLab, mirror: Mirror) -> None:
    many(lab, 1)
    mailbox = opened(lab, mirror, idle_seconds=0.05)
    assert not mailbox.wait(0.2, interrupt=Alarm())
