"""How a mail writes the words that a domain runs together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.people.company_written import written
from tests.core.people.test_company import named
from tests.core.people_letters import Mail, letters, mine

BOUNCE = Mail("Mail Delivery System <mailer-daemon@mx.example>", "The Cliff Lodge failed.", "Undelivered Mail Returned")


def names(label: str, sentence: str) -> list[str]:
    return [claim.name for claim in written(letters(mine("x@calder.example", sentence, "Hello")), (label,))]


@pytest.mark.parametrize(
    ("label", "sentence", "name"),
    [
        pytest.param(
            "clinique-beffroi", "Je vous écris pour la clinique du Beffroi.", "Clinique du Beffroi", id="joined"
        ),
        pytest.param("kuehlhaus-senne", "Ich schreibe wegen Kühlhaus Senne, Alfeld.", "Kühlhaus Senne", id="umlauts"),
        pytest.param(
            "mainstreetbakery", "i saw the ad of main street bakery today", "Main Street Bakery", id="lower-case"
        ),
        pytest.param("libros-del-sur", "Trabajé cerca de «Libros del Sur».", "Libros del Sur", id="quoted"),
        pytest.param("clifflodge", "I was at the cliff, lodge of some kind.", None, id="a-comma-between"),
        pytest.param("clifflodge", "The cliff is near the lodge.", None, id="words-between"),
        pytest.param("clifflodge", "I walked to the Cliff", None, id="half-of-it"),
        pytest.param("copperton", "I live in Copperton.", None, id="one-word"),
        pytest.param("ox", "An ox, o x.", None, id="too-short-to-tell"),
    ],
)
def test_a_label_is_found_as_it_is_written(label: str, sentence: str, name: str | None) -> None:
    assert names(label, sentence) == ([name] if name else [])


def test_the_text_knows_the_joining_words_that_a_domain_drops() -> None:
    mail = mine("Ph. Delcourt <p.delcourt@clinique-beffroi.example>", "Mon CV pour la clinique du Beffroi.", "CV")
    assert named(mail) == "Clinique du Beffroi"


def test_a_report_of_failure_names_nobody() -> None:
    assert not list(written(letters(BOUNCE), ("clifflodge",)))


@given(st.text(alphabet="abé -.,", min_size=1, max_size=40), st.text(alphabet="ab-", min_size=1, max_size=20))
def test_what_is_found_bears_the_label(sentence: str, label: str) -> None:
    for name in names(label, sentence):
        assert " " in name
        assert name in sentence or name.casefold() in sentence.casefold()
