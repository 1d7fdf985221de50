"""Own words and quotes, in the manners of the usual clients."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.text.quotes import split

OWN = "Thursday works.\n\nMarcus\n\n"
CLIENTS = {
    "gmail": "On Tue, Mar 3, 2026 at 9:12 AM Rita Mo <rita@x.example> wrote:\n\n> Would Thursday work?\n",
    "gmail, wrapped": "On Tue, 3 Mar 2026 at 09:12, Rita Mo\n<rita@x.example> wrote:\n\n> Would Thursday work?\n",
    "apple": "> On Mar 3, 2026, at 9:12 AM, Rita Mo <rita@x.example> wrote:\n> \n> Would Thursday work?\n",
    "apple, unmarked": "On Mar 3, 2026, at 9:12 AM, Rita Mo <rita@x.example> wrote:\n\nWould Thursday work?\n",
    "thunderbird": "On 3/3/26 9:12 AM, Rita Mo wrote:\n> Would Thursday work?\n",
    "outlook": "From: Rita Mo <rita@x.example>\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Marcus Bell\n"
    "Subject: Interview\n\nWould Thursday work?\n",
    "outlook, ruled": "________________________________\nFrom: Rita Mo\nSent: Tuesday\nTo: Marcus\nSubject: x\n\nWould Thursday work?",
    "outlook, bold": "*From:* Rita Mo\n*Sent:* Tuesday\n*To:* Marcus\n*Subject:* x\n\nWould Thursday work?",
    "original message": "-----Original Message-----\nFrom: Rita Mo\nSubject: x\n\nWould Thursday work?",
    "forwarded": "---------- Forwarded message ---------\nFrom: Rita\nDate: Tue\nSubject: x\n\nWould Thursday work?",
    "apple forward": "Begin forwarded message:\n\nFrom: Rita\nSubject: x\n\nWould Thursday work?",
    "gmail de": "Am Di., 3. März 2026 um 09:12 Uhr schrieb Rita Mo <\nrita@x.example>:\n\n> Would Thursday work?",
    "outlook de": "Von: Rita Mo\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Marcus\nBetreff: x\n\nWould Thursday work?",
    "original de": "-----Ursprüngliche Nachricht-----\nVon: Rita Mo\nBetreff: x\n\nWould Thursday work?",
    "gmail fr": "Le mar. 3 mars 2026 à 09:12, Rita Mo <rita@x.example> a\nécrit :\n\n> Would Thursday work?",
    "outlook fr": "De : Rita Mo\nEnvoyé : mardi 3 mars 2026 09:12\nÀ : Marcus\nObjet : x\n\nWould Thursday work?",
    "mobile fr": "-------- Message d'origine --------\nDe : Rita Mo\nDate : 03/03/26\n\nWould Thursday work?",
    "gmail es": "El mar, 3 mar 2026 a las 9:12, Rita Mo (<rita@x.example>) escribió:\n\n> Would Thursday work?",
    "outlook es": "De: Rita Mo\nEnviado: martes, 3 de marzo de 2026 9:12\nPara: Marcus\nAsunto: x\n\nWould Thursday work?",
}


@pytest.mark.parametrize("quote", CLIENTS.values(), ids=CLIENTS)
def test_the_words_above_a_quote_are_own_and_the_rest_is_not(quote: str) -> None:
    parts = split(OWN + quote)
    assert "\n".join(parts.own).strip() == OWN.strip()
    assert "Would Thursday work?" in parts.quoted


def test_answers_between_and_below_marked_quotes_are_own() -> None:
    text = "On 3/3/26, Rita <r@x.example> wrote:\n> When?\nThursday.\n> Where?\nAt yours.\n"
    parts = split(text)
    assert [line for line in parts.own if line] == ["Thursday.", "At yours."]


def test_nested_marks_are_taken_off() -> None:
    assert split("Yes.\n> No.\n>> Why?\n> > When?").quoted == ("No.", "Why?", "When?")


NO_QUOTES = [
    "As Dana wrote: we start Monday.",
    "On Tuesday Rita wrote:\nnothing at all",
    "From: noon\nTo: four",
    "Le 11, vous aurez une réponse.",
    "I scored 5 > 4 points.",
]


@pytest.mark.parametrize("text", NO_QUOTES, ids=NO_QUOTES)
def test_words_which_only_look_like_a_quote_stay_own(text: str) -> None:
    assert "\n".join(split(text).own) == text


@given(st.text(alphabet="ab >:\nOnwrote12@<-_", max_size=300))
def test_no_letter_gets_lost(text: str) -> None:
    parts = split(text)
    kept = "".join("".join(parts.own).split()) + "".join("".join(parts.quoted).split())
    assert sorted(kept.replace(">", "")) == sorted("".join(text.split()).replace(">", ""))
