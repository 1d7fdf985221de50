"""The language of a few words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.text.language import LANGUAGES, detect

CASES = [
    ("en", "Thanks for applying. Would Thursday work for you?"),
    ("en", "All set, thanks Sam!"),
    ("de", "Sehr gern, Dienstag 14 Uhr. Ich frage mich dann durch :)"),
    ("de", "Bin bis Freitag auf Montage in Lech."),
    ("fr", "Dites-moi si cela vous convient."),
    ("fr", "Haha oui c'est moi ! mercredi 26 à 18h je serai là."),
    ("es", "Me gustó lo que me contaste ayer."),
    ("es", "¿Le va bien a las 12?"),
]


@pytest.mark.parametrize(("language", "text"), CASES, ids=[text for _, text in CASES])
def test_a_sentence_is_enough(language: str, text: str) -> None:
    assert detect(text) == language


def test_words_that_tell_nothing_leave_it_to_the_next_text() -> None:
    assert detect("ok", "Terminvorschlag", "Ich freue mich auf Sie und danke Ihnen") == "de"


def test_nothing_at_all_is_english() -> None:
    assert detect("", "42") == "en"


@given(st.text(max_size=200))
def test_the_answer_is_always_one_of_the_four(text: str) -> None:
    assert detect(text) in LANGUAGES
