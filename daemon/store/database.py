"""Opens our SQLite files: WAL, a schema version, and a clear word when one is newer than this program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from daemon.errors import OwnerMustAct


def connect(path: Path | None, *, schema: str, version: int) -> sqlite3.Connection:
    """Open the file, made where it is missing; None is a database in memory.

    Raises OwnerMustAct where the file was written by a newer followupd; sqlite3.DatabaseError where it is damaged.
    """
    connection = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=30)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL" if path else "PRAGMA synchronous = OFF")
        _migrate(connection, path, schema, version)
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


def _migrate(connection: sqlite3.Connection, path: Path | None, schema: str, version: int) -> None:
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if found > version:
        raise OwnerMustAct(
            f"{path}: it was written by a newer followupd (schema {found}, this one knows {version}). "
            "Upgrade followupd, or name another service.state_dir"
        )
    if found == version:
        return
    with transaction(connection):
        for statement in schema.split(";"):
            if statement.strip():
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
