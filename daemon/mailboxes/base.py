"""The protocol that every mailbox keeps. One contract suite (tests/shell/mailboxes) holds for all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import NewType, Protocol, runtime_checkable

from rules.label import Label
from rules.message import Envelope

Ref = NewType("Ref", str)
"""Names one message in one mailbox. Opaque outside. What it names never changes: an edited draft has another Ref."""

Cursor = NewType("Cursor", str)
"""A place in the mailbox's history. Opaque outside."""

Known = Callable[[], Iterable[tuple[Ref, frozenset[Label]]]]
"""What the index holds of an account, as of the cursor it hands in: for what a server keeps no history of."""

Recall = Callable[[Collection[Ref]], Iterable[tuple[Ref, frozenset[Label]]]]
"""What the index holds of these few messages; those that it does not know are left out."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message that was not there before (or was not known to be)."""

    ref: Ref
    envelope: Envelope
    size: int


@dataclass(frozen=True, slots=True)
class Changed:
    """The labels of a known message are now these."""

    ref: Ref
    labels: frozenset[Label]


@dataclass(frozen=True, slots=True)
class Gone:
    """A known message is no longer there: deleted, marked as deleted, moved, or edited (then it also Arrived anew)."""

    ref: Ref


Change = Arrived | Changed | Gone


class Mailbox(Protocol):
    """One account's mail: read it, and write our drafts and labels into it. Nothing here can send.

    Looked at are all folders of the owner, also those they made for themselves; never junk and trash, nor what other
    people share. Folders come and go, and are renamed: that is no error, and their messages arrive and are gone.
    Every method raises TryLater when the network or the server fails, SignInAgain when the credentials are refused,
    Refused when the server will not do it for us. After TryLater the next call reconnects by itself.
    """

    @property
    def name(self) -> str:
        """The account's name in the config."""

    @property
    def keeps(self) -> frozenset[Label]:
        """The labels that can be kept here. A state that can't be is shown in `status` only."""

    @property
    def labels_are_marks(self) -> bool:
        """Whether a label found here is surely one; False where DUE stands for \\Flagged, which anyone may set."""

    def identity(self) -> str:
        """Return what tells this mailbox from every other; it stays the same for ever (server, user, path)."""

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        """Yield changes in order, each with the cursor that follows it.

        since: None means from the beginning. The same change may come twice, with the same outcome.
        Once the iterator ends, the last cursor stands for the whole mailbox as it is now; where nothing changed
        since a cursor, nothing is yielded. An iterator left early may go on from the last cursor it gave.
        Raises CursorExpired before the first change, never after it.
        """

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        """Yield the messages as they lie there (RFC 5322), in any order. A huge one is cut at its end.

        Of a large one that is no draft, what its files hold may be left out.
        Refs that are gone are left out. Nothing is marked as read.
        """

    def drafts_mark(self) -> str:
        """Return a text which, when it is the same at two moments, proves that no draft was added between them."""

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:
        """Add a draft, flagged as draft and seen. thread: the server's own thread id, where it has one.

        Raises TryLater also where the write may have happened: whoever calls it again looks first.
        """

    def drop_draft(self, ref: Ref) -> None:
        """Delete a draft. One that is gone, or no draft any more (it was sent), is left alone without an error."""

    def put_notice(self, message: bytes) -> None:
        """Put a message of ours to the owner into the inbox, unread (see rules.notice). It is sent to nobody.

        Raises TryLater also where the write may have happened: whoever calls it again looks first.
        """

    def drop_notice(self, ref: Ref) -> None:
        """Take such a message away, wherever the owner has put it. Anything else, and what is gone, is left alone."""

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        """Change labels of one message, all of which are in `keeps`. A message that is gone is left alone."""

    def close(self) -> None:
        """End the connection, if there is one. Safe to call twice."""


class Interrupt(Protocol):
    """What ends a wait: its descriptor becomes readable then."""

    def fileno(self) -> int: ...


@runtime_checkable
class Watcher(Protocol):
    """A mailbox that notices by itself when something changes."""

    def wait(self, seconds: float, *, interrupt: Interrupt) -> bool:
        """Return True as soon as something may have changed since the last whole look; else False.

        It also returns when the time is over, and within 2 seconds when `interrupt` is readable. Raises as Mailbox.
        """
