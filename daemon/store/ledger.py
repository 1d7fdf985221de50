"""The ledger: which drafts were written, and after which messages. Small, and also marked in the mailbox."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from daemon.store.database import Writes, connect, writes_of_others
from rules.judging.plan import Notes

_FIRST = """
CREATE TABLE draft(
  account TEXT NOT NULL, key TEXT NOT NULL, after TEXT NOT NULL, day TEXT NOT NULL,
  state TEXT NOT NULL, mark TEXT NOT NULL,
  PRIMARY KEY(account, key));
CREATE TABLE snooze(account TEXT NOT NULL, message TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY(account, message));
CREATE TABLE flag(account TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY(account, message));
"""
_DIGEST = "CREATE TABLE digest(account TEXT PRIMARY KEY, key TEXT NOT NULL);"
STEPS = (_FIRST, _DIGEST)
"""The schema, release by release."""


class DraftState(StrEnum):
    """What became of a draft, as far as we did it ourselves."""

    INTENDED = "intended"  # about to be written: it may lie there or not
    WRITTEN = "written"
    WITHDRAWN = "withdrawn"  # we took it back, so it may be written again


@dataclass(frozen=True, slots=True)
class Intent:
    """A write that was begun. mark: the mailbox's drafts_mark just before it."""

    key: str
    mark: str


class Ledger:
    """One file for all accounts. Every method is one transaction of its own."""

    def __init__(self, path: Path | None) -> None:
        """Open it. Raises sqlite3.DatabaseError where the file is damaged."""
        self._db = connect(path, steps=STEPS)

    def close(self) -> None:
        self._db.close()

    def writes(self) -> Writes:
        """Return what changes with every write that was made, by whomever."""
        return Writes(writes_of_others(self._db), self._db.total_changes)

    def check(self) -> None:
        """Raises sqlite3.DatabaseError where a part of the file is damaged. It is small: this takes no time."""
        (found,) = self._db.execute("PRAGMA quick_check").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(str(found).partition("\n")[0])

    def intend(self, account: str, key: str, *, after: str, day: date, mark: str, a_day: int) -> bool:  # noqa: PLR0913
        """Note that a draft is about to be written, and tell whether it may be: False where the day has had `a_day`.

        The accounts pass at the same time, each on what it last saw: only here is it sure how many there are.
        """
        written = self._db.execute(
            "INSERT OR REPLACE INTO draft SELECT ?, ?, ?, ?, ?, ?"
            " WHERE (SELECT count(*) FROM draft WHERE day = ? AND NOT (account = ? AND key = ?)) < ?",
            (account, key, after, day.isoformat(), DraftState.INTENDED, mark, day.isoformat(), account, key, a_day),
        )
        return written.rowcount == 1

    def settle(self, account: str, key: str, state: DraftState) -> None:
        """Note what became of it. A key that is not known stays unknown."""
        self._db.execute("UPDATE draft SET state = ? WHERE account = ? AND key = ?", (state, account, key))

    def adopt(self, account: str, key: str, *, after: str, day: date) -> None:
        """Note a draft of ours that lies in the mailbox, where nothing was known of it, or it was thought withdrawn."""
        self._db.execute(
            "INSERT INTO draft VALUES (?, ?, ?, ?, ?, '') ON CONFLICT(account, key) DO UPDATE"
            " SET state = excluded.state WHERE state = ?",
            (account, key, after, day.isoformat(), DraftState.WRITTEN, DraftState.WITHDRAWN),
        )

    def intents(self, account: str) -> tuple[Intent, ...]:
        """Return the writes that were begun and not settled."""
        statement = "SELECT key, mark FROM draft WHERE account = ? AND state = ?"
        return tuple(Intent(*row) for row in self._db.execute(statement, (account, DraftState.INTENDED)))

    def notes(self, account: str) -> Notes:
        """Return what stands in the way of writing a draft again."""
        rows = self._db.execute("SELECT key, after, state FROM draft WHERE account = ?", (account,)).fetchall()
        written = frozenset(key for key, _, state in rows if state != DraftState.WITHDRAWN)
        return Notes(written, frozenset(after for _, after, _ in rows))

    def written_on(self, day: date) -> int:
        """Count the drafts of a day in all accounts, withdrawn ones included."""
        (count,) = self._db.execute("SELECT count(*) FROM draft WHERE day = ?", (day.isoformat(),)).fetchone()
        return int(count)

    def snoozed(self, account: str, message: str, today: date) -> date:
        """Return since when the owner's snooze stands on that message: today, when it is seen for the first time."""
        self._db.execute("INSERT OR IGNORE INTO snooze VALUES (?, ?, ?)", (account, message, today.isoformat()))
        return self.snoozed_since(account, message) or today

    def snoozed_since(self, account: str, message: str) -> date | None:
        """Return since when the snooze stands, or None where it was not noted yet."""
        statement = "SELECT day FROM snooze WHERE account = ? AND message = ?"
        row = self._db.execute(statement, (account, message)).fetchone()
        return date.fromisoformat(row[0]) if row else None

    def unsnooze(self, account: str, messages: frozenset[str]) -> None:
        """Forget snoozes whose label was taken away: set again, it counts from then."""
        self._db.executemany("DELETE FROM snooze WHERE account = ? AND message = ?", [(account, m) for m in messages])

    def snoozes(self, account: str) -> frozenset[str]:
        """Return the messages whose snooze is noted."""
        return frozenset(m for (m,) in self._db.execute("SELECT message FROM snooze WHERE account = ?", (account,)))

    def flag(self, account: str, message: str, *, up: bool) -> None:
        """Note that we flagged a message (or took our flag down), where a flag is all that can be kept."""
        if up:
            self._db.execute("INSERT OR IGNORE INTO flag VALUES (?, ?)", (account, message))
        else:
            self._db.execute("DELETE FROM flag WHERE account = ? AND message = ?", (account, message))

    def flagged(self, account: str) -> frozenset[str]:
        """Return the messages that we flagged."""
        return frozenset(m for (m,) in self._db.execute("SELECT message FROM flag WHERE account = ?", (account,)))

    def digest(self, account: str) -> str | None:
        """Return the key of the digest that was last put into an account, or None."""
        row = self._db.execute("SELECT key FROM digest WHERE account = ?", (account,)).fetchone()
        return row[0] if row else None

    def note_digest(self, account: str, key: str) -> None:
        """Note that the digest of that key lies, or lay, in an account. The same again writes nothing."""
        if self.digest(account) != key:
            self._db.execute("INSERT OR REPLACE INTO digest VALUES (?, ?)", (account, key))
