"""Labels: ours are set and removed, the owner's heard, nothing else is disturbed."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Changed, Mailbox
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, NOTHING, many
from tests.shell.mailboxes.lab import Flag, Lab, Mirror, raw


def test_a_label_can_be_set_and_removed(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id, other) = many(lab, 2)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    mailbox.set_labels(ref, add=DUE, remove=NOTHING)
    assert (lab.labels_of(message_id), lab.labels_of(other)) == (DUE, NOTHING)
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == DUE
    mailbox.set_labels(ref, add=NOTHING, remove=DUE)
    assert lab.labels_of(message_id) == NOTHING
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == NOTHING
    assert mirror.look(mailbox) == []


def test_a_label_does_not_change_the_ref(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    mailbox.set_labels(ref, add=DUE, remove=NOTHING)
    assert Changed(ref, DUE) in mirror.look(mailbox)
    assert mirror.ref(message_id) == ref


def test_a_label_on_a_new_message_is_in_its_envelope(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    lab.set_label(message_id, Label.DUE)
    mirror.look(mailbox)
    assert mirror.messages[mirror.ref(message_id)].envelope.labels == DUE


def test_labels_are_set_and_removed_at_once_and_others_stay(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    if not {Label.WAITING, Label.DRAFTED} <= mailbox.keeps:
        pytest.skip("keeps one label only")
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    mailbox.set_labels(ref, add=frozenset({Label.WAITING, Label.DRAFTED}), remove=NOTHING)
    mailbox.set_labels(ref, add=DUE, remove=frozenset({Label.WAITING, Label.CALL}))
    assert lab.labels_of(message_id) == {Label.DUE, Label.DRAFTED}
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == {Label.DUE, Label.DRAFTED}


def test_every_label_that_is_kept_reads_back(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    for label in mailbox.keeps:
        mailbox.set_labels(ref, add=frozenset({label}), remove=NOTHING)
        mirror.look(mailbox)
        assert mirror.labels_of(message_id) == (frozenset({label}) if mailbox.labels_are_marks else DUE)
        mailbox.set_labels(ref, add=NOTHING, remove=frozenset({label}))
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == NOTHING


@pytest.mark.parametrize("label", [Label.TRACK, Label.NEVER, Label.GUT_YES, Label.GUT_NO, Label.SNOOZE], ids=str)
def test_what_the_owner_says_is_heard(lab: Lab, mailbox: Mailbox, mirror: Mirror, label: Label) -> None:
    if not mailbox.labels_are_marks:
        pytest.skip("has no labels but the flag")
    (message_id,) = many(lab, 1)
    mirror.look(mailbox)
    lab.set_label(message_id, label)
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == {label}
    mailbox.set_labels(mirror.ref(message_id), add=DUE, remove=NOTHING)
    assert lab.labels_of(message_id) == {label, Label.DUE}
    lab.clear_label(message_id, label)
    mirror.look(mailbox)
    assert mirror.labels_of(message_id) == DUE


@pytest.mark.parametrize("flag", list(Flag), ids=str)
def test_the_owners_flags_are_left_alone(lab: Lab, mailbox: Mailbox, mirror: Mirror, flag: Flag) -> None:
    if flag is Flag.FLAGGED and not mailbox.labels_are_marks:
        pytest.skip("the flag is the label here")
    (message_id,) = many(lab, 1)
    lab.set_flag(message_id, flag)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref(message_id), add=DUE, remove=NOTHING)
    assert lab.flags_of(message_id) - {Flag.FLAGGED} == {flag} - {Flag.FLAGGED}
    mailbox.set_labels(mirror.ref(message_id), add=NOTHING, remove=DUE)
    assert lab.flags_of(message_id) == {flag}


def test_labels_of_what_is_gone_are_no_error(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    (message_id, other) = many(lab, 2)
    mirror.look(mailbox)
    ref = mirror.ref(message_id)
    lab.delete(message_id)
    mailbox.set_labels(ref, add=DUE, remove=NOTHING)
    mirror.look(mailbox)
    assert mirror.ids() == [other]
    assert lab.labels_of(other) == NOTHING


def test_labels_of_a_sent_message_can_be_set(lab: Lab, mailbox: Mailbox, mirror: Mirror) -> None:
    lab.deliver(raw("sent@here"), Place.SENT)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref("sent@here"), add=DUE, remove=NOTHING)
    assert lab.labels_of("sent@here") == DUE
