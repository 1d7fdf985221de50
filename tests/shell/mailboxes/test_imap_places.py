"""Which folders of an IMAP server are looked at, how little is asked of them, and what becomes of them meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from daemon.errors import Refused
from daemon.mailboxes.imap import Imap
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents, many
from tests.shell.mailboxes.imap_lab import NAMES, ImapLab, dovecot_lab, pymap_lab
from tests.shell.mailboxes.lab import Mirror, raw
from tests.shell.servers.dovecot import SPECIAL, Dovecot, dovecot
from tests.shell.servers.pymap import Pymap


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: ImapLab, mirror: Mirror) -> Imap:
    return lab.mailbox(mirror.known)


@pytest.fixture
def middling(middling_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(middling_dovecot) as lab:
        yield lab


@pytest.fixture(scope="module")
def all_mail_dovecot() -> Iterator[Dovecot]:
    """One with a folder that stands for all mail, as Gmail's."""
    with dovecot(special_use=SPECIAL | {"Everything": "\\All"}) as server:
        yield server


@pytest.fixture(scope="module")
def strict_dovecot() -> Iterator[Dovecot]:
    """One that knows of rights (RFC 4314)."""
    with dovecot(protocol="mail_plugins = acl\n}\nplugin {\n  acl = vfile") as server:
        yield server


def filed(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    """Have mail in more folders than usual, all of which is known."""
    for message_id in many(lab, 12):
        lab.file_away(message_id, f"Jobs/{message_id}")
    many(lab, 3)
    mirror.look(mailbox)


def test_where_nothing_changed_one_question_is_asked_of_all_folders(
    lab: ImapLab, mailbox: Imap, mirror: Mirror
) -> None:
    filed(lab, mailbox, mirror)
    before = len(lab.line.commands)
    assert mirror.look(mailbox) == []
    assert lab.line.commands[before:] in ([b"LIST"], [b"LIST", b"EXAMINE"])


def test_where_nothing_changed_one_question_a_folder_is_asked_by_a_server_that_tells_no_more_at_once(
    middling: ImapLab, mirror: Mirror
) -> None:
    mailbox = middling.mailbox(mirror.known)
    filed(middling, mailbox, mirror)
    before = len(middling.line.commands)
    assert mirror.look(mailbox) == []
    asked = middling.line.commands[before:]
    assert len(asked) <= 1 + len(NAMES) + 12
    assert set(asked) <= {b"LIST", b"STATUS", b"EXAMINE"}


def test_an_empty_folder_is_not_opened(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    many(lab, 1)
    for number in range(5):
        lab.world().create_folder(f"Empty {number}")
    mirror.look(mailbox)
    assert lab.line.commands.count(b"EXAMINE") <= 2


def test_a_year_of_the_archive_is_looked_at_from_when_it_is_there(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    many(lab, 1)
    mirror.look(mailbox)
    lab.world().create_folder("Archive/2026 – März")
    lab.deliver_all([raw("a@there")], "Archive/2026 – März")
    mirror.look(mailbox)
    assert mirror.place("a@there") is Place.OTHER


@pytest.mark.parametrize("folder", ["INBOX", "Sent", "Archive", "Drafts"])
@pytest.mark.parametrize("taken", [0, 1, 3])
def test_a_renumbered_folder_alone_is_looked_at_anew(
    rich_dovecot: Dovecot, lab: ImapLab, mirror: Mirror, folder: str, taken: int
) -> None:
    mailbox = lab.mailbox(mirror.known)
    for place in (Place.INBOX, Place.SENT, Place.OTHER, Place.DRAFTS):
        lab.deliver(raw(f"{place}@there"), place)
        lab.deliver(raw(f"{place}2@there"), place)
    mirror.look(mailbox)
    ids, before = mirror.ids(), set(mirror.messages)
    lab.deliver(raw("new@there"), Place.INBOX)
    rich_dovecot.admin("mailbox", "update", "-u", lab.user, "--uid-validity", "4000000000", folder)
    again = lab.mailbox(mirror.known)
    mirror.glance(again, taken)
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == sorted([*ids, "new@there"])
    assert before - set(mirror.messages) == {ref for ref in before if ref.startswith(f"{folder}|")}
    assert mirror.look(again) == []


@pytest.mark.parametrize("taken", [0, 1, 4])
def test_a_folder_that_turns_out_to_be_for_sent_mail_is_told_anew(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, taken: int
) -> None:
    for number in range(3):
        lab.deliver(raw(f"{number}@here"), Place.OTHER)
    mirror.look(mailbox)
    for count in (taken, None):
        again = lab.mailbox(mirror.known)
        again._overrides["sent"] = "Archive"
        mirror.look(again) if count is None else mirror.glance(again, count)
    assert [mirror.place(message_id) for message_id in mirror.ids()] == [Place.SENT] * 3
    assert mirror.look(again) == []


@pytest.mark.parametrize("folder", ["2026", "100 %", "a*b", 'a "b" c', "a\\b", "(x", "Ä|7|9", "{3}", "STATUS"])
def test_a_folder_of_any_name_is_looked_at(lab: ImapLab, mailbox: Imap, mirror: Mirror, folder: str) -> None:
    ids = many(lab, 2)
    lab.file_away(ids[0], folder)
    mirror.look(mailbox)
    ref = mirror.ref(ids[0])
    assert mirror.place(ids[0]) is Place.OTHER
    assert set(contents(mailbox, ref)) == {ref}
    lab.world("INBOX")
    lab.file_away(ids[1], folder)
    assert mirror.look(mailbox)
    assert mirror.look(lab.mailbox(mirror.known)) == []
    lab.remove_folder(folder)
    assert contents(mailbox, ref) == {}
    mirror.look(mailbox)
    assert mirror.ids() == []


def test_all_mail_alone_stands_for_the_owners_own_folders(all_mail_dovecot: Dovecot, mirror: Mirror) -> None:
    with dovecot_lab(all_mail_dovecot) as lab:
        lab.deliver_all([raw("a@there")], "Everything")
        (message_id,) = many(lab, 1)
        lab.file_away(message_id, "Jobs")
        mirror.look(lab.mailbox(mirror.known))
        assert mirror.ids() == ["a@there"]
        assert mirror.place("a@there") is Place.OTHER


@pytest.mark.parametrize("folder", ["Trash/Jobs", "Junk/Acme", "Papierkorb"])
def test_what_lies_below_junk_and_trash_is_never_looked_at(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, folder: str
) -> None:
    ids = many(lab, 2)
    mirror.look(mailbox)
    lab.file_away(ids[0], folder)
    mirror.look(mailbox)
    assert mirror.ids() == ids[1:]


def test_a_folder_removed_while_we_look_is_gone_at_the_next_look(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    ids = many(lab, 4)
    lab.file_away(ids[0], "Jobs")
    lab.file_away(ids[1], "Later")
    changes = mailbox.changes(None)
    mirror.note(*next(changes))
    lab.remove_folder("Jobs")
    lab.rename_folder("Later", "Now")
    for change, cursor in changes:
        mirror.note(change, cursor)
    mirror.look(mailbox)
    assert mirror.ids() == ids[1:]


def test_a_message_moved_to_a_folder_made_while_we_look_is_not_lost(
    lab: ImapLab, mailbox: Imap, mirror: Mirror
) -> None:
    lab.deliver(raw("a@there"), Place.OTHER)
    lab.deliver(raw("b@there"), Place.OTHER)
    mirror.look(mailbox)
    lab.delete("b@there")
    lab.deliver(raw("new@there"), Place.INBOX)
    changes = mailbox.changes(mirror.cursor)
    mirror.note(*next(changes))  # the folders were listed
    lab.file_away("a@there", "Jobs/Acme")
    for change, cursor in changes:
        mirror.note(change, cursor)
    assert mirror.ids() == ["a@there", "new@there"]


def test_a_folder_that_may_not_be_opened_is_passed_over_and_told_once(
    strict_dovecot: Dovecot, mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    with dovecot_lab(strict_dovecot) as lab:
        ids = many(lab, 3)
        lab.file_away(ids[0], "Jobs")
        lab.file_away(ids[1], "Shut")
        mirror.look(lab.mailbox(mirror.known))
        lab.file_away(ids[2], "Jobs")
        rights = strict_dovecot.home / "mail" / lab.user / "Maildir" / ".Shut" / "dovecot-acl"
        rights.write_text("owner l\n")  # it is listed, and no more
        again = lab.mailbox(mirror.known)
        for _ in range(2):
            mirror.look(again)
        with pytest.raises(Refused, match="right"):
            contents(again, mirror.ref(ids[1]))
        assert mirror.ids() == ids
        assert mirror.place(ids[2]) is Place.OTHER
        assert [record.levelname for record in caplog.records if "Shut" in record.getMessage()] == ["WARNING"]


def test_a_folder_of_the_owners_word_that_may_not_be_opened_is_refused(strict_dovecot: Dovecot, mirror: Mirror) -> None:
    with dovecot_lab(strict_dovecot) as lab:
        lab.deliver(raw("sent@here"), Place.SENT)
        rights = strict_dovecot.home / "mail" / lab.user / "Maildir" / ".Sent" / "dovecot-acl"
        rights.write_text("owner l\n")
        with pytest.raises(Refused, match=r"Sent.*right"):
            mirror.look(lab.mailbox(mirror.known))


def test_without_a_folder_of_sent_mail_nothing_is_told(pymap_server: Pymap, mirror: Mirror) -> None:
    """Nobody could tell what the owner has answered."""
    with pymap_lab(pymap_server) as lab:
        many(lab, 1)
        lab.world().delete_folder("Sent")
        with pytest.raises(Refused, match="sent"):
            mirror.look(lab.mailbox(mirror.known))
