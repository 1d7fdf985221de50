"""What the words of a conversation weigh, and which of them is shown as the reason."""

from __future__ import annotations

from rules.lexicon.candidacy import TERMS
from rules.reader.candidacy import score, telling
from rules.reader.signs import signs
from rules.reader.terms import heading_terms, sentence_terms
from tests.core.reading.talk import APPLICATION, Line, me, speeches

FLAT = (
    me(0, "I'd like to rent the flat. References from my landlord are attached.", subject="Flat"),
    Line(1, "Come to the viewing on Saturday, then the landlord decides about the flat.", subject="Re: Flat"),
)


def test_an_application_weighs_more_than_a_flat() -> None:
    application, flat = speeches(APPLICATION), speeches(*FLAT)
    assert score(application, signs(application)) > 0 > score(flat, signs(flat))


def test_the_sentence_that_speaks_most_is_the_reason() -> None:
    said = speeches(me(0, "Hello there. Please find attached my resume and cover letter for the position. Nice day."))
    assert "resume" in telling(said, speaks_for=True).said


def test_the_same_word_counts_for_both_sides_and_for_the_one_that_says_it() -> None:
    (mine,) = speeches(me(0, "Applying"))
    assert sentence_terms(mine, "Applying") == {"b:applyin", "m:applyin"}


def test_accents_endings_and_numbers_do_not_matter() -> None:
    (theirs,) = speeches(Line(0, "x"))
    assert sentence_terms(theirs, "Prétendants 12") == sentence_terms(theirs, "pretendante 99")


def test_the_last_part_of_a_domain_says_nothing() -> None:
    (theirs,) = speeches(Line(0, "x"))
    assert "n:alarmco" in heading_terms(theirs)
    assert "n:example" not in heading_terms(theirs)


def test_no_term_is_weighed_twice() -> None:
    known = [term for words in TERMS.values() for term in words.split()]
    assert len(known) == len(set(known))
