"""Domains' labels as words: what is known parts surely, one word may be guessed, riddles stay unread."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.people.label_words import words_of


@pytest.mark.parametrize(
    ("label", "name", "sure"),
    [
        pytest.param("outerbankscharter", "Outer Banks Charter", True, id="common-words"),
        pytest.param("saltbrushpottery", "Saltbrush Pottery", True, id="two-words-written-as-one"),
        pytest.param("lorimerbakes", "Lorimer Bakes", False, id="a-name-before-a-trade"),
        pytest.param("campwabasha", "Camp Wabasha", False, id="a-name-behind-a-trade"),
        pytest.param("forjasdurango", "Forjas Durango", False, id="a-spanish-trade"),
        pytest.param("hartleyandsons", "Hartley and Sons", False, id="joined-by-and"),
        pytest.param("thewillowroom", "The Willow Room", True, id="article"),
        pytest.param("meridianrcm", "Meridian RCM", True, id="initials"),
        pytest.param("acerosdelnorte", "Aceros del Norte", True, id="spanish-of"),
        pytest.param("cavedelamontagne", "Cave de la Montagne", True, id="french-of"),
        pytest.param("lakeshoretransit", "Lakeshore Transit", True, id="a-compound"),
        pytest.param("oakandco", "Oak and Co", True, id="short-and-co"),
        pytest.param("spokeandco", "Spoke and Co", True, id="and-co"),
        pytest.param("sparfuchs-app", "Sparfuchs", False, id="what-made-the-domain-free"),
        pytest.param("ferrowave", "Ferrowave", False, id="one-invented-word"),
        pytest.param("lagerwerk", "Lagerwerk", False, id="a-german-compound"),
    ],
)
def test_a_label_parts_where_its_words_do(label: str, name: str, *, sure: bool) -> None:
    parted = words_of(label, {})
    assert parted is not None
    assert (parted.name, parted.sure) == (name, sure)


def test_a_name_of_the_thread_parts_a_label() -> None:
    parted = words_of("tynansfarmshop", {"tynan": "Tynan"})
    assert parted is not None
    assert parted.name == "Tynans Farm Shop"


@given(st.from_regex(r"[a-z0-9-]{1,60}", fullmatch=True))
def test_no_letter_is_lost_or_invented(label: str) -> None:
    parted = words_of(label, {})
    if parted is not None and "-" not in label:
        assert label.startswith(parted.name.replace(" ", "").lower())
