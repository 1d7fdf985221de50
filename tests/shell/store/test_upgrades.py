"""Files of earlier releases are brought up to date; those of a later one are left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from daemon.cli import main
from daemon.errors import OwnerMustAct
from daemon.store import index, ledger
from daemon.store.database import connect, schema
from daemon.store.index import Counts, Index
from daemon.store.ledger import Ledger
from rules.message import Content
from tests.core.cases import at
from tests.shell.store.released import DAY, OWNER, SENT, files, thawed

STEPS = {"index": index.STEPS, "ledger": ledger.STEPS}
RELEASED = [pytest.param(path, id=path.stem) for path in files()]
FIRST = "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT); INSERT INTO note(text) VALUES ('kept')"
SECOND = "ALTER TABLE note ADD COLUMN day TEXT; UPDATE note SET day = '2026-03-02'"
THIRD = "CREATE INDEX note_day ON note(day)"


def layout(path: Path) -> set[tuple[str, str]]:
    """Return the name and the SQL of everything that a database has, however it is laid out in lines."""
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        )
        return {(name, "".join(sql.split())) for name, sql in found}


def fresh(kind: str, path: Path) -> Path:
    connect(path, steps=STEPS[kind]).close()
    return path


def opened(kind: str, path: Path) -> None:
    (Index(path, OWNER) if kind == "index" else Ledger(path)).close()


@pytest.mark.parametrize("frozen", RELEASED)
def test_a_file_of_a_release_is_laid_out_as_a_new_one_once_it_was_opened(frozen: Path, tmp_path: Path) -> None:
    kind = frozen.stem.partition("-")[0]
    path = thawed(frozen, tmp_path / "old.db")
    opened(kind, path)
    assert layout(path) == layout(fresh(kind, tmp_path / "new.db"))
    with closing(sqlite3.connect(path)) as database:
        assert schema(database) == len(STEPS[kind])


@pytest.mark.parametrize("frozen", [path for path in RELEASED if str(path.id).startswith("ledger")])
def test_what_a_ledger_of_a_release_knew_is_known(frozen: Path, tmp_path: Path) -> None:
    kept = Ledger(thawed(frozen, tmp_path / "ledger.db"))
    kept.check()
    assert kept.notes("main").written == {"written", "begun"}
    assert kept.notes("main").after == {"written@x.example", "withdrawn@x.example", "begun@x.example"}
    assert [(intent.key, intent.mark) for intent in kept.intents("main")] == [("begun", "1:2")]
    assert kept.written_on(DAY) == 3
    assert kept.snoozed_since("main", SENT.id) == DAY
    assert kept.flagged("main") == {SENT.id}
    kept.close()


@pytest.mark.parametrize("frozen", [path for path in RELEASED if str(path.id).startswith("index")])
def test_what_was_read_by_a_release_is_known_and_its_messages_are_or_are_looked_at_again(
    frozen: Path, tmp_path: Path
) -> None:
    kept = Index(thawed(frozen, tmp_path / "index.db"), OWNER)
    assert kept.content("main", SENT.id) == Content("I would like to apply.")
    assert kept.settled("main") == Counts(1, 1)
    found = [row.envelope for n in kept.conversations(since=at("03-01")) for row in kept.rows(n)]
    assert (kept.cursor("main"), kept.counts("main"), found) in [
        ("7", Counts(1, 1), [SENT]),
        (None, Counts(0, 0), []),
    ]
    kept.close()


@pytest.mark.parametrize("kind", STEPS)
def test_each_schema_there_was_is_frozen_and_todays_is_the_last(kind: str, tmp_path: Path) -> None:
    """Whoever changes a schema adds a step, and freezes what comes of it: python -m tests.shell.store.released."""
    frozen = [path for path in files() if path.stem.startswith(kind)]
    assert [path.stem for path in frozen] == [f"{kind}-{number + 1}" for number in range(len(STEPS[kind]))]
    assert layout(thawed(frozen[-1], tmp_path / "frozen.db")) == layout(fresh(kind, tmp_path / "new.db"))


def test_each_step_is_made_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    for steps in ((FIRST,), (FIRST, SECOND, THIRD), (FIRST, SECOND, THIRD)):
        connect(path, steps=steps).close()
    with closing(sqlite3.connect(path)) as database:
        assert schema(database) == 3
        assert database.execute("SELECT text, day FROM note").fetchall() == [("kept", "2026-03-02")]


def test_an_upgrade_that_fails_halfway_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    connect(path, steps=(FIRST,)).close()
    before = layout(path)
    with pytest.raises(sqlite3.OperationalError):
        connect(path, steps=(FIRST, SECOND, "CREATE INDEX broken ON nothing(at_all)"))
    assert layout(path) == before
    connect(path, steps=(FIRST, SECOND)).close()


@pytest.mark.parametrize("name", ["index.db", "ledger.db"])
def test_a_file_of_a_later_release_is_refused_in_plain_words_and_left_alone(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        '[owner]\nname = "Dana"\naddresses = ["dana@whitfield.example"]\ntime_zone = "UTC"\n[service]\nstate_dir = "state"\n'
        '[[account]]\nname = "main"\nkind = "maildir"\npath = "mail"\n'
    )
    (tmp_path / "state").mkdir()
    path = tmp_path / "state" / name
    with closing(sqlite3.connect(path)) as later:
        later.execute("CREATE TABLE of_the_future(x)")
        later.execute("PRAGMA user_version = 99")
    before = layout(path)
    assert main(["-c", str(config), "run", "--once"]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"error: {path}: it was written by a newer followupd (schema 99, this one knows ")
    assert told.rstrip().endswith("Upgrade followupd, or name another service.state_dir")
    assert layout(path) == before


def test_the_error_names_both_schemas(tmp_path: Path) -> None:
    connect(tmp_path / "notes.db", steps=(FIRST, SECOND)).close()
    with pytest.raises(OwnerMustAct, match="schema 2, this one knows 1"):
        connect(tmp_path / "notes.db", steps=(FIRST,))
