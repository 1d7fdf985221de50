"""A megabyte of anything, in the words, the subject or a name, takes about as long to read as a long letter."""

from __future__ import annotations

from time import process_time

import pytest

from rules.message import Address
from tests.core.reading.talk import Line, me, reading

MEGABYTE = 1_000_000
TIMES_A_LETTER = 30
"""A quadratic expression would take thousands of times as long. What is read without an end takes about five times."""
SLACK = 2
"""Three times the text takes nine times as long where work grows with its square: six are too many."""

LETTER = "Thank you for coming in. We will be in touch by the end of next week. Could you send two references?\n"
APPLICATION = me(-20, "Dear Rita,\n\nI would like to apply for the fire alarm estimator position.\n\nBest,\nDana")
WORDS = (
    *"a -_*>.,;:|/(\"<'1=#@$\t\n\xa0\u0301\u202e\u200d\U0001f600",
    *("Aa ", "> ", "1.", "a, ", "a@", "a.", "\n ", "\n> ", "On ", " wrote:\n", "a/", "we will ", "I'm ", "1/1 ", "$1 "),
    *("Monday ", "From: a\nSent: b\n", "On Mon wrote:\n", "-- \n", "Best regards,\n", "Rita Mo\n", "+1 555 ", " at "),
    *(
        "Senior ",
        "Acme Inc. ",
        "http://a.b/c ",
        "thank you for ",
        "the interview on monday ",
        "We will call by Friday. ",
    ),
)


def cost(line: Line) -> float:
    """Return the seconds of CPU that reading takes."""
    began = process_time()
    assert reading(APPLICATION, line).last_any is not None
    return process_time() - began


@pytest.fixture(scope="module")
def letter() -> float:
    """Return what a letter of 200,000 characters costs: more than anybody writes by hand."""
    cost(Line(0, "Thanks, we will call you."))
    return cost(Line(0, LETTER * (200_000 // len(LETTER))))


@pytest.mark.parametrize("word", WORDS, ids=repr)
def test_a_megabyte_of_one_thing_is_read_as_quickly_as_a_letter(word: str, letter: float) -> None:
    endless = word * (MEGABYTE // len(word))
    flat = endless.replace("\n", " ")
    lines = (
        Line(0, f"Thanks for coming in. We will call you by Friday.\n\nBest,\nRita Mo\n{endless}"),
        # What comes from mail is cut before: daemon.mime keeps so much of a subject and of a name.
        Line(0, "Thanks, we will call you.", subject=flat[:2_000], sender=Address(flat[:200], "rita@alarmco.example")),
    )
    assert sum(map(cost, lines)) < TIMES_A_LETTER * letter


@pytest.mark.parametrize("word", WORDS, ids=repr)
def test_three_times_the_text_takes_about_three_times_as_long(word: str, letter: float) -> None:
    short, long = (
        min(cost(Line(0, f"Thanks for coming in.\n{word * (size // len(word))}")) for _ in range(2))
        for size in (9_000, 27_000)
    )
    assert long < 3 * SLACK * short + letter / 10
