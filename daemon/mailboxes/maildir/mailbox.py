"""One account that lies in Maildirs: what changed since the index last looked, and our drafts and flag in it."""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import TypeVar

from daemon.clock import Clock, now
from daemon.errors import Refused, TryLater
from daemon.mailboxes.base import Arrived, Change, Changed, Cursor, Gone, Known, Ref
from daemon.mailboxes.maildir import folders as layout
from daemon.mailboxes.maildir import listing, writing
from daemon.mailboxes.maildir.filename import unique
from daemon.mailboxes.maildir.folders import Folder
from daemon.mailboxes.maildir.reading import content, header
from daemon.mailboxes.maildir.trouble import told
from daemon.mime import envelope
from rules.label import Label
from rules.message import Place
from rules.notice import is_notice

Result = TypeVar("Result")

NOTHING = listing.Seen({}, {})

_TRIES = 5  # at a file which other programs rename at the same time


class Maildir:
    """A mailbox in local folders. Its one label is the flag 'F', read as DUE.

    The cursor says when each folder last changed. A folder that has changed since is compared with what is `known`.
    """

    keeps = frozenset({Label.DUE, Label.YOU_OWE})
    labels_are_marks = False

    def __init__(
        self,
        name: str,
        path: Path,
        *,
        folders: Mapping[str, str],
        known: Known,
        clock: Clock = now,
    ) -> None:
        """Open nothing yet.

        folders: role (inbox, sent, drafts, archive) -> name, where looking is not enough.
        clock: the true time, compared with that of files, also where the service acts as if it were another.
        """
        self.name = name
        self._path = path.expanduser().absolute()
        self._overrides = folders
        self._known = known
        self._clock = clock
        self._folders: dict[str, Folder] = {}
        self._files: dict[str, listing.Files] = {}  # as last listed
        self._quiet: tuple[Cursor, listing.Seen] | None = None  # nothing had changed from the cursor to this

    def identity(self) -> str:
        return f"maildir:{self._path}"

    def folders(self) -> tuple[Folder, ...]:
        """Return the folders that are looked at. Raises Refused where this is no Maildir, or has no inbox."""
        with told(self.name, self._path):
            return layout.find(self._path, self._overrides, account=self.name)

    def changes(self, since: Cursor | None) -> Iterator[tuple[Change, Cursor]]:
        before = NOTHING if since is None else listing.seen(since, account=self.name)
        if self._quiet and self._quiet[0] == since:
            before = self._quiet[1]
        folders = self._folders_with_sent()
        places = {folder.key: folder.place for folder in folders}
        moved = {key for key, place in before.places.items() if places.get(key, place) is not place}
        trusted = {key: None if key in moved else stamp for key, stamp in before.stamps.items()}
        first = self._look_around(folders, trusted)
        if not first.listed and trusted.keys() <= first.stamps.keys():
            return
        known = {} if since is None else dict(self._known())
        missing = _missing(known, first)
        # What is missing may have moved to a folder that was listed before its own: looking again finds it there.
        sight = self._look_around(self.folders(), trusted) if missing else first
        still_missing = _missing(known, sight)
        unsure = {listing.folder_key(ref): None for ref in still_missing - missing}
        halfway = listing.Seen(
            {key: None if key in sight.listed else sight.stamps.get(key) for key in {**sight.stamps, **trusted}},
            places | before.places,
        )
        end = listing.Seen({**sight.stamps, **unsure}, places)
        change: Change | None = None
        for following in self._compare(known, sight, gone=missing & still_missing, moved=moved):
            if change:
                yield change, halfway.cursor
            change = following
        if change:
            yield change, end.cursor
        elif since is not None:
            self._quiet = since, end

    def contents(self, refs: Iterable[Ref]) -> Iterator[tuple[Ref, bytes]]:
        wanted = list(refs)
        for key in {listing.folder_key(ref) for ref in wanted}:
            self._list(key)
        for ref in wanted:
            message = self._at(ref, content)
            if message is not None:
                yield ref, message

    def drafts_mark(self) -> str:
        drafts = [folder for folder in self.folders() if folder.place is Place.DRAFTS]
        with told(self.name, self._path):
            for _ in range(_TRIES):
                mark = listing.mark(drafts)
                wait_seconds = listing.settled_in(drafts, now=self._clock())
                if wait_seconds <= 0:
                    return mark
                time.sleep(wait_seconds)
        return secrets.token_hex(16)  # always changing: no proof can be given

    def put_draft(self, message: bytes, *, thread: str | None) -> Ref:  # noqa: ARG002 threads are the servers'
        folder = self._drafts_folder()
        filename = unique(self._clock(), pid=os.getpid(), host=socket.gethostname())
        with told(self.name, folder.path):
            writing.make(folder)
            status = writing.add(folder, message, filename=filename, flags="DS")
        return listing.draft_ref(folder, filename, status)

    def drop_draft(self, ref: Ref) -> None:
        folder = self._list(listing.folder_key(ref))
        if folder and folder.place is Place.DRAFTS:
            self._at(ref, Path.unlink)

    def put_notice(self, message: bytes) -> None:
        folder = next(folder for folder in self.folders() if folder.place is Place.INBOX)
        filename = unique(self._clock(), pid=os.getpid(), host=socket.gethostname())
        with told(self.name, folder.path):
            writing.add(folder, message, filename=filename, flags="")

    def drop_notice(self, ref: Ref) -> None:
        folder = self._list(listing.folder_key(ref))
        if folder:
            self._at(
                ref, lambda path: path.unlink() if is_notice(envelope(header(path)[0], place=folder.place)) else None
            )

    def set_labels(self, ref: Ref, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
        key = listing.folder_key(ref)
        if ref not in self._files.get(key, {}):
            self._list(key)
        self._at(ref, lambda path: writing.relabel(path, add=add, remove=remove))

    def close(self) -> None:
        """Nothing to end."""

    def _folders_with_sent(self) -> tuple[Folder, ...]:
        folders = self.folders()
        if not any(folder.place is Place.SENT for folder in folders):  # nobody could tell what the owner has answered
            raise Refused(
                f"{self.name}: {self._path} has no folder for sent mail. "
                'Make one, or name it in the account\'s config: sent = "NAME".'
            )
        return folders

    def _look_around(self, folders: tuple[Folder, ...], trusted: listing.Stamps) -> listing.Sight:
        self._folders = {folder.key: folder for folder in folders}
        with told(self.name, self._path):
            sight = listing.look_around(folders, trusted, now=self._clock())
        self._files.update(sight.listed)
        return sight

    def _compare(
        self, known: Mapping[Ref, frozenset[Label]], sight: listing.Sight, *, gone: Iterable[Ref], moved: Set[str]
    ) -> Iterator[Change]:
        """Yield what differs. Departures come last: what only moved is there before it is gone.

        moved: the folders that are for something else than they were: what lies in them arrives anew.
        """
        for key, files in sight.listed.items():
            for ref, path in list(files.items()):
                if ref not in known or key in moved:
                    if arrived := self._arrived(self._folders[key], ref):
                        yield arrived
                elif known[ref] != listing.labels_of(path):
                    yield Changed(ref, listing.labels_of(path))
        yield from map(Gone, sorted(gone))

    def _arrived(self, folder: Folder, ref: Ref) -> Arrived | None:
        def read(path: Path) -> Arrived:
            text, status = header(path)
            labels = listing.labels_of(path.name)
            said = envelope(text, place=folder.place, labels=labels, received=listing.received(status))
            return Arrived(ref, said, status.st_size)

        return self._at(ref, read)

    def _at(self, ref: Ref, act: Callable[[Path], Result]) -> Result | None:
        """Act on the file where it was last listed, or where other programs have renamed it to; None: it is gone."""
        key = listing.folder_key(ref)
        for _ in range(_TRIES):
            path = self._files.get(key, {}).get(ref)
            if path is None:
                return None
            with told(self.name, self._path):
                try:
                    return act(self._folders[key].path / path)
                except FileNotFoundError:
                    self._list(key)
        raise TryLater(f"{self.name}: a file in {key} is renamed all the time. It is tried again.")

    def _list(self, key: str) -> Folder | None:
        """Look at one folder anew, and return it; None: there is none of that key."""
        if key not in self._folders:
            self._folders = {folder.key: folder for folder in self.folders()}
        folder = self._folders.get(key)
        with told(self.name, self._path):
            self._files[key] = listing.files_in(folder) if folder else {}
        return folder

    def _drafts_folder(self) -> Folder:
        folders = self.folders()
        there = (folder for folder in folders if folder.place is Place.DRAFTS)
        return next(there, None) or layout.new_drafts(self._path, folders, self._overrides)


def _missing(known: Iterable[Ref], sight: listing.Sight) -> set[Ref]:
    """Return what is known and not there: its folder was listed without it, or is no more."""
    nothing: listing.Files = {}
    unlisted = sight.stamps.keys() - sight.listed.keys()
    keys = ((ref, listing.folder_key(ref)) for ref in known)
    return {ref for ref, key in keys if key not in unlisted and ref not in sight.listed.get(key, nothing)}
