"""Whether it is the owner's own candidacy, in four languages."""

from __future__ import annotations

import pytest

from rules.lexicon.candidacy import SIGNS
from rules.lexicon.sign import Sign
from rules.reader.candidacy import weigh
from tests.core.reading.talk import Line, me, reading

OWN = {
    "de, a letter of application": (
        me(0, "Hiermit bewerbe ich mich auf die Stelle als Lehrkraft. Lebenslauf anbei.", subject="Bewerbung"),
    ),
    "fr, an answer to an application": (
        me(0, "Je vous adresse mon CV pour le poste d'aide-caviste.", subject="aide-caviste"),
        Line(1, "Passez donc mercredi à 18h, nous en parlerons.", subject="Re: aide-caviste"),
    ),
    "es, a cook": (
        me(0, "Hola chef, me dijo Nuria que buscan segundo. Me interesa, adjunto mi CV.", subject="segundo de cocina"),
        Line(1, "Pásate el jueves a las 5 y hablamos.", subject="Re: segundo de cocina"),
    ),
    "en, somebody was recommended": (
        Line(0, "Barb says you ran her office for six years. That's what we need. Can you come by Wednesday at 10?"),
        me(0.1, "Wednesday at 10 is good, see you then. I'd love to join you."),
    ),
}
OTHER = {
    "de, a flat": (
        Line(0, "Ihre Bewerbung um die Wohnung ist eingegangen. Besichtigung am Freitag um 17 Uhr.", subject="Wohnung"),
    ),
    "fr, a landlord": (
        Line(0, "Votre candidature pour l'appartement est retenue, merci d'envoyer vos fiches de paie.", subject="T3"),
    ),
    "es, a visa": (
        Line(0, "Su entrevista en el consulado para la visa es el 20 de abril. Presente su pasaporte.", subject="Cita"),
    ),
    "en, a university": (
        Line(0, "The admissions committee would like to interview you for the master's programme. Tuition is due."),
        me(1, "Thank you, I accept the interview."),
    ),
    "en, a screening": (
        Line(
            0, "Your annual screening appointment at the dentist is on Friday. Reply C to confirm.", subject="Screening"
        ),
    ),
}


@pytest.mark.parametrize("lines", OWN.values(), ids=OWN.keys())
def test_it_is_the_owners_candidacy(lines: tuple[Line, ...]) -> None:
    assert reading(*lines).interview.value


@pytest.mark.parametrize("lines", OTHER.values(), ids=OTHER.keys())
def test_it_is_something_else(lines: tuple[Line, ...]) -> None:
    assert not reading(*lines).interview.value


def test_every_sign_has_a_weight() -> None:
    assert set(SIGNS) == set(Sign)


@pytest.mark.parametrize("sign", [Sign.HOME, Sign.STATE, Sign.STUDY, Sign.MEDIA, Sign.TRADE, Sign.OWNER_HIRES])
def test_signs_of_other_matters_speak_against_it(sign: Sign) -> None:
    assert weigh({sign: 1.0}) < weigh({})
