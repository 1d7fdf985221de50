"""Which conversation each message belongs to: found for many at once, in memory that does not grow with the mailbox.

What a message is found by is only noted when it comes in. `settle` then goes through the notes in the order of their
keys: strong keys join messages at once, weak ones once all mail was looked at. Keys are kept as numbers of 64 bits.
"""

from __future__ import annotations

import sqlite3
import struct
from array import array
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain, islice

from daemon.store import bulk
from rules import thread
from rules.message import Envelope, Owner

_SIGNED = struct.Struct(">q")
_AT_ONCE = 9_000  # messages whose conversations are written together

SCHEMA = """
CREATE TABLE belongs(message INTEGER PRIMARY KEY, conversation INTEGER NOT NULL);
CREATE INDEX belongs_conversation ON belongs(conversation);
CREATE TABLE key(key INTEGER PRIMARY KEY, message INTEGER NOT NULL, date REAL NOT NULL);
CREATE TABLE weak(
  key INTEGER NOT NULL, date REAL NOT NULL, message INTEGER NOT NULL, PRIMARY KEY(key, date, message)) WITHOUT ROWID;
CREATE TABLE orphan(
  key INTEGER NOT NULL, message INTEGER NOT NULL, rank INTEGER NOT NULL, date REAL NOT NULL,
  PRIMARY KEY(key, message)) WITHOUT ROWID;
CREATE INDEX orphan_message ON orphan(message);
CREATE TABLE new_key(key INTEGER NOT NULL, date REAL NOT NULL, message INTEGER NOT NULL);
CREATE TABLE new_weak(account TEXT NOT NULL, key INTEGER NOT NULL, date REAL NOT NULL, message INTEGER NOT NULL);
CREATE TABLE new_orphan(
  account TEXT NOT NULL, key INTEGER NOT NULL, message INTEGER NOT NULL, rank INTEGER NOT NULL, date REAL NOT NULL);
"""


class Threads:
    """The conversations of all accounts. Their numbers are those of one of their messages."""

    def __init__(self, db: sqlite3.Connection, owner: Owner) -> None:
        self._db = db
        self._owner = owner

    def note(self, account: str, messages: Iterable[tuple[int, Envelope]]) -> None:
        """Note what messages are found by, each with the number that it has in the index."""
        strong: list[object] = []
        weak: list[object] = []
        orphans: list[object] = []
        own, owner = _seed(account), self._owner
        for number, envelope in messages:
            keys, date = thread.keys(envelope, owner), envelope.date.timestamp()
            for key in keys.strong:
                strong += (_number(own, key), date, number)
            found = {key: _number(own, key) for key in keys.weak}
            for value in found.values():
                weak += (account, value, date, number)
            for rank, key in enumerate(keys.repair):
                orphans += (account, found.get(key) or _number(own, key), number, rank, date)
        bulk.insert(self._db, "new_key", 3, strong)
        bulk.insert(self._db, "new_weak", 4, weak)
        bulk.insert(self._db, "new_orphan", 5, orphans)

    def of(self, account: str, message: str) -> int | None:
        """Return the conversation of a Message-ID, whether it is there or only answered; None where there is none."""
        statement = "SELECT conversation FROM key JOIN belongs USING (message) WHERE key = ?"
        row = self._db.execute(statement, (_number(_seed(account), thread.own_key(message)),)).fetchone()
        return row[0] if row else None

    def waits(self, account: str) -> bool:
        """Tell whether something of an account was noted that was not settled and repaired since."""
        statement = (
            "SELECT EXISTS(SELECT 1 FROM new_key) OR EXISTS(SELECT 1 FROM new_weak WHERE account = ?1)"
            " OR EXISTS(SELECT 1 FROM new_orphan WHERE account = ?1)"
        )
        return bool(self._db.execute(statement, (account,)).fetchone()[0])

    def settle(self) -> None:
        """Find the conversation of every message that was noted, by its strong keys alone."""
        first, last = self._db.execute("SELECT min(message), max(message) FROM new_key").fetchone()
        if first is None:
            return
        groups = _Groups(first, last)
        answered = self._join(groups)
        moved = [(new, old) for old, new in groups.moved()]
        self._db.executemany("UPDATE belongs SET conversation = ? WHERE conversation = ?", moved)
        members = groups.members()
        while batch := list(islice(members, _AT_ONCE)):
            bulk.insert(self._db, "belongs", 2, list(chain.from_iterable(batch)), unless_there="OR IGNORE")
        self._db.execute(
            "DELETE FROM belongs WHERE message BETWEEN ? AND ?"
            " AND NOT EXISTS (SELECT 1 FROM message WHERE number = belongs.message)",
            (first, last),
        )
        # The one that was written first stands for a key: what has it, and was written later, is no orphan.
        self._db.execute(
            "INSERT INTO key SELECT key, message, min(date) FROM new_key JOIN belongs USING (message) GROUP BY key"
            " ON CONFLICT(key) DO UPDATE SET message = excluded.message, date = excluded.date"
            " WHERE excluded.date < key.date"
        )
        self._forget_orphans(groups, answered)
        self._db.execute("DELETE FROM new_key")

    def _join(self, groups: _Groups) -> set[int]:
        """Join what shares a key, and note which messages follow one that was written before.

        Returns those settled before that turn out to follow one that came in only now.
        """
        statement = (
            "SELECT n.key, n.message, n.date, b.conversation, k.message, k.date FROM new_key AS n"
            " LEFT JOIN key AS k ON k.key = n.key LEFT JOIN belongs AS b ON b.message = k.message"
            " ORDER BY n.key, n.date, n.message"
        )
        answered: set[int] = set()
        current, anchor = None, 0
        for key, message, date, known, before, when in self._db.execute(statement):
            if key == current:
                groups.join(anchor, message)
                groups.follow(message)
                continue
            current, anchor = key, message
            if known is not None:
                groups.join(known, message)
                if when <= date:
                    groups.follow(message)
                else:
                    answered.add(before)
        return answered

    def _forget_orphans(self, groups: _Groups, answered: set[int]) -> None:
        """Forget of those that wait to be repaired which ones need it no more."""
        waiting = self._db.execute("SELECT rowid, message FROM new_orphan")
        led = array("q", (row for row, message in waiting if message in answered or groups.follows(message)))
        self._db.executemany("DELETE FROM new_orphan WHERE rowid = ?", ((row,) for row in led))
        self._db.executemany("DELETE FROM orphan WHERE message = ?", ((message,) for message in answered))

    def repair(self, account: str) -> None:
        """Find a conversation for the messages that nothing but a subject or an address leads to. For after a look."""
        waiting = self._waiting(account)
        for columns, table in (("key, date, message", "weak"), ("key, message, rank, date", "orphan")):
            self._db.execute(
                f"INSERT OR IGNORE INTO {table} SELECT {columns} FROM new_{table} WHERE account = ? ORDER BY {columns}",  # noqa: S608 - our own names
                (account,),
            )
            self._db.execute(f"DELETE FROM new_{table} WHERE account = ?", (account,))  # noqa: S608
        for message in waiting:
            self._find_home(message)

    def _waiting(self, account: str) -> Sequence[int]:
        """Return the orphans that may find a home now, the oldest first: the new ones, and those of a key that came."""
        statement = (
            "SELECT message, date FROM new_orphan WHERE account = ?1 UNION"
            " SELECT orphan.message, orphan.date FROM new_weak JOIN orphan USING (key) WHERE account = ?1"
            " ORDER BY 2, 1"
        )
        return tuple(message for message, _ in self._db.execute(statement, (account,)))

    def _find_home(self, message: int) -> None:
        row = self._db.execute("SELECT conversation FROM belongs WHERE message = ?", (message,)).fetchone()
        if row is None:
            return
        keys = self._db.execute("SELECT key, date FROM orphan WHERE message = ? ORDER BY rank", (message,)).fetchall()
        homes = (self._before(key, date, row[0]) for key, date in keys)
        home = next((found for found in homes if found is not None), None)
        if home is not None:
            self._db.execute("UPDATE belongs SET conversation = ? WHERE conversation = ?", (home, row[0]))
            self._db.execute("DELETE FROM orphan WHERE message = ?", (message,))

    def _before(self, key: int, date: float, own: int) -> int | None:
        """Return the other conversation that last had the key before that moment, and not too long before."""
        statement = (
            "SELECT conversation FROM weak JOIN belongs USING (message)"
            " WHERE key = ? AND date BETWEEN ? AND ? ORDER BY date DESC LIMIT 9"
        )
        found = self._db.execute(statement, (key, date - thread.REPAIR_WITHIN.total_seconds(), date))
        return next((number for (number,) in found if number != own), None)


class _Groups:
    """Sets of messages that belong together: union-find, over the new ones (by an array) and the old conversations."""

    def __init__(self, first: int, last: int) -> None:
        self._first = first
        self._parents = array("q", range(first, last + 1))
        self._old: dict[int, int] = {}
        self._follows = bytearray(last + 1 - first)

    def join(self, one: int, other: int) -> None:
        """Make one of two; the smaller number stands for both."""
        one, other = self._root(one), self._root(other)
        if one != other:
            self._set(max(one, other), min(one, other))

    def _root(self, number: int) -> int:
        path = []
        while (parent := self._parent(number)) != number:
            path.append(number)
            number = parent
        for passed in path[:-1]:
            self._set(passed, number)
        return number

    def _parent(self, number: int) -> int:
        return self._parents[number - self._first] if number >= self._first else self._old.get(number, number)

    def _set(self, number: int, parent: int) -> None:
        if number >= self._first:
            self._parents[number - self._first] = parent
        else:
            self._old[number] = parent

    def follow(self, message: int) -> None:
        """Note that another was written before it that has one of its keys."""
        self._follows[message - self._first] = 1

    def follows(self, message: int) -> bool:
        return message >= self._first and bool(self._follows[message - self._first])

    def moved(self) -> Iterator[tuple[int, int]]:
        """Yield the old conversations that have become part of another, with its number."""
        return ((old, self._root(old)) for old in list(self._old))

    def members(self) -> Iterator[tuple[int, int]]:
        """Yield the new messages, each with its conversation."""
        return ((number, self._root(number)) for number in range(self._first, self._first + len(self._parents)))


def _seed(account: str) -> blake2b:
    return blake2b(f"{account}\0".encode(errors="replace"), digest_size=8)


def _number(own: blake2b, key: str) -> int:
    """Return a key of an account as the number that SQLite keeps: 64 bits with a sign."""
    digest = own.copy()
    digest.update(key.encode("utf-8", "replace"))
    number: int = _SIGNED.unpack(digest.digest())[0]
    return number
