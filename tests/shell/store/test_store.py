"""The index and the ledger as files: what is kept, what is refused, what is made anew."""

from __future__ import annotations

import os
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from daemon.errors import OwnerMustAct
from daemon.lock import only_one
from daemon.mailboxes.base import Cursor, Ref
from daemon.store.codec import dumps, loads
from daemon.store.index import Counts, Index
from daemon.store.ledger import DraftState, Ledger
from daemon.wiring import state
from rules.label import Label
from rules.message import Address, Content, Envelope, Invite, Method, Owner, Place
from rules.reading import Away, Reading
from tests.core.cases import EVIDENCE, at, meeting, promise, staged
from tests.shell.world import OWNER

LETTER = Envelope(
    "a@x.example", Address("Rita Mo", "rita@y.example"), (Address("", "dana@whitfield.example"),), at("03-02"), "Sübject",
    Place.INBOX, references=("b@x.example",), labels=frozenset({Label.NEVER}), headers=(("precedence", "bulk"),),
)  # fmt: skip
READING = staged(
    "first_interview", meetings=(meeting("03-04"),), promise=promise("03-10"), follow_ups=(at("03-03"),),
    away=Away(date(2026, 3, 9), at("03-05"), EVIDENCE), employer_keys=frozenset({"name:alarmco"}),
)  # fmt: skip
INVITE = Invite(Method.REQUEST, "u", 0, "s", at("03-04"), None, None, ("a@b.example",), None, accepted=True)


@pytest.mark.parametrize(
    "value",
    [LETTER, READING, Content("text", (INVITE,), ("cv.pdf",), ("x@y.example",))],
    ids=lambda value: type(value).__name__,
)
def test_a_value_of_the_core_survives_being_stored(value: object) -> None:
    assert loads(type(value), dumps(value)) == value


@pytest.mark.parametrize("text", ["[1]", "{}", '["a"]', "null"])
def test_what_is_no_stored_value_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a stored Reading"):
        loads(Reading, text)


def test_the_index_keeps_what_it_is_told(tmp_path: Path) -> None:
    with_id = Ref("1")
    for _ in range(2):
        index = Index(tmp_path / "index.db", OWNER)
        index.begin("main", "imap:x")
        index.add("main", with_id, LETTER)
        index.move_cursor("main", Cursor("7"))
        index.settle("main", Counts(1, 0))
        index.close()
    index = Index(tmp_path / "index.db", OWNER)
    assert (index.identity("main"), index.cursor("main"), index.settled("main")) == ("imap:x", "7", Counts(1, 0))
    assert [row.envelope for n in index.conversations(since=at("03-01")) for row in index.rows(n)] == [LETTER]
    assert list(index.known("main")) == [(with_id, LETTER.labels)]
    index.close()


def test_nothing_is_known_of_an_account_before_its_first_look() -> None:
    index = Index(None, OWNER)
    assert (index.identity("x"), index.cursor("x"), index.settled("x"), index.counts("x")) == (
        None,
        None,
        None,
        Counts(0, 0),
    )


def test_conversations_that_turn_out_to_be_one_are_merged() -> None:
    index = Index(None, OWNER)
    for number, references in (("1", ()), ("2", ()), ("3", ("1@x", "2@x")), ("4", ("2@x",))):
        index.add("main", Ref(number), replace(LETTER, id=f"{number}@x", subject=number, references=references))
    assert [len(index.rows(number)) for number in index.conversations(since=at("03-01"))] == [4]


def test_a_file_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "index.db") as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(OwnerMustAct, match="written by a newer followupd"):
        Index(tmp_path / "index.db", OWNER)


def test_a_damaged_index_is_set_aside_and_made_anew(tmp_path: Path) -> None:
    (tmp_path / "index.db").write_bytes(b"this is no database" * 500)
    with state(tmp_path, OWNER, alone=True) as kept:
        assert kept.index.counts("main") == Counts(0, 0)
    assert (tmp_path / "damaged-index.db").exists()


def test_a_damaged_ledger_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(b"this is no database" * 500)
    with pytest.raises(OwnerMustAct, match="the ledger is damaged"), state(tmp_path, OWNER, alone=True):
        pass


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with (
        pytest.raises(OwnerMustAct, match="state can't be kept"),
        state(tmp_path / "file" / "state", OWNER, alone=True),
    ):
        pass


def test_the_files_are_the_owners_alone(tmp_path: Path) -> None:
    with state(tmp_path / "new", OWNER, alone=True):
        pass
    assert [oct(path.stat().st_mode)[-3:] for path in sorted((tmp_path / "new").glob("*.db"))] == ["600", "600"]
    assert oct((tmp_path / "new").stat().st_mode)[-3:] == "700"


def test_a_second_program_is_told_who_works_here(tmp_path: Path) -> None:
    told = pytest.raises(OwnerMustAct, match=f"pid {os.getpid()}")
    with only_one(tmp_path / "lock"), told, only_one(tmp_path / "lock"):
        pass
    with only_one(tmp_path / "lock"):
        pass


def test_the_ledger_knows_what_was_begun_written_and_withdrawn() -> None:
    ledger = Ledger(None)
    for key in ("a", "b", "c"):
        ledger.intend("main", key, after=f"{key}@x", day=date(2026, 3, 2), mark="m", a_day=3)
    ledger.settle("main", "b", DraftState.WRITTEN)
    ledger.settle("main", "c", DraftState.WITHDRAWN)
    assert [intent.key for intent in ledger.intents("main")] == ["a"]
    assert ledger.notes("main").written == {"a", "b"}
    assert ledger.notes("main").after == {"a@x", "b@x", "c@x"}
    assert ledger.written_on(date(2026, 3, 2)) == 3
    ledger.adopt("main", "c", after="", day=date(2026, 3, 3))  # it lies there all the same: an edit came before us
    assert ledger.notes("main").written == {"a", "b", "c"}
    assert ledger.notes("main").after == {"a@x", "b@x", "c@x"}


def test_the_day_s_cap_holds_for_all_accounts_at_once(tmp_path: Path) -> None:
    day, kept = date(2026, 3, 2), Ledger(tmp_path / "ledger.db")
    start = threading.Barrier(6)

    def write(account: str) -> int:
        ledger = Ledger(tmp_path / "ledger.db")
        start.wait(30)
        let = sum(ledger.intend(account, f"k{n}", after="a@x", day=day, mark="m", a_day=5) for n in range(10))
        ledger.close()
        return let

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(write, "abcdef")) == 5
    assert kept.written_on(day) == 5
    assert kept.intend("a", "next day", after="a@x", day=date(2026, 3, 3), mark="m", a_day=5)
    kept.close()


def test_a_draft_that_was_begun_before_does_not_stand_in_its_own_way() -> None:
    ledger = Ledger(None)
    assert [ledger.intend("a", "k", after="a@x", day=date(2026, 3, 2), mark="m", a_day=1) for _ in range(2)] == [
        True,
        True,
    ]


def test_a_snooze_counts_from_the_day_it_was_first_seen() -> None:
    ledger = Ledger(None)
    assert ledger.snoozed_since("main", "a@x") is None
    assert ledger.snoozed("main", "a@x", date(2026, 3, 2)) == date(2026, 3, 2)
    assert ledger.snoozed("main", "a@x", date(2026, 3, 5)) == date(2026, 3, 2)
    ledger.unsnooze("main", ledger.snoozes("main"))
    assert ledger.snoozed("main", "a@x", date(2026, 3, 5)) == date(2026, 3, 5)


def test_flags_are_remembered_as_ours() -> None:
    ledger = Ledger(None)
    ledger.flag("main", "a@x", up=True)
    ledger.flag("main", "a@x", up=True)
    assert ledger.flagged("main") == {"a@x"}
    ledger.flag("main", "a@x", up=False)
    assert ledger.flagged("main") == frozenset()


def test_an_owner_with_other_addresses_reads_the_same_files(tmp_path: Path) -> None:
    index = Index(tmp_path / "index.db", OWNER)
    index.add("main", Ref("1"), LETTER)
    index.close()
    other = Index(tmp_path / "index.db", Owner("D", frozenset({"d@z.example"})))
    assert other.conversations(since=at("03-01"))
    other.close()
