"""Which kind of mail lies under a path: mbox, Maildir, .eml, Takeout archive."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import BinaryIO

from daemon.sources.base import Entry, NoMailbox, Source, unreadable
from daemon.sources.folders import Files, eml_leaves, holds_maildirs, maildir_leaves
from daemon.sources.joined import Joined, archive
from daemon.sources.mbox import SEPARATOR, Mbox

__all__ = ["Entry", "NoMailbox", "Source", "open_source"]

START = 64 * 1024
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
GZIP = b"\x1f\x8b"


def open_source(path: Path) -> Source:
    """Return the mail under a path, told by looking at it. Nothing there is ever written.

    Raises NoMailbox where there is none, with what to give instead.
    """
    try:
        if not path.exists():
            raise NoMailbox(f"{path}: there is no such file or folder. Check the path.")
        return _folder(path) if path.is_dir() else _file(path)
    except OSError as error:
        raise unreadable(path, error) from error


def _folder(path: Path) -> Source:
    if holds_maildirs(path):
        return Files(path, partial(maildir_leaves, path))
    boxes = sorted(one for one in path.rglob("*.mbox") if one.is_file())
    boxes += sorted(one / "mbox" for one in path.rglob("*.mbox") if (one / "mbox").is_file())
    if boxes:
        return Joined([_mbox(box) for box in boxes])
    if path.name in {"cur", "new"}:
        raise NoMailbox(f"{path}: this is a part of a Maildir. Give the folder above it: {path.parent}.")
    if next(eml_leaves(path), None):
        return Files(path, partial(eml_leaves, path))
    raise NoMailbox(f"{path}: the folder holds no mail. Give a Maildir, or a folder of .eml or .mbox files.")


def _file(path: Path) -> Source:
    with path.open("rb") as file:
        start = file.read(START)
    if start.startswith(ZIP):
        return archive(path)
    if start.startswith(GZIP):
        raise NoMailbox(f"{path}: this is packed. Unpack it, and give the .mbox or the folder.")
    bare = start.lstrip(b"\r\n")
    if not bare or SEPARATOR.match(bare):
        return _mbox(path)
    if path.suffix.lower() == ".eml" or _is_message(bare):
        return Files(path, partial(eml_leaves, path))
    raise NoMailbox(f"{path}: it is neither an mbox nor a message. Give an mbox, .eml, Maildir or Takeout .zip.")


def _mbox(path: Path) -> Mbox:
    def opened() -> BinaryIO:
        return path.open("rb")

    return Mbox(
        path, opened=opened, size=path.stat().st_size, folder=path.parent.name if path.name == "mbox" else path.name
    )


def _is_message(start: bytes) -> bool:
    """Tell whether it begins with header fields, some of which every message has (RFC 5322, section 3.6)."""
    head = start.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    names = {line.partition(b":")[0] for line in head.split(b"\n") if b":" in line}
    return b"from" in names and bool(names & {b"date", b"message-id", b"received", b"to"})
