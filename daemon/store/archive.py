"""A backup: the index and the ledger in one file, each as it was at one moment, and back again."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from daemon.errors import OwnerMustAct
from daemon.store.database import newer, schema
from daemon.store.index import STEPS as INDEX
from daemon.store.ledger import STEPS as LEDGER

# In this order they are put back: a death in between leaves the ledger that knows more, and the index catches up.
_PARTS = {"index.db": INDEX, "ledger.db": LEDGER}


def save(folder: Path, file: Path) -> None:
    """Write a backup of the state directory, whole or not at all, in the place of one that is there.

    The service may go on meanwhile. Raises OwnerMustAct where there is nothing to save, no way to, or another file.
    """
    for name in _PARTS:
        if not (folder / name).exists():
            raise OwnerMustAct(f"{folder}: there is nothing to save yet. Type: followupd run --once")
    if file.is_file() and not _is_backup(file):
        raise OwnerMustAct(f"{file}: there is another file already, and it is no backup. Name another")
    with _scratch(file.parent, file) as scratch:
        fresh = scratch / file.name
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name in _PARTS:
                _copy(folder / name, scratch / name)
                archive.write(scratch / name, name)
        _settle(fresh)
        fresh.replace(file)


def load(file: Path, folder: Path, *, accounts: Collection[str]) -> None:
    """Put a backup in the place of what the state directory holds. Its lock must be held.

    accounts: those of the config; a backup of others is somebody else's, and so is one of other mailboxes than those
    that the state directory knows by the same names. All of it is looked through before anything changes, and each of
    the two is exchanged whole or not at all.
    Raises OwnerMustAct where it is no backup, a damaged one, one of a newer followupd, or somebody else's.
    """
    with _scratch(folder, folder) as scratch:
        _unpack(file, scratch)
        for name, steps in _PARTS.items():
            _check(scratch / name, len(steps), told=f"{file}: {name}")
        _check_whose(_mailboxes(scratch / "index.db"), _mailboxes(folder / "index.db"), accounts, told=str(file))
        for name in _PARTS:
            _exchange(scratch / name, folder / name)


@contextmanager
def _scratch(beside: Path, where: Path) -> Iterator[Path]:
    """Lend a folder that nobody else can read, on the same disk as what is to be written."""
    try:
        with tempfile.TemporaryDirectory(dir=beside, prefix=".followupd-") as name:
            yield Path(name)
    except OSError as error:
        raise OwnerMustAct(f"{where}: it can't be written ({error.strerror}). Make room, or name another") from None


def _copy(source: Path, target: Path) -> None:
    """Copy a database that may be in use, as it is at one moment."""
    try:
        with closing(sqlite3.connect(source)) as before, closing(sqlite3.connect(target)) as after:
            before.backup(after)
    except sqlite3.DatabaseError as error:
        raise OwnerMustAct(
            f"{source}: it can't be copied ({error}). Make room; or, if it is damaged, type: followupd run --once"
        ) from None


def _is_backup(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return sorted(archive.namelist()) == sorted(_PARTS)
    except (OSError, zipfile.BadZipFile):
        return False


def _unpack(file: Path, folder: Path) -> None:
    """Unpack the two databases, and nothing else. Names in the archive are compared, never used as paths."""
    try:
        packed_file = file.open("rb")
    except OSError as error:
        raise OwnerMustAct(f"{file}: it can't be read ({error.strerror}). Name another") from None
    try:
        with packed_file, zipfile.ZipFile(packed_file) as archive:
            if sorted(archive.namelist()) != sorted(_PARTS):
                raise OwnerMustAct(f"{file}: it is no backup of followupd. Name a file that `followupd backup` made")
            for name in _PARTS:
                with archive.open(name) as packed, (folder / name).open("wb") as out:
                    shutil.copyfileobj(packed, out)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:  # RuntimeError: encrypted, or unheard of
        raise OwnerMustAct(f"{file}: it is no backup, or a damaged one ({error}). Name another") from None


def _check(path: Path, known: int, *, told: str) -> None:
    try:
        with closing(sqlite3.connect(path)) as database:
            found = schema(database)
            whole = database.execute("PRAGMA quick_check").fetchone() == ("ok",)
    except sqlite3.DatabaseError:
        found, whole = 0, False
    if found > known:
        raise newer(told, found, known)
    if not whole or found == 0:
        raise OwnerMustAct(f"{told} is damaged. Name another backup; what you have is unchanged")


def _mailboxes(index: Path) -> dict[str, str]:
    """Return which mailbox each account of an index is; empty where that can't be told."""
    try:
        with closing(sqlite3.connect(f"{index.absolute().as_uri()}?mode=ro", uri=True)) as database:
            return dict(database.execute("SELECT name, identity FROM account"))
    except sqlite3.DatabaseError:
        return {}


def _check_whose(saved: dict[str, str], there: dict[str, str], accounts: Collection[str], *, told: str) -> None:
    if saved and not saved.keys() & set(accounts):
        raise OwnerMustAct(
            f"{told}: it is of other accounts ({', '.join(sorted(saved))}). Name the config that has them with -c"
        )
    others = sorted(name for name in saved.keys() & there.keys() if saved[name] != there[name])
    if others:
        raise OwnerMustAct(
            f"{told}: its account {', '.join(others)} is another mailbox. Name another backup, or, if you moved, move "
            "the state directory away first"
        )


def _exchange(fresh: Path, path: Path) -> None:
    """Put one database in the place of another, in one transaction; of one that is damaged, by its file."""
    try:
        with closing(sqlite3.connect(fresh)) as after, closing(sqlite3.connect(path)) as before:
            after.backup(before)
    except sqlite3.OperationalError as error:
        raise OwnerMustAct(f"{path}: it can't be written ({error}). Make room, or see to its rights") from None
    except sqlite3.DatabaseError:
        set_aside(path)
        fresh.replace(path)
    path.chmod(0o600)


def set_aside(path: Path) -> None:
    """Move a damaged database out of the way, with what SQLite keeps beside it."""
    for file in path.parent.glob(f"{path.name}*"):
        os.replace(file, file.with_name(f"damaged-{file.name}"))  # noqa: PTH105 - replaces an older one


def _settle(path: Path) -> None:
    path.chmod(0o600)
    with path.open("rb") as written:
        os.fsync(written.fileno())
