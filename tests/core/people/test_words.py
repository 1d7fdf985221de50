"""Words of their own in a text."""

from __future__ import annotations

import pytest

from rules.people.words import stand_in


@pytest.mark.parametrize(
    ("words", "text", "stand"),
    [
        pytest.param("moss", "a moss garden", True, id="between-spaces"),
        pytest.param("moss", "moss.", True, id="at-the-ends"),
        pytest.param("moss", "mossgate", False, id="within-a-word"),
        pytest.param("moss", "mossgate and moss", True, id="the-second-time"),
        pytest.param("moss", "fern", False, id="not-at-all"),
    ],
)
def test_words_stand_alone(words: str, text: str, *, stand: bool) -> None:
    assert stand_in(words, text) is stand
