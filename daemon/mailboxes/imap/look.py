"""What has changed in the folders since a point in their history."""

from __future__ import annotations

import logging
from array import array
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from daemon.errors import TryLater
from daemon.mailboxes.base import Arrived, Change, Gone, Known, Recall
from daemon.mailboxes.imap.cursor import Point, Points, spot
from daemon.mailboxes.imap.folders import Folders
from daemon.mailboxes.imap.marks import Marks
from daemon.mailboxes.imap.news import Held, Holding, News, questions
from daemon.mailboxes.imap.pipeline import Told
from daemon.mailboxes.imap.responses import Fetched
from daemon.mailboxes.imap.session import Session
from daemon.mailboxes.imap.states import Glance
from daemon.mailboxes.imap.telling import Telling
from rules.message import Place

log = logging.getLogger(__name__)

BATCH = 1_000
"""Of a folder that was never looked at, so many messages come before any older one of another folder."""

ASKED = 500
"""Messages that one command asks for: while they are read, the server is at the next ones."""

Step = tuple[Change, Point]
Range = tuple[int, int]  # UIDs, the last one included

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
    recall: Recall
    passed_over: set[str]
    _tell: Telling = field(init=False)
    _needed: frozenset[str] = field(default=frozenset(), init=False)
    _known: dict[str, dict[int, Held]] | None = field(default=None, init=False)

    def changes(self, points: Points) -> Generator[tuple[Change, Points], None, Points]:
        """Yield the changes, each with the points that follow it; return the points at the end."""
        reached = dict(points)
        moved = False
        glances = self._glances()
        told = dict(reached)
        for folder, glance in glances.items():
            for change in self._changes(folder, glance, reached):
                moved = moved or isinstance(change, Gone)
                if reached.get(folder) is not told.get(folder):
                    told = dict(reached)
                yield change, told
        yield from self._backlogs(glances, reached)
        for folder in sorted(points.keys() - self._tell.places.keys()):  # deleted, renamed, or not looked at any more
            for change in self._dismissed(folder, reached):
                moved = True
                yield change, dict(reached)
        if moved:  # what left a folder may have come to another one after that was looked at
            yield from self._arrivals_everywhere(reached)
        return reached

    def _backlogs(self, folders: Iterable[str], reached: dict[str, Point]) -> Iterator[tuple[Change, Points]]:
        """Yield the older mail of all folders, after the newest of each: what is open now lies there."""
        told = dict(reached)
        for folder in folders:
            for change, after in self._backlog(folder, reached.get(folder)):
                if after is not reached[folder]:
                    reached[folder] = after
                    told = dict(reached)
                yield change, told
            if folder in reached:
                reached[folder] = replace(reached[folder], low=1)

    def _glances(self) -> dict[str, Glance]:
        folders, told = self.survey()
        self._tell, self._needed = Telling.of(folders, self.marks), folders.needed
        glances: dict[str, Glance] = {}
        for folder in self._tell.places:
            ask = self.session.glance if folder in self._needed else self.session.glance_if_let
            if glance := told.get(folder) or ask(folder):
                glances[folder] = glance
            else:
                self._pass_over(folder)
        return glances

    def _opened(self, folder: str, glance: Glance) -> Glance | None:
        return glance if self.session.is_as_opened(folder, glance) else self._open(folder)

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
        return at(glance, self._tell.places[folder])

    def _changes(self, folder: str, glance: Glance, reached: dict[str, Point]) -> Iterator[Change]:
        """Yield what has changed in one folder, and move its point before each change to where it leads."""
        point = reached.get(folder)
        if point and (point.validity != glance.validity or point.place is not self._tell.places[folder]):
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
        refs = [ref for _, (ref, _) in sorted(self._known_in(folder, validity).items())]
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
        told = self._asked_ahead(folder, point, glance)
        now = told.opened.glance if told else self._opened(folder, glance)
        if now is None:
            return
        end = self._at(folder, now)
        low = max(1, now.next - BATCH)
        start = point or Point(now.validity, low, now.modseq, 0, end.place, low)
        if now.validity != start.validity:
            raise TryLater(f"{self.session.account}: {folder}: it was renumbered just now. It is looked at anew.")
        end = replace(end, low=start.low)
        if point is not None and (point.messages is None or point.low > 1):  # the look before was broken off
            start = yield from self._resumed(folder, start)
        middle = end if now.next <= start.next else replace(end, next=start.next, messages=None)
        held = Holding(partial(self._known_in, folder, start.validity), partial(self._recalled, folder, start.validity))
        news = News(self.session, self._tell, folder, start, held, told)
        older = tuple(news.older(now)) if point and start.next > 1 else ()
        for number, change in enumerate(older, start=1):
            yield change, (middle if number == len(older) else start)
        if told is None or (glance.next <= start.next < end.next):  # the newest came while it was asked
            yield from self._arrivals(folder, middle, end)
        else:
            new = [one for one in told.messages if start.next <= one.uid < end.next]
            yield from self._held_back(folder, middle, [(end, new)])
        reached[folder] = end

    def _asked_ahead(self, folder: str, point: Point | None, glance: Glance) -> Told | None:
        """Ask in one round trip what has changed and what is new; None where that is more than one answer tells."""
        if point is None or point.messages is None or point.low > 1 or point.next <= 1:  # much of it is new
            return None
        if point.modseq is None or not self.session.vanishing or glance.next - point.next > BATCH:
            return None
        anew = not self.session.is_as_opened(folder, glance)
        return self.session.ask(folder, questions(self._tell, point, until=glance.next), anew=anew)

    def _resumed(self, folder: str, start: Point) -> Generator[Step, None, Point]:
        """Return the point that a look which was broken off within a batch did reach.

        Of the older mail, told batch by batch from the newest, what an unfinished batch told is taken back: it is read
        again, and may be gone meanwhile.
        """
        known = self._known_in(folder, start.validity)
        for uid in sorted(uid for uid in known if uid < start.low):
            yield Gone(known.pop(uid)[0]), start
        return replace(start, next=max([start.next, *(uid + 1 for uid in known)]))

    def _arrivals_everywhere(self, reached: dict[str, Point]) -> Iterator[tuple[Change, Points]]:
        for folder, now in self._glances().items():
            point = reached.get(folder)
            if point is None:  # made just now
                for change in self._changes(folder, now, reached):
                    yield change, dict(reached)
                continue
            if now.validity != point.validity or point.place is not self._tell.places[folder] or now.next <= point.next:
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
        """Yield the messages from one point to another, each with a point that has it, or none of its batch, behind."""
        ranges = self._ranges(folder, start.next, end.next)
        steps = [replace(end, next=high + 1, messages=None) for _, high in ranges]
        yield from self._stretch(folder, replace(end, next=start.next, messages=None), ranges, [*steps[:-1], end])

    def _backlog(self, folder: str, point: Point | None) -> Iterator[Step]:
        """Yield what a first look has left for later, the newest first."""
        if point is None or point.low <= 1:
            return
        ranges = self._ranges(folder, 1, point.low)[::-1]
        steps = [replace(point, low=low) for low, _ in ranges]
        yield from self._stretch(folder, point, ranges, [*steps[:-1], replace(point, low=1)])

    def _stretch(self, folder: str, before: Point, ranges: Sequence[Range], steps: Sequence[Point]) -> Iterator[Step]:
        """Yield the messages of some ranges of UIDs; steps: the point after each."""
        if ranges:
            sets = (f"{low}:{high}" for low, high in ranges)
            told = self.session.stream(folder, before.validity, sets, self._tell.items)
            yield from self._held_back(folder, before, zip(steps, told, strict=True))

    def _held_back(self, folder: str, before: Point, batches: Iterable[tuple[Point, list[Fetched]]]) -> Iterator[Step]:
        """Yield the messages of some batches, each with the point that follows its batch."""
        held: Arrived | None = None  # one is held back: only the last one brings us to the end
        at = before
        for step, messages in batches:
            for change in self._tell.arrived(folder, before.validity, messages):
                if held is not None:
                    yield held, at
                held = change
            at = step
        if held is not None:
            yield held, at

    def _ranges(self, folder: str, low: int, high: int) -> list[Range]:
        """Return ranges of UIDs from `low` to below `high` that hold about ASKED messages each, whatever the gaps."""
        if high <= low:
            return []
        if high - low <= 2 * self.session.at(folder).glance.messages + BATCH:  # hardly any gaps
            return [(first, min(first + ASKED, high) - 1) for first in range(low, high, ASKED)]
        uids = array("q", sorted(one.uid for one in self.session.fetch(folder, f"{low}:{high - 1}", "UID")))
        return [(uids[first], uids[min(first + ASKED, len(uids)) - 1]) for first in range(0, len(uids), ASKED)]

    def _known_in(self, folder: str, validity: int) -> dict[int, Held]:
        if self._known is None:
            self._known = {}
            for ref, labels in self.known():
                at = spot(ref)
                self._known.setdefault(f"{at.folder}|{at.validity}", {})[at.uid] = (ref, labels)
        return self._known.get(f"{folder}|{validity}", {})

    def _recalled(self, folder: str, validity: int, uids: Iterable[int]) -> dict[int, Held]:
        refs = [ref for uid in uids for ref in self._tell.refs(folder, validity, uid)]
        return {spot(ref).uid: (ref, labels) for ref, labels in self.recall(refs)}


def at(glance: Glance, place: Place) -> Point:
    """Return the point at which all of a folder has been looked at."""
    return Point(glance.validity, glance.next, glance.modseq, glance.messages, place)
