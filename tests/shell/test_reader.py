"""Readings are kept, and made anew only where what they were made from changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from daemon.mailboxes.base import Ref
from daemon.reader import Reader
from daemon.store.index import Index, Row
from rules.message import Content
from rules.policy import OwnPhrases
from rules.reading import Reading
from tests.core.reading.talk import OWNER, WORKDAYS, Line, me, messages

TALK = (
    me(0, "I would like to apply for the estimator role. My resume is attached."),
    Line(1, "The gremlins have voted, and that is that."),
)
OWN: OwnPhrases = (("rejects", ("the gremlins have voted",)),)


@pytest.fixture
def index() -> Iterator[Index]:
    with closing(Index(None, OWNER)) as opened:
        for number, message in enumerate(messages(TALK)):
            opened.add("main", Ref(str(number)), message.envelope)
            opened.keep_content("main", message.envelope.id, message.content)
        yield opened


def rows(index: Index) -> tuple[Row, ...]:
    return index.rows(1)


def read(index: Index, own: OwnPhrases) -> Reading:
    reader = Reader(index, OWNER, WORKDAYS, own)
    found = reader.reading(rows(index), tracked=False, employers=frozenset())
    reader.remember()
    return found


def test_a_changed_list_of_phrases_has_mail_read_again(index: Index) -> None:
    assert read(index, ()).closed is None
    assert read(index, OWN).closed is not None
    assert read(index, ()).closed is None


def test_what_was_read_is_not_read_again(index: Index) -> None:
    first = read(index, OWN)
    for row in rows(index):
        index.keep_content("main", row.envelope.id, Content("Other words, which nobody looks at any more."))
    assert read(index, OWN) == first
    assert read(index, ()) != first
