"""A mailbox in memory, for tests: a store that several connections share, and a hook before and after each write."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from daemon.errors import CursorExpired
from daemon.mailboxes.base import Arrived, Change, Changed, Cursor, Gone, Ref
from daemon.mime import envelope, header_of
from rules.label import OWNERS, STATES, Label
from rules.message import Place
from rules.notice import is_notice

Hook = Callable[[str], None]
"""Called with 'before put_draft', 'after put_draft', and so on; it may raise what a network would."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One message as it lies in the store. deleted: marked so, and still there."""

    raw: bytes
    place: Place
    labels: frozenset[Label] = frozenset()
    flags: frozenset[str] = frozenset()
    thread: str | None = None
    deleted: bool = False


class Event(Enum):
    ARRIVED = auto()
    CHANGED = auto()
    GONE = auto()


@dataclass(slots=True)
class Store:
    """What lies on the 'server': messages by number, and everything that ever happened to them.

    writes: how often the mailboxes (not the rest of the world) changed it.
    """

    name: str = "memory"
    messages: dict[int, Stored] = field(default_factory=dict)
    history: list[tuple[int, Event]] = field(default_factory=list)
    drafts_added: int = 0
    epoch: int = 1
    writes: int = 0
    last_number: int = 0

    def add(self, message: Stored) -> int:
        """Keep a message and return its number, which no other message ever gets."""
        self.last_number += 1
        self.drafts_added += message.place is Place.DRAFTS
        self.messages[self.last_number] = message
        self.history.append((self.last_number, Event.ARRIVED))
        return self.last_number

    def change(self, number: int, message: Stored) -> None:
        """Put another state of a message in the place of the one before. Its words and its place stay."""
        before, self.messages[number] = self.messages[number], message
        if message.deleted or message.labels != before.labels:
            self.history.append((number, Event.GONE if message.deleted else Event.CHANGED))

    def remove(self, number: int) -> None:
        if not self.messages.pop(number).deleted:
            self.history.append((number, Event.GONE))

    def forget_history(self) -> None:
        """Make every cursor worthless, as a changed UIDVALIDITY does."""
        self.epoch += 1
        self.history = [(number, Event.ARRIVED) for number in self.messages]

    def snapshot(self) -> Store:
        """Return a copy that goes its own way."""
        return copy.deepcopy(self)


def quiet(_: str) -> None:
    """Let every write pass."""


class Memory:
    """A connection to a Store. Its cursor is the store's epoch, and how much of the history has been told."""

    keeps = STATES | OWNERS | {Label.DRAFTED}
    labels_are_marks = True

    def __init__(self, store: Store, *, name: str = "memory", hook: Hook = quiet) -> None:
        self.name = name
        self._store = store
        self._hook = hook

    def identity(self) -> str:
        return f"memory:{self._store.name}"

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        told = self._told(since)
        shown: dict[int, frozenset[Label] | None] = {}  # the labels as last told; None: arrived and gone untold
        pending: Change | None = None
        while told < len(self._store.history):
            following = self._change(*self._store.history[told], shown)
            if pending and following:
                yield pending, self._cursor(told)
            pending = following or pending
            told += 1
        if pending:
            yield pending, self._cursor(told)

    def _change(self, number: int, event: Event, shown: dict[int, frozenset[Label] | None]) -> Change | None:
        ref = Ref(str(number))
        message = self._present(ref)
        if event is Event.ARRIVED:
            shown[number] = message.labels if message else None
            return self._arrived(ref, message) if message else None
        if message is None:
            was_told = shown.pop(number, frozenset()) is not None
            return Gone(ref) if event is Event.GONE and was_told else None
        if shown.get(number) == message.labels:
            return None
        shown[number] = message.labels
        return Changed(ref, message.labels)

    @staticmethod
    def _arrived(ref: Ref, message: Stored) -> Arrived:
        header = message.raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
        place, thread, labels = message.place, message.thread, message.labels
        read = envelope(header + b"\n\n", place=place, thread=thread, labels=labels)
        return Arrived(ref, read, len(message.raw))

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        for ref in refs:
            if message := self._present(ref):
                yield ref, message.raw

    def drafts_mark(self) -> str:
        return f"{self._store.epoch}:{self._store.drafts_added}"

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:
        draft = Stored(message, Place.DRAFTS, flags=frozenset({"draft", "seen"}), thread=thread)
        with self._write("put_draft"):
            number = self._store.add(draft)
        return Ref(str(number))

    def drop_draft(self, ref: Ref) -> None:
        if not self._is_draft(ref):
            return
        with self._write("drop_draft"):
            if self._is_draft(ref):  # the hook may have been somebody who sent it
                self._store.remove(int(ref))

    def put_notice(self, message: bytes) -> None:
        with self._write("put_notice"):
            self._store.add(Stored(message, Place.INBOX))

    def drop_notice(self, ref: Ref) -> None:
        message = self._present(ref)
        if message is None or not is_notice(envelope(header_of(message.raw), place=message.place)):
            return
        with self._write("drop_notice"):
            if self._present(ref):
                self._store.remove(int(ref))

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        if self._present(ref) is None:
            return
        with self._write("set_labels"):
            if message := self._present(ref):
                self._store.change(int(ref), replace(message, labels=(message.labels - remove) | add))

    def close(self) -> None:
        """Nothing to end."""

    @contextmanager
    def _write(self, what: str) -> Iterator[None]:
        self._hook(f"before {what}")
        yield
        self._store.writes += 1
        self._hook(f"after {what}")

    def _present(self, ref: Ref) -> Stored | None:
        message = self._store.messages.get(int(ref))
        return None if message is None or message.deleted else message

    def _is_draft(self, ref: Ref) -> bool:
        message = self._present(ref)
        return message is not None and message.place is Place.DRAFTS

    def _told(self, since: Cursor | None) -> int:
        if since is None:
            return 0
        epoch, _, told = since.partition(":")
        if epoch != str(self._store.epoch) or not told.isdecimal():
            raise CursorExpired(f"{self.name}: the history is gone. Everything is looked at again.")
        return int(told)

    def _cursor(self, told: int) -> Cursor:
        return Cursor(f"{self._store.epoch}:{told}")
