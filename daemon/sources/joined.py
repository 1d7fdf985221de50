"""Several sources read as one, and the mboxes within a Takeout archive."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from daemon.sources.base import DAMAGE, Entry, NoMailbox, Source, damaged
from daemon.sources.mbox import Mbox

BOMB_RATIO = 200  # mail packs to a third, at best to a thirtieth
BOMB_SIZE = 1 << 30


class Joined:
    """Sources one after the other. `release` lets go of what they share."""

    def __init__(self, sources: list[Source], *, release: Callable[[], None] = lambda: None) -> None:
        self._sources, self._release = sources, release

    @property
    def size(self) -> int:
        return sum(source.size for source in self._sources)

    def entries(self) -> Iterator[Entry]:
        before = 0
        for number, source in enumerate(self._sources):
            for entry in source.entries():
                yield replace(entry, ref=f"{number}/{entry.ref}", consumed=before + entry.consumed)
            before += source.size

    def read(self, ref: str) -> bytes:
        number, _, inner = ref.partition("/")
        return self._sources[int(number)].read(inner)

    def close(self) -> None:
        for source in self._sources:
            source.close()
        self._release()


def archive(path: Path) -> Joined:
    """Return the mboxes of a .zip, read out of it as they are: nothing is unpacked to disk.

    A message before the last one that was read costs the unpacking of all before it.
    """
    try:
        packed = zipfile.ZipFile(path)
    except DAMAGE as error:
        raise damaged(path) from error
    members = [one for one in packed.infolist() if not one.is_dir() and one.filename.lower().endswith(".mbox")]
    problem = _problem(members, path.stat().st_size)
    if problem:
        packed.close()
        raise NoMailbox(f"{path}: {problem}")
    return Joined([_member(path, packed, one) for one in members], release=packed.close)


def _problem(members: list[zipfile.ZipInfo], size: int) -> str | None:
    """Return what is wrong with the archive, of that many bytes, or None."""
    if not members:
        return "the archive holds no .mbox. Export 'Mail' at takeout.google.com, and give that .zip."
    if any(one.flag_bits & 0x1 for one in members):  # APPNOTE 4.4.4: encrypted
        return "the archive is encrypted. Unpack it, and give the .mbox."
    unpacked = sum(one.file_size for one in members)  # of all: many may share the same few bytes
    if unpacked > BOMB_SIZE and unpacked > BOMB_RATIO * size:
        return "the archive would unpack to far more than mail does. Unpack it yourself, and give the .mbox."
    return None


def _member(path: Path, packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Mbox:
    def opened() -> BinaryIO:
        return cast("BinaryIO", packed.open(member))

    return Mbox(path, opened=opened, size=member.file_size, folder=PurePosixPath(member.filename).name)
