"""One look at a Gmail mailbox: at everything that is recent, or at what has changed since a point."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from daemon.errors import CursorExpired, TryLater
from daemon.mailboxes.base import Arrived, Change, Changed, Gone, Known, Ref
from daemon.mailboxes.gmail import history
from daemon.mailboxes.gmail.cursor import Point, message_of
from daemon.mailboxes.gmail.history import Page
from daemon.mailboxes.gmail.line import AT_ONCE, Line
from daemon.mailboxes.gmail.marks import Marks
from daemon.mailboxes.gmail.messages import Messages
from rules.label import Label

LISTED = 500  # as many as the server gives at once
ADVERTISING = "CATEGORY_PROMOTIONS"

Step = tuple[Change, Point]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far back the first look goes: all mail, and that which Gmail holds for advertising.

    Some applicant systems' mail is taken for advertising; an old one changes nothing that is still open.
    """

    mail: timedelta = timedelta(days=730)
    advertising: timedelta = timedelta(days=120)


@dataclass(slots=True)
class Look:
    """One look. now: aware; the reach is counted from it."""

    line: Line
    marks: Marks
    messages: Messages
    known: Known
    reach: Reach
    now: datetime
    _held: dict[str, tuple[Ref, frozenset[Label]]] | None = field(default=None, init=False)

    def changes(self, since: Point | None) -> Generator[Step, None, Point]:
        """Yield the changes, each with the point that follows it; return the point at the end.

        Raises CursorExpired before the first change where the server has forgotten the point.
        """
        if since is None:
            self.marks.learn()
            self._held = {}
            start = history.now(self.line)
            return (yield from self._both(Point(start, start, looking=True)))
        pages = history.pages(self.line, since)
        page = next(pages)
        if not since.looking and not page.records:
            return page.after
        self.marks.learn()
        if since.looking:
            return (yield from self._both(since))
        return (yield from self._since(_again(page, pages)))

    def _both(self, start: Point) -> Generator[Step, None, Point]:
        """Yield all that is there, then what has happened meanwhile."""
        reached = yield from self._first(start)
        try:
            return (yield from self._since(history.pages(self.line, reached)))
        except CursorExpired as error:  # too late for that: changes were told
            raise TryLater(str(error)) from None

    def _first(self, start: Point) -> Generator[Step, None, Point]:
        """Yield all that is there and not known yet."""
        end = replace(start, looking=False)
        waiting: Arrived | None = None  # one is held back: only the last one ends the look
        for arrived in self._unknown():
            if waiting is not None:
                yield waiting, start
            waiting = arrived
        if waiting is not None:
            yield waiting, end
        return end

    def _unknown(self) -> Iterator[Arrived]:
        held = self._holding()
        ids = [one for one in self._listed() if one not in held]
        for first in range(0, len(ids), AT_ONCE):
            for one, arrived in self.messages.arrived(ids[first : first + AT_ONCE]).items():
                held[one] = (arrived.ref, arrived.envelope.labels)
                yield arrived

    def _listed(self) -> list[str]:
        """Return the ids of what the first look is at, newest first."""
        mail, advertising = self.now - self.reach.mail, self.now - self.reach.advertising
        # The dates are given in seconds: as days they would be Pacific Time's.
        everything = self._ids(f"after:{int(mail.timestamp())} -label:chats", [])
        old = frozenset(
            self._ids(f"after:{int(mail.timestamp())} before:{int(advertising.timestamp())}", [ADVERTISING])
        )
        return [one for one in everything if one not in old]

    def _ids(self, query: str, labels: list[str]) -> list[str]:
        found: dict[str, None] = {}  # as a set that keeps the order: a list that moves on may show one twice
        for page in self.line.pages(
            lambda users, token: users.messages.list(
                userId=self.line.user, q=query, labelIds=labels, maxResults=LISTED, pageToken=token
            )
        ):
            found |= dict.fromkeys(one["id"] for one in page.get("messages", ()))
        return list(found)

    def _since(self, pages: Iterator[Page]) -> Generator[Step, None, Point]:
        """Yield what the records tell, page by page."""
        for page in pages:
            changes = list(self._page(page)) if page.records else []
            for number, change in enumerate(changes, start=1):
                yield change, (page.after if number == len(changes) else page.before)
            reached = page.after
        return reached

    def _page(self, page: Page) -> Iterator[Change]:
        touched = history.touched(page.records, self.marks)
        if not touched:
            return
        there = self.messages.arrived(touched.keys() - history.deleted(page.records))
        held = self._holding()
        for one, labels_only in touched.items():
            before, after = held.pop(one, None), there.get(one)
            if after is not None:
                held[one] = (after.ref, after.envelope.labels)
            yield from _change(before, after, labels_only=labels_only)

    def _holding(self) -> dict[str, tuple[Ref, frozenset[Label]]]:
        """Return what the index holds, by message id, and what was told since."""
        if self._held is None:
            self._held = {message_of(ref): (ref, labels) for ref, labels in self.known()}
        return self._held


def _change(
    before: tuple[Ref, frozenset[Label]] | None, after: Arrived | None, *, labels_only: bool
) -> Iterator[Change]:
    if before is not None and (after is None or before[0] != after.ref):
        yield Gone(before[0])
        before = None
    if after is None:
        return
    if before is None or not labels_only:  # a message that was moved is told anew, under the same ref
        yield after
    elif before[1] != after.envelope.labels:
        yield Changed(after.ref, after.envelope.labels)


def _again(first: Page, others: Iterator[Page]) -> Iterator[Page]:
    yield first
    yield from others
