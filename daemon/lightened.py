"""Conversations that show nothing, as they are kept in memory: without their messages, which the index has.

Most conversations among people are no interview. What a verdict on another one may need of them is who wrote last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import overload

from daemon.opened import speaker
from daemon.store.index import Row
from rules.message import Envelope, Owner, Place
from rules.reading import Reading


class Reopened(Sequence[Envelope]):
    """The messages of a conversation, opened again whenever somebody looks at them."""

    __slots__ = ("_open",)

    def __init__(self, open_: Callable[[], Sequence[Envelope]]) -> None:
        """open_: returns them, oldest first."""
        self._open = open_

    @overload
    def __getitem__(self, at: int) -> Envelope: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Envelope]: ...
    def __getitem__(self, at: int | slice) -> Envelope | Sequence[Envelope]:
        return self._open()[at]

    def __iter__(self) -> Iterator[Envelope]:
        return iter(self._open())

    def __len__(self) -> int:
        return len(self._open())


def shows_nothing(rows: Iterable[Row], reading: Reading) -> bool:
    """Tell whether nothing of a conversation is to be seen or taken back: no interview, no label, no draft."""
    rows = tuple(rows)
    plain = all(row.envelope.place is not Place.DRAFTS and not row.envelope.labels for row in rows)
    return plain and not reading.interview.value and not all(row.gone for row in rows)


def lightened(rows: Iterable[Row], owner: Owner) -> tuple[Row, ...]:
    """Return the rows that are looked at in every pass: one that is there, and the last of each who wrote.

    Of those only what is looked at then.
    """
    rows = tuple(rows)
    telling = {"": next(row for row in rows if not row.gone)}
    for row in rows:
        if who := speaker(row.envelope, owner):
            telling[who] = max(telling.get(who, row), row, key=lambda one: one.envelope.date)
    return tuple(_light(row) for row in telling.values())


def _light(row: Row) -> Row:
    envelope = replace(row.envelope, to=(), cc=(), bcc=(), reply_to=(), subject="", references=(), thread=None)
    headers = tuple(pair for pair in envelope.headers if pair[0] == "auto-submitted")  # all that `speaker` looks at
    return replace(row, envelope=replace(envelope, headers=headers))
