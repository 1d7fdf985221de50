"""What a pattern needs is in every text that it is found in: whoever asks for it first misses nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.lexicon import kinds, lexicon, timing
from rules.lexicon.look_alikes import EITHER
from rules.lexicon.needed import needed, stems
from rules.lexicon.topics import MINE, THEIRS
from rules.lexicon.wording import Wording

CASES = {
    "a word": (r"\bresume\b", {"res"}),
    "the rarer of two words": (r"\bthe resume\b", {"res"}),
    "any of several": (r"\b(?:thank you|thanks) for", {"tha"}),
    "a short word whole": (r"(?<!\w)(?:cv|resume)(?!\w)", {"cv", "res"}),
    "a short word before a blank": (r"\b(?:cv|hr) ok", {"cv", "hr"}),
    "a short word before a blank that may miss": (r"\b(?:cv|hr) ?ok", None),
    "a short word in a group that may miss": (r"\b(?:a (?:cv)? ?)?resume", {"cvr", "res"}),
    "a short word that two groups end": (r"\b(?:my (?:cv|hr))\b", {"cv", "hr"}),
    "a short word and more": (r"\b(?:cv|hr)\w", None),
    "a short word at the end of the text": (r"^cv$", {"cv"}),
    "a short word at no end": (r"\ba|cv", None),
    "a short word, repeated": (r"\b(?:cv)+\b", None),
    "within words": (r"talk", None),
    "after a blank": (r"talk to you soon", {"soo"}),
    "signs in place of letters": (r"\bt[ée]l", {"tél", "tel"}),
    "signs of which none is a letter": (r"\bon[ -]site\b", {"sit"}),
    "any sign": (r"\b.alk", None),
    "letters that may miss": (r"\bco-?founder\b", {"cof", "fou"}),
    "a word that goes on": (r"\brecruit\w* me", {"rec"}),
    "a number": (r"(?<!\w)\d+ (?:years|summers)", {"#"}),
    "a group that may miss": (r"\b(?:\S+ ){0,3}interviews?\b", {"int"}),
    "a group that is repeated": (r"\b(?:very )+good", {"ver"}),
    "a group whose end is not its beginning": (r"\b(?:x |ab)+cd", None),
    "too many beginnings": (r"\b[abcdefg][abcdefg][abcdefg]", None),
    "in either of too many ways": (r"\b(?:" + "|".join(map(str, range(10, 60))) + ")cv", None),
    "what is odd": (r"(?i)resume", None),
    "a look ahead": (r"\bresume(?! form)(?:s|d)?", {"res"}),
    "a look within a look": (r"\b(?=(?:a|b)(?!c))resume", {"res"}),
    "a capital": (r"\bRESUME", {"res"}),
}


@pytest.mark.parametrize(("pattern", "expected"), CASES.values(), ids=CASES.keys())
def test_a_pattern_needs_the_beginnings_of_its_words(pattern: str, expected: set[str] | None) -> None:
    assert needed(pattern) == expected


def test_the_stems_of_a_text_are_the_first_letters_of_its_words_and_a_sign_for_numbers() -> None:
    assert stems("we'll pay €12 an hour") == {"we", "ll", "pay", "12", "an", "hou", "#"}


_LEAVES = st.sampled_from(
    [*"ab1é '-", r"\w", r"\S", r"\s", r"\d", r"\b", ".", "[ab]", "[ -]", r"(?!\w)", r"(?<!\w)", "^", "$"]
)
_TIMES = st.sampled_from(["", "", "", "?", "*", "+", "{0,2}", "{2}", "??", "+?"])


def _grown(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    rows = st.lists(parts, min_size=1, max_size=4).map("".join)
    groups = st.lists(rows, min_size=1, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})")
    return rows | st.builds(lambda group, times: f"{group}{times}", groups, _TIMES)


_REPEATED = st.builds(lambda sign, times: sign + times, st.sampled_from([*"ab1é '", r"\w", r"\S", "[ab]"]), _TIMES)
PATTERNS = st.recursive(_LEAVES | _REPEATED, _grown, max_leaves=12)


@settings(max_examples=500)
@given(pattern=PATTERNS, text=st.text("aabb1é '-", max_size=14))
def test_no_text_that_a_pattern_is_found_in_lacks_what_it_needs(pattern: str, text: str) -> None:
    needs = needed(pattern)
    if re.search(pattern, text):
        assert needs is None or not needs.isdisjoint(stems(text))


WORDINGS = (
    *(one for module in (kinds, timing) for one in vars(module).values() if isinstance(one, Wording)),
    *(one for signs in (MINE, THEIRS, EITHER) for one in signs.values()),
    *(
        one
        for language in ("en", "de", "fr", "es")
        for side in (lexicon(language).theirs, lexicon(language).mine)
        for phrases in side.values()
        for way in phrases.ways
        for one in way
        if one is not None
    ),
)


@settings(max_examples=100, deadline=None)
@given(data=st.data(), wording=st.sampled_from(WORDINGS))
def test_each_wording_of_the_lexicon_is_found_where_it_stands(data: st.DataObject, wording: Wording) -> None:
    """Whatever the phrase, texts made from it are not passed over."""
    text = data.draw(st.from_regex(re.compile(wording.written, re.ASCII), alphabet=st.characters(max_codepoint=255)))
    low = text.lower()
    assert (wording.search(text) is not None) == (re.search(wording.written, low) is not None)


def test_a_wording_is_found_whatever_the_case() -> None:
    wording = Wording(r"\b(?:my )?cv\b")
    assert wording.search("Here is My CV.")
    assert wording.search("Here it is.") is None
    assert [match.group() for match in wording.finditer("CV, my cv")] == ["cv", "my cv"]
    assert list(wording.finditer("")) == []


def test_a_wording_with_capitals_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="without capitals"):
        Wording("my CV")
