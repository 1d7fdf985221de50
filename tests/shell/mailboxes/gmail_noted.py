"""A Gmail mailbox whose server does not keep what it is given, told as if it did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from daemon.mailboxes.base import Arrived, Change, Cursor, Ref
from daemon.mailboxes.gmail import Gmail
from daemon.mailboxes.gmail.cursor import message_of
from daemon.mime import envelope
from rules.label import Label


@dataclass(slots=True)
class Noted:
    """A mailbox on a server that keeps neither Message-ID nor key: messages are told under those they were put there by.

    notes: what was put there, by the server's id.
    """

    inner: Gmail
    notes: dict[str, bytes]

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def keeps(self) -> frozenset[Label]:
        return self.inner.keeps

    @property
    def labels_are_marks(self) -> bool:
        return self.inner.labels_are_marks

    def identity(self) -> str:
        return self.inner.identity()

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        for change, cursor in self.inner.changes(since):
            yield (self._arrived(change) if isinstance(change, Arrived) else change), cursor

    def _arrived(self, change: Arrived) -> Arrived:
        put, told = self.notes[message_of(change.ref)], change.envelope
        return replace(change, envelope=envelope(put, place=told.place, thread=told.thread, labels=told.labels))

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        return self.inner.contents(refs)

    def drafts_mark(self) -> str:
        return self.inner.drafts_mark()

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:
        ref = self.inner.put_draft(message, thread=thread)
        self.notes[message_of(ref)] = message
        return ref

    def drop_draft(self, ref: Ref) -> None:
        self.inner.drop_draft(ref)

    def put_notice(self, message: bytes) -> None:
        self.inner.put_notice(message)

    def drop_notice(self, ref: Ref) -> None:
        self.inner.drop_notice(ref)

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        self.inner.set_labels(ref, add=add, remove=remove)

    def close(self) -> None:
        self.inner.close()
