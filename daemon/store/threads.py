"""Which conversation each message belongs to, kept in the index: by strong keys at once, by weak ones after a look."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from rules import thread
from rules.message import Envelope, Owner

SCHEMA = """
CREATE TABLE key(
  account TEXT NOT NULL, key TEXT NOT NULL, conversation INTEGER NOT NULL, PRIMARY KEY(account, key)) WITHOUT ROWID;
CREATE TABLE weak(
  account TEXT NOT NULL, key TEXT NOT NULL, date REAL NOT NULL, conversation INTEGER NOT NULL,
  PRIMARY KEY(account, key, date, conversation)) WITHOUT ROWID;
CREATE TABLE orphan(
  account TEXT NOT NULL, ref TEXT NOT NULL, date REAL NOT NULL, conversation INTEGER NOT NULL, keys TEXT NOT NULL,
  PRIMARY KEY(account, ref)) WITHOUT ROWID;
CREATE TABLE merged(old INTEGER PRIMARY KEY, new INTEGER NOT NULL);
CREATE TABLE conversation(number INTEGER PRIMARY KEY AUTOINCREMENT);
"""


class Threads:
    """The conversations of all accounts, by number."""

    def __init__(self, db: sqlite3.Connection, owner: Owner) -> None:
        self._db = db
        self._owner = owner

    def place(self, account: str, ref: str, envelope: Envelope) -> int:
        """Return the conversation of a message, made anew where none is known."""
        keys = thread.keys(envelope, self._owner)
        home = thread.home(keys, self._seen(account, keys.strong))
        conversation = home.conversation or self._new_conversation()
        for other in home.merged:
            self._merge(other, conversation)
        moment = envelope.date.timestamp()
        self._register(account, keys, conversation, moment)
        if home.conversation is None and keys.repair:
            orphan = (account, ref, moment, conversation, "\n".join(keys.repair))
            self._db.execute("INSERT OR REPLACE INTO orphan VALUES (?, ?, ?, ?, ?)", orphan)
        return conversation

    def repair(self, account: str) -> None:
        """Find a conversation for the messages that nothing but a subject or an address leads to. For after a look."""
        statement = "SELECT ref, date, conversation, keys FROM orphan WHERE account = ? ORDER BY date"
        for ref, date, conversation, keys in self._db.execute(statement, (account,)).fetchall():
            own = self._root(conversation)
            homes = (self._before(account, key, date, own) for key in keys.split("\n"))
            home = next((found for found in homes if found is not None), None)
            if home is not None:
                self._merge(own, home)
                self._db.execute("DELETE FROM orphan WHERE account = ? AND ref = ?", (account, ref))

    def _before(self, account: str, key: str, date: float, own: int) -> int | None:
        """Return the other conversation that last had the key before that moment, and not too long before."""
        statement = (
            "SELECT conversation FROM weak WHERE account = ? AND key = ?"
            " AND date BETWEEN ? AND ? ORDER BY date DESC LIMIT 9"
        )
        found = self._db.execute(statement, (account, key, date - thread.REPAIR_WITHIN.total_seconds(), date))
        return next((root for (number,) in found if (root := self._root(number)) != own), None)

    def _seen(self, account: str, keys: Sequence[str]) -> Mapping[str, int]:
        marks = ",".join("?" * len(keys))
        statement = f"SELECT key, conversation FROM key WHERE account = ? AND key IN ({marks})"  # noqa: S608 - only marks
        return {key: self._root(number) for key, number in self._db.execute(statement, (account, *keys)).fetchall()}

    def _register(self, account: str, keys: thread.Keys, conversation: int, moment: float) -> None:
        strong = [(account, key, conversation) for key in keys.strong]
        self._db.executemany("INSERT OR REPLACE INTO key VALUES (?, ?, ?)", strong)
        weak = [(account, key, moment, conversation) for key in keys.weak]
        self._db.executemany("INSERT OR IGNORE INTO weak VALUES (?, ?, ?, ?)", weak)

    def _new_conversation(self) -> int:
        number = self._db.execute("INSERT INTO conversation DEFAULT VALUES").lastrowid
        if number is None:
            raise sqlite3.DatabaseError("no number for a new conversation")
        return number

    def _merge(self, old: int, new: int) -> None:
        self._db.execute("UPDATE message SET conversation = ? WHERE conversation = ?", (new, old))
        self._db.execute("INSERT OR REPLACE INTO merged VALUES (?, ?)", (old, new))

    def _root(self, number: int) -> int:
        while row := self._db.execute("SELECT new FROM merged WHERE old = ?", (number,)).fetchone():
            number = row[0]
        return number
