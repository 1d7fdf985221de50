"""Opens our SQLite files: WAL, a schema that is brought up to date, and a clear word when one is newer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from daemon.errors import OwnerMustAct


@dataclass(frozen=True, slots=True)
class Writes:
    """How much was written to a file since it was opened: by other connections, and by this one."""

    others: int
    own: int


def connect(path: Path | None, *, steps: Sequence[str]) -> sqlite3.Connection:
    """Open the file, made where it is missing, brought up to date where it is older; None is a database in memory.

    steps: the first makes the schema as it was first released, each further one leads to the next. A released step is
    never changed: files that were made by it are there.
    Raises OwnerMustAct where the file was written by a newer followupd; sqlite3.DatabaseError where it is damaged.
    """
    connection = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=30)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL" if path else "PRAGMA synchronous = OFF")
        _migrate(connection, path, steps)
    except BaseException:
        connection.close()
        raise
    if path:
        path.chmod(0o600)
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit all of it, or nothing. Under isolation_level=None `with connection` would open no transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def writes_of_others(connection: sqlite3.Connection) -> int:
    """Return a number that changes with every write that another connection makes."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


def schema(connection: sqlite3.Connection) -> int:
    """Return how many steps have led to the file as it is; 0 for an empty one."""
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)


def newer(where: object, found: int, known: int) -> OwnerMustAct:
    """Return the error for a file of a newer followupd."""
    return OwnerMustAct(
        f"{where}: it was written by a newer followupd (schema {found}, this one knows {known}). "
        "Upgrade followupd, or name another service.state_dir"
    )


def _migrate(connection: sqlite3.Connection, path: Path | None, steps: Sequence[str]) -> None:
    if (found := schema(connection)) > len(steps):
        raise newer(path, found, len(steps))
    if found == len(steps):
        return
    with transaction(connection):
        for step in steps[schema(connection) :]:  # asked again: another thread may have been faster
            for statement in filter(str.strip, step.split(";")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
