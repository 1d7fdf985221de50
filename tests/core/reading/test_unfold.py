"""A conversation unfolded: what it said after each message is what is read of that beginning."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.reader.read import read, unfold
from tests.core.reading.talk import APPLICATION, OWNER, WORKDAYS, Line, me, messages

THEIRS = (
    "Thanks for your application. Could you send me your references?",
    "We will decide by Friday.",
    "Können Sie am Donnerstag um 14 Uhr zum Vorstellungsgespräch kommen?",
    "Unfortunately we went with another candidate.",
    "The boat is in the harbour.",
)
MINE = ("Here they are, attached.", "Thursday at 2 works for me.", "Just checking in on my application.", "Thank you!")


def talk(words: list[tuple[bool, int]], *, begins: bool = True) -> list[Line]:
    lines = [APPLICATION] if begins else []
    for day, (mine, number) in enumerate(words):
        lines.append(me(day, MINE[number % len(MINE)]) if mine else Line(day, THEIRS[number % len(THEIRS)]))
    return lines


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9)), max_size=6), st.booleans(), st.booleans())
def test_each_beginning_reads_as_if_nothing_had_followed(
    words: list[tuple[bool, int]], begins: bool, tracked: bool
) -> None:
    """Whatever is said later, it changes nothing of what was read before."""
    said = messages(talk(words, begins=begins or not words))
    nobody: frozenset[str] = frozenset()
    shared = read(said, OWNER, workdays=WORKDAYS).employer_keys
    for employers in (nobody, shared):
        found = list(unfold(said, OWNER, workdays=WORKDAYS, tracked=tracked, known_employers=employers))
        assert found == [
            read(said[:count], OWNER, workdays=WORKDAYS, tracked=tracked, known_employers=employers)
            for count in range(1, len(said) + 1)
        ]


@pytest.mark.parametrize("count", [1, 99, 100, 101, 130])
def test_of_what_is_very_long_the_newest_beginnings_are_told(count: int) -> None:
    said = messages([Line(day, "The boat is in the harbour.") for day in range(count)])
    found = list(unfold(said, OWNER, workdays=WORKDAYS))
    assert len(found) == min(count, 100)
    assert found[-1].last_any == said[-1].envelope.date
