"""Offers that name the terms and not the word."""

from __future__ import annotations

import pytest

from rules.reader.offer_terms import in_terms
from tests.core.reading.talk import Line, speeches

TERMS = "We want you. It is $41.50 an hour and you start May 4. The contract is attached."


def heard(text: str, subject: str = "Re: Fire alarm estimator") -> bool:
    (speech,) = speeches(Line(0, text, subject=subject))
    return in_terms(speech) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TERMS, True),
        ("The role pays $41.50 an hour.", False),
        ("What would you need an hour, and when could you start? The contract is for a year.", False),
    ],
)
def test_a_letter_that_names_the_terms_offers(text: str, expected: bool) -> None:
    assert heard(text) is expected


@pytest.mark.parametrize(("subject", "expected"), [("Offer letter", True), ("The contract", True), ("Tuesday", False)])
def test_the_subject_may_name_the_papers(subject: str, expected: bool) -> None:
    assert heard("As we said: Closer, $58,500, start 3/9.", subject) is expected
