"""From the index to the histories of conversations, read once and kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.mail import Mail
from daemon.opened import fetch_missing, identity, opened, speaker
from daemon.reader import Reader
from daemon.store.index import Row
from daemon.sync import Progress
from rules.judging.cadence import Terms
from rules.label import Label
from rules.message import Owner
from rules.reading import Reading
from rules.replay.judged import SLACK
from rules.replay.strand import Step, Strand

KEPT = frozenset({Label.TRACK, Label.NEVER})
"""The owner's labels that say what a conversation is. The others are of a day, and nobody knows of which."""


@dataclass(frozen=True, slots=True)
class Called:
    """What a conversation is called."""

    subject: str
    who: str
    account: str


@dataclass(frozen=True, slots=True)
class History:
    """The histories of all conversations that could have mattered, and what each is called by its id."""

    strands: tuple[Strand, ...]
    called: dict[str, Called]


def history(mail: Mail, terms: Terms, since: datetime, until: datetime, progress: Progress) -> History:
    """Read the histories of what was said from some time before `since` on. progress: told the conversations read."""
    reader = Reader(mail.index, mail.owner, terms.workdays, terms.policy.phrases)
    begins = since - timedelta(days=terms.policy.give_up.look_back.count) - SLACK
    numbers = mail.index.conversations(since=begins)
    found = [rows for n in numbers if (rows := opened(mail.index, n, mail.accounts, until=until))]
    fetch_missing(mail.index, reader, found, mail.fetch)
    alone = {identity(rows): (rows, _unfolded(rows, reader, progress)) for rows in found}
    employers = frozenset(
        key for _, readings in alone.values() for one in readings if one.interview.value for key in one.employer_keys
    )
    strands = []
    for which, (rows, readings) in alone.items():
        beside = _beside(rows, readings, employers, reader)
        steps = zip(reader.once(rows)[-len(readings) :], readings, beside, strict=True)
        strands.append(Strand(which, tuple(_step(*step, mail.owner) for step in steps), _labels(rows)))
    reader.remember()
    return History(tuple(strands), {strand.id: _called(alone[strand.id][0], strand) for strand in strands})


def _unfolded(rows: tuple[Row, ...], reader: Reader, progress: Progress) -> tuple[Reading, ...]:
    progress(1)
    return reader.unfolded(rows, tracked=Label.TRACK in _labels(rows))


def _beside(
    rows: tuple[Row, ...], alone: tuple[Reading, ...], employers: frozenset[str], reader: Reader
) -> tuple[Reading, ...]:
    """Read again what was no interview by itself, where another conversation with the employer was one at any time."""
    shared = frozenset(key for one in alone if not one.interview.value for key in one.employer_keys) & employers
    return reader.unfolded(rows, tracked=Label.TRACK in _labels(rows), employers=shared) if shared else alone


def _step(row: Row, alone: Reading, beside: Reading, owner: Owner) -> Step:
    return Step(row.envelope.date, speaker(row.envelope, owner), alone, beside if beside != alone else None)


def _labels(rows: Iterable[Row]) -> frozenset[Label]:
    return frozenset(label for row in rows for label in row.envelope.labels) & KEPT


def _called(rows: tuple[Row, ...], strand: Strand) -> Called:
    envelope, reading = rows[0].envelope, strand.steps[-1].readings[-1]
    who = reading.company.value if reading.company else reading.contact.value.name if reading.contact else ""
    return Called(envelope.subject, who or envelope.subject, rows[0].account)
