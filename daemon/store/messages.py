"""The messages of the index: how they come in, by the thousand or one by one, change, and go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from daemon.mailboxes.base import Ref
from daemon.store import bulk
from daemon.store.envelopes import pack
from daemon.store.threads import Threads
from rules.candidate import may_matter
from rules.label import Label
from rules.message import Envelope, Owner, Place

Arrival = tuple[Ref, Envelope]

COLUMNS = 11
"""Of the table of messages."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many messages an account holds, drafts aside, and how many of them were sent."""

    all: int
    sent: int


class Messages:
    """Writes the rows of the messages. Every method is called within a transaction."""

    def __init__(self, db: sqlite3.Connection, owner: Owner, threads: Threads) -> None:
        self._db = db
        self._owner = owner
        self._threads = threads

    def add(self, account: str, arrived: Iterable[Arrival]) -> None:
        """Record messages. The same one again changes nothing but its labels."""
        once = list(dict(arrived).items())
        (last,) = self._db.execute(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'message'"
        ).fetchone()
        numbered = [(number, ref, envelope) for number, (ref, envelope) in enumerate(once, start=last + 1)]
        known = self._insert(account, numbered)
        if known:
            numbered = [one for one in numbered if one[1] not in known]
        self._threads.note(account, ((number, envelope) for number, _, envelope in numbered))
        self._count(account, [envelope.place for _, _, envelope in numbered], step=1)
        self._lay_ghosts(account, [envelope.id for _, _, envelope in numbered if envelope.place is not Place.DRAFTS])
        if known:
            self._add_again(account, [(ref, envelope) for ref, envelope in once if ref in known])

    def _insert(self, account: str, numbered: Sequence[tuple[int, Ref, Envelope]]) -> frozenset[Ref]:
        """Insert what is not known yet; return the refs that are."""
        before, drafts = self._db.total_changes, Place.DRAFTS
        values: list[object] = []
        for number, ref, envelope in numbered:
            place, labels = envelope.place, envelope.labels
            values += (
                number, account, ref, envelope.id, envelope.date.timestamp(), place.value,
                may_matter(envelope, self._owner), labels_text(labels) if labels else "", pack(envelope),
                False if place is drafts and envelope.key is None else None, 0,
            )  # fmt: skip
        bulk.insert(self._db, "message", COLUMNS, values, unless_there="OR IGNORE")
        if self._db.total_changes - before == len(numbered):
            return frozenset()
        rows = self._db.execute("SELECT number FROM message WHERE number >= ?", (numbered[0][0],))
        inserted = {number for (number,) in rows}
        return frozenset(ref for number, ref, _ in numbered if number not in inserted)

    def _add_again(self, account: str, known: Iterable[Arrival]) -> None:
        """Record again those that are known by their ref: as what they are now, where that is not the same."""
        others = []
        for ref, envelope in known:
            statement = "SELECT place, envelope, gone FROM message WHERE account = ? AND ref = ?"
            place, text, gone = self._db.execute(statement, (account, ref)).fetchone()
            if not gone:
                self._count(account, [Place(place)], step=-1)
            if (place, text) == (envelope.place.value, pack(envelope)):
                self._count(account, [envelope.place], step=1)
                statement = "UPDATE message SET labels = ?, gone = 0 WHERE account = ? AND ref = ?"
                self._db.execute(statement, (labels_text(envelope.labels), account, ref))
            else:
                self._db.execute("DELETE FROM message WHERE account = ? AND ref = ?", (account, ref))
                others.append((ref, envelope))
        if others:
            self.add(account, others)

    def relabel(self, account: str, ref: Ref, labels: frozenset[Label]) -> None:
        statement = "UPDATE message SET labels = ? WHERE account = ? AND ref = ?"
        self._db.execute(statement, (labels_text(labels), account, ref))

    def remove(self, account: str, ref: Ref) -> str | None:
        """Record that a message is no longer there; return its Message-ID if it is remembered: no draft is."""
        statement = "SELECT id, place FROM message WHERE account = ? AND ref = ? AND gone = 0"
        row: tuple[str, str] | None = self._db.execute(statement, (account, ref)).fetchone()
        if row is None:
            return None
        message, place = row[0], Place(row[1])
        self._count(account, [place], step=-1)
        if place is Place.DRAFTS:
            self._db.execute("DELETE FROM message WHERE account = ? AND ref = ?", (account, ref))
            return None
        self._db.execute("UPDATE message SET gone = 1 WHERE account = ? AND ref = ?", (account, ref))
        return message

    def forget(self, account: str) -> None:
        """Let all of an account's messages be gone, and its drafts forgotten."""
        self._db.execute("DELETE FROM message WHERE account = ? AND place = 'drafts'", (account,))
        self._db.execute("UPDATE message SET gone = 1 WHERE account = ?", (account,))
        self._db.execute("UPDATE account SET present = 0, present_sent = 0 WHERE name = ?", (account,))

    def settle(self, account: str, left: Iterable[str]) -> None:
        """Find the conversations of all that came in. left: ids of messages that went, and may lie elsewhere too."""
        self._threads.settle()
        self._lay_ghosts(account, [message for message in left if self.refs(account, message)])

    def refs(self, account: str, message: str) -> tuple[Ref, ...]:
        """Return where a message lies; it may lie in several folders. Drafts are no messages."""
        statement = (
            "SELECT ref FROM belongs JOIN message ON number = message"
            " WHERE conversation = ? AND account = ? AND id = ? AND place != 'drafts' AND gone = 0 ORDER BY ref"
        )
        conversation = self._threads.of(account, message)
        return tuple(Ref(ref) for (ref,) in self._db.execute(statement, (conversation, account, message)))

    def _lay_ghosts(self, account: str, messages: Sequence[str]) -> None:
        """Forget the copies of messages that are gone, since others are there."""
        if self._db.execute("SELECT 1 FROM message WHERE account = ? AND gone = 1 LIMIT 1", (account,)).fetchone():
            statement = "DELETE FROM message WHERE account = ? AND id = ? AND gone = 1"
            self._db.executemany(statement, [(account, message) for message in messages])

    def _count(self, account: str, places: Iterable[Place], *, step: int) -> None:
        """Count what came (step 1) or went (-1)."""
        letters = [place for place in places if place is not Place.DRAFTS]
        if letters:
            statement = "UPDATE account SET present = present + ?, present_sent = present_sent + ? WHERE name = ?"
            self._db.execute(statement, (step * len(letters), step * letters.count(Place.SENT), account))


def labels_text(labels: frozenset[Label]) -> str:
    return "\n".join(sorted(labels))


def labels_of(text: str) -> frozenset[Label]:
    return frozenset(Label(word) for word in text.split("\n") if word)
