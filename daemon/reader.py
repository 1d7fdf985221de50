"""Reads conversations once, and remembers in the index what was read of those that have not changed since."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from importlib import resources
from zlib import crc32

from daemon.program import program
from daemon.store.codec import dumps, loads
from daemon.store.index import Index, Row
from rules.message import Content, Message, Owner, Place
from rules.policy import OwnPhrases
from rules.reading import Reading
from rules.workdays import Workdays

AT_ONCE = 50
"""Readings that are kept in one transaction: other processes wait for no longer than that takes."""

A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Unfolded:
    """What a conversation said after each of its messages, as one thing that can be kept."""

    readings: tuple[Reading, ...]


class Reader:
    """Turns rows of the index into readings."""

    def __init__(
        self, index: Index, owner: Owner, workdays: Workdays, phrases: OwnPhrases = (), *, older_too: bool = False
    ) -> None:
        """phrases: the owner's own. What was read without them, or with others, is read anew.

        older_too: what another version of this program read will do: an answer at once is wanted.
        """
        self._index = index
        self._older_too = older_too
        self.owner = owner
        self._workdays = workdays
        self._phrases = phrases
        self._unkept: list[tuple[str, str, str, str]] = []
        self._slots = f"\0{crc32(repr(phrases).encode())}" if phrases else ""  # two lists that are compared keep apart
        self.who = read_for(owner, phrases)

    def once(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """Return each message once, drafts not, in the order of the rows.

        Of doubles the one counts that proves who wrote it: the copy in Sent.
        """
        best: dict[str, Row] = {}
        for row in rows:
            if row.envelope.place is Place.DRAFTS:
                continue
            known = best.get(row.envelope.id)
            if known is None or (self.owner.wrote(row.envelope) and not self.owner.wrote(known.envelope)):
                best[row.envelope.id] = row
        return tuple(best.values())

    def messages(self, rows: Iterable[Row]) -> tuple[Message, ...]:
        """Return the messages whole. One whose content is not known says nothing."""
        found = ((row.envelope, self._index.content(row.account, row.envelope.id)) for row in self.once(rows))
        return tuple(Message(envelope, content or Content("")) for envelope, content in found)

    def reading(self, rows: tuple[Row, ...], *, tracked: bool, employers: frozenset[str]) -> Reading:
        """Return what a conversation says; read anew only where it, the owner or this program changed.

        tracked: the owner says that it is an interview conversation. employers: see rules.reader.read.
        """
        account, once = rows[0].account, self.once(rows)
        ids = [row.envelope.id for row in once]
        unknown = self._index.without_content(account, ids)
        slot = f"{ids[0]}\0{bool(employers)}{self._slots}"
        parts = (
            self.who,
            *((row.envelope.id, row.envelope.place) for row in once),
            sorted(unknown),
            sorted(employers),
            tracked,
        )
        made_from = _digest(parts)
        if kept := self._kept(account, slot, made_from):
            return loads(Reading, kept)
        from rules.reader.read import read  # noqa: PLC0415 - 300 ms to load, and most commands find all of it read

        fresh = read(
            self.messages(rows),
            self.owner,
            workdays=self._workdays,
            tracked=tracked,
            known_employers=employers,
            phrases=self._phrases,
        )
        self._keep(account, slot, made_from, dumps(fresh))
        return fresh

    def unfolded(
        self, rows: tuple[Row, ...], *, tracked: bool, employers: frozenset[str] = frozenset()
    ) -> tuple[Reading, ...]:
        """Return what a conversation said after each of its messages; of a very long one, of its newest ones.

        Kept and read anew as a reading is.
        """
        account, once = rows[0].account, self.once(rows)
        ids = [row.envelope.id for row in once]
        slot = f"{ids[0]}\0unfolded{bool(employers)}{self._slots}"
        places = tuple((row.envelope.id, row.envelope.place, row.envelope.date) for row in once)
        missing = sorted(self._index.without_content(account, ids))
        parts = (self.who, *places, missing, sorted(employers), tracked)
        made_from = _digest(parts)
        if kept := self._kept(account, slot, made_from):
            return loads(Unfolded, kept).readings
        from rules.reader.read import unfold  # noqa: PLC0415

        found = unfold(
            self.messages(rows),
            self.owner,
            workdays=self._workdays,
            tracked=tracked,
            known_employers=employers,
            phrases=self._phrases,
        )
        fresh = Unfolded(tuple(found))
        self._keep(account, slot, made_from, dumps(fresh))
        return fresh.readings

    def _kept(self, account: str, slot: str, made_from: str) -> str | None:
        """Return what was read of the same messages before, by this version of the program or one that will do."""
        fingerprint, reading = self._index.reading(account, slot) or ("", "")
        before, _, by = fingerprint.partition(" ")
        return reading if before == made_from and (self._older_too or by == program()) else None

    def _keep(self, account: str, slot: str, made_from: str, reading: str) -> None:
        self._unkept.append((account, slot, f"{made_from} {program()}", reading))
        if len(self._unkept) >= AT_ONCE:
            self.remember()

    def remember(self) -> None:
        """Keep what was read since, in one transaction."""
        kept, self._unkept = self._unkept, []
        if kept:
            with self._index.transaction():
                for reading in kept:
                    self._index.keep_reading(*reading)


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return rows oldest first, none before one that it answers: a sender's clock may be slow by hours."""
    dates: dict[str, datetime] = {}
    waiting = sorted(rows, key=lambda row: (len(row.envelope.references), row.envelope.date, row.envelope.id, row.ref))
    placed = []
    for row in waiting:
        envelope = row.envelope
        answered = [dates[reference] + A_MOMENT for reference in envelope.references if reference in dates]
        date = max((envelope.date, *answered))
        dates[envelope.id] = max(date, dates.get(envelope.id, date))
        placed.append(row if date == envelope.date else replace(row, envelope=replace(envelope, date=date)))
    return tuple(sorted(placed, key=lambda row: (row.envelope.date, row.envelope.id, row.ref)))


def read_for(owner: Owner, phrases: OwnPhrases) -> str:
    """Return what changes whenever the same mail would be read as somebody else's."""
    return f"{sorted(owner.addresses)}{owner.name}{owner.country}{_form()}{phrases}"


@cache
def _form() -> int:
    """Return what changes whenever readings may be kept in another form."""
    checksum = 0
    for name in ("label", "message", "policy", "reading"):
        checksum = crc32((resources.files("rules") / f"{name}.py").read_bytes(), checksum)
    return checksum


def _digest(parts: tuple[object, ...]) -> str:
    return hashlib.sha256(repr(parts).encode(errors="replace")).hexdigest()
