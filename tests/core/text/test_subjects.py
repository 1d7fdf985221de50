"""Subjects without the marks of clients and gateways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.text.subjects import is_forward, is_reply, key, normal

CASES = [
    ("Re: Interview", "Interview"),
    ("RE: AW: Fwd: Interview", "Interview"),
    ("RE: [EXTERNAL] Re: Intro call - Grid Data Analyst", "Intro call - Grid Data Analyst"),
    ("[EXT] WG: Ihr Termin", "Ihr Termin"),
    ("TR: RE : Votre candidature", "Votre candidature"),
    ("RV: Entrevista", "Entrevista"),
    ("Antw: Gesprek", "Gesprek"),
    ("Re[2]: Offer", "Offer"),
    ("Re:", ""),
    ("Reference check", "Reference check"),
    ("Inventory: in or out", "Inventory: in or out"),
    ("[Jobs] Re: x", "[Jobs] Re: x"),
    ("  folded\n subject ", "folded subject"),
]


@pytest.mark.parametrize(("subject", "expected"), CASES, ids=[subject for subject, _ in CASES])
def test_marks_go_and_words_stay(subject: str, expected: str) -> None:
    assert normal(subject) == expected


@given(st.text(max_size=60))
def test_nothing_is_left_to_take_off(subject: str) -> None:
    assert normal(normal(subject)) == normal(subject)


def test_an_answer_has_the_key_of_what_it_answers() -> None:
    assert key("RE: [EXTERNAL] Aw: Phone Interview") == key("Phone interview")


def test_replies_and_forwards_are_told_apart() -> None:
    assert (is_reply("AW: x"), is_forward("AW: x")) == (True, False)
    assert (is_reply("[EXTERNAL] Fwd: x"), is_forward("[EXTERNAL] Fwd: x")) == (False, True)
    assert (is_reply("x"), is_forward("x")) == (False, False)
