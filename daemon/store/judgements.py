"""The last judgement of all conversations, as it is shown to whoever asks until something changes."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass

from daemon.store.database import transaction

SCHEMA = """
ALTER TABLE account ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
CREATE TABLE judgement(
  basis TEXT NOT NULL, reader TEXT NOT NULL, seen TEXT NOT NULL, since REAL NOT NULL, until REAL NOT NULL);
CREATE TABLE judged(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, newest REAL NOT NULL, digest TEXT NOT NULL, told BLOB NOT NULL);
CREATE TABLE birth(mark TEXT NOT NULL);
INSERT INTO birth VALUES (hex(randomblob(8)));
"""
LINES = """
ALTER TABLE judgement ADD COLUMN frame TEXT NOT NULL DEFAULT '';
ALTER TABLE judged ADD COLUMN line TEXT NOT NULL DEFAULT '';
"""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a judgement was made from.

    basis: the rules and whose mail it is. reader: what the mail was read by. seen: how far the index was then.
    since, until: between which moments it holds, in seconds of the epoch. frame: what its lines were made with.
    """

    basis: str
    reader: str
    seen: str
    since: float
    until: float
    frame: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """One conversation. kind: of its verdict. newest: when its newest message was written. told: all that is shown.

    line: what a list shows. digest: what changes whenever one of the two does.
    """

    id: str
    kind: str
    newest: float
    digest: str
    told: str
    line: str


class Judgements:
    """Keeps one judgement: a new one takes the place of the one before."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def seen(self) -> str:
        """Return what changes with every change of the messages in the index, of whatever account."""
        rows = self._db.execute("SELECT name, generation FROM account ORDER BY name").fetchall()
        return repr(rows)

    def whole(self, accounts: Collection[str]) -> bool:
        """Tell whether all of the accounts were looked at from end to end."""
        rows = self._db.execute("SELECT name FROM account WHERE settled IS NOT NULL")
        return set(accounts) <= {name for (name,) in rows}

    def unread(self, accounts: Sequence[str]) -> tuple[str, ...]:
        """Return those of the accounts of which nothing was ever looked at."""
        looked = self._db.execute("SELECT name FROM account WHERE settled IS NOT NULL OR present > 0")
        names = {name for (name,) in looked}
        return tuple(name for name in accounts if name not in names)

    def stamp(self) -> Stamp | None:
        """Return what the kept judgement was made from; None before the first."""
        row = self._db.execute("SELECT basis, reader, seen, since, until, frame FROM judgement").fetchone()
        return Stamp(*row) if row else None

    def told(self, without: Collection[str] = ()) -> tuple[str, ...]:
        """Return what is told of the conversations, the newest first, leaving out some kinds of verdicts."""
        marks = ",".join("?" * len(without))
        statement = f"SELECT told FROM judged WHERE kind NOT IN ({marks}) ORDER BY newest DESC, id"  # noqa: S608 - marks
        return tuple(zlib.decompress(told).decode() for (told,) in self._db.execute(statement, tuple(without)))

    def lines(self) -> tuple[str, ...]:
        """Return what a list shows of the conversations, the newest first."""
        return tuple(line for (line,) in self._db.execute("SELECT line FROM judged ORDER BY newest DESC, id"))

    def digests(self) -> dict[str, str]:
        """Return the digests of the conversations that are kept, by their ids."""
        return dict(self._db.execute("SELECT id, digest FROM judged").fetchall())

    def keep(self, stamp: Stamp, changed: Sequence[Judged], gone: Collection[str]) -> None:
        """Keep a judgement: of what is kept, `changed` is new or has become another, and `gone` is no more."""
        with transaction(self._db):
            self._db.execute("DELETE FROM judgement")
            self._db.execute("INSERT INTO judgement VALUES (?, ?, ?, ?, ?, ?)", astuple(stamp))
            self._db.executemany(
                "INSERT OR REPLACE INTO judged VALUES (?, ?, ?, ?, ?, ?)",
                [(one.id, one.kind, one.newest, one.digest, _packed(one.told), one.line) for one in changed],
            )
            self._db.executemany("DELETE FROM judged WHERE id = ?", [(which,) for which in gone])


def _packed(told: str) -> bytes:
    return zlib.compress(told.encode(errors="replace"), 1)
