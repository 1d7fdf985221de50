"""Their timeline for their next word. The lines are written on Monday, 7 September 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rules.reader.promise import timeline
from tests.core.reading.talk import Line, me, speeches

PROMISES = [
    ("I'll know more by Monday.", date(2026, 9, 14)),
    ("You will hear from us, one way or the other, within three weeks of today.", date(2026, 9, 28)),
    ("We should have an answer for you in 7-10 days.", date(2026, 9, 17)),
    ("Give us until Friday.", date(2026, 9, 11)),
    ("They're both off at a conference till Wednesday, so give us until Friday.", date(2026, 9, 11)),
    ("We're aiming for a decision by the end of next week.", date(2026, 9, 18)),
    ("I'm out until Monday and will get back to you then.", date(2026, 9, 14)),
    ("The committee meets on the 15th. I'll have word for you then.", date(2026, 9, 15)),
    ("I should hear from Mike by Thursday and will let you know.", date(2026, 9, 10)),
    ("Back to you by Wednesday.", date(2026, 9, 9)),
    ("Give me 7-10 days.", date(2026, 9, 17)),
    ("I'll ring you. By Friday.", date(2026, 9, 11)),
    ("By Friday. I'll ring you.", date(2026, 9, 11)),
    ("By Friday, Monday at the latest. I will ring you.", date(2026, 9, 14)),
    ("The decision will be made by Friday, Monday at the latest.", date(2026, 9, 14)),
    ("You'll hear from us by Thursday, or maybe Friday.", date(2026, 9, 11)),
    ("I am away until the 30th, will call you when I am back.", date(2026, 9, 30)),
    ("We'll be at a fair until the 18th and get back to you on our return.", date(2026, 9, 18)),
    ("We have had to pause hiring until January. I will get back in touch then.", date(2027, 1, 1)),
    ("Everything is frozen until February.", date(2027, 2, 1)),
    ("Hiring is frozen until mid-January.", date(2027, 1, 15)),
    ("Hiring is frozen until the end of the year.", date(2026, 12, 31)),
    ("All hiring is on hold through Q1.", date(2027, 3, 31)),
    ("We just went into a hiring freeze through year end.", date(2026, 12, 31)),
    ("There's a hiring freeze through year end. Let's pick this back up in January.", date(2027, 1, 31)),
    ("The board sits on the 15th and you'll hear from me two days after that.", date(2026, 9, 17)),
    ("She returns on the 15th and I expect you'll hear from me the week after that.", date(2026, 9, 25)),
    ("The board sits on the 15th. I'll let you know then.", date(2026, 9, 15)),
    ("The coupons take until Wednesday, I'll shoot you a note Friday either way.", date(2026, 9, 11)),
    ("She'll want ten days for that.", date(2026, 9, 17)),
    ("He needs a week to go through them.", date(2026, 9, 14)),
    ("References take us about ten days, after which I'll write.", date(2026, 9, 17)),
    ("The lab quotes ten days from today, so leave it with me until then.", date(2026, 9, 17)),
    ("Nothing will happen before the 21st.", date(2026, 9, 21)),
    ("No news before Thursday, that much is certain.", date(2026, 9, 10)),
    ("Feel free to check in with me after the 18th.", date(2026, 9, 18)),
    ("Try me again on the 21st if I've gone quiet.", date(2026, 9, 21)),
    ("I'm at a fair till Wednesday, will ring you.", date(2026, 9, 9)),
    ("Dad's word is final and he's at sea till the 20th, so nothing before that.", date(2026, 9, 20)),
    ("The budget opens again on October 1. Let's talk then.", date(2026, 10, 1)),
    ("I'm away from tomorrow, home on the 23rd. I'll phone you the week I'm back.", date(2026, 9, 25)),
    ("Two more to see on Thursday, after that I'll make up my mind.", date(2026, 9, 10)),
    ("All candidates will be notified in the week commencing 21 September.", date(2026, 9, 25)),
    ("Outcome: w/c 14 September.", date(2026, 9, 18)),
    ("Letters go out on the 18th.", date(2026, 9, 18)),
    ("Two weeks and you'll have it in writing.", date(2026, 9, 21)),
    ("I'd said you'd hear Friday. Call it the 18th.", date(2026, 9, 18)),
    ("So bear with us until the 17th please and I'll have something firmer then.", date(2026, 9, 17)),
]
ABROAD = [
    ("de", "Bis zum 30. im Urlaub, danach melde ich mich.", date(2026, 9, 30)),
    ("de", "Vor dem 21. wird das nichts.", date(2026, 9, 21)),
    ("de", "Ich brauche noch zwei Wochen.", date(2026, 9, 21)),
    ("de", "Lassen Sie uns Zeit bis zum 20. September.", date(2026, 9, 20)),
    ("de", "Haben Sie bitte Geduld bis zum 25., vorher ist keiner da.", date(2026, 9, 25)),
    ("de", "Der Chef kommt am 14. wieder, dann reden wir drüber und ich meld mich.", date(2026, 9, 14)),
    ("de", "Bis Monatsende bin ich schlauer.", date(2026, 9, 30)),
    ("fr", "Tout est gelé jusqu'au 11 octobre. Nous reprendrons contact à cette date.", date(2026, 10, 11)),
    ("fr", "Patientez jusqu'à la mi-octobre.", date(2026, 10, 15)),
    ("fr", "On tranche vendredi.", date(2026, 9, 11)),
    ("fr", "Comptez une dizaine de jours.", date(2026, 9, 17)),
    ("es", "El Consejo se reúne el martes 15. Le escribo ese mismo día.", date(2026, 9, 15)),
    ("es", "Ten paciencia hasta el 25.", date(2026, 9, 25)),
    ("es", "Denos dos semanas para ver a todos.", date(2026, 9, 21)),
    ("es", "Resolveremos a mediados de octubre.", date(2026, 10, 15)),
]
THANKS = {
    "de": "Hallo Dana,\n\n",
    "fr": "Bonjour Dana,\n\nmerci pour votre visite de ce matin.\n",
    "es": "Hola Dana:\n\nmuchas gracias por venir a vernos.\n",
}
NO_PROMISES = [
    "Please send me your references by Friday.",
    "I'll let you know the Friday after.",
    "We need to hear by Friday.",
    "Enrollment closes on Friday, November 20.",
    "The position starts on October 1.",
    "Can you come in on Thursday at 2?",
    "I'm on vacation until Monday.",
    "Feedback soon :)",
    "Same thing on Friday, same time, see update.",
    "We'll be in touch.",
    "I'm cancelling tomorrow and will send a new time when she's back.",
    "Come and have breakfast with me on Thursday and I'll tell you what the seat involves.",
    "Tom's on vacation till the 20th so sit tight.",
    "I'll be at the trade fair until Wednesday.",
    "We would like you in the chair by November 1 so you can see a month end.",
    "You would be on nights until January.",
    "You'll need ten days for that.",
    "They want two weeks' notice.",
    "Call it Friday.",
    "The process may take several months.",
    "Our team will contact you over the coming weeks if there's a match.",
]


@pytest.mark.parametrize(("said", "by"), PROMISES)
def test_a_timeline_for_their_word_is_a_promise(said: str, by: date) -> None:
    promise = timeline(speeches(Line(0, said))).promise
    assert promise is not None
    assert promise.by == by
    assert promise.said in said


@pytest.mark.parametrize(("language", "said", "by"), ABROAD)
def test_so_it_is_in_german_french_and_spanish(language: str, said: str, by: date) -> None:
    promise = timeline(speeches(Line(0, THANKS[language] + said), language=language)).promise
    assert promise is not None
    assert promise.by == by


def test_terms_of_work_that_name_days_are_no_promise() -> None:
    said = THANKS["fr"] + "Prise de fonction au 4 octobre, deux jours de télétravail."
    assert timeline(speeches(Line(0, said), language="fr")).promise is None


def test_a_day_alone_replaces_the_one_that_was_named() -> None:
    found = timeline(
        speeches(Line(0, "You'll hear by Friday."), Line(4, "Still waiting on the board. Call it the 21st."))
    )
    assert found.promise is not None
    assert found.promise.by == date(2026, 9, 21)


@pytest.mark.parametrize("said", NO_PROMISES)
def test_a_time_for_something_else_is_none(said: str) -> None:
    assert timeline(speeches(Line(0, said))).promise is None


def test_dont_call_us_is_a_promise_without_a_date() -> None:
    promise = timeline(speeches(Line(0, "Please don't follow up, we will contact you."))).promise
    assert promise is not None
    assert promise.by is None


def test_a_later_timeline_replaces_the_first() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(4, "Sorry, we will decide by Wednesday.")))
    assert found.promise is not None
    assert found.promise.by == date(2026, 9, 16)


def test_news_keeps_a_promise() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(3, "Could you come in on Monday at 2?")))
    assert found.promise is None
    assert found.known


def test_a_receipt_does_not_keep_it() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(1, "Got your references, thanks!")))
    assert found.promise is not None


def test_a_passed_promise_that_nobody_kept_stays() -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), me(9, "Just checking in.")))
    assert found.promise is not None


def test_the_owners_own_timeline_is_none_of_theirs() -> None:
    assert timeline(speeches(me(0, "I'll let you know by Friday."))).promise is None


def test_a_meeting_that_was_agreed_on_since_keeps_it() -> None:
    spoken = speeches(Line(0, "You'll hear by Friday."))
    assert timeline(spoken, (spoken[0].letter.envelope.date + timedelta(days=2),)).promise is None


@pytest.mark.parametrize(("said", "stays"), [("Received, thanks!", True), ("The roof is done now.", False)])
def test_once_it_has_passed_any_word_but_a_receipt_keeps_it(said: str, stays: bool) -> None:
    found = timeline(speeches(Line(0, "You'll hear by Friday."), Line(7, said)))
    assert (found.promise is not None) is stays
