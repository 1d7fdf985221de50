"""The laboratory around a mailbox in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from daemon.mailboxes.base import Known
from daemon.mailboxes.memory import Hook, Memory, Store, Stored, quiet
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.lab import Flag, key_of, message_id_of, renamed


@dataclass(slots=True)
class MemoryLab:
    """The rest of the world around a Store."""

    store: Store = field(default_factory=Store)
    hook: Hook = quiet
    deviations: Mapping[str, str] = field(default_factory=dict)
    folders: dict[str, set[str]] = field(default_factory=dict)

    def mailbox(self, known: Known) -> Memory:  # noqa: ARG002 the store keeps its history
        return Memory(self.store, hook=self.hook)

    def deliver(self, raw: bytes, place: Place) -> None:
        flags = {Place.INBOX: frozenset[str](), Place.DRAFTS: frozenset({"seen", "draft"})}
        self.store.add(Stored(raw, place, flags=flags.get(place, frozenset({"seen"}))))

    def junk(self, raw: bytes) -> None:
        """Junk is not in the store at all."""

    def edit_draft(self, key: str, raw: bytes) -> None:
        before = self._draft(key)
        self.deliver(raw, Place.DRAFTS)
        self.store.remove(before)

    def send_draft(self, key: str, message_id: str | None) -> None:
        draft = self._draft(key)
        self.deliver(renamed(self.store.messages[draft].raw, message_id), Place.SENT)
        self.store.remove(draft)

    def delete(self, message_id: str) -> None:
        self.store.remove(self._number(message_id))

    def mark_deleted(self, message_id: str) -> None:
        self._change(message_id, lambda message: replace(message, deleted=True))

    def trash(self, message_id: str) -> None:
        self.delete(message_id)

    def archive(self, message_id: str) -> None:
        number = self._number(message_id)
        moved = replace(self.store.messages[number], place=Place.OTHER)
        self.store.remove(number)
        self.store.add(moved)

    def file_away(self, message_id: str, folder: str) -> None:
        for ids in self.folders.values():
            ids.discard(message_id)
        self.folders.setdefault(folder, set()).add(message_id)
        self.archive(message_id)

    def rename_folder(self, before: str, after: str) -> None:
        moved = self._taken_from(before)
        self.folders[after] = set()
        for message_id in moved:
            self.file_away(message_id, after)

    def remove_folder(self, folder: str) -> None:
        for message_id in self._taken_from(folder):
            self.delete(message_id)

    def _taken_from(self, folder: str) -> list[str]:
        there = {message_id_of(message.raw) for message in self.store.messages.values()}
        return sorted(self.folders.pop(folder) & there)

    def set_label(self, message_id: str, label: Label) -> None:
        self._change(message_id, lambda message: replace(message, labels=message.labels | {label}))

    def clear_label(self, message_id: str, label: Label) -> None:
        self._change(message_id, lambda message: replace(message, labels=message.labels - {label}))

    def labels_of(self, message_id: str) -> frozenset[Label]:
        return self.store.messages[self._number(message_id)].labels

    def set_flag(self, message_id: str, flag: Flag) -> None:
        self._change(message_id, lambda message: replace(message, flags=message.flags | {flag.value}))

    def flags_of(self, message_id: str) -> frozenset[Flag]:
        flags = self.store.messages[self._number(message_id)].flags
        return frozenset(flag for flag in Flag if flag.value in flags)

    def raw_drafts(self) -> list[bytes]:
        messages = self.store.messages.values()
        return [message.raw for message in messages if message.place is Place.DRAFTS and not message.deleted]

    def draft_marks(self, key: str) -> tuple[bool, bool]:
        flags = self.store.messages[self._draft(key)].flags
        return "draft" in flags, "seen" in flags

    def forget_history(self) -> None:
        self.store.forget_history()

    def writes(self) -> int:
        return self.store.writes

    def _number(self, message_id: str) -> int:
        found = (number for number, message in self.store.messages.items() if message_id_of(message.raw) == message_id)
        if (number := next(found, None)) is None:
            raise LookupError(message_id)
        return number

    def _draft(self, key: str) -> int:
        drafts = ((n, m) for n, m in self.store.messages.items() if m.place is Place.DRAFTS)
        (number,) = (number for number, message in drafts if key_of(message.raw) == key)
        return number

    def _change(self, message_id: str, change: Callable[[Stored], Stored]) -> None:
        number = self._number(message_id)
        self.store.change(number, change(self.store.messages[number]))
