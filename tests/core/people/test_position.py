"""The role: what counts as its name, and what only stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.people.parties import side
from rules.people.position import position
from tests.core.people_letters import OWNER, Mail, letters, mine

HR = "Ana Ruiz <aruiz@calder.example>"
PORTAL = "Calder Careers <no-reply@us.greenhouse-mail.io>"


def said(*mails: Mail) -> str | None:
    found = position(side(letters(*mails), OWNER))
    return found.value if found else None


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        pytest.param("I am writing to apply for the Aquarist position at Calder.", "Aquarist", id="before-position"),
        pytest.param("My resume for the medical scribe opening is attached.", "medical scribe", id="before-opening"),
        pytest.param("Thanks for your interest in the position of Grid Data Analyst (R-20418).", "Grid Data Analyst", id="no-number"),
        pytest.param("Thank you for applying to be a Field Service Technician with us.", "Field Service Technician", id="to-be-a"),
        pytest.param("Thank you for applying to Calder as Loyalty Lead.", "Loyalty Lead", id="as"),
        pytest.param("We would like you to be our Head of Special Collections from August 17.", "Head of Special Collections", id="be-our"),
        pytest.param("We invite you to interview for Director of Sales and Marketing next week.", "Director of Sales and Marketing", id="and"),
        pytest.param("My cousin says you need an irrigation tech.", "irrigation tech", id="need-a"),
        pytest.param("I'd like to be considered for the Registrar (maternity cover) vacancy.", "Registrar (maternity cover)", id="bracket-of-the-name"),
        pytest.param("I attach my CV for the 12 month comms adviser contract role.", "comms adviser", id="length-of-contract"),
        pytest.param("We received your application for the Backend Engineer, Payments role.", "Backend Engineer, Payments", id="field-before-role"),
        pytest.param("Thank you for your interest in the Registered Nurse - ICU position (ID: 2026-1234).", "Registered Nurse - ICU", id="dash-in-the-name"),
        pytest.param("Your application was submitted to Calder Freight for Warehouse Associate.", "Warehouse Associate", id="company-first"),
        pytest.param("Your Application for R123456 Senior Data Engineer has been received.", "Senior Data Engineer", id="number-first"),
        pytest.param("The last stop is 45 min with our CTO, for the Senior PM role.", "Senior PM", id="short-title"),
        pytest.param("Ich frage nach meiner Bewerbung als Anlagentechniker vom 20. April.", "Anlagentechniker", id="de-day"),
        pytest.param("Il me manque une serveuse du 19 décembre au 31 mars.", "serveuse", id="fr-day"),
        pytest.param("Me interesa el puesto de soldador q pusieron ayer.", "soldador", id="es-typed-in-haste"),
        pytest.param("Je postule au poste de nacriste d'atelier.", "nacriste d'atelier", id="fr-formed-like-one"),
        pytest.param("Solicito el puesto de administrativo de taller.", "administrativo de taller", id="es-lower-case-place"),
        pytest.param("Hiermit bewerbe ich mich auf die Stelle als Lehrkraft für Physik und Technik an Ihrer Schule.", "Lehrkraft für Physik und Technik", id="de"),
        pytest.param("vielen Dank für Ihre Bewerbung als Sachbearbeiterin (m/w/d) bei uns.", "Sachbearbeiterin", id="de-all-genders"),
        pytest.param("Voici mon CV pour le poste d'ingénieur d'étude dont vous me parliez.", "ingénieur d'étude", id="fr"),
        pytest.param("Gracias por postularte a Backend Sr. en Finpronto.", "Backend Sr.", id="es-postular"),
        pytest.param("We are short a line cook since Tuesday.", "line cook", id="short-a"),
        pytest.param("We are hiring two welders.", "welder", id="several-wanted"),
        pytest.param("Our packaging lead is off to Bend.", "packaging lead", id="who-leaves-leaves-a-place"),
        pytest.param("We'd love you to start as Data Center Tech II at $41.50/h.", "Data Center Tech II", id="start-as"),
        pytest.param("It's for the night audit role.", "night audit", id="said-to-be-a-role"),
        pytest.param("wir könnten ab Herbst einen Gesellen brauchen.", "Geselle", id="de-accusative"),
        pytest.param("We're losing our managing editor to Chicago.", "managing editor", id="lose-our"),
        pytest.param("I hear your relief milker's off to Oz.", "relief milker", id="is-off"),
        pytest.param("She handed me her requisitions, including the HR Generalist one.", "HR Generalist", id="one"),
        pytest.param("I am applying for freezer selector on nights.", "freezer selector", id="formed-like-one"),
        pytest.param("I would like to apply for the accounts post.", "accounts", id="said-to-be-a-post"),
        pytest.param("Please find terms for Risk Analyst II attached.", "Risk Analyst II", id="attached"),
        pytest.param("Für unsere Postdocstelle würde ich Sie gern im Haus haben.", "Postdoc", id="de-compound"),
        pytest.param("Für die Assistentenstelle kommen Sie in Frage.", "Assistent", id="de-compound-plural"),
        pytest.param("Die Poststelle hat Ihre Bewerbung als Koch.", "Koch", id="de-no-compound"),
        pytest.param("Wir möchten Sie als Anwältin im Bau- und Vergaberecht gewinnen.", "Anwältin im Bau- und Vergaberecht", id="de-fields"),
        pytest.param("Die Planstelle Sachbearbeitung Baurecht ist frei.", "Sachbearbeitung Baurecht", id="de-planstelle"),
        pytest.param("On t'offre le poste de lead moteur chez nous.", "lead moteur", id="fr-poste-de"),
        pytest.param("Je vous propose ma candidature comme développeur Rust.", "développeur Rust", id="fr-comme"),
        pytest.param("Buscamos camarero con experiencia.", "camarero", id="es-buscamos"),
        pytest.param("Ya ingresé tu expediente para la plaza de enfermera especialista.", "enfermera especialista", id="es-plaza"),
    ],
)  # fmt: skip
def test_a_sentence_names_the_role(sentence: str, role: str) -> None:
    assert said(Mail(HR, f"Hi Sam,\n\n{sentence}\n\nAna Ruiz")) == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        pytest.param("Terminal Manager - second interview Thursday", "Terminal Manager", id="before-a-dash"),
        pytest.param("Calder // Customer Success Manager", "Customer Success Manager", id="behind-slashes"),
        pytest.param("Calder: interview for Demand Gen Manager", "Demand Gen Manager", id="interview-for"),
        pytest.param("Payroll Specialist, hybrid, Stamford", "Payroll Specialist", id="place-and-hours"),
        pytest.param("Paralegal, probate", "Paralegal, probate", id="field-of-work"),
        pytest.param(
            "Higher Executive Officer, Casework (ref 388104)", "Higher Executive Officer, Casework", id="department"
        ),
        pytest.param("varnisher", "varnisher", id="formed-like-one"),
        pytest.param("Children's Librarian, second meeting", "Children's Librarian", id="meeting-behind-a-comma"),
        pytest.param("Trainee Train Driver TD-0417: your assessment", "Trainee Train Driver", id="code-behind"),
        pytest.param("Calder | Property Claims | Panel", "Property Claims", id="between-employer-and-meeting"),
        pytest.param("Curriculum Designer: next steps", "Curriculum Designer", id="curriculum-is-no-cv"),
        pytest.param("Treffen mit Werksleitung, QA Manager", "QA Manager", id="who-is-met-is-not-wanted"),
        pytest.param("laminator / boatbuilder", "laminator / boatbuilder", id="either"),
        pytest.param("guías para el otoño", "guía", id="several"),
        pytest.param("Hearing Sachbearbeitung Baurecht, 9. März", "Sachbearbeitung Baurecht", id="hearing"),
        pytest.param("CDP", "CDP", id="abbreviation"),
        pytest.param("Parent volunteer interviews", "Parent volunteer", id="before-interviews"),
        pytest.param("Isla, Senior Editor role, chat this week?", "Senior Editor", id="behind-a-name"),
        pytest.param("VP Marketing: next steps", "VP Marketing", id="vp"),
        pytest.param("Physio für Calder", "Physio", id="for-the-employer"),
        pytest.param("journeyman looking", "journeyman", id="looking"),
        pytest.param("Backend @ Parkraumlabs", "Backend", id="at-sign"),
        pytest.param("Bewerbung als Bäckergeselle (m/w/d) - Kennziffer 4711", "Bäckergeselle", id="de"),
        pytest.param("Application received: Staff Nurse Band 5 (ref 331-EM-889)", "Staff Nurse Band 5", id="grade"),
        pytest.param("Monitrice saison 26/27", "Monitrice", id="season"),
        pytest.param("Vacante enfermera quirúrgica turno nocturno", "enfermera quirúrgica", id="es-shift"),
        pytest.param("Vacante jefe de turno", "jefe de turno", id="es-who-leads-the-shift"),
        pytest.param("chamba soldador", "soldador", id="es-slang-for-a-job"),
        pytest.param("emploi educatrice", "educatrice", id="fr-without-accents"),
        pytest.param("Regional CDL-A, Dayton terminal", "Regional CDL-A", id="licence"),
        pytest.param("Ihre Anzeige Kreditorenbuchhaltung", "Kreditorenbuchhaltung", id="de-field-of-work"),
        pytest.param("Education Support vacancy", "Education Support", id="en-field-of-work"),
        pytest.param("Candidature IDE urgences", "IDE", id="fr-abbreviation"),
        pytest.param("Automation Architect / Calder", "Automation Architect", id="employer-behind-a-slash"),
        pytest.param("Application Acknowledgement - Benefits Assessor (REV0231)", "Benefits Assessor", id="reference"),
    ],
)
def test_a_subject_names_the_role(subject: str, role: str) -> None:
    assert said(Mail(HR, "Hi Sam,\n\nthanks for your note.\n\nAna", subject)) == role


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        pytest.param("Thursday?", "Can you come in around 2 and meet the team?", id="no-role-at-all"),
        pytest.param("coffee", "The hiring manager would like to meet you.", id="who-decides-is-no-role"),
        pytest.param("hello", "Our CEO and the service manager will join the call.", id="who-joins-is-no-role"),
        pytest.param("hello from the production manager", "See you Friday.", id="who-greets-is-no-role"),
        pytest.param("your note", "He's an actuary.", id="who-somebody-is-is-no-role"),
        pytest.param("next step", "It is a great opportunity and a rare position to be in.", id="opportunity"),
        pytest.param("your post about schedulers", "Loved it.", id="a-post-is-no-job"),
        pytest.param("second round with Dr. Aoki", "See you.", id="a-title-is-no-job"),
        pytest.param("news", "They sat on it, then the regional VP quit.", id="who-left-is-not-our-vacancy"),
        pytest.param("news", "My sister left town.", id="family-that-left-is-no-job"),
        pytest.param("Candidature spontanée", "Merci.", id="fr-for-no-place"),
        pytest.param("Bewerbung Ruiz", "Danke.", id="de-a-name-is-no-job"),
        pytest.param("Application for the shared parking permits downtown", "Thanks.", id="too-long-for-a-name"),
        pytest.param("étape", "Un entretien avec notre directrice médicale suivra.", id="fr-who-is-met"),
    ],
)
def test_a_hint_is_no_role(subject: str, body: str) -> None:
    assert said(Mail(HR, f"Hi Sam,\n\n{body}\n\nAna", subject)) is None


def test_the_title_in_a_signature_is_not_the_owners_role() -> None:
    assert said(Mail(HR, "Hi Sam,\n\nFriday at 2?\n\nAna Ruiz\nOffice Manager\nCalder, Inc.")) is None


@pytest.mark.parametrize(
    ("subject", "sentence", "role"),
    [
        pytest.param("soudeur tig dispo", "the soudeur tig we talked about.", "soudeur tig", id="text-says-it-shorter"),
        pytest.param("page", "we need a page three mornings a week.", "page", id="subject-confirms-a-weak-word"),
    ],
)
def test_subject_and_text_are_read_together(subject: str, sentence: str, role: str) -> None:
    assert said(Mail(HR, f"Hi Sam,\n\n{sentence}\n\nAna", subject)) == role


@pytest.mark.parametrize(
    ("subject", "sentence", "role"),
    [
        pytest.param(
            "Pemberhill - COO", "The role is Chief Operating Officer.", "Chief Operating Officer", id="initials"
        ),
        pytest.param("Larch / planner role", "Thanks for your CV.", "planner", id="behind-the-firm"),
        pytest.param("Hello", "I'd like you for the post of Head of Year 9.", "Head of Year 9", id="a-year-of-school"),
        pytest.param("Head of Year 9", "You have been shortlisted.", "Head of Year 9", id="its-number-in-the-subject"),
        pytest.param("CNM2 - second round", "Delighted to ask you back.", "CNM2", id="a-grade-in-letters"),
        pytest.param(
            "Hello", "Something better: Senior QS at Hadley Civils, rail.", "Senior QS", id="senior-in-letters"
        ),
        pytest.param(
            "Fernwood",
            "The paper says: Director, Data Platform, 245 base.",
            "Director, Data Platform",
            id="its-department",
        ),
        pytest.param("Kelp: Sous chef trial", "Thursday?", "Sous chef", id="behind-a-colon"),
        pytest.param(
            "Bewerbung",
            "Sie haben sich auf die Stelle der Schulbegleiterin beworben.",
            "Schulbegleiterin",
            id="de-stelle-der",
        ),
        pytest.param(
            "Candidatura",
            "Gracias por tu interés en la oferta de Técnico de taller.",
            "Técnico de taller",
            id="es-oferta-de",
        ),
    ],
)
def test_a_role_stands_where_people_put_it(subject: str, sentence: str, role: str) -> None:
    assert said(Mail(HR, sentence, subject)) == role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        pytest.param("Experienced bricklayer looking for site work.", "bricklayer", id="looking-for"),
        pytest.param("Bonsoir, cuisinier 6 ans d'expérience cherche saison d'hiver.", "cuisinier", id="fr-cherche"),
        pytest.param("Camarera con experiencia busca trabajo para el verano.", "Camarera", id="es-busca"),
        pytest.param("I'm a pastry chef and I saw you are opening a second shop.", "pastry chef", id="i-am-a"),
        pytest.param("I have 11 years as a hygienist, licence in good standing.", "hygienist", id="years-as-a"),
        pytest.param(
            "adjunto mi currículum para la vacante de administrativa.", "administrativa", id="es-adjunto-is-a-verb"
        ),
        pytest.param("I'm a quick learner and free from May.", None, id="no-trade"),
    ],
)
def test_who_offers_their_work_says_what_they_are(words: str, role: str | None) -> None:
    assert said(mine(HR, words, "Hello")) == role


def test_what_they_are_yields_to_what_is_wanted() -> None:
    assert said(mine(HR, "I'm a welder by trade and would like the driver job.", "Hello")) == "driver"


def test_a_systems_field_may_be_any_name() -> None:
    body = "Hi Sam,\n\nWe received your application for the position of Wayfinder II at Calder."
    assert said(Mail(PORTAL, body, "Thank you for applying")) == "Wayfinder II"


def test_a_shorter_mention_is_filled_in_from_the_subject() -> None:
    first = Mail(HR, "Hi Sam,\n\ngot your note.\n\nAna", "Senior Policy Officer - chat?")
    assert (
        said(first, mine(HR, "Hi Ana,\n\nany news about the policy officer role?\n\nSam", "Re: chat"))
        == "Senior Policy Officer"
    )


def test_brackets_behind_another_person_tell_that_persons_job() -> None:
    assert said(Mail(HR, "See invite.", "Friday", invite="Sam Field / Hugh Barron (VP Ops)")) is None


def test_brackets_behind_the_owner_tell_the_role() -> None:
    assert said(Mail(HR, "See invite.", "Friday", invite="Breakfast Erik / Sam (Embedded Lead)")) == "Embedded Lead"


def test_the_evidence_is_the_line_that_says_it() -> None:
    found = position(side(letters(Mail(HR, "Hi Sam,\n\nThanks for applying for the Aquarist role.\n\nAna")), OWNER))
    assert found is not None
    assert found.evidence.said == "Thanks for applying for the Aquarist role."


@given(st.text(max_size=300), st.text(max_size=80))
def test_any_text_is_read_without_a_stumble(body: str, subject: str) -> None:
    found = position(side(letters(Mail(HR, body, subject)), OWNER))
    assert found is None or found.value.strip() == found.value != ""
