"""A mailbox that gives a sign of life at each call, and makes no more of them once the service stops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from daemon.mailboxes.base import Change, Cursor, Mailbox, Ref
from rules.label import Label

Item = TypeVar("Item")


class Guarded:
    """Another mailbox, with `passing` called before each step: it may raise, and then the step is not made."""

    def __init__(self, mailbox: Mailbox, *, passing: Callable[[], None], did: Callable[[str], None]) -> None:
        """did: told of each write that was made, by the method's name."""
        self._mailbox = mailbox
        self._passing = passing
        self._did = did

    @property
    def name(self) -> str:
        return self._mailbox.name

    @property
    def keeps(self) -> frozenset[Label]:
        self._passing()
        return self._mailbox.keeps

    @property
    def labels_are_marks(self) -> bool:
        return self._mailbox.labels_are_marks

    def identity(self) -> str:
        self._passing()
        return self._mailbox.identity()

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        return self._each(self._mailbox.changes(since))

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        return self._each(self._mailbox.contents(refs))

    def drafts_mark(self) -> str:
        self._passing()
        return self._mailbox.drafts_mark()

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:
        self._passing()
        ref = self._mailbox.put_draft(message, thread=thread)
        self._did("put_draft")
        return ref

    def drop_draft(self, ref: Ref) -> None:
        self._passing()
        self._mailbox.drop_draft(ref)
        self._did("drop_draft")

    def put_notice(self, message: bytes) -> None:
        self._passing()
        self._mailbox.put_notice(message)
        self._did("put_notice")

    def drop_notice(self, ref: Ref) -> None:
        self._passing()
        self._mailbox.drop_notice(ref)

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        self._passing()
        self._mailbox.set_labels(ref, add=add, remove=remove)
        self._did("set_labels")

    def close(self) -> None:
        self._mailbox.close()

    def _each(self, items: Iterator[Item]) -> Iterator[Item]:
        self._passing()
        for item in items:
            yield item
            self._passing()
