"""Writes many rows at once: a statement that takes a hundred rows costs half of a hundred that take one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cache
from typing import Any

AT_ONCE = 900  # values: SQLite takes 999 in a statement, and more since 3.32


def insert(db: sqlite3.Connection, table: str, columns: int, values: Sequence[Any], *, unless_there: str = "") -> None:
    """Insert rows, whose values stand in one sequence, row after row.

    unless_there: "OR IGNORE", to pass over rows that break a rule of the table.
    """
    rows = AT_ONCE // columns
    step = rows * columns
    whole = len(values) - len(values) % step
    for start in range(0, whole, step):
        db.execute(_statement(table, columns, rows, unless_there), values[start : start + step])
    if whole < len(values):
        left = values[whole:]
        db.execute(_statement(table, columns, len(left) // columns, unless_there), left)


@cache
def _statement(table: str, columns: int, rows: int, unless_there: str) -> str:
    row = f"({','.join('?' * columns)})"
    return f"INSERT {unless_there} INTO {table} VALUES {','.join([row] * rows)}"  # noqa: S608 - our own names
