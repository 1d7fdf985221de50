"""Where sentences end, and which line breaks the writer meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.text.sentences import sentences

CASES = [
    ("titles", "en", "Dr. Holt and Mr. Tilden agree. Come in.", ["Dr. Holt and Mr. Tilden agree.", "Come in."]),
    ("a.m.", "en", "Is 10 a.m. ok? Or 2 p.m. Friday works too.", ["Is 10 a.m. ok?", "Or 2 p.m.", "Friday works too."]),
    ("initials", "en", "I spoke with H. de Courson. He agreed.", ["I spoke with H. de Courson.", "He agreed."]),
    ("e.g.", "en", "Bring papers, e.g. Form 2. Thanks.", ["Bring papers, e.g. Form 2.", "Thanks."]),
    ("no capitals", "en", "done. see you thursday. ok", ["done.", "see you thursday.", "ok"]),
    ("a mark without words", "en", "... Then we met. Ok?", ["... Then we met.", "Ok?"]),
    ("dots go on", "en", "Great... thursday works. Ok?", ["Great... thursday works.", "Ok?"]),
    ("dots end", "en", "Great... Thursday works. Ok?", ["Great...", "Thursday works.", "Ok?"]),
    ("emoji behind a stop", "en", "It works. 🙂 Ok?", ["It works. 🙂", "Ok?"]),
    ("weekday", "en", "See you Fri. 13 March. Bye.", ["See you Fri. 13 March.", "Bye."]),
    ("weekday at the end", "en", "See you Fri. Bye.", ["See you Fri.", "Bye."]),
    ("smiley", "en", "Yes it's true :) Ok if I call?", ["Yes it's true :)", "Ok if I call?"]),
    ("emoji", "en", "Well done 🎂 Party is on", ["Well done 🎂", "Party is on"]),
    ("many marks", "en", "Really?! Yes!!! Great...", ["Really?!", "Yes!!!", "Great..."]),
    ("figures", "en", "It pays $81,500.50 a year. Ok?", ["It pays $81,500.50 a year.", "Ok?"]),
    ("ordinal", "de", "Am 20. sitzen wir. Am 2. April auch.", ["Am 20. sitzen wir.", "Am 2. April auch."]),
    ("ordinal at the end", "de", "Bis zum 20. Danach mehr.", ["Bis zum 20.", "Danach mehr."]),
    ("z.B.", "de", "Wir können z.B. Dienstag reden. Passt das?", ["Wir können z.B. Dienstag reden.", "Passt das?"]),
    ("M. and Mme", "fr", "Voyez M. Ravier. Merci.", ["Voyez M. Ravier.", "Merci."]),
    ("spanish marks", "es", "Ven el martes. ¿Puedes? ¡Gracias!", ["Ven el martes.", "¿Puedes?", "¡Gracias!"]),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_paragraph_is_taken_apart_where_people_end_a_thought(language: str, text: str, expected: list[str]) -> None:
    assert list(sentences([text], language=language)) == expected


def test_lines_that_a_client_wrapped_are_one_sentence() -> None:
    lines = ["I am writing to apply for the Aquarist position at Tidepool Aquatics and", "have kept tanks for years."]
    assert sentences(lines) == (" ".join(lines),)


def test_a_wrapped_line_that_goes_on_with_a_capital_is_joined() -> None:
    lines = ["You would be meeting Carla Quist, who runs growth marketing for the whole", "Denver office."]
    assert len(sentences(lines)) == 1


def test_short_lines_stay_apart() -> None:
    assert sentences(["Friday 11:00, Teams", "OK?"]) == ("Friday 11:00, Teams", "OK?")


def test_list_items_are_sentences_of_their_own_without_their_marks() -> None:
    assert sentences(["Please bring:", "- a pencil", "* your badge", "1. two forms"]) == (
        "Please bring:",
        "a pencil",
        "your badge",
        "two forms",
    )


def test_paragraphs_stay_apart() -> None:
    assert sentences(["one thing", "", "and another"]) == ("one thing", "and another")


@given(st.lists(st.text(max_size=80), max_size=8))
def test_every_letter_is_kept_in_order_and_each_sentence_is_one_line(lines: list[str]) -> None:
    found = sentences(lines)
    assert not any("\n" in sentence for sentence in found)
    assert all(sentence == sentence.strip() and sentence for sentence in found)


@given(st.lists(st.from_regex(r"[A-Z][a-z]{2,9}( [a-z]{3,9}){1,6}[.?!]", fullmatch=True), min_size=1, max_size=6))
def test_plain_sentences_come_out_as_they_went_in(said: list[str]) -> None:
    letters = "".join("".join(sentences([" ".join(said)])).split())
    assert letters == "".join("".join(said).split())


@pytest.mark.parametrize("sign", ["a", "<b><i>", "word ", "a,b; "])
def test_no_sentence_is_longer_than_what_a_pattern_can_be_searched_in(sign: str) -> None:
    found = sentences([sign * 10_000])
    assert max(map(len, found)) <= 2_000
    assert "".join("".join(found).split()) == "".join((sign * 10_000).split())


def test_what_is_no_sentence_is_cut_between_two_words() -> None:
    found = sentences(["on Thursday the 12th of March " * 500])
    assert {word for piece in found for word in piece.split()} == {"on", "Thursday", "the", "12th", "of", "March"}
