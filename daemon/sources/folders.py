"""Folders of files with one message each: Maildir in both its forms, and .eml files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from daemon.mime.header import header_of
from daemon.sources import places
from daemon.sources.base import HEADER, LARGEST, Entry, unreadable
from rules.message import Place


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file with one message."""

    path: Path
    place: Place
    size: int
    received: datetime | None


Leaves = Callable[[], Iterator[Leaf]]


class Files:
    """Messages that lie in a file each. `leaves` lists them anew at each call."""

    def __init__(self, root: Path, leaves: Leaves) -> None:
        self._root, self._leaves = root, leaves
        self._total: int | None = None

    @property
    def size(self) -> int:
        if self._total is None:
            self._total = sum(leaf.size for leaf in self._leaves())
        return self._total

    def entries(self) -> Iterator[Entry]:
        consumed = 0
        for leaf in self._leaves():
            consumed += leaf.size
            try:
                header = _header(leaf.path)
            except FileNotFoundError:
                continue  # a mail program works on the same folder
            except OSError as error:
                raise unreadable(leaf.path, error) from error
            ref = str(leaf.path.relative_to(self._root)) if leaf.path != self._root else ""
            yield Entry(ref, header, leaf.size, consumed, leaf.place, leaf.received)

    def read(self, ref: str) -> bytes:
        path = self._root / ref if ref else self._root
        try:
            return _start(path if path.exists() else _renamed(path), LARGEST)
        except OSError as error:
            raise unreadable(path, error) from error

    def close(self) -> None:
        """Nothing stays open."""


def _start(path: Path, size: int) -> bytes:
    with path.open("rb") as file:
        return file.read(size)


def _header(path: Path) -> bytes:
    start = _start(path, 16 * 1024)
    header = header_of(start)
    return header if len(header) < len(start) else header_of(_start(path, HEADER))


def _renamed(path: Path) -> Path:
    """Return where a Maildir file is now: its flags changed, or it went from new to cur."""
    unique = path.name.partition(":")[0]
    for folder in (path.parent, path.parent.parent / "cur", path.parent.parent / "new"):
        if folder.is_dir():
            for other in folder.iterdir():
                if other.name.partition(":")[0] == unique:
                    return other
    return path


def is_maildir(path: Path) -> bool:
    return (path / "cur").is_dir() and (path / "new").is_dir()


def holds_maildirs(path: Path) -> bool:
    return is_maildir(path) or any(is_maildir(child) for child in _subfolders(path))


def maildir_leaves(root: Path) -> Iterator[Leaf]:
    """Yield the messages of a Maildir and of those within it ('.Sent' of Maildir++, 'Sent' of mbsync)."""
    for folder, name in _maildirs(root, ""):
        # The root of a Maildir++ is the inbox; a folder of another name is told by it.
        place = places.of_folder(name) if name else Place.INBOX
        if place is None:
            continue
        for child in ("cur", "new"):
            for path, info in _sorted_files(folder / child):
                flags = path.name.rpartition(":2,")[2] if ":2," in path.name else ""
                if "T" not in flags:
                    where = Place.DRAFTS if "D" in flags else place
                    yield Leaf(path, where, info.st_size, datetime.fromtimestamp(info.st_mtime, UTC))


def _maildirs(folder: Path, name: str) -> Iterator[tuple[Path, str]]:
    if is_maildir(folder):
        yield folder, name
    for child in _subfolders(folder):
        if child.name not in {"cur", "new", "tmp"}:
            yield from _maildirs(child, f"{name}/{child.name}" if name else child.name)


def _subfolders(folder: Path) -> list[Path]:
    try:
        return sorted(child for child in folder.iterdir() if child.is_dir() and not child.is_symlink())
    except OSError as error:
        raise unreadable(folder, error) from error


def _sorted_files(folder: Path) -> list[tuple[Path, os.stat_result]]:
    try:
        with os.scandir(folder) as children:
            found = [(Path(one.path), one.stat()) for one in children if one.name[0] != "." and one.is_file()]
    except OSError as error:
        raise unreadable(folder, error) from error
    return sorted(found, key=lambda one: one[0].name)


def eml_leaves(root: Path) -> Iterator[Leaf]:
    """Yield the .eml files under a folder, or the one file, by name; folders named for sent mail or drafts tell."""
    paths = [root] if root.is_file() else sorted(path for path in root.rglob("*") if path.suffix.lower() == ".eml")
    for path in paths:
        named = places.of_folder(path.parent.name) if path != root else Place.UNKNOWN
        if named is not None and path.is_file():
            yield Leaf(path, Place.UNKNOWN if named is Place.OTHER else named, path.stat().st_size, None)
