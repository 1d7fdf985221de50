"""How files are added, renamed and removed beside other programs."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from daemon.mailboxes.maildir.filename import flags_of, with_flags
from daemon.mailboxes.maildir.folders import Folder
from rules.label import Label


def add(folder: Folder, message: bytes, *, filename: str, flags: str) -> os.stat_result:
    """Write a message, whole or not at all, and on the disk when this returns. Return the file's status.

    Lines end by LF, as all programs keep them in a Maildir.
    """
    temporary = folder.path / "tmp" / filename
    try:
        status = _write(temporary, message.replace(b"\r\n", b"\n"))
        _publish(temporary, folder.path / "cur" / with_flags(filename, flags))
    finally:
        temporary.unlink(missing_ok=True)
    _sync_directory(folder.path / "cur")
    return status


def make(folder: Folder) -> None:
    """Make an empty Maildir, where there is none."""
    is_new = not (folder.path / "cur").is_dir()
    for sub in ("tmp", "new", "cur"):
        (folder.path / sub).mkdir(mode=0o700, parents=True, exist_ok=True)
    if is_new and folder.path.name.startswith("."):
        (folder.path / "maildirfolder").touch()  # Maildir++: this is a folder, not a mailbox of its own


def relabel(path: Path, *, add: frozenset[Label], remove: frozenset[Label]) -> None:
    """Set or clear the flag 'F' by renaming, and leave all other flags.

    What was in `new` moves to `cur`, where alone flags may be, and stays unread. Raises FileNotFoundError where
    another program was faster.
    """
    path.stat()  # its name, and with it the flags, may be an old one
    before = flags_of(path.name)
    after = before.replace("F", "") if remove else before
    if add:
        after += "F"
    target = path.parent.parent / "cur" / with_flags(path.name, after)
    if set(after) != set(before) and not os.path.lexists(target):  # a rename would delete another file of that name
        path.rename(target)


def _write(path: Path, message: bytes) -> os.stat_result:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(message)
        file.flush()
        os.fsync(file.fileno())
        return os.fstat(file.fileno())


def _publish(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)  # never over another file
    except FileExistsError:
        raise
    except OSError:
        temporary.rename(path)  # file systems without links


def _sync_directory(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):  # some file systems cannot, and the draft is there all the same
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
