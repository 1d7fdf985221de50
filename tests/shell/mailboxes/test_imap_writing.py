"""What is particular to writing into an IMAP mailbox."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from daemon.errors import Refused
from daemon.mailboxes.imap import Imap, Style
from daemon.mailboxes.imap.marks import Keywords
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, contents, many
from tests.shell.mailboxes.imap_lab import GERMAN, ImapLab, dovecot_lab, pymap_lab
from tests.shell.mailboxes.lab import Flag, Mirror, raw, raw_draft
from tests.shell.servers.dovecot import Dovecot
from tests.shell.servers.pymap import Pymap


@pytest.fixture
def lab(rich_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(rich_dovecot) as lab:
        yield lab


@pytest.fixture
def poor(poor_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(poor_dovecot, **GERMAN) as lab:
        yield lab


@pytest.fixture
def keyless(pymap_server: Pymap) -> Iterator[ImapLab]:
    with pymap_lab(pymap_server) as lab:
        yield lab


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: ImapLab, mirror: Mirror) -> Imap:
    return lab.mailbox(mirror.known)


def test_keywords_are_kept_as_the_interface_names_them(lab: ImapLab, mailbox: Imap, mirror: Mirror) -> None:
    many(lab, 1)
    mirror.look(mailbox)
    labels = frozenset({Label.DUE, Label.YOU_OWE})
    mailbox.set_labels(mirror.ref("m000@there"), add=labels, remove=NOTHING)
    assert {b"$FollowupDue", b"$FollowupYouOweAReply"} <= lab.find("m000@there").flags
    assert mailbox.labels_are_marks


def test_the_flag_can_be_asked_for(lab: ImapLab, mirror: Mirror) -> None:
    many(lab, 1)
    mailbox = lab.mailbox(mirror.known, style=Style.FLAG)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref("m000@there"), add=frozenset({Label.YOU_OWE}), remove=NOTHING)
    assert lab.flags_of("m000@there") == {Flag.FLAGGED}
    assert not mailbox.labels_are_marks


def test_keywords_asked_for_where_none_are_kept_are_refused(keyless: ImapLab, mirror: Mirror) -> None:
    many(keyless, 1)
    mailbox = keyless.mailbox(mirror.known, style=Style.KEYWORDS)
    mirror.look(mailbox)
    with pytest.raises(Refused, match="style"):
        mailbox.set_labels(mirror.ref("m000@there"), add=DUE, remove=NOTHING)


def test_a_folder_that_drops_a_keyword_has_the_flag_from_then_on(keyless: ImapLab, mirror: Mirror) -> None:
    many(keyless, 1)
    mailbox = keyless.mailbox(mirror.known)
    mailbox._usual = Keywords("Followup")  # as if the inbox, not this folder, kept keywords
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref("m000@there"), add=DUE, remove=NOTHING)
    assert keyless.flags_of("m000@there") == {Flag.FLAGGED}
    mirror.look(mailbox)
    assert mirror.labels_of("m000@there") == DUE
    mailbox.set_labels(mirror.ref("m000@there"), add=NOTHING, remove=DUE)
    assert keyless.flags_of("m000@there") == frozenset()


def test_with_uidplus_only_our_draft_is_expunged_and_no_folder_closed(lab: ImapLab, mailbox: Imap) -> None:
    mailbox.drop_draft(mailbox.put_draft(raw_draft("k1"), thread=None))
    assert b"UID EXPUNGE" in lab.line.commands
    assert not {b"EXPUNGE", b"CLOSE"} & set(lab.line.commands)


def test_without_uidplus_a_draft_is_found_by_its_key_and_id(poor: ImapLab, mirror: Mirror) -> None:
    mailbox = poor.mailbox(mirror.known)
    poor.deliver(raw_draft("k1", message_id="other@draft"), Place.DRAFTS)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    assert b"Message-ID: <k1@draft>" in contents(mailbox, ref)[ref]


def test_without_uidplus_a_draft_stays_marked_while_others_are_marked_too(poor: ImapLab, mirror: Mirror) -> None:
    mailbox = poor.mailbox(mirror.known)
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    poor.deliver(raw_draft("k2"), Place.DRAFTS)
    poor.mark_deleted("k2@draft")
    mailbox.drop_draft(ref)
    assert b"EXPUNGE" not in poor.line.commands
    assert poor.flags_of("k1@draft") == {Flag.SEEN}
    assert poor.raw_drafts() == []


@pytest.mark.parametrize("work", ["drop_draft", "set_labels", "contents"])
def test_a_ref_of_before_a_renumbering_names_nothing(
    rich_dovecot: Dovecot, lab: ImapLab, mailbox: Imap, work: str
) -> None:
    ref = mailbox.put_draft(raw_draft("k1"), thread=None)
    rich_dovecot.admin("mailbox", "update", "-u", lab.user, "--uid-validity", "4000000000", "Drafts")
    again = lab.mailbox(list)
    match work:
        case "drop_draft":
            again.drop_draft(ref)
        case "set_labels":
            again.set_labels(ref, add=DUE, remove=NOTHING)
        case _:
            assert contents(again, ref) == {}
    assert len(lab.raw_drafts()) == 1
    assert lab.labels_of("k1@draft") == NOTHING


def test_a_draft_that_no_folder_takes_is_refused_with_what_to_do(lab: ImapLab, mailbox: Imap) -> None:
    mailbox._overrides["drafts"] = "Elsewhere"
    with pytest.raises(Refused, match=r"TRYCREATE.*Make the folder"):
        mailbox.put_draft(raw_draft("k1"), thread=None)


def test_no_drafts_folder_is_refused_with_what_to_do(keyless: ImapLab) -> None:
    keyless.world().delete_folder("Drafts")
    with pytest.raises(Refused, match="drafts ="):
        keyless.mailbox(list).put_draft(raw_draft("k1"), thread=None)


def test_a_ref_of_another_folder_deletes_nothing_in_the_drafts(
    rich_dovecot: Dovecot, lab: ImapLab, mailbox: Imap, mirror: Mirror
) -> None:
    """Not even where the numbers are the same in both."""
    for folder in ("Archive", "Drafts"):
        rich_dovecot.admin("mailbox", "update", "-u", lab.user, "--uid-validity", "4000000000", folder)
    lab.deliver_all([raw("a@here")], "Archive")
    lab.deliver(raw_draft("k1"), Place.DRAFTS)
    mirror.look(mailbox)
    assert mirror.ref("a@here").partition("|")[2] == mirror.ref("k1@draft").partition("|")[2]
    mailbox.drop_draft(mirror.ref("a@here"))
    mirror.look(mailbox)
    assert mirror.ids() == ["a@here", "k1@draft"]
