"""How messages come into the index, in whatever order and in whatever batches, and go again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.mailboxes.base import Cursor, Ref
from daemon.store.index import Counts, Index
from rules.label import Label
from rules.message import Address, Envelope, Place
from tests.core.cases import at
from tests.shell.world import OWNER

RITA, DANA = Address("Rita Mo", "rita@alarmco.example"), Address("Dana Whitfield", "dana@whitfield.example")
LETTER = Envelope("0@x", RITA, (DANA,), at("03-02"), "Welder", Place.INBOX)


def opened() -> Index:
    index = Index(None, OWNER)
    index.begin("main", "imap:x")
    return index


def letter(number: int, references: tuple[int, ...] = (), **more: object) -> Envelope:
    """Return the letter of that number, written so many hours after the first."""
    plain = replace(LETTER, id=f"{number}@x", date=LETTER.date + timedelta(hours=number), subject=f"Letter {number}")
    return replace(plain, references=tuple(f"{one}@x" for one in references), **more)  # type: ignore[arg-type]  # fields


def groups(index: Index) -> set[frozenset[str]]:
    """Return the conversations, by the ids of their messages."""
    found = index.conversations(since=at("2025-01-01"))
    return {frozenset(row.envelope.id for row in index.rows(number)) for number in found}


@st.composite
def mailboxes(draw: st.DrawFn) -> list[Envelope]:
    """Return letters some of which answer earlier ones, which may be missing; some carry only the subject."""
    letters = []
    for number in range(draw(st.integers(1, 12))):
        answered = draw(st.lists(st.integers(0, number), max_size=3)) if number else []
        subject = draw(st.sampled_from(["Welder", "Re: Welder", "Estimator", "Re: Estimator", ""]))
        mine = draw(st.booleans())
        sender, to = (DANA, RITA) if mine else (RITA, DANA)
        place = Place.SENT if mine else Place.INBOX
        letters.append(
            letter(
                number,
                tuple(one for one in answered if one != number),
                subject=subject,
                sender=sender,
                to=(to,),
                place=place,
            )
        )
    missing = draw(st.sets(st.integers(0, len(letters)), max_size=3))
    return [one for number, one in enumerate(letters) if number not in missing]


@given(mailboxes(), st.randoms(use_true_random=False), st.integers(1, 5))
def test_conversations_are_the_same_in_whatever_order_and_batches_mail_is_looked_at(
    letters: list[Envelope], dice: object, size: int
) -> None:
    shuffled = list(letters)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random
    outcomes = []
    for arrived, step in ((letters, len(letters) or 1), (shuffled, size)):
        index = opened()
        for start in range(0, len(arrived), step):
            with index.transaction():
                index.add_all("main", [(Ref(one.id), one) for one in arrived[start : start + step]])
            if step % 2:
                index.settle_threads("main")
        index.repair("main")
        outcomes.append(groups(index))
        index.close()
    assert outcomes[0] == outcomes[1]


def test_a_look_that_was_broken_off_is_finished_by_the_next_one(tmp_path: Path) -> None:
    first = Index(tmp_path / "index.db", OWNER)
    first.begin("main", "imap:x")
    with first.transaction():
        first.add_all("main", [(Ref("1"), letter(1)), (Ref("2"), letter(2, (1,)))])
        first.move_cursor("main", Cursor("2"))
    assert groups(first) == set()
    first.close()
    second = Index(tmp_path / "index.db", OWNER)
    second.repair("main")
    assert groups(second) == {frozenset({"1@x", "2@x"})}
    second.close()


def test_the_other_accounts_are_not_repaired_along() -> None:
    index = opened()
    sent = letter(1, subject="Welder", sender=DANA, to=(RITA,), place=Place.SENT)
    answer = letter(2, subject="Re: Welder")
    with index.transaction():
        index.add_all("other", [(Ref("2"), answer)])
    index.repair("main")
    with index.transaction():
        index.add_all("other", [(Ref("1"), sent)])
    index.repair("other")
    assert groups(index) == {frozenset({"1@x", "2@x"})}


@pytest.mark.parametrize("times", [1, 2])
def test_messages_are_counted_as_they_come_and_go(times: int) -> None:
    index = opened()
    for _ in range(times):
        index.add("main", Ref("1"), letter(1))
        index.add("main", Ref("2"), letter(2, place=Place.SENT, sender=DANA, to=(RITA,)))
        index.add("main", Ref("3"), letter(3, place=Place.DRAFTS))
    assert index.counts("main") == Counts(2, 1)
    for _ in range(times):
        index.remove("main", Ref("2"))
        index.remove("main", Ref("3"))
    assert index.counts("main") == Counts(1, 0)
    index.add("main", Ref("2"), letter(2, place=Place.SENT, sender=DANA, to=(RITA,)))
    assert index.counts("main") == Counts(2, 1)
    index.forget("main")
    assert index.counts("main") == Counts(0, 0)


def test_the_same_ref_at_another_place_is_another_message() -> None:
    index = opened()
    index.add("main", Ref("1"), letter(1))
    index.add("main", Ref("1"), letter(1, place=Place.SENT, sender=DANA, to=(RITA,)))
    assert index.counts("main") == Counts(1, 1)
    (conversation,) = index.conversations(since=at("2025-01-01"))
    assert [row.envelope.place for row in index.rows(conversation)] == [Place.SENT]


def test_what_only_moved_leaves_no_ghost_whichever_is_told_first() -> None:
    for moves in (("add", "remove"), ("remove", "add")):
        index = opened()
        index.add("main", Ref("inbox 1"), letter(1))
        with index.transaction():
            for move in moves:
                if move == "add":
                    index.add_all("main", [(Ref("archive 1"), letter(1, place=Place.OTHER))])
                else:
                    index.remove("main", Ref("inbox 1"))
        index.repair("main")
        (conversation,) = index.conversations(since=at("2025-01-01"))
        assert [(row.ref, row.gone) for row in index.rows(conversation)] == [("archive 1", False)]


def test_the_number_of_a_message_that_is_gone_is_nobody_elses() -> None:
    index = opened()
    index.add("main", Ref("draft"), letter(1, place=Place.DRAFTS))
    index.remove("main", Ref("draft"))
    index.add("main", Ref("other"), letter(2))
    index.add("main", Ref("answer to the draft"), letter(3, (1,)))
    assert groups(index) == {frozenset({"2@x"}), frozenset({"3@x"})}


def test_labels_of_a_message_that_is_told_again_are_the_new_ones() -> None:
    index = opened()
    index.add("main", Ref("1"), letter(1))
    index.add("main", Ref("1"), letter(1, labels=frozenset({Label.NEVER})))
    assert list(index.known("main")) == [(Ref("1"), frozenset({Label.NEVER}))]


def test_every_write_shows_to_whoever_asks(tmp_path: Path) -> None:
    one, other = Index(tmp_path / "index.db", OWNER), Index(tmp_path / "index.db", OWNER)
    before = one.writes(), other.writes()
    assert (one.writes(), other.writes()) == before
    one.begin("main", "imap:x")
    assert one.writes().own > before[0].own
    assert other.writes().others != before[1].others
    assert other.writes().own == before[1].own
    one.close()
    other.close()


def test_of_a_few_messages_is_told_what_is_known_of_them() -> None:
    index = opened()
    for number in range(3):
        index.add("main", Ref(str(number)), letter(number, labels=frozenset({Label.NEVER}) if number else frozenset()))
    index.add("other", Ref("other"), letter(9))
    index.remove("main", Ref("2"))
    wanted = [Ref(str(number)) for number in range(2_000)] + [Ref("other")]
    assert dict(index.recall("main", wanted)) == {"0": frozenset(), "1": {Label.NEVER}}
