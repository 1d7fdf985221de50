"""What has changed in the folders since a point in their history."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from daemon.errors import TryLater
from daemon.mailboxes.base import Arrived, Change, Changed, Gone, Known
from daemon.mailboxes.imap.cursor import Point, Points, Spot, spot
from daemon.mailboxes.imap.folders import Folders
from daemon.mailboxes.imap.marks import Marks
from daemon.mailboxes.imap.responses import Fetched, uid_set, within
from daemon.mailboxes.imap.session import Glance, Session
from daemon.mime import FIELDS, envelope
from rules.label import Label
from rules.message import Place

log = logging.getLogger(__name__)

BATCH = 2_000
HEADER = f"UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS).upper()})]"

Step = tuple[Change, Point]


Survey = Callable[[], tuple[Folders, Mapping[str, Glance]]]
"""Lists the folders to look at, and the state of those of which the server told in the same answer."""


@dataclass(slots=True)
class Look:
    """One look at the folders.

    marks: how labels are read in a folder. passed_over: folders that the server lists and does not open, as known.
    """

    session: Session
    survey: Survey
    marks: Callable[[str], Marks]
    known: Known
    passed_over: set[str]
    _places: Mapping[str, Place] = field(default_factory=dict, init=False)
    _needed: frozenset[str] = field(default=frozenset(), init=False)
    _known: dict[str, dict[int, frozenset[Label]]] | None = field(default=None, init=False)

    def changes(self, points: Points) -> Generator[tuple[Change, Points], None, Points]:
        """Yield the changes, each with the points that follow it; return the points at the end."""
        reached = dict(points)
        moved = False
        for folder, glance in self._glances().items():
            for change in self._changes(folder, glance, reached):
                moved = moved or isinstance(change, Gone)
                yield change, dict(reached)
        for folder in sorted(points.keys() - self._places.keys()):  # deleted, renamed, or not looked at any more
            for change in self._dismissed(folder, reached):
                moved = True
                yield change, dict(reached)
        if moved:  # what left a folder may have come to another one after that was looked at
            yield from self._arrivals_everywhere(reached)
        return reached

    def _glances(self) -> dict[str, Glance]:
        folders, told = self.survey()
        self._places, self._needed = folders.places, folders.needed
        glances: dict[str, Glance] = {}
        for folder in self._places:
            ask = self.session.glance if folder in self._needed else self.session.glance_if_let
            if glance := told.get(folder) or ask(folder):
                glances[folder] = glance
            else:
                self._pass_over(folder)
        return glances

    def _open(self, folder: str) -> Glance | None:
        """Open a folder; return None where the owner has removed it just now, or the server does not let us."""
        if folder in self._needed:
            return self.session.open(folder).glance
        if opened := self.session.open_if_let(folder):
            return opened.glance
        self._pass_over(folder)
        return None

    def _pass_over(self, folder: str) -> None:
        level = logging.DEBUG if folder in self.passed_over else logging.WARNING
        log.log(level, "%s: %s: the server does not open it: passed over", self.session.account, folder)
        self.passed_over.add(folder)

    def _at(self, folder: str, glance: Glance) -> Point:
        return at(glance, self._places[folder])

    def _changes(self, folder: str, glance: Glance, reached: dict[str, Point]) -> Iterator[Change]:
        """Yield what has changed in one folder, and move its point before each change to where it leads."""
        point = reached.get(folder)
        if point and (point.validity != glance.validity or point.place is not self._places[folder]):
            yield from self._dismissed(folder, reached)
            point = None
        for change, after in self._folder(folder, point, glance, reached):
            reached[folder] = after
            yield change

    def _dismissed(self, folder: str, reached: dict[str, Point]) -> Iterator[Change]:
        """Let all that is known of a folder be gone, and its point: it was removed, renumbered, or is for another use.

        What is still there arrives anew.
        """
        validity = reached[folder].validity
        refs = [Spot(folder, validity, uid).ref for uid in sorted(self._known_in(folder, validity))]
        yield from map(Gone, refs[:-1])
        del reached[folder]
        yield from map(Gone, refs[-1:])

    def _folder(self, folder: str, point: Point | None, glance: Glance, reached: dict[str, Point]) -> Iterator[Step]:
        end = self._at(folder, glance)
        if point == end and (glance.modseq is not None or not glance.messages):
            return
        if point is None and not glance.messages:
            reached[folder] = end
            return
        now = self._open(folder)
        if now is None:
            return
        end = self._at(folder, now)
        start = point or Point(now.validity, 1, now.modseq, 0, end.place)
        if now.validity != start.validity:
            raise TryLater(f"{self.session.account}: {folder}: it was renumbered just now. It is looked at anew.")
        middle = end if now.next <= start.next else replace(end, next=start.next, messages=None)
        older = tuple(self._older(folder, start, now)) if start.next > 1 else ()
        for number, change in enumerate(older, start=1):
            yield change, (middle if number == len(older) else start)
        yield from self._arrivals(folder, middle, end)
        reached[folder] = end

    def _arrivals_everywhere(self, reached: dict[str, Point]) -> Iterator[tuple[Change, Points]]:
        for folder, now in self._glances().items():
            point = reached.get(folder)
            if point is None:  # made just now
                for change in self._changes(folder, now, reached):
                    yield change, dict(reached)
                continue
            if now.validity != point.validity or point.place is not self._places[folder] or now.next <= point.next:
                continue
            if self._open(folder) is None:
                continue
            # Of the older messages nothing was asked: the point stays where it was for them.
            end = replace(point, next=now.next, messages=None)
            for change, after in self._arrivals(folder, point, end):
                reached[folder] = after
                yield change, dict(reached)
            reached[folder] = end

    def _arrivals(self, folder: str, start: Point, end: Point) -> Iterator[Step]:
        """Yield the messages from one point to another, each with the point after it."""
        held: Arrived | None = None  # one is held back: only the last one brings us to the end
        for batch in self._batches(folder, start.next, end.next):
            for change in self._arrived(folder, start.validity, batch):
                if held is not None:
                    yield held, replace(end, next=spot(held.ref).uid + 1, messages=None)
                held = change
        if held is not None:
            yield held, end

    def _batches(self, folder: str, low: int, high: int) -> Iterator[str]:
        """Yield sets of UIDs that hold at most BATCH messages each. UIDs may have gaps of any size."""
        if high <= low:
            return
        if high - low <= BATCH:
            yield f"{low}:{high - 1}"
            return
        uids = sorted(message.uid for message in self.session.fetch(folder, f"{low}:{high - 1}", "UID"))
        for first in range(0, len(uids), BATCH):
            batch = uids[first : first + BATCH]
            yield f"{batch[0]}:{batch[-1]}"

    def _arrived(self, folder: str, validity: int, uids: str) -> Iterator[Arrived]:
        """Yield messages in the order of their UIDs; without those that are marked as deleted."""
        self._still(folder, validity)
        messages = {one.uid: one for one in self.session.fetch(folder, uids, HEADER) if one.literal is not None}
        for uid in sorted(messages):
            if not messages[uid].deleted and not self._shown_elsewhere(folder, messages[uid]):
                yield self._arrival(folder, validity, messages[uid])

    def _shown_elsewhere(self, folder: str, message: Fetched) -> bool:
        """Tell whether it is a draft that an archive of all mail shows too: one draft would look like two."""
        other = self._places[folder] is Place.OTHER and Place.DRAFTS in self._places.values()
        return other and "\\draft" in (message.flags or frozenset())

    def _arrival(self, folder: str, validity: int, message: Fetched) -> Arrived:
        flags = message.flags or frozenset()
        place = self._places[folder]
        if place is Place.OTHER and "\\draft" in flags:  # where there is no folder for drafts
            place = Place.DRAFTS
        read = envelope(
            message.literal or b"", place=place, labels=self.marks(folder).read(flags), received=message.received
        )
        return Arrived(Spot(folder, validity, message.uid).ref, read, message.size or 0)

    def _still(self, folder: str, validity: int) -> None:
        """Whoever called in between may have opened another folder, or connected anew."""
        if self.session.at(folder).glance.validity != validity:
            raise TryLater(f"{self.session.account}: {folder}: it was renumbered just now. It is looked at anew.")

    def _older(self, folder: str, start: Point, now: Glance) -> Iterator[Change]:
        """Yield what has become of the messages that were reported before `start`."""
        flags, gone = self._news(folder, start, now)
        if not flags and not gone:
            return
        known, marks = self._known_in(folder, start.validity), self.marks(folder)
        found: list[int] = []
        for uid in sorted(gone | {uid for uid, message in flags.items() if message.deleted}):
            if uid in known and uid < start.next:
                yield Gone(Spot(folder, start.validity, uid).ref)
        for uid, message in sorted(flags.items()):
            if message.deleted or uid in gone:
                continue
            if uid not in known:  # its mark as deleted was taken off
                found.append(uid)
            elif (labels := marks.read(message.flags or frozenset())) != known[uid]:
                yield Changed(Spot(folder, start.validity, uid).ref, labels)
        for batch in _parts(found):
            yield from self._arrived(folder, start.validity, uid_set(batch))

    def _news(self, folder: str, start: Point, now: Glance) -> tuple[dict[int, Fetched], set[int]]:
        """Return the messages before `start` whose flags may have changed, and the UIDs that are gone."""
        before, session = f"1:{start.next - 1}", self.session
        if start.modseq is None or now.modseq is None:
            there = _by_uid(session.fetch(folder, before, "UID FLAGS"), start)
            return there, set(self._known_in(folder, start.validity)) - set(there)
        changed, ranges = session.since(folder, before, start.modseq)
        flags = _by_uid(changed, start)
        if session.vanishing:
            return flags, within(self._known_in(folder, start.validity), ranges) if ranges else set()
        if start.messages is not None:
            new = self.session.fetch(folder, f"{start.next}:{now.next - 1}", "UID") if now.next > start.next else ()
            if now.messages - len(new) == start.messages:
                return flags, set()
        there = _by_uid(session.fetch(folder, before, "UID"), start)
        return flags, set(self._known_in(folder, start.validity)) - set(there)

    def _known_in(self, folder: str, validity: int) -> dict[int, frozenset[Label]]:
        if self._known is None:
            self._known = {}
            for ref, labels in self.known():
                at = spot(ref)
                self._known.setdefault(f"{at.folder}|{at.validity}", {})[at.uid] = labels
        return self._known.get(f"{folder}|{validity}", {})


def _by_uid(messages: Iterable[Fetched], start: Point) -> dict[int, Fetched]:
    return {message.uid: message for message in messages if message.uid < start.next}


def _parts(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    # A line of a thousand bytes is read by every server (RFC 7162, 4, speaks of 8192).
    return (uids[first : first + 100] for first in range(0, len(uids), 100))


def at(glance: Glance, place: Place) -> Point:
    """Return the point at which all of a folder has been looked at."""
    return Point(glance.validity, glance.next, glance.modseq, glance.messages, place)
