"""Whether it is the owner's own candidacy, in four languages."""

from __future__ import annotations

import pytest

from rules.lexicon.candidacy import SIGNS
from rules.lexicon.sign import Sign
from rules.message import Address
from rules.reader.candidacy import weigh
from rules.reader.read import read
from tests.core.reading.talk import OWNER, WORKDAYS, Line, me, messages, reading

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
PORTAL = Address("Indeed", "noreply@indeed.example")
EMPLOYERS = Address("Greenhouse", "no-reply@greenhouse.io")
OWN |= {
    "en, a portal's confirmation alone": (
        Line(
            0,
            "Your application for Dental Hygienist at Yates Family Dental was submitted. Good luck!",
            sender=PORTAL,
            subject="Application submitted: Dental Hygienist",
            headers=(("auto-submitted", "auto-generated"),),
        ),
    ),
    "de, a portal's confirmation alone": (
        Line(
            0,
            "Ihre Bewerbung für die Stelle Sachbearbeiterin Baurecht ist eingegangen.",
            sender=Address("Bewerbungsportal", "noreply@stadt.example"),
            subject="Eingangsbestätigung",
            headers=(("auto-submitted", "auto-generated"),),
        ),
    ),
}
OWN |= {
    "en, an offer out of the blue": (
        Line(
            0,
            "We are delighted to offer you the position of Operations Manager at Osprey at $96,000. The letter is "
            "attached. Please let us know by Monday, November 30.",
            subject="Your offer from Osprey",
        ),
    ),
    "en, an offer after an interview": (
        Line(
            0,
            "Following your interview, I am pleased to offer you the position of Lab Operations Manager. Your contract is "
            "attached. Please sign and return it by November 27.",
            subject="Offer of employment - Lab Operations Manager",
        ),
    ),
    "de, an offer": (
        Line(
            0,
            "Wir freuen uns, Ihnen die Stelle als Teamleiterin Lager anbieten zu können. Geben Sie uns bitte bis Freitag "
            "Bescheid.",
            subject="Ihr Vertrag",
        ),
    ),
    "fr, an offer": (
        Line(
            0,
            "Nous avons le plaisir de vous proposer le poste de responsable logistique. Merci de nous répondre avant "
            "vendredi.",
            subject="Votre contrat",
        ),
    ),
    "es, an offer": (
        Line(0, "Nos complace ofrecerle el puesto de jefa de almacén. Adjunto el contrato.", subject="Su contrato"),
    ),
    "en, an application in few words that they ask about": (
        me(0, "Please consider my application for Warehouse Operations Lead. Resume attached.", subject="Warehouse"),
        Line(7, "thx for applying. whats your expected pay and when could u start? need to hear by friday"),
    ),
    "en, a meeting about a position": (
        Line(0, "Looking forward to meeting you on Thursday at 3 pm about the Branch Manager position at Tilework."),
        me(0.1, "Great, see you Thursday."),
    ),
    "en, an interview for a position": (
        Line(0, "Looking forward to interviewing you on Thursday at 3 pm for the Branch Manager position at Mosaic."),
        me(0.1, "Great, see you Thursday."),
    ),
    "en, an interview in a line": (
        Line(0, "Thank you for applying. Can you come to an interview for Operations Manager on Monday at 9?"),
        me(0.1, "Hi Rita, yes."),
    ),
    "en, a case study as the next step": (
        Line(0, "As the next step for the Operations Analyst role, please find a short case study attached."),
        me(0.1, "Thank you, I will send it back by Sunday."),
    ),
}
OWN |= {
    "en, a no to a position by hand": (
        Line(0, "Regarding the Yard Supervisor position: we decided to move forward with another candidate."),
    ),
    "en, a careers address thanks for an application": (
        Line(
            0,
            "Thank you for applying for Donor Technician. You have moved forward!",
            sender=Address("Meridian Careers", "careers@meridian.example"),
            subject="Your application for Donor Technician",
        ),
    ),
}
OTHER = {
    "en, a tender": (
        me(
            0,
            "Please find attached my tender. I look forward to hearing from you.",
            subject="Application for tender 4471",
        ),
    ),
    "en, a bursary": (
        me(0, "I apply for the Materials Bursary, CV attached.", subject="Application for the Materials Bursary"),
    ),
    "en, a club offers a post": (
        Line(
            0,
            "Hi Dana, the members voted and we'd like to offer you the treasurer position. Candidates need a seconder by "
            "30 July. Can I put you down?",
            subject="Would you take a position on the committee?",
        ),
    ),
    "en, an applicant system tells of candidates": (
        Line(
            0,
            "Review 6 new candidates for Maths Tutor. Schedule interviews with the applicants you like.",
            sender=EMPLOYERS,
            subject="6 new candidates for Maths Tutor",
        ),
    ),
    "de, for a son": (
        me(
            0,
            "Unser Sohn Jonas möchte sich um die Stelle als Elektroniker bewerben. Lebenslauf anbei.",
            subject="Jonas",
        ),
    ),
    "en, a referee": (
        Line(0, "Lou has nominated you as a referee for the Works Supervisor position.", subject="Referee check"),
        me(1, "Happy to, form attached."),
    ),
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
    "en, a recruiter who answers nobody but themselves": (
        Line(
            0,
            "My client wants to interview for a Controller role. Free on Thursday for a call?",
            subject="Controller role",
        ),
        Line(3, "Could you send me your resume so that I can put you forward?", subject="Re: Controller role"),
        Line(9, "Following up on your candidacy one last time. Still interested?", subject="Re: Controller role"),
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


def test_an_employer_that_is_known_counts_for_more_where_somebody_writes_by_hand() -> None:
    said = "Before HR write up the contract, tell me: is your notice period strict or can it be bought out?"
    machine = (("auto-submitted", "auto-generated"),)
    for headers, expected in (((), True), (machine, False)):
        line = messages((Line(0, said, subject="notice period", headers=headers),))
        known = read(line, OWNER, workdays=WORKDAYS, known_employers=frozenset({"domain:alarmco.example"}))
        assert known.interview.value is expected


def test_an_employer_that_is_known_makes_no_candidacy_of_a_choir() -> None:
    chat = messages((Line(0, "We sing at seven tonight. See you there!", subject="Choir practice"),))
    known = read(chat, OWNER, workdays=WORKDAYS, known_employers=frozenset({"domain:alarmco.example"}))
    assert not known.interview.value
