"""An account on an IMAP server (RFC 9051, RFC 3501)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial

from imapclient.exceptions import IMAPClientError

from daemon.errors import Refused
from daemon.mailboxes.base import Change, Cursor, Interrupt, Known, Recall, Ref
from daemon.mailboxes.imap import bodies, drafts, gmail, idle, notices, wire
from daemon.mailboxes.imap import cursor as cursors
from daemon.mailboxes.imap import folders as finding
from daemon.mailboxes.imap.cursor import Points, spot
from daemon.mailboxes.imap.failures import breaks
from daemon.mailboxes.imap.folders import Folders, Listed
from daemon.mailboxes.imap.login import Login
from daemon.mailboxes.imap.look import Look
from daemon.mailboxes.imap.marks import Flag, Keywords, Marks, Names, Style, fitting
from daemon.mailboxes.imap.server import Server, connect
from daemon.mailboxes.imap.session import Session, Survey
from daemon.mailboxes.imap.states import Glance
from rules.label import Label
from rules.message import Place


class Imap:
    """One account.

    known: what the index holds of this account, for servers that keep no history. recall: the same of a few messages,
    where they need not be picked from all.
    folders: names by role (inbox, sent, drafts, archive) over what the server says of its folders.
    prefix, style: how labels are kept.
    """

    def __init__(  # noqa: PLR0913 - an account has these sides, and wiring names each
        self,
        name: str,
        *,
        server: Server,
        user: str,
        login: Login,
        known: Known,
        recall: Recall | None = None,
        folders: Mapping[str, str] | None = None,
        prefix: str = "Followup",
        style: Style = Style.AUTO,
    ) -> None:
        self.name = name
        self._server = server
        self._user = user
        self._known = known
        self._recall = recall or partial(_picked, known)
        self._overrides = dict(folders or {})
        self._prefix = prefix
        self._style = style
        self._session = Session(name, partial(connect, server), login, compress=server.compress)
        self._found: Folders | None = None
        self._listed: tuple[Listed, ...] = ()  # from which they were found
        self._usual: Marks | None = None
        self._keyless: set[str] = set()  # folders that turned out to keep no keywords
        self._passed_over: set[str] = set()
        self._made: set[str] = set()  # labels of Gmail's that are there
        self._ahead: tuple[Cursor, Points] | None = None
        self._reached: Points | None = None  # by the last whole look

    @property
    def keeps(self) -> frozenset[Label]:
        return self._marks().keeps

    @property
    def labels_are_marks(self) -> bool:
        return not isinstance(self._marks(), Flag)

    def identity(self) -> str:
        return f"imap:{self._user}@{self._server.host.lower()}"

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        points: Points = cursors.read(since)
        if since is not None and self._ahead is not None and self._ahead[0] == since:
            points = self._ahead[1]
        self._marks()  # asked for now, as it opens a folder
        look = Look(self._session, self._survey, self._marks_in, self._known, self._recall, self._passed_over).changes(
            points
        )
        pen = cursors.Pen()
        last, written = since, None
        try:
            while True:
                change, points = next(look)
                if last is None or points is not written:
                    last, written = pen.write(points), points
                yield change, last
        except StopIteration as end:
            # Much that happens is no change to us: what was passed over is not looked at again.
            self._ahead = None if last is None else (last, end.value)
            self._reached = end.value

    def wait(self, seconds: float, *, interrupt: Interrupt) -> bool:
        reached = self._reached
        if reached is None:
            return True
        inbox = self._folders().inbox
        changed = partial(idle.changed, self._session, self._survey, reached, inbox=inbox)
        return idle.wait(self._session, self._server, inbox, changed, seconds=seconds, interrupt=interrupt)

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        wanted: dict[tuple[str, int], dict[int, Ref]] = {}
        for ref in refs:
            at = spot(ref)
            wanted.setdefault((at.folder, at.validity), {})[at.uid] = ref
        for (folder, validity), by_uid in wanted.items():
            for uid, raw in bodies.read(self._session, folder, validity, sorted(by_uid)):
                if uid in by_uid:
                    yield by_uid[uid], raw

    def drafts_mark(self) -> str:
        return drafts.mark(self._session, self._drafts())

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:  # noqa: ARG002 - IMAP threads by the header
        folder = self._drafts()
        if self._folders().labelled:
            return gmail.put(self._session, self._folders(), message)
        return drafts.put(self._session, folder, message)

    def drop_draft(self, ref: Ref) -> None:
        folders = self._folders()
        if folders.labelled:
            gmail.drop(self._session, folders, ref)
        elif folders.places.get(spot(ref).folder) is Place.DRAFTS:
            drafts.drop(self._session, ref)

    def put_notice(self, message: bytes) -> None:
        notices.put(self._session, self._folders(), message)

    def drop_notice(self, ref: Ref) -> None:
        notices.drop(self._session, self._folders(), ref)

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        at = spot(ref)
        marks = self._marks_in(at.folder)
        opened = self._session.at_if_there(at.folder, writable=True)
        if opened is None or opened.glance.validity != at.validity:
            return
        if isinstance(marks, Names):
            gmail.relabel(self._session, at, marks.write(add=add, remove=remove), made=self._made)
        if isinstance(marks, Keywords) and not self._store(at.folder, at.uid, marks, add=add, remove=remove):
            if self._style is Style.KEYWORDS:
                raise Refused(f'{self.name}: {at.folder}: the server keeps no keywords. Set [labels] style = "flag".')
            self._keyless.add(at.folder)
            marks = Flag()
        if isinstance(marks, Flag):
            self._store(at.folder, at.uid, marks, add=add, remove=remove)

    def _store(
        self, folder: str, uid: int, marks: Keywords | Flag, *, add: frozenset[Label], remove: frozenset[Label]
    ) -> bool:
        """Change the flags of one message; tell whether the server keeps them."""
        setting, clearing = marks.write(add=add, remove=remove)
        with self._session.client(folder) as client:
            try:
                if setting:
                    kept = wire.store(client, uid, "+FLAGS", setting)
                    flags = None if kept is None else kept.flags
                    if flags is not None and not {flag.lower() for flag in setting} <= flags:
                        return False
                if clearing:
                    wire.store(client, uid, "-FLAGS", clearing)
            except IMAPClientError as error:
                if isinstance(marks, Flag) or breaks(error):
                    raise
                return False
        return True

    def close(self) -> None:
        self._session.close()

    def _survey(self) -> tuple[Folders, Mapping[str, Glance]]:
        """Return the folders as they are now. Raises Refused where none is for sent mail."""
        survey = self._session.survey()
        found = self._find(survey)
        if found.sent is None:  # without it nobody could tell what the owner has answered
            raise Refused(
                f'{self.name}: there is no folder for sent mail. Name it in the account\'s config: sent = "NAME".'
            )
        return found, survey.glances

    def _folders(self) -> Folders:
        """Return the folders as they were when last looked at."""
        return self._found or self._find(self._session.survey())

    def _find(self, survey: Survey) -> Folders:
        if self._found is None or survey.listed != self._listed:
            self._found, self._listed = self._found_in(survey), survey.listed
        return self._found

    def _found_in(self, survey: Survey) -> Folders:
        if self._session.capable(gmail.EXTENSION):
            return gmail.found(self.name, survey.listed, self._overrides)
        return finding.found(survey.listed, self._overrides, survey.namespaces)

    def _drafts(self) -> str:
        folder = self._folders().drafts
        if folder is None:
            raise Refused(
                f"{self.name}: there is no folder for drafts. "
                'Make one, or name it in the account\'s config: drafts = "NAME".'
            )
        return folder

    def _marks(self) -> Marks:
        """Return how labels are kept here, as the inbox shows it; by flags alone once a folder kept no keywords.

        A flag that means a label in one folder and nothing in another would be taken for one that we set.
        """
        if self._keyless:
            return Flag()
        if self._usual is None:
            self._usual = self._fitting()
        return self._usual

    def _fitting(self) -> Marks:
        if self._style in {Style.KEYWORDS, Style.FLAG}:
            return fitting(self._style, prefix=self._prefix, permanent=None)
        folders = self._folders()
        if folders.labelled:
            return Names(self._prefix)
        permanent = self._session.open(folders.inbox, writable=True).permanent
        return fitting(self._style, prefix=self._prefix, permanent=permanent)

    def _marks_in(self, folder: str) -> Marks:
        return Flag() if folder in self._keyless else self._marks()


def _picked(known: Known, refs: Collection[Ref]) -> Iterator[tuple[Ref, frozenset[Label]]]:
    wanted = frozenset(refs)
    return ((ref, labels) for ref, labels in known() if ref in wanted)
