"""What has become of the messages of one folder that were reported before, and which are new."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from daemon.errors import TryLater
from daemon.mailboxes.base import Change, Changed, Gone, Ref
from daemon.mailboxes.imap import gmail
from daemon.mailboxes.imap.cursor import Point
from daemon.mailboxes.imap.pipeline import Told
from daemon.mailboxes.imap.responses import Fetched, uid_set, within
from daemon.mailboxes.imap.session import Session
from daemon.mailboxes.imap.states import Glance
from daemon.mailboxes.imap.telling import Telling
from rules.label import Label

Held = tuple[Ref, frozenset[Label]]
"""What the index holds of a message."""


FEW = 2_000
"""So many messages are looked up one by one; of more, all that is known of the folder is gone through."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What the index holds of a folder, by UID: of all its messages, and of a few."""

    all: Callable[[], Mapping[int, Held]]
    few: Callable[[Iterable[int]], Mapping[int, Held]]

    def of(self, uids: Collection[int]) -> Mapping[int, Held]:
        """Return what is held of these messages, and maybe of others."""
        return self.few(uids) if len(uids) <= FEW else self.all()


@dataclass(frozen=True, slots=True)
class News:
    """The news of one folder since a point.

    held: what the index holds of the folder; asked for only where something may have changed.
    told: what the folder was asked ahead, when it was opened; None: it is asked now.
    """

    session: Session
    telling: Telling
    folder: str
    start: Point
    held: Holding
    told: Told | None

    def older(self, now: Glance) -> Iterator[Change]:
        """Yield what has become of the messages that were reported before `start`."""
        flags, gone = self._flags(now)
        if not flags and not gone:
            return
        known, start = self.held.of(flags.keys() | gone), self.start
        found: list[int] = []
        for uid in sorted(gone | {uid for uid, message in flags.items() if message.deleted}):
            if uid in known and start.low <= uid < start.next:
                yield Gone(known[uid][0])
        for uid, message in sorted(flags.items()):
            if message.deleted or uid in gone:
                continue
            ref, labels = known.get(uid, (None, frozenset[Label]()))
            if ref != self.telling.ref(self.folder, start.validity, message):
                found.append(uid)  # its mark as deleted was taken off, or it was moved
                if ref is not None:
                    yield Gone(ref)
            elif (now_held := self.telling.labels(self.folder, message)) != labels:
                yield Changed(ref, now_held)
        for batch in _parts(found):
            self._still()
            there = self.session.fetch(self.folder, uid_set(batch), self.telling.items)
            yield from self.telling.arrived(self.folder, start.validity, there)

    def _still(self) -> None:
        """Whoever called in between may have opened another folder, or connected anew."""
        if self.session.at(self.folder).glance.validity != self.start.validity:
            raise TryLater(f"{self.session.account}: {self.folder}: it was renumbered just now. It is looked at anew.")

    def _flags(self, now: Glance) -> tuple[dict[int, Fetched], set[int]]:
        """Return the messages before `start` whose flags may have changed, and the UIDs that are gone."""
        start, session, folder = self.start, self.session, self.folder
        before = f"{start.low}:{start.next - 1}"
        if start.modseq is None or now.modseq is None:
            there = self._by_uid(session.fetch(folder, before, self.telling.state))
            return there, set(self.held.all()) - set(there)
        if self.told is not None:
            changed, ranges = list(self.told.messages), self.told.gone
        else:
            changed, ranges = session.since(folder, before, self.telling.state, start.modseq)
        flags = self._by_uid(gmail.whole(session, folder, changed) if self.telling.labelled else changed)
        if session.vanishing:
            return flags, self._within(ranges)
        if start.messages is not None:
            new = session.fetch(folder, f"{start.next}:{now.next - 1}", "UID") if now.next > start.next else ()
            if now.messages - len(new) == start.messages:
                return flags, set()
        there = self._by_uid(session.fetch(folder, before, "UID"))
        return flags, set(self.held.all()) - set(there)

    def _within(self, ranges: Iterable[range]) -> set[int]:
        """Return the UIDs of some ranges that may be known: a server may name far more than ever existed."""
        before = [range(max(one.start, 1), min(one.stop, self.start.next)) for one in ranges]
        if sum(map(len, before)) <= FEW:
            return {uid for one in before for uid in one}
        return within(self.held.all(), before)

    def _by_uid(self, messages: Iterable[Fetched]) -> dict[int, Fetched]:
        return {one.uid: one for one in messages if self.start.low <= one.uid < self.start.next}


def questions(telling: Telling, point: Point, *, until: int) -> tuple[str, ...]:
    """Return what to ask a folder for all that has changed since a point, and for what is new.

    until: the UID before which messages are known to be.
    """
    changed = f"1:{point.next - 1} ({telling.state}) (CHANGEDSINCE {point.modseq} VANISHED)"  # RFC 7162, 3.2.6
    return (changed, f"{point.next}:* ({telling.items})") if until > point.next else (changed,)


def _parts(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    # A line of a thousand bytes is read by every server (RFC 7162, 4, speaks of 8192).
    return (uids[first : first + 100] for first in range(0, len(uids), 100))
