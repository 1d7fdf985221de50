"""The contract in memory, and its hooks."""

from __future__ import annotations

import pytest
from hypothesis import settings

from daemon.errors import TryLater
from daemon.mailboxes.base import Arrived
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.contract.folders import *  # noqa: F403
from tests.shell.mailboxes.lab import Mirror, raw, raw_draft
from tests.shell.mailboxes.machine import FolderLife
from tests.shell.mailboxes.memory_lab import MemoryLab


@pytest.fixture
def lab() -> MemoryLab:
    return MemoryLab()


@pytest.mark.parametrize(("moment", "drafts"), [("before", 0), ("after", 1)])
def test_the_hook_breaks_a_write_before_or_after_it_happened(moment: str, drafts: int) -> None:
    def hook(step: str) -> None:
        if step == f"{moment} put_draft":
            raise TryLater("memory: the network is gone. It is tried again.")

    lab = MemoryLab(hook=hook)
    with pytest.raises(TryLater):
        lab.mailbox(list).put_draft(raw_draft("k1"), thread=None)
    assert len(lab.raw_drafts()) == drafts


def test_the_hook_sees_every_write_and_no_reading() -> None:
    steps: list[str] = []
    lab, mirror = MemoryLab(hook=steps.append), Mirror()
    mailbox = lab.mailbox(mirror.known)
    lab.deliver(raw("a@there"), Place.INBOX)
    mirror.look(mailbox)
    mailbox.set_labels(mirror.ref("a@there"), add=frozenset({Label.DUE}), remove=frozenset())
    mailbox.drop_draft(mailbox.put_draft(raw_draft("k1"), thread=None))
    assert steps == [
        f"{when} {what}" for what in ("set_labels", "put_draft", "drop_draft") for when in ("before", "after")
    ]


def test_a_draft_sent_just_before_it_is_dropped_stays() -> None:
    lab = MemoryLab()
    ref = lab.mailbox(list).put_draft(raw_draft("k1"), thread=None)

    def send(step: str) -> None:
        if step == "before drop_draft":
            lab.send_draft("k1", None)

    lab.hook = send
    mirror = Mirror()
    lab.mailbox(list).drop_draft(ref)
    mirror.look(lab.mailbox(mirror.known))
    assert mirror.place("k1@draft") is Place.SENT


def test_a_snapshot_goes_its_own_way() -> None:
    lab = MemoryLab()
    before = lab.store.snapshot()
    lab.deliver(raw("a@there"), Place.INBOX)
    assert (len(before.messages), len(lab.store.messages)) == (0, 1)


def test_a_message_labelled_before_we_looked_arrives_once_and_with_its_label() -> None:
    lab, mirror = MemoryLab(), Mirror()
    lab.deliver(raw("a@there"), Place.INBOX)
    lab.set_label("a@there", Label.DUE)
    (change,) = mirror.look(lab.mailbox(mirror.known))
    assert isinstance(change, Arrived)
    assert change.envelope.labels == {Label.DUE}


class MemoryLife(FolderLife):
    def make_lab(self) -> MemoryLab:
        return MemoryLab()


TestLife = MemoryLife.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
