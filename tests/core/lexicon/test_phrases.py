"""The normal form of sentences, and patterns in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.lexicon.phrases import Phrases, normal


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("We’re glad you can’t wait!", "we are glad you can not wait"),
        ("I'd say it won't work...", "i would say it will not work"),
        ("Does Thursday, at 2, work?", "does thursday at 2 work ?"),
        ("e-mail me at 9:30 :)", "e-mail me at 9:30"),
        ("didnt hear back, pls call u", "did not hear back please call u".replace("call u", "call you")),
    ],
)
def test_contractions_are_written_out_and_punctuation_goes(written: str, read: str) -> None:
    assert normal(written) == read


def test_a_gap_stands_for_a_few_words_and_not_for_many() -> None:
    phrases = Phrases(("not ... going forward",))
    assert phrases.found_in("we are not at this time going forward")
    assert not phrases.found_in("we are not here for one two three four five six seven going forward")


def test_an_exception_takes_a_phrase_back() -> None:
    phrases = Phrases(("unable to",), ("until",))
    assert phrases.found_in("we are unable to say")
    assert not phrases.found_in("we are unable to say until friday")


def test_phrases_match_whole_words() -> None:
    assert not Phrases(("fill",)).found_in("please fulfill this")


@given(st.text(max_size=400))
def test_the_normal_form_is_stable(text: str) -> None:
    once = normal(text)
    assert "  " not in once
    assert once == once.strip()
