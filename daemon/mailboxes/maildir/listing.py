"""What lies in a folder at one moment, and whether a folder has changed since another moment."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from daemon.errors import CursorExpired
from daemon.mailboxes.base import Cursor, Ref
from daemon.mailboxes.maildir.filename import base_of, flags_of
from daemon.mailboxes.maildir.folders import Folder
from rules.label import Label
from rules.message import Place

Files = dict[Ref, str]
"""The messages of one folder, each with its path below the folder: 'cur/...'."""

Stamps = dict[str, str | None]
"""When each folder last changed, by its key; None: it may yet change and look the same."""

Places = dict[str, Place]
"""What lies in each folder, by its key."""

DUE = frozenset({Label.DUE})
NOTHING: frozenset[Label] = frozenset()

_LOST_BEFORE = 11 * 366 * 86_400  # archives unpacked without times are of 1970 or 1980

# FAT counts by 2 seconds, ext4 by the kernel's tick of at most 10 ms: a folder that changed just now may change again
# unseen. The margin before a listing is spared is longer: a file server's clock may differ from ours.
_SETTLED_AFTER_SECONDS = 4.0
_COARSE_TICK_SECONDS = 2.5
_FINE_TICK_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Sight:
    """One look around. stamps: of every folder. listed: those which a trusted stamp did not spare us."""

    stamps: Stamps
    listed: dict[str, Files]


def look_around(folders: Iterable[Folder], trusted: Mapping[str, str | None], *, now: datetime) -> Sight:
    """List every folder whose stamp is not the trusted one."""
    stamps: Stamps = {}
    listed: dict[str, Files] = {}
    for folder in folders:
        if folder.place is Place.DRAFTS:  # few, and some editors change them in place, which no folder's time shows
            files = files_in(folder)
            stamps[folder.key] = _digest(f"{ref} {sorted(labels_of(path))}" for ref, path in files.items())
            if trusted.get(folder.key) != stamps[folder.key]:
                listed[folder.key] = files
            continue
        stamps[folder.key] = stamp(folder, now=now)  # before the listing: what comes after it makes another stamp
        if trusted.get(folder.key) is None or trusted[folder.key] != stamps[folder.key]:
            listed[folder.key] = files_in(folder)
    return Sight(stamps, listed)


def stamp(folder: Folder, *, now: datetime) -> str | None:
    """Return a text that is another one after every arrival, departure and renaming; None: too fresh to tell."""
    times = _times(folder)
    age_seconds = now.timestamp() - max(times, default=0) / 1e9
    return ".".join(map(str, times)) if age_seconds > _SETTLED_AFTER_SECONDS else None


def mark(folders: Iterable[Folder]) -> str:
    """Return a digest of when the folders changed, and of what lies in them."""
    marks = []
    for folder in folders:
        times = " ".join(map(str, _times(folder)))  # before the listing: what comes after it makes another mark
        marks.append(f"{folder.key} {times} {_digest(files_in(folder))}")
    return _digest(marks)


def settled_in(folders: Iterable[Folder], *, now: datetime) -> float:
    """Return the seconds until another change of the folders would surely show in their times; 0: it does already."""
    latest = max((time for folder in folders for time in _times(folder)), default=0)
    tick = _FINE_TICK_SECONDS if latest % 1_000_000_000 else _COARSE_TICK_SECONDS
    return min(max(0.0, tick - (now.timestamp() - latest / 1e9)), tick)


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _times(folder: Folder) -> list[int]:
    paths = [folder.path / sub for sub in ("new", "cur")]
    return [path.stat().st_mtime_ns for path in paths if path.is_dir()]


def files_in(folder: Folder) -> Files:
    """Return what is there: not what is marked as deleted, nor drafts that lie (also) elsewhere, as in 'All Mail'."""
    hidden = frozenset("TD" if folder.place in (Place.INBOX, Place.OTHER) else "T")
    files: Files = {}
    for sub in ("new", "cur"):  # in this order: what is moved meanwhile goes from new to cur
        for filename in filenames(folder.path / sub):
            if hidden.isdisjoint(flags_of(filename)):
                ref = ref_of(folder, f"{sub}/{filename}")
                if ref is not None:
                    files[ref] = f"{sub}/{filename}"
    return files


def filenames(directory: Path) -> list[str]:
    try:
        with os.scandir(directory) as entries:
            return [entry.name for entry in entries if not entry.name.startswith(".") and not entry.is_dir()]
    except FileNotFoundError:
        return []  # a Maildir without `new` is incomplete, and yet readable


def ref_of(folder: Folder, path: str) -> Ref | None:
    """Return the ref of the file, or None where it is gone."""
    filename = path.rpartition("/")[2]
    if folder.place is not Place.DRAFTS:
        return Ref(f"{folder.key}/{base_of(filename)}")
    try:
        return draft_ref(folder, filename, (folder.path / path).stat())
    except FileNotFoundError:
        return None


def draft_ref(folder: Folder, filename: str, status: os.stat_result) -> Ref:
    """Return the ref of a draft: with size and time, for some editors change it in place."""
    return Ref(f"{folder.key}/{base_of(filename)}?{status.st_size}.{status.st_mtime_ns}")


def folder_key(ref: Ref) -> str:
    return ref.rpartition("/")[0]


def labels_of(path: str) -> frozenset[Label]:
    """Return DUE for a file flagged 'F', whoever flagged it."""
    return DUE if "F" in flags_of(path) else NOTHING


@dataclass(frozen=True, slots=True)
class Seen:
    """What a cursor tells: when the folders last changed, and as what their messages were told."""

    stamps: Stamps
    places: Places

    @property
    def cursor(self) -> Cursor:
        return Cursor(json.dumps({"maildir": 2, "stamps": self.stamps, "places": self.places}, separators=(",", ":")))


def seen(text: Cursor, *, account: str) -> Seen:
    """Return what the cursor says. Raises CursorExpired for one that this version did not write."""
    try:
        read = json.loads(text)
        if read["maildir"] == 2:
            stamps = {str(key): value if value is None else str(value) for key, value in read["stamps"].items()}
            return Seen(stamps, {str(key): Place(place) for key, place in read["places"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    raise CursorExpired(f"{account}: what was seen last is not known. Everything is looked at again.")


def received(status: os.stat_result) -> datetime | None:
    """Return when the message came, as Dovecot and mbsync keep it in the file's time; None where that was lost."""
    return datetime.fromtimestamp(status.st_mtime, UTC) if status.st_mtime > _LOST_BEFORE else None
