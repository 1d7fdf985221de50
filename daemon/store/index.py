"""The index: what the mailboxes hold, as far as it was looked at. A cache: deleting it loses nothing."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from daemon.mailboxes.base import Cursor, Ref
from daemon.store import threads
from daemon.store.codec import dumps, loads
from daemon.store.database import connect, transaction
from daemon.store.threads import Threads
from rules.candidate import may_matter
from rules.label import Label
from rules.message import Content, Envelope, Owner, Place

VERSION = 1
_SCHEMA = """
CREATE TABLE account(name TEXT PRIMARY KEY, identity TEXT NOT NULL, cursor TEXT, settled INTEGER, settled_sent INTEGER);
CREATE TABLE message(
  account TEXT NOT NULL, ref TEXT NOT NULL, id TEXT NOT NULL, conversation INTEGER NOT NULL, date REAL NOT NULL,
  place TEXT NOT NULL, matters INTEGER NOT NULL, labels TEXT NOT NULL, envelope TEXT NOT NULL, unedited INTEGER,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(account, ref)) WITHOUT ROWID;
CREATE INDEX message_conversation ON message(conversation);
CREATE INDEX message_id ON message(account, id);
CREATE INDEX message_recent ON message(matters, date);
CREATE INDEX message_shown ON message(conversation) WHERE labels != '' OR unedited = 1;
CREATE TABLE reading(
  account TEXT NOT NULL, slot TEXT NOT NULL, fingerprint TEXT NOT NULL, reading BLOB NOT NULL,
  PRIMARY KEY(account, slot));
CREATE TABLE content(account TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(account, id));
"""


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


@dataclass(frozen=True, slots=True)
class Counts:
    """How many messages an account holds, drafts aside, and how many of them were sent."""

    all: int
    sent: int


class Index:
    """The messages of all accounts, and which conversation each belongs to. Used by one thread at a time."""

    def __init__(self, path: Path | None, owner: Owner) -> None:
        """Open it. `path` None: in memory. Raises sqlite3.DatabaseError where the file is damaged."""
        self._db = connect(path, schema=_SCHEMA + threads.SCHEMA, version=VERSION)
        self._owner = owner
        self._threads = Threads(self._db, owner)

    def close(self) -> None:
        self._db.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Group writes: all of them are kept, or none."""
        return transaction(self._db)

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
        self._db.execute("UPDATE account SET cursor = ? WHERE name = ?", (cursor, account))

    def settled(self, account: str) -> Counts | None:
        """Return the counts at the end of the last whole look, or None before the first."""
        row = self._db.execute("SELECT settled, settled_sent FROM account WHERE name = ?", (account,)).fetchone()
        return Counts(*row) if row and row[0] is not None else None

    def settle(self, account: str, counts: Counts) -> None:
        statement = "UPDATE account SET settled = ?, settled_sent = ? WHERE name = ?"
        self._db.execute(statement, (counts.all, counts.sent, account))

    def counts(self, account: str) -> Counts:
        statement = (
            "SELECT count(*), coalesce(sum(place = 'sent'), 0) FROM message"
            " WHERE account = ? AND place != 'drafts' AND gone = 0"
        )
        return Counts(*self._db.execute(statement, (account,)).fetchone())

    def newest(self, account: str) -> datetime | None:
        """Return when the newest message that is there was written, drafts aside."""
        statement = "SELECT max(date) FROM message WHERE account = ? AND place != 'drafts' AND gone = 0"
        (moment,) = self._db.execute(statement, (account,)).fetchone()
        return datetime.fromtimestamp(moment, UTC) if moment is not None else None

    def forget(self, account: str) -> None:
        """Forget which messages there are, for a fresh look. What they said is kept."""
        self._db.execute("DELETE FROM message WHERE account = ? AND place = 'drafts'", (account,))
        self._db.execute("UPDATE message SET gone = 1 WHERE account = ?", (account,))

    # ── messages ──────────────────────────────────────────────────────────────

    def add(self, account: str, ref: Ref, envelope: Envelope) -> None:
        """Record a message and find its conversation. The same one again changes nothing but its labels."""
        conversation = self._threads.place(account, ref, envelope)
        moment = envelope.date.timestamp()
        unedited = False if envelope.place is Place.DRAFTS and envelope.key is None else None
        self._db.execute(
            "INSERT OR REPLACE INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (account, ref, envelope.id, conversation, moment, envelope.place.value, may_matter(envelope, self._owner),
             _labels_text(envelope.labels), dumps(replace(envelope, labels=frozenset())), unedited),
        )  # fmt: skip
        if envelope.place is not Place.DRAFTS:
            self._lay_ghosts(account, envelope.id)

    def _lay_ghosts(self, account: str, message: str) -> None:
        """Forget the copies of a message that are gone, since another is there."""
        statement = "DELETE FROM message WHERE account = ? AND id = ? AND gone = 1"
        self._db.execute(statement, (account, message))

    def relabel(self, account: str, ref: Ref, labels: frozenset[Label]) -> None:
        statement = "UPDATE message SET labels = ? WHERE account = ? AND ref = ?"
        self._db.execute(statement, (_labels_text(labels), account, ref))

    def remove(self, account: str, ref: Ref) -> None:
        """Record that a message is no longer there. Unless it was a draft or lies elsewhere too, it is remembered."""
        self._db.execute("DELETE FROM message WHERE account = ? AND ref = ? AND place = 'drafts'", (account, ref))
        self._db.execute("UPDATE message SET gone = 1 WHERE account = ? AND ref = ?", (account, ref))
        row = self._db.execute("SELECT id FROM message WHERE account = ? AND ref = ?", (account, ref)).fetchone()
        if row and self.refs(account, row[0]):
            self._lay_ghosts(account, row[0])

    def known(self, account: str) -> Iterator[tuple[Ref, frozenset[Label]]]:
        """Yield every message with its labels, for mailboxes that keep no history of their own."""
        for ref, labels in self._db.execute(
            "SELECT ref, labels FROM message WHERE account = ? AND gone = 0", (account,)
        ):
            yield Ref(ref), _labels(labels)

    def conversations(self, *, since: datetime) -> tuple[int, ...]:
        """Return the conversations that may matter and have a message since then, the one with the newest first.

        Those that carry labels or a draft of ours are among them however old they are: what they show may be outdated.
        So are those that the owner deleted: what was said in them was said.
        """
        statement = (
            "SELECT conversation, max(date) AS newest FROM message WHERE conversation IN ("
            " SELECT conversation FROM message WHERE matters = 1 AND date >= ?"
            " UNION SELECT conversation FROM message WHERE (labels != '' OR unedited = 1) AND gone = 0)"
            " GROUP BY conversation ORDER BY newest DESC, conversation"
        )
        return tuple(number for number, _ in self._db.execute(statement, (since.timestamp(),)))

    def rows(self, conversation: int) -> tuple[Row, ...]:
        """Return all messages of a conversation, drafts and doubles included, oldest first."""
        statement = (
            "SELECT account, ref, envelope, labels, unedited, gone FROM message WHERE conversation = ?"
            " ORDER BY date, id, ref"
        )
        return tuple(_row(found) for found in self._db.execute(statement, (conversation,)))

    def refs(self, account: str, message: str) -> tuple[Ref, ...]:
        """Return where a message lies; it may lie in several folders."""
        statement = (
            "SELECT ref FROM message WHERE account = ? AND id = ? AND place != 'drafts' AND gone = 0 ORDER BY ref"
        )
        return tuple(Ref(ref) for (ref,) in self._db.execute(statement, (account, message)))

    # ── drafts and contents ───────────────────────────────────────────────────

    def unchecked_drafts(self, account: str) -> tuple[Ref, ...]:
        """Return the drafts of which it is not known yet whether the owner changed them."""
        statement = "SELECT ref FROM message WHERE account = ? AND place = 'drafts' AND unedited IS NULL"
        return tuple(Ref(ref) for (ref,) in self._db.execute(statement, (account,)))

    def draft_keys(self, account: str) -> frozenset[str]:
        """Return the keys of the drafts of ours that lie in the mailbox, changed by the owner or not."""
        rows = self._db.execute("SELECT envelope FROM message WHERE account = ? AND place = 'drafts'", (account,))
        return frozenset(found for (text,) in rows if (found := loads(Envelope, text).key))

    def check_draft(self, account: str, ref: Ref, *, unedited: bool) -> None:
        self._db.execute("UPDATE message SET unedited = ? WHERE account = ? AND ref = ?", (unedited, account, ref))

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

    def reading(self, account: str, slot: str, fingerprint: str) -> str | None:
        """Return what was read under that fingerprint, or None."""
        statement = "SELECT reading FROM reading WHERE account = ? AND slot = ? AND fingerprint = ?"
        row = self._db.execute(statement, (account, slot, fingerprint)).fetchone()
        return zlib.decompress(row[0]).decode() if row else None

    def keep_reading(self, account: str, slot: str, fingerprint: str, reading: str) -> None:
        packed = zlib.compress(reading.encode(errors="replace"), 1)
        self._db.execute("INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)", (account, slot, fingerprint, packed))

    def repair(self, account: str) -> None:
        """Find a conversation for the messages that only a subject or an address leads to. For after a look."""
        self._threads.repair(account)


def _row(found: tuple[str, str, str, str, int | None, int]) -> Row:
    account, ref, envelope, labels, unedited, gone = found
    read = replace(loads(Envelope, envelope), labels=_labels(labels))
    return Row(account, Ref(ref), read, None if unedited is None else bool(unedited), bool(gone))


def _labels_text(labels: frozenset[Label]) -> str:
    return "\n".join(sorted(labels))


def _labels(text: str) -> frozenset[Label]:
    return frozenset(Label(word) for word in text.split("\n") if word)


def _batches(messages: Sequence[str]) -> Iterator[Sequence[str]]:
    """SQLite takes 32,766 values in a statement since 3.32, and 999 before."""
    for start in range(0, len(messages), 900):
        yield messages[start : start + 900]
