"""Words are found however they are spelt: without accents, with umlauts written out, beside English look-alikes."""

from __future__ import annotations

import pytest

from rules.lexicon.phrases import Phrases, normal

UMLAUTS = [
    ("Koennten Sie mir das naechste Woche schicken", "könnten sie mir das nächste woche schicken"),
    ("Viele Gruesse, ich moechte zurueckfragen", "viele grüsse ich möchte zurückfragen"),
    ("Wuerde mich freuen, waere toll", "würde mich freuen wäre toll"),
    ("Unterlagen ausgefuellt", "unterlagen ausgefüllt"),
    ("Neue Frauen dauern", "neue frauen dauern"),
    ("My issue: does the blue value question", "my issue does the blue value question"),
    ("Joel, la muestra puede venir", "joel la muestra puede venir"),
]
IM = [
    ("Im Anhang finden Sie alles", "im anhang finden sie alles"),
    ("Wir sind im Team zu viert", "wir sind im team zu viert"),
    ("bin im moment nicht da", "bin im moment nicht da"),
    ("das entscheidet sich im nächsten monat", "das entscheidet sich im nächsten monat"),
    ("Im free on Tuesday", "i am free on tuesday"),
    ("im happy to come", "i am happy to come"),
]
ACCENTS = [
    ("te llamare mañana", "te llamaré mañana", True),
    ("te llamare manana", "te llamaré mañana", True),
    ("te llamaré manana", "te llamaré mañana", True),
    ("te llamará mañana", "te llamaré mañana", False),
    ("recu hier", "reçu hier", True),
    ("si vienes", "sí vienes", False),
    ("schon war es", "schön war es", False),
    ("deja ete", "déjà été", True),
]


@pytest.mark.parametrize(("written", "plain"), UMLAUTS)
def test_umlauts_that_were_written_out_are_read(written: str, plain: str) -> None:
    assert normal(written) == plain


@pytest.mark.parametrize(("written", "plain"), IM)
def test_a_german_im_is_no_contraction(written: str, plain: str) -> None:
    assert normal(written) == plain


@pytest.mark.parametrize(("written", "phrase", "found"), ACCENTS)
def test_accents_may_be_left_out_but_not_changed(written: str, phrase: str, found: bool) -> None:
    assert Phrases((phrase,)).found_in(normal(written)) is found


def test_sets_of_letters_stay_as_they_are() -> None:
    phrases = Phrases((r"ll[áé]m\wm[eé]lo",))
    assert phrases.found_in("llámamelo")
    assert not phrases.found_in("llamamelo")
