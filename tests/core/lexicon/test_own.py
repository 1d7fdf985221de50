"""The owner's phrases: how they are written, and what they change in what is read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.lexicon import lexicon
from rules.lexicon.act import Act
from rules.lexicon.own import ASKS_NOTHING, MINE, THEIRS, extended, heard, says_something
from rules.lexicon.phrases import normal
from rules.policy import OwnPhrases
from rules.reader.acts import listen
from rules.reader.read import read, take_apart_all
from rules.reading import Reading, Turn
from tests.core.reading.talk import OWNER, WORKDAYS, Line, me, messages

APPLY = me(0, "I would like to apply for the estimator role. My resume is attached.")
PITCH = me(0, "I am applying for the job of fire alarm estimator. When could we meet for an interview?")


def heard_in(text: str, own: OwnPhrases, *, mine: bool = False) -> frozenset[Act]:
    (letter,) = take_apart_all(messages((me(0, text) if mine else Line(0, text),)), OWNER)
    (sentence,) = listen(letter, languages=("en",), workdays=WORKDAYS, own=own).sentences
    return sentence.acts


def reading(*lines: Line, own: OwnPhrases = ()) -> Reading:
    return read(messages(lines), OWNER, workdays=WORKDAYS, phrases=own)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        pytest.param("the gremlins have voted", "Dear Dana, the gremlins have voted!", id="plain"),
        pytest.param("The Gremlins HAVE voted!", "the gremlins have voted", id="in any case"),
        pytest.param("the gremlins ... voted", "The gremlins have finally all voted.", id="words between"),
        pytest.param("the gremlins … voted", "The gremlins have voted.", id="one sign for three dots"),
        pytest.param("we've voted", "We have voted.", id="contractions"),
        pytest.param("gremlin-vote (final)", "A gremlin-vote, final.", id="signs of patterns are signs"),
    ],
)
def test_a_phrase_is_found_as_people_write_it(phrase: str, text: str) -> None:
    assert heard((("rejects", (phrase,)),), normal(text), mine=False) == {Act.REJECTS}


@pytest.mark.parametrize("text", ["The gremlins vote.", "Gremlins have voted", "the gremlins have votedly"])
def test_and_nowhere_else(text: str) -> None:
    assert heard((("rejects", ("the gremlins have voted",)),), normal(text), mine=False) == frozenset()


@pytest.mark.parametrize("name", sorted(THEIRS))
def test_every_name_of_theirs_is_heard(name: str) -> None:
    acts = heard_in("Well now, the gremlins have voted.", ((name, ("gremlins have voted",)),))
    assert THEIRS[name] in acts


@pytest.mark.parametrize("name", sorted(MINE))
def test_every_name_of_the_owners_is_heard(name: str) -> None:
    own = ((name, ("gremlins have voted",)),)
    assert MINE[name] in heard_in("Well now, the gremlins have voted.", own, mine=True)
    assert MINE[name] not in heard_in("Well now, the gremlins have voted.", own)


@pytest.mark.parametrize(("phrase", "says"), [("we will ring", True), ("!!", False), ("...", False), (" … ", False)])
def test_a_phrase_of_nothing_is_told(phrase: str, says: bool) -> None:
    assert says_something(phrase) is says


def test_without_phrases_the_lexicon_is_the_known_one() -> None:
    assert extended("de", ()) is lexicon("de")


def test_a_phrase_that_says_nothing_finds_nothing() -> None:
    assert heard((("asks", ("...",)),), "anything at all", mine=False) == frozenset()


def test_a_promise_in_the_owners_words_counts_with_its_day() -> None:
    line = Line(1, "Hi Dana, smoke signals rise on Thursday.")
    assert reading(APPLY, line).promise is None
    found = reading(APPLY, line, own=(("promise", ("smoke signals rise",)),)).promise
    assert found is not None
    assert found.by is not None
    assert (found.by.isoformat(), found.said) == ("2026-09-10", "smoke signals rise on Thursday.")


def test_a_rejection_in_the_owners_words_closes() -> None:
    line = Line(1, "The gremlins have voted, and that is that.")
    own = (("rejects", ("the gremlins have voted",)),)
    assert reading(APPLY, line).closed is None
    assert reading(APPLY, line, own=own).closed is not None


def test_what_a_condition_takes_back_stays_taken_back() -> None:
    line = Line(1, "If the gremlins have voted no, we will tell you.")
    assert reading(APPLY, line, own=(("rejects", ("the gremlins have voted",)),)).closed is None


def test_a_request_that_looks_like_a_courtesy_is_one_where_the_owner_says_so() -> None:
    line = Line(1, "Feel free to fill the form.")
    plain, own = reading(APPLY, line).ball, reading(APPLY, line, own=(("asks", ("fill the form",)),)).ball
    assert plain is not None
    assert own is not None
    assert (plain.turn, own.turn) == (Turn.THEIRS, Turn.YOURS)


def test_what_only_looks_like_a_request_is_none_where_the_owner_says_so() -> None:
    line = Line(1, "Could you imagine a nicer day for gremlins?")
    plain = reading(PITCH, line).ball
    own = reading(PITCH, line, own=((ASKS_NOTHING, ("could you imagine",)),)).ball
    assert plain is not None
    assert own is not None
    assert (plain.turn, own.turn) == (Turn.YOURS, Turn.THEIRS)


def test_a_request_beside_what_asks_nothing_is_heard() -> None:
    line = Line(1, "Could you imagine a nicer day, but please send me your references.")
    found = reading(PITCH, line, own=((ASKS_NOTHING, ("could you imagine",)),)).ball
    assert found is not None
    assert found.turn is Turn.YOURS


@settings(max_examples=50, deadline=None)
@given(phrase=st.text(max_size=20), text=st.text(max_size=60))
def test_no_phrase_breaks_the_reader(phrase: str, text: str) -> None:
    """Whatever the owner writes as a phrase, mail is read to its end."""
    own = tuple((name, (phrase,)) for name in sorted((*THEIRS, *MINE, ASKS_NOTHING)))
    assert read(messages((APPLY, Line(1, text))), OWNER, workdays=WORKDAYS, phrases=own).interview.value is not None
