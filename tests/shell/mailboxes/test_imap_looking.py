"""What is particular to looking at an IMAP mailbox: three ways to the same changes, and how little is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack

import pytest

from daemon.mailboxes.base import Arrived, Change, Changed, Gone, Ref
from daemon.mailboxes.imap import Imap
from daemon.mailboxes.imap.bodies import LARGEST
from daemon.mailboxes.imap.cursor import spot
from daemon.mailboxes.imap.look import ASKED, BATCH
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import contents, many
from tests.shell.mailboxes.imap_lab import GERMAN, ImapLab, dovecot_lab
from tests.shell.mailboxes.lab import Flag, Mirror, raw, raw_draft
from tests.shell.servers.dovecot import Dovecot


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


def test_of_old_mail_only_what_changed_is_looked_up(lab: ImapLab, mirror: Mirror) -> None:
    """Where the server tells what changed and what vanished, a look costs nothing for all the rest."""
    for number in range(6):
        lab.deliver(raw(f"{number}@there"), Place.INBOX)
    mirror.look(lab.mailbox(mirror.known))
    lab.set_label("1@there", Label.NEVER)
    lab.set_flag("2@there", Flag.SEEN)
    lab.mark_deleted("3@there")
    lab.delete("4@there")
    asked: list[set[int]] = []

    def recall(refs: Collection[Ref]) -> list[tuple[Ref, frozenset[Label]]]:
        asked.append({spot(ref).uid for ref in refs})
        return [(ref, labels) for ref, labels in mirror.known() if ref in refs]

    changes = mirror.look(lab.mailbox(lambda: pytest.fail("all that is known was gone through"), recall=recall))
    assert {type(change) for change in changes} == {Changed, Gone}
    assert mirror.ids() == ["0@there", "1@there", "2@there", "5@there"]
    assert mirror.labels[next(ref for ref in mirror.labels if spot(ref).uid == 2)] == {Label.NEVER}
    assert asked == [{2, 3, 4, 5}]


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
    assert lab.line.commands[before:].count(b"UID FETCH") <= 1 + -(-(count - BATCH // 2) // ASKED)
    assert mirror.look(mailbox) == []


def test_what_an_unfinished_batch_of_older_mail_told_and_is_deleted_since_is_gone(
    lab: ImapLab, mailbox: Imap, mirror: Mirror
) -> None:
    """The newest mail comes first; the older batches after it."""
    count = BATCH + 100
    ids = [f"m{number:05}@there" for number in range(count)]
    lab.world().multiappend("INBOX", [raw(message_id, body="x") for message_id in ids])
    mirror.glance(mailbox, BATCH + 50)
    known = set(mirror.ids())
    told, untold = next(one for one in ids if one in known), next(one for one in ids if one not in known)
    for message_id in (told, untold):
        lab.delete(message_id)
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.ids() == sorted(set(ids) - {told, untold})
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


def test_a_draft_that_all_mail_shows_too_is_there_once(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    lab.deliver_all([raw_draft("k1")], "Archive", (b"\\Draft",))
    mirror.look(mailbox)
    assert [spot.partition("|")[0] for spot in mirror.messages] == ["Drafts"]
