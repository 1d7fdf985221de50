"""Many rows at once: all of them arrive, whatever their number."""

from __future__ import annotations

import sqlite3

import pytest

from daemon.store import bulk


@pytest.mark.parametrize("count", [0, 1, 299, 300, 301, 1_000])
def test_every_row_is_there_once(count: int) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE pair(number INTEGER PRIMARY KEY, one TEXT, other TEXT)")
    rows = [(number, f"one {number}", None) for number in range(count)]
    bulk.insert(db, "pair", 3, [value for row in rows for value in row])
    assert db.execute("SELECT * FROM pair ORDER BY number").fetchall() == rows


def test_rows_that_are_there_stay_as_they_are_where_that_is_wanted() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE pair(number INTEGER PRIMARY KEY, text TEXT)")
    bulk.insert(db, "pair", 2, [1, "first"])
    bulk.insert(db, "pair", 2, [1, "again", 2, "new"], unless_there="OR IGNORE")
    assert db.execute("SELECT * FROM pair ORDER BY number").fetchall() == [(1, "first"), (2, "new")]
    with pytest.raises(sqlite3.IntegrityError):
        bulk.insert(db, "pair", 2, [2, "again"])
