"""A state machine that plays a mailbox's whole life, and holds what the index saw against what was done."""

from __future__ import annotations

from itertools import count

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from daemon.mailboxes.base import Mailbox, Ref
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.lab import FolderLab, Lab, Mirror, raw, raw_draft

DUE = frozenset({Label.DUE})
NOTHING: frozenset[Label] = frozenset()


class Life(RuleBasedStateMachine):
    """What the owner, the world and we may do, in any order. Each kind of mailbox has its own `make_lab`."""

    def make_lab(self) -> Lab:
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self.lab = self.make_lab()
        self.mirror = Mirror()
        self.mailbox: Mailbox = self.lab.mailbox(self.mirror.known)
        self.numbers = count(1)
        self.places: dict[str, Place] = {}
        self.labels: dict[str, frozenset[Label]] = {}
        self.ours: dict[str, Ref] = {}  # drafts of ours by key, as long as their words are ours
        self.drafts: dict[str, str] = {}  # every draft's Message-ID by key

    def put(self, message_id: str, place: Place) -> None:
        self.places[message_id] = place
        self.labels[message_id] = NOTHING

    def take(self, message_id: str) -> None:
        del self.places[message_id], self.labels[message_id]

    def one(self, data: st.DataObject, *places: Place) -> str:
        return data.draw(st.sampled_from(sorted(i for i, place in self.places.items() if place in places)))

    def has(self, *places: Place) -> bool:
        return any(place in places for place in self.places.values())

    @rule(place=st.sampled_from([Place.INBOX, Place.SENT, Place.OTHER]))
    def a_message_comes(self, place: Place) -> None:
        message_id = f"m{next(self.numbers)}@there"
        self.lab.deliver(raw(message_id), place)
        self.put(message_id, place)

    @precondition(lambda self: self.has(Place.INBOX, Place.SENT, Place.OTHER))
    @rule(data=st.data(), way=st.sampled_from(["delete", "mark_deleted", "trash"]))
    def a_message_is_deleted(self, data: st.DataObject, way: str) -> None:
        message_id = self.one(data, Place.INBOX, Place.SENT, Place.OTHER)
        getattr(self.lab, way)(message_id)
        self.take(message_id)

    @precondition(lambda self: self.has(Place.INBOX))
    @rule(data=st.data())
    def a_message_is_archived(self, data: st.DataObject) -> None:
        message_id = self.one(data, Place.INBOX)
        self.lab.archive(message_id)
        self.places[message_id] = Place.OTHER

    @precondition(lambda self: self.has(Place.INBOX, Place.SENT))
    @rule(data=st.data(), up=st.booleans())
    def the_owner_labels_a_message(self, data: st.DataObject, up: bool) -> None:
        message_id = self.one(data, Place.INBOX, Place.SENT)
        (self.lab.set_label if up else self.lab.clear_label)(message_id, Label.DUE)
        self.labels[message_id] = DUE if up else NOTHING

    @precondition(lambda self: self.mirror.messages)
    @rule(data=st.data(), up=st.booleans())
    def we_label_what_we_know(self, data: st.DataObject, up: bool) -> None:
        """It may be gone, or may have been moved, without our knowing."""
        ref = data.draw(st.sampled_from(sorted(self.mirror.messages)))
        self.mailbox.set_labels(ref, add=DUE if up else NOTHING, remove=NOTHING if up else DUE)
        for message_id in self.labels:
            self.labels[message_id] = self.lab.labels_of(message_id)

    @rule()
    def we_write_a_draft(self) -> None:
        key = f"k{next(self.numbers)}"
        self.ours[key] = self.mailbox.put_draft(raw_draft(key), thread=None)
        self.drafts[key] = f"{key}@draft"
        self.put(self.drafts[key], Place.DRAFTS)

    @precondition(lambda self: self.drafts)
    @rule(data=st.data())
    def the_owner_edits_a_draft(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.drafts)))
        self.lab.edit_draft(key, raw_draft(key, body=f"My own words, {next(self.numbers)}.\n"))
        self.labels[self.drafts[key]] = NOTHING

    @precondition(lambda self: self.drafts)
    @rule(data=st.data(), renamed=st.booleans())
    def the_owner_sends_a_draft(self, data: st.DataObject, renamed: bool) -> None:
        key = data.draw(st.sampled_from(sorted(self.drafts)))
        before = self.drafts.pop(key)
        after = f"s{next(self.numbers)}@server" if renamed else before
        self.lab.send_draft(key, after)
        self.take(before)
        self.put(after, Place.SENT)

    @precondition(lambda self: self.ours)
    @rule(data=st.data())
    def we_drop_a_draft(self, data: st.DataObject) -> None:
        """It may have been edited or sent: then nothing happens."""
        key = data.draw(st.sampled_from(sorted(self.ours)))
        before = self.lab.raw_drafts()
        self.mailbox.drop_draft(self.ours.pop(key))
        gone = [draft for draft in before if draft not in self.lab.raw_drafts()]
        assert all(b"is there any news?" in draft for draft in gone)
        assert len(gone) <= 1
        if gone:
            self.take(self.drafts.pop(key))

    @rule(taken=st.integers(1, 3))
    def we_look_and_are_cut_off(self, taken: int) -> None:
        self.mirror.glance(self.mailbox, taken)

    @rule()
    def we_start_again(self) -> None:
        self.mailbox.close()
        self.mailbox = self.lab.mailbox(self.mirror.known)

    @rule()
    def we_look(self) -> None:
        self.mirror.look(self.mailbox)
        assert {i: self.mirror.place(i) for i in self.mirror.ids()} == self.places
        assert {i: self.mirror.labels_of(i) for i in self.mirror.ids()} == self.labels
        before = self.lab.writes()
        assert self.mirror.look(self.mailbox) == []
        assert self.lab.writes() == before

    def teardown(self) -> None:
        self.we_look()
        self.mailbox.close()


class FolderLife(Life):
    """The same where the owner makes folders of their own."""

    lab: FolderLab

    def make_lab(self) -> FolderLab:
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self.folders: dict[str, set[str]] = {}  # with what the owner filed there

    def take(self, message_id: str) -> None:
        super().take(message_id)
        for ids in self.folders.values():
            ids.discard(message_id)

    @precondition(lambda self: self.has(Place.INBOX, Place.SENT, Place.OTHER))
    @rule(data=st.data(), folder=st.sampled_from(["Jobs/Acme", "Jobs/Globex", "Later"]))
    def a_message_is_filed_away(self, data: st.DataObject, folder: str) -> None:
        message_id = self.one(data, Place.INBOX, Place.SENT, Place.OTHER)
        self.lab.file_away(message_id, folder)
        for ids in self.folders.values():
            ids.discard(message_id)
        self.folders.setdefault(folder, set()).add(message_id)
        self.places[message_id] = Place.OTHER

    @precondition(lambda self: self.folders)
    @rule(data=st.data())
    def a_folder_is_renamed(self, data: st.DataObject) -> None:
        before = data.draw(st.sampled_from(sorted(self.folders)))
        after = f"Renamed {next(self.numbers)}"
        self.lab.rename_folder(before, after)
        self.folders[after] = self.folders.pop(before)

    @precondition(lambda self: self.folders)
    @rule(data=st.data())
    def a_folder_is_removed(self, data: st.DataObject) -> None:
        folder = data.draw(st.sampled_from(sorted(self.folders)))
        self.lab.remove_folder(folder)
        for message_id in self.folders.pop(folder):
            del self.places[message_id], self.labels[message_id]
