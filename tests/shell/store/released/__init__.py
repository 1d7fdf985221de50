"""The files of each release: what an upgrade finds. `freeze` writes those of today's; what was released is kept."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.mailboxes.base import Cursor, Ref
from daemon.store import index, ledger
from daemon.store.index import Counts, Index
from daemon.store.ledger import DraftState, Ledger
from rules.message import Address, Content, Envelope, Owner, Place
from tests.core.cases import at

HERE = Path(__file__).parent
OWNER = Owner("Dana Whitfield", frozenset({"dana@whitfield.example"}), "US")
SENT = Envelope(
    "sent@whitfield.example", Address("Dana Whitfield", "dana@whitfield.example"), (Address("Rita Mo", "rita@y.example"),),
    at("03-02"), "Application: Welder", Place.SENT,
)  # fmt: skip
DAY = date(2026, 3, 9)


def files() -> list[Path]:
    """Return the frozen files, oldest first: KIND-SCHEMA.sql."""
    return sorted(HERE.glob("*.sql"), key=lambda path: int(path.stem.partition("-")[2]))


def thawed(frozen: Path, target: Path) -> Path:
    """Make the database of a frozen file."""
    with closing(sqlite3.connect(target)) as database:
        database.executescript(frozen.read_text("utf-8"))
    return target


def fill_index(path: Path) -> None:
    kept = Index(path, OWNER)
    kept.begin("main", "imap:dana@imap.example.org")
    kept.add("main", Ref("1"), SENT)
    kept.keep_content("main", SENT.id, Content("I would like to apply."))
    kept.move_cursor("main", Cursor("7"))
    kept.settle("main", Counts(1, 1))
    kept.close()


def fill_ledger(path: Path) -> None:
    kept = Ledger(path)
    for key in ("written", "withdrawn", "begun"):
        kept.intend("main", key, after=f"{key}@x.example", day=DAY, mark="1:2", a_day=9)
    kept.settle("main", "written", DraftState.WRITTEN)
    kept.settle("main", "withdrawn", DraftState.WITHDRAWN)
    kept.snoozed("main", SENT.id, DAY)
    kept.flag("main", SENT.id, up=True)
    kept.close()


def dump(path: Path) -> str:
    """Return a database as SQL, its version with it."""
    with closing(sqlite3.connect(path)) as database:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        return "\n".join([*database.iterdump(), f"PRAGMA user_version = {version};", ""])


def freeze() -> None:
    """Write today's schemas with something in them. Once released, such a file is never written again."""
    with TemporaryDirectory() as name:
        for kind, fill, steps in (("index", fill_index, index.STEPS), ("ledger", fill_ledger, ledger.STEPS)):
            path = Path(name) / f"{kind}.db"
            fill(path)
            target = HERE / f"{kind}-{len(steps)}.sql"
            target.write_text(dump(path), "utf-8")
            sys.stdout.write(f"{target}\n")
