"""The index: what the mailboxes hold, as far as it was looked at. A cache: deleting it loses nothing."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from daemon.mailboxes.base import Cursor, Ref
from daemon.store.codec import dumps, loads
from daemon.store.database import Writes, connect, transaction, writes_of_others
from daemon.store.envelopes import unpack
from daemon.store.index_schema import STEPS
from daemon.store.judgements import Judgements
from daemon.store.messages import Arrival, Counts, Messages, labels_of
from daemon.store.threads import Threads
from rules.label import Label
from rules.message import Content, Envelope, Owner, Place
from rules.notice import PREFIX

__all__ = ["STEPS", "Counts", "Index", "Row"]


@dataclass(frozen=True, slots=True)
class Row:
    """One message as the index knows it.

    unedited: of a draft with our key, whether it is as we wrote it.
    gone: it was deleted or filed away. It was said all the same: a rejection that the owner deleted is still one.
    """

    account: str
    ref: Ref
    envelope: Envelope
    unedited: bool | None
    gone: bool


class Index:
    """The messages of all accounts, and which conversation each belongs to. Used by one thread at a time."""

    def __init__(self, path: Path | None, owner: Owner) -> None:
        """Open it. `path` None: in memory. Raises sqlite3.DatabaseError where the file is damaged."""
        self._db = connect(path, steps=STEPS)
        if path:  # a cache: after a power cut, what the last batches held is looked at again
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA wal_autocheckpoint = 4000")  # 16 MB: a first look writes the same pages often
        self._threads = Threads(self._db, owner)
        self._messages = Messages(self._db, owner, self._threads)
        self.judgements = Judgements(self._db)
        (self.birth,) = self._db.execute("SELECT mark FROM birth").fetchone()  # no other file numbers as this one does
        self._left: dict[str, set[str]] = {}  # by account: ids of messages that went, since it was last settled

    def close(self) -> None:
        self._db.close()

    def rest(self) -> None:
        """Let go of the pages of the file that are held in memory: the next look is a while ahead."""
        self._db.execute("PRAGMA shrink_memory")

    def writes(self) -> Writes:
        """Return what changes with every write that was made, by whomever."""
        return Writes(writes_of_others(self._db), self._db.total_changes)

    def transaction(self) -> AbstractContextManager[None]:
        """Group writes: all of them are kept, or none."""
        return transaction(self._db)

    def _together(self) -> AbstractContextManager[None]:
        return nullcontext() if self._db.in_transaction else self.transaction()

    # ── accounts ──────────────────────────────────────────────────────────────

    def identity(self, account: str) -> str | None:
        row = self._db.execute("SELECT identity FROM account WHERE name = ?", (account,)).fetchone()
        return row[0] if row else None

    def cursor(self, account: str) -> Cursor | None:
        row = self._db.execute("SELECT cursor FROM account WHERE name = ?", (account,)).fetchone()
        return Cursor(row[0]) if row and row[0] is not None else None

    def begin(self, account: str, identity: str) -> None:
        """Note whose mail it is, once."""
        self._db.execute("INSERT OR IGNORE INTO account(name, identity) VALUES (?, ?)", (account, identity))

    def move_cursor(self, account: str, cursor: Cursor | None) -> None:
        """Note where the next look begins. What leads there has changed the account's messages."""
        statement = "UPDATE account SET cursor = ?, generation = generation + 1 WHERE name = ?"
        self._db.execute(statement, (cursor, account))

    def _changed(self, account: str) -> None:
        self._db.execute("UPDATE account SET generation = generation + 1 WHERE name = ?", (account,))

    def settled(self, account: str) -> Counts | None:
        """Return the counts at the end of the last whole look, or None before the first."""
        row = self._db.execute("SELECT settled, settled_sent FROM account WHERE name = ?", (account,)).fetchone()
        return Counts(*row) if row and row[0] is not None else None

    def settle(self, account: str, counts: Counts) -> None:
        statement = "UPDATE account SET settled = ?, settled_sent = ? WHERE name = ?"
        self._db.execute(statement, (counts.all, counts.sent, account))

    def counts(self, account: str) -> Counts:
        row = self._db.execute("SELECT present, present_sent FROM account WHERE name = ?", (account,)).fetchone()
        return Counts(*row) if row else Counts(0, 0)

    def newest(self, account: str) -> datetime | None:
        """Return when the newest message that is there was written, drafts aside."""
        statement = "SELECT max(date) FROM message WHERE account = ? AND place != 'drafts' AND gone = 0"
        (moment,) = self._db.execute(statement, (account,)).fetchone()
        return datetime.fromtimestamp(moment, UTC) if moment is not None else None

    def reach(self, account: str) -> datetime | None:
        """Return since when both mail that came and mail that was sent is known, or None where one of them is not."""
        statement = (
            "SELECT min(date) FROM message WHERE account = ? AND place != 'drafts' AND gone = 0 GROUP BY place = 'sent'"
        )
        oldest = [moment for (moment,) in self._db.execute(statement, (account,))]
        return datetime.fromtimestamp(max(oldest), UTC) if len(oldest) == 2 else None

    def forget(self, account: str) -> None:
        """Forget which messages there are, for a fresh look. What they said is kept."""
        self._messages.forget(account)

    # ── messages ──────────────────────────────────────────────────────────────

    def add(self, account: str, ref: Ref, envelope: Envelope) -> None:
        """Record a message and find its conversation. The same one again changes nothing but its labels."""
        with self._together():
            self.add_all(account, [(ref, envelope)])
            self.settle_threads(account)

    def add_all(self, account: str, arrived: Iterable[Arrival]) -> None:
        """Record messages, within a transaction. Their conversations are found by `settle_threads`, many at once."""
        self._messages.add(account, arrived)

    def relabel(self, account: str, ref: Ref, labels: frozenset[Label]) -> None:
        self._messages.relabel(account, ref, labels)

    def remove(self, account: str, ref: Ref) -> None:
        """Record that a message is no longer there. Unless it was a draft or lies elsewhere too, it is remembered."""
        with self._together():
            message = self._messages.remove(account, ref)
        if message is not None:
            self._left.setdefault(account, set()).add(message)

    def settle_threads(self, account: str) -> None:
        """Find the conversations of all that came in, as far as strong keys lead. Nothing new: nothing to do."""
        with self._together():
            self._messages.settle(account, self._left.get(account, ()))
        self._left.pop(account, None)

    def repair(self, account: str) -> None:
        """Find a conversation for the messages that only a subject or an address leads to. For after a whole look."""
        if self._left.get(account) or self._threads.waits(account):
            with self._together():
                self.settle_threads(account)
                self._threads.repair(account)
                self._changed(account)

    def known(self, account: str) -> Iterator[tuple[Ref, frozenset[Label]]]:
        """Yield every message with its labels, for mailboxes that keep no history of their own."""
        for ref, labels in self._db.execute(
            "SELECT ref, labels FROM message WHERE account = ? AND gone = 0", (account,)
        ):
            yield Ref(ref), labels_of(labels)

    def recall(self, account: str, refs: Collection[Ref]) -> Iterator[tuple[Ref, frozenset[Label]]]:
        """Yield those of these messages that are there, with their labels."""
        for batch in _batches(tuple(refs)):
            marks = ",".join("?" * len(batch))
            statement = f"SELECT ref, labels FROM message WHERE account = ? AND gone = 0 AND ref IN ({marks})"  # noqa: S608 - only marks
            for ref, labels in self._db.execute(statement, (account, *batch)):
                yield Ref(ref), labels_of(labels)

    def conversations(self, *, since: datetime) -> Mapping[int, str]:
        """Return the conversations that may matter and have a message since then, the one with the newest first.

        Each with what becomes another whenever a message of it comes, goes, or changes. Those that carry labels or a
        draft of ours are among them however old they are: what they show may be outdated. So are those that the owner
        deleted: what was said in them was said.
        """
        statement = (
            "SELECT conversation,"
            " group_concat(number || ' ' || gone || ' ' || coalesce(unedited, '') || ' ' || labels),"
            " max(date) AS newest"
            " FROM belongs JOIN message ON number = message"
            " WHERE conversation IN ("
            " SELECT conversation FROM message JOIN belongs ON message = number WHERE matters = 1 AND date >= ?"
            " UNION SELECT conversation FROM message JOIN belongs ON message = number"
            " WHERE (labels != '' OR unedited = 1) AND gone = 0)"
            " GROUP BY conversation ORDER BY newest DESC, conversation"
        )
        return {number: state for number, state, _ in self._db.execute(statement, (since.timestamp(),))}

    def rows(self, conversation: int) -> tuple[Row, ...]:
        """Return all messages of a conversation, drafts and doubles included, oldest first."""
        statement = (
            "SELECT account, ref, envelope, place, labels, unedited, gone FROM belongs JOIN message ON number = message"
            " WHERE conversation = ? ORDER BY date, id, ref"
        )
        return tuple(_row(found) for found in self._db.execute(statement, (conversation,)))

    def conversation(self, account: str, message: str) -> int | None:
        """Return the conversation of a message, or None where it is not known."""
        return self._threads.of(account, message)

    def refs(self, account: str, message: str) -> tuple[Ref, ...]:
        """Return where a message lies; it may lie in several folders."""
        return self._messages.refs(account, message)

    # ── drafts and contents ───────────────────────────────────────────────────

    def notices(self, account: str) -> tuple[tuple[Ref, str], ...]:
        """Return the notices of ours that lie there, wherever: each with its message id, the newest first."""
        statement = "SELECT ref, id FROM message WHERE account = ? AND id >= ? AND id < ? AND gone = 0"
        beyond = PREFIX[:-1] + chr(ord(PREFIX[-1]) + 1)  # a range, so that the index of ids is used
        rows = self._db.execute(f"{statement} ORDER BY date DESC, ref", (account, PREFIX, beyond))
        return tuple((Ref(ref), message) for ref, message in rows)

    def unchecked_drafts(self, account: str) -> tuple[Ref, ...]:
        """Return the drafts of which it is not known yet whether the owner changed them."""
        statement = "SELECT ref FROM message WHERE account = ? AND place = 'drafts' AND unedited IS NULL"
        return tuple(Ref(ref) for (ref,) in self._db.execute(statement, (account,)))

    def draft_keys(self, account: str) -> frozenset[str]:
        """Return the keys of the drafts of ours that lie in the mailbox, changed by the owner or not."""
        rows = self._db.execute("SELECT envelope FROM message WHERE account = ? AND place = 'drafts'", (account,))
        return frozenset(found for (text,) in rows if (found := unpack(text, place=Place.DRAFTS).key))

    def check_draft(self, account: str, ref: Ref, *, unedited: bool) -> None:
        self._db.execute("UPDATE message SET unedited = ? WHERE account = ? AND ref = ?", (unedited, account, ref))
        self._changed(account)

    def content(self, account: str, message: str) -> Content | None:
        """Return what a message contains, or None where it was not read yet."""
        statement = "SELECT content FROM content WHERE account = ? AND id = ?"
        row = self._db.execute(statement, (account, message)).fetchone()
        return loads(Content, zlib.decompress(row[0]).decode()) if row else None

    def keep_content(self, account: str, message: str, content: Content) -> None:
        packed = zlib.compress(dumps(content).encode(errors="replace"), 1)
        self._db.execute("INSERT OR REPLACE INTO content VALUES (?, ?, ?)", (account, message, packed))

    def without_content(self, account: str, messages: Sequence[str]) -> frozenset[str]:
        """Return those of the message ids whose content was not read yet."""
        known: set[str] = set()
        for batch in _batches(messages):
            marks = ",".join("?" * len(batch))
            statement = f"SELECT id FROM content WHERE account = ? AND id IN ({marks})"  # noqa: S608 - only marks
            known.update(row[0] for row in self._db.execute(statement, (account, *batch)))
        return frozenset(messages) - known

    def reading(self, account: str, slot: str) -> tuple[str, str] | None:
        """Return what was read, after the fingerprint that it was kept under; or None."""
        statement = "SELECT fingerprint, reading FROM reading WHERE account = ? AND slot = ?"
        row = self._db.execute(statement, (account, slot)).fetchone()
        return (row[0], zlib.decompress(row[1]).decode()) if row else None

    def keep_reading(self, account: str, slot: str, fingerprint: str, reading: str) -> None:
        packed = zlib.compress(reading.encode(errors="replace"), 1)
        self._db.execute("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)", (account, slot, fingerprint, packed))


def _row(found: tuple[str, str, str, str, str, int | None, int]) -> Row:
    account, ref, envelope, place, labels, unedited, gone = found
    read = unpack(envelope, place=Place(place), labels=labels_of(labels))
    return Row(account, Ref(ref), read, None if unedited is None else bool(unedited), bool(gone))


def _batches(messages: Sequence[str]) -> Iterator[Sequence[str]]:
    """SQLite takes 32,766 values in a statement since 3.32, and 999 before."""
    for start in range(0, len(messages), 900):
        yield messages[start : start + 900]
