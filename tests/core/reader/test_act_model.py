"""The model of acts: what it sees of a sentence, and that it says for each learned act how much speaks for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.lexicon.act import Act
from rules.lexicon.phrases import normal
from rules.lexicon.word_classes import classes
from rules.reader.act_features import features
from rules.reader.act_model import scores


def test_days_months_and_numbers_are_one_word_each() -> None:
    assert {"<day>", "<month>", "#", "by <day>"} <= features("by friday march 27")


@pytest.mark.parametrize("words", ["we decided", "wir entscheiden", "hemos decidido"])
def test_words_of_one_meaning_share_a_class_in_all_languages(words: str) -> None:
    assert "%decide" in features(words)


def test_a_word_without_a_class_has_none() -> None:
    assert classes("xylophone") == ()


@pytest.mark.parametrize(
    ("mine", "text", "act"),
    [
        (False, "You'll hear from us by Friday.", Act.PROMISES),
        (False, "We went with another candidate.", Act.REJECTS),
        (True, "Any news on the role?", Act.NUDGES),
        (True, "I'll send the papers tomorrow.", Act.COMMITS),
    ],
)
def test_a_plain_sentence_speaks_for_its_act(mine: bool, text: str, act: Act) -> None:
    plain = normal(text)
    found = scores(features(plain, (f"={act}",)), mine=mine)
    assert found[act] > 0


@given(text=st.text(max_size=300), mine=st.booleans())
def test_every_sentence_has_a_score_for_each_learned_act(text: str, mine: bool) -> None:
    assert scores(features(normal(text)), mine=mine).keys() == scores((), mine=mine).keys()
