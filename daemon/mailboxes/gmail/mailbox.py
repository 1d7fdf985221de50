"""An account on Gmail, through its API."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from google.oauth2.credentials import Credentials

from daemon import clock
from daemon.errors import CursorExpired
from daemon.mailboxes.base import Change, Cursor, Known, Ref
from daemon.mailboxes.gmail import cursor as cursors
from daemon.mailboxes.gmail import drafts, history, notices
from daemon.mailboxes.gmail.cursor import Point, draft_ref, is_draft, message_of
from daemon.mailboxes.gmail.failures import Absent, Conflict
from daemon.mailboxes.gmail.line import Http, Line
from daemon.mailboxes.gmail.look import Look, Reach
from daemon.mailboxes.gmail.marks import Marks
from daemon.mailboxes.gmail.messages import Messages, looked_at, raw
from daemon.mailboxes.gmail.pace import Pace
from daemon.mailboxes.gmail.wire import READ_SECONDS, Wire
from rules.label import Label

LARGEST = 2_000_000  # bytes of a message that are read: attachments come last and say nothing
AT_ONCE = 8  # messages in memory at a time, with all that is attached to them


class Gmail:
    """One account.

    user: the address that is signed in. credentials: asked for at each connection; may raise OwnerMustAct.
    endpoint: another server that speaks the Gmail API; None means Google's own.
    known: what the index holds of this account. headers_only: whether the server gives whole headers without the
    bodies; None means as Google does, and not elsewhere.
    """

    keeps = frozenset(Label)
    labels_are_marks = True

    def __init__(  # noqa: PLR0913 - an account has these sides, and wiring names each
        self,
        name: str,
        *,
        user: str,
        credentials: Callable[[], Credentials],
        known: Known,
        endpoint: str | None = None,
        prefix: str = "Followup",
        headers_only: bool | None = None,
        reach: Reach = Reach(),  # noqa: B008 - a value
        read_seconds: float = READ_SECONDS,
        pace: Pace | None = None,
        now: clock.Clock = clock.now,
    ) -> None:
        def connect(address: str) -> Http:
            return Wire(credentials(), address, read_seconds=read_seconds)

        self.name = name
        self._user = user
        self._known = known
        self._reach = reach
        self._now = now
        self._line = Line(name, user, connect, endpoint, pace or Pace())
        self._marks = Marks(self._line, prefix)
        self._messages = Messages(
            self._line, self._marks, headers_only=endpoint is None if headers_only is None else headers_only
        )
        self._ahead: tuple[Cursor, Point] | None = None
        self._reached: Point | None = None

    def identity(self) -> str:
        return f"gmail:{self._user.lower()}"

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        point = None if since is None else cursors.read(since)
        if self._ahead is not None and self._ahead[0] == since:
            point = self._ahead[1]
        self._reached = point
        look = Look(self._line, self._marks, self._messages, self._known, self._reach, self._now()).changes(point)
        last = since
        try:
            while True:
                change, self._reached = next(look)
                last = cursors.write(self._reached)
                yield change, last
        except StopIteration as end:
            self._reached = end.value
            # Much that happens is no change to us: what was passed over is not read again.
            self._ahead = None if last is None else (last, end.value)

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        wanted = {message_of(ref): ref for ref in refs}
        ids = list(wanted)
        for first in range(0, len(ids), AT_ONCE):
            for one, message in self._messages.whole(ids[first : first + AT_ONCE]).items():
                ref, content = wanted[one], raw(message)
                if looked_at(message) and (not is_draft(ref) or draft_ref(one, content) == ref):
                    yield ref, content[:LARGEST]

    def drafts_mark(self) -> str:
        """Return the id of the last record in which a draft was added: one deleted since is remembered too."""
        if self._reached is not None:
            with suppress(CursorExpired):
                return history.drafts_mark(self._line, self._reached)
        start = history.now(self._line)
        self._reached = Point(start, start)
        return start

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:
        return drafts.put(self._line, self._messages, message, thread=thread)

    def drop_draft(self, ref: Ref) -> None:
        drafts.drop(self._line, ref)

    def put_notice(self, message: bytes) -> None:
        notices.put(self._line, message)

    def drop_notice(self, ref: Ref) -> None:
        notices.drop(self._line, self._messages, ref)

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        try:
            self._modify(ref, add=add, remove=remove - add)
        except Conflict:  # the owner has deleted one of the labels since
            self._marks.learn()
            self._modify(ref, add=add, remove=remove - add)

    def _modify(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        body = {"addLabelIds": self._marks.ids(add, make=True), "removeLabelIds": self._marks.ids(remove, make=False)}
        if not any(body.values()):
            return
        try:
            self._line.ask(lambda users: users.messages.modify(userId=self._user, id=message_of(ref), body=body))
        except Absent:
            return

    def try_out(self) -> None:
        """Make one small call, to see that the sign-in is good, and that of the account's user."""
        self._marks.learn()

    def close(self) -> None:
        self._line.close()
