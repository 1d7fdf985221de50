"""What is particular to looking at an IMAP mailbox: three ways to the same changes, and how little is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from daemon.errors import Refused
from daemon.mailboxes.base import Arrived, Change, Changed, Gone
from daemon.mailboxes.imap import Imap
from daemon.mailboxes.imap.look import BATCH
from daemon.mailboxes.imap.mailbox import LARGEST
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents, many
from tests.shell.mailboxes.imap_lab import GERMAN, NAMES, ImapLab, dovecot_lab, pymap_lab
from tests.shell.mailboxes.lab import Flag, Mirror, raw, raw_draft
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


@pytest.fixture
def three(rich_dovecot: Dovecot, middling: ImapLab, poor_dovecot: Dovecot) -> Iterator[list[ImapLab]]:
    """Labs on servers with QRESYNC, with CONDSTORE alone, and with neither."""
    with ExitStack() as stack:
        rich = stack.enter_context(dovecot_lab(rich_dovecot))
        yield [rich, middling, stack.enter_context(dovecot_lab(poor_dovecot, **GERMAN))]


def told(changes: list[Change], names: dict[str, str]) -> list[tuple[object, ...]]:
    """Return changes in words that are the same on every server."""
    words: list[tuple[object, ...]] = []
    for change in changes:
        match change:
            case Arrived(ref, envelope, _):
                names[ref] = envelope.id
                words.append(("arrived", envelope.id, envelope.place, envelope.labels))
            case Changed(ref, labels):
                words.append(("changed", names[ref], labels))
            case Gone(ref):
                words.append(("gone", names[ref]))
    return sorted(words, key=str)


def life(lab: ImapLab) -> list[list[tuple[object, ...]]]:
    """Let much happen in a mailbox, and return what was told at each look."""
    mirror, names = Mirror(), dict[str, str]()
    mailbox = lab.mailbox(mirror.known)
    steps: list[tuple[Callable[[], object], ...]] = [
        (lambda: many(lab, 6),),
        (lambda: lab.set_label("m001@there", Label.NEVER),),
        (lambda: lab.delete("m002@there"),),
        (lambda: lab.delete("m003@there"), lambda: lab.deliver(raw("new@there"), Place.INBOX)),
        (lambda: lab.mark_deleted("m004@there"),),
        (lambda: lab.remove_flag("m004@there", b"\\Deleted"),),
        (lambda: lab.clear_label("m001@there", Label.NEVER), lambda: lab.archive("m000@there")),
        (lambda: lab.set_flag("m005@there", Flag.SEEN),),
        (lambda: lab.deliver(raw_draft("k1"), Place.DRAFTS), lambda: lab.send_draft("k1", "sent@here")),
    ]
    looks = []
    for step in steps:
        for act in step:
            act()
        looks.append(told(mirror.look(mailbox), names))
    return looks


def test_every_way_to_look_tells_the_same(three: list[ImapLab]) -> None:
    rich, middling, poor = (life(lab) for lab in three)
    assert rich == middling == poor
    assert [len(look) for look in rich] == [6, 1, 1, 2, 1, 1, 3, 0, 1]


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


def test_what_was_passed_over_is_not_asked_for_again(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    many(lab, 3)
    mirror.look(mailbox)
    lab.set_flag("m001@there", Flag.SEEN)
    assert mirror.look(mailbox) == []
    before = len(lab.line.commands)
    assert mirror.look(mailbox) == []
    assert b"UID FETCH" not in lab.line.commands[before:]


def test_a_mark_as_deleted_that_is_taken_off_brings_the_message_back(
    lab: ImapLab, mailbox: Imap, mirror: Mirror
) -> None:
    ids = many(lab, 2)
    lab.mark_deleted(ids[0])
    mirror.look(mailbox)
    assert mirror.ids() == ids[1:]
    lab.remove_flag(ids[0], b"\\Deleted")
    mirror.look(mailbox)
    assert mirror.ids() == ids


def test_a_message_moved_to_a_folder_already_looked_at_is_not_lost(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw("a@there"), Place.OTHER)
    lab.deliver(raw("b@there"), Place.OTHER)
    mirror.look(mailbox)
    lab.delete("b@there")
    lab.deliver(raw("new@there"), Place.INBOX)
    changes = mailbox.changes(mirror.cursor)
    mirror.note(*next(changes))  # the inbox was looked at
    lab.move("a@there", "INBOX")
    for change, cursor in changes:
        mirror.note(change, cursor)
    assert mirror.ids() == ["a@there", "new@there"]
    assert mirror.place("a@there") is Place.INBOX


def test_a_first_look_at_thousands_goes_in_batches_and_resumes(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    count = BATCH + 100
    ids = [f"m{number:05}@there" for number in range(count)]
    lab.world().multiappend("INBOX", [raw(message_id, body="x") for message_id in ids])
    world = lab.world("INBOX")
    world.delete_messages([8, count])  # a gap among the UIDs, and one before UIDNEXT
    world.expunge()
    left = sorted(set(ids) - {ids[7], ids[-1]})
    taken = mirror.glance(mailbox, BATCH // 2)
    assert len(taken) == BATCH // 2
    before = len(lab.line.commands)
    rest = mirror.look(mailbox)
    assert mirror.ids() == left
    assert len(taken) + len(rest) == len(left)
    assert lab.line.commands[before:].count(b"UID FETCH") <= 3
    assert mirror.look(mailbox) == []


AWKWARD = {
    "a bracket and a count": (b"Re: offer) {12}", "Re: offer) {12}"),
    "a line that ends in a count": (b"{3}", "{3}"),
    "quotes": (b'"half a quote \\', '"half a quote \\'),
    "an answer of its own": (b"x)\r\n A1 OK FETCH completed", "x) A1 OK FETCH completed"),
    "eight bits": ("Grüße".encode(), "Grüße"),
    "latin letters": ("Grüße".encode("latin-1"), "Grüße"),
    "much of it": (b"long " * 3_000, "long"),
}


@pytest.mark.parametrize("name", AWKWARD)
def test_a_header_is_read_whatever_stands_in_it(lab: ImapLab, mailbox: Imap, mirror: Mirror, name: str) -> None:
    written, read = AWKWARD[name]
    for message_id, subject in (("a@there", written), ("b@there", b"plain")):
        lab.deliver(raw(message_id).replace(b"Your application", subject), Place.INBOX)
    mirror.look(mailbox)
    assert mirror.ids() == ["a@there", "b@there"]
    assert mirror.messages[mirror.ref("a@there")].envelope.subject.startswith(read)
    assert mirror.messages[mirror.ref("b@there")].envelope.subject == "plain"


@pytest.mark.parametrize("raw_message", [b"\r\n", b"\r\nonly words\r\n", b"no header at all"], ids=repr)
def test_a_message_without_a_header_is_a_message(
    lab: ImapLab, mailbox: Imap, mirror: Mirror, raw_message: bytes
) -> None:
    lab.deliver(raw_message, Place.INBOX)
    lab.deliver(raw("b@there"), Place.INBOX)
    assert len(mirror.look(mailbox)) == 2
    assert "b@there" in mirror.ids()


def test_a_huge_message_is_cut_at_its_end(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    huge = raw("a@there", body="0123456789\n" * (LARGEST // 10))
    lab.deliver(huge, Place.INBOX)
    mirror.look(mailbox)
    ref = mirror.ref("a@there")
    assert contents(mailbox, ref)[ref] == huge[:LARGEST]
    assert mirror.messages[ref].size == len(huge)


def test_a_draft_in_the_archive_is_a_draft(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver_all([raw("a@here")], "Archive", (b"\\Draft",))
    mirror.look(mailbox)
    assert mirror.place("a@here") is Place.DRAFTS


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
