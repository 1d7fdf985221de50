"""The employer's name as the text of their mail tells it."""

from __future__ import annotations

import pytest

from tests.core.people.test_company import named
from tests.core.people_letters import Mail, mine


def test_whom_people_recruit_for_is_the_employer() -> None:
    mail = Mail(
        "Shweta Iyengar <shweta@talentbridge.example>",
        "Hi Sam,\n\nsharing the details for the role with our client Paylattice, Pune.\n\nShweta",
        "SDET-2 with Paylattice",
    )
    assert named(mail) == "Paylattice"


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        pytest.param(
            Mail(
                "Victoria Stannard <victoria@stannardpike.example>",
                "Dear Sam,\n\nas I explained, the client is Pemberhill and the role is Finance Director.\n\nVictoria",
                "Pemberhill",
            ),
            "Pemberhill",
            id="the client is",
        ),
        pytest.param(
            Mail(
                "Louise Hanratty <louise@pivotrecruit.example>",
                "Hi Sam,\n\nI sent your CV to Brackenfell Homes for the Quantity Surveyor role.\n\nLouise",
                "Quantity Surveyor role, Brackenfell Homes",
            ),
            "Brackenfell Homes",
            id="before the role",
        ),
        pytest.param(
            Mail(
                "Bev Clough <bev@irwelltrams.example>",
                "Hi Sam,\n\nthe vacancy is at Queens Road.\n\nBev Clough\nIrwell Trams Ltd, Queens Road Depot",
                "Tram driver, Queens Road",
            ),
            "Irwell Trams",
            id="a street is no employer",
        ),
        pytest.param(
            Mail(
                "Bev Clough <bev@irwelltrams.example>",
                "Hi Sam,\n\nthe post is with Harbour Works here.\n\nBev Clough\nIrwell Trams Ltd, Harbour Works",
                "Driver, Harbour Works",
            ),
            "Irwell Trams",
            id="where they sign is theirs",
        ),
        pytest.param(
            Mail(
                "Hiram Teague <hiram@teaguestrings.example>",
                "Come Friday.\n\nH. Teague\nTeague Stringed Instruments",
            ),
            "Teague Stringed Instruments",
            id="a domain that says less",
        ),
    ],
)
def test_the_employer_is_whom_they_name_as_one(mail: Mail, name: str) -> None:
    assert named(mail) == name


def test_a_name_said_short_is_whole_where_they_sign() -> None:
    mail = Mail(
        "Grant Obermann <grant@rackandrow.example>",
        "Hi Sam,\n\nMonday at 9:30?\n\nGrant Obermann | Rack & Row Colo | 213-555-0185",
    )
    assert named(mail) == "Rack & Row Colo"


def test_a_signature_names_who_hides_behind_an_abbreviated_domain() -> None:
    mail = Mail(
        "Miles Tennant <mtennant@stbartsplymouth.example>",
        "Hi Sam,\n\nI shall ring you.\n\nMiles Tennant\nRector, St. Bartholomew's",
    )
    assert named(mail) == "St. Bartholomew's"


def test_a_department_is_no_company() -> None:
    mail = Mail(
        "Ana Ruiz <aruiz@spital-berneroberland.example>",
        "Hi Sam,\n\nThursday at 2?\n\nAna Ruiz\nSpital Berner Oberland, Human Resources",
    )
    assert named(mail) == "Spital Berner Oberland"


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        pytest.param(
            Mail("Nico Brandt <nico@tallowlabs.example>", "Hi Sam,\n\nTallow is growing.\n\nNico"),
            "Tallow Labs",
            id="the-domain-knows-more",
        ),
        pytest.param(
            Mail("Nico Brandt <nico@tallow-labs.example>", "Hi Sam,\n\nI'm Nico from Tallow.\n\nNico"),
            "Tallow",
            id="introduced-so",
        ),
        pytest.param(
            Mail(
                "Puertos del Turia <notificaciones@puertosdelturia.teamtailor-mail.com>",
                "Hemos recibido tu candidatura.",
                "Tu candidatura",
            ),
            "Puertos del Turia",
            id="a-system's-subdomain",
        ),
        pytest.param(
            mine("Northlight Festival <programme@northlightfest.example>", "Hello,\n\nI would like to help.\n\nSam"),
            "Northlight Festival",
            id="as-the-owner-has-them-in-the-address-book",
        ),
    ],
)
def test_a_name_is_as_whole_as_they_use_it(mail: Mail, name: str) -> None:
    assert named(mail) == name


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        pytest.param(
            Mail(
                "Andy Whelan <andy@apexstaffing.example>",
                "Hi Sam,\n\nhas Ottumwa Cold Storage said anything?\n\nAndy",
                "Ottumwa evenings",
            ),
            "Ottumwa Cold Storage",
            id="subject-and-text-name-it",
        ),
        pytest.param(
            Mail(
                "Annabel Strickland <a@legalbench.example>",
                "Hi Sam,\n\nI would love to talk about Ashgrove Patent Attorneys.\n\nAnnabel\nLegalBench Recruitment",
                "IP Paralegal - Ashgrove Patent Attorneys",
            ),
            "Ashgrove Patent Attorneys",
            id="recruiters-by-their-signature",
        ),
        pytest.param(
            Mail(
                "Ira Feld <ira@feldsteinsearch.example>",
                "Hi Sam,\n\non behalf of Ottumwa Cold Storage, are you free?\n\nIra",
                "Night desk",
            ),
            "Ottumwa Cold Storage",
            id="recruiters-by-their-domain",
        ),
    ],
)
def test_recruiters_name_the_employer(mail: Mail, name: str) -> None:
    assert named(mail) == name


def test_whom_people_used_to_work_for_is_not_the_employer() -> None:
    assert named(Mail("Ana Ruiz <ana@calder.example>", "Hi Sam,\n\nI was at Tidewater Bank before.\n\nAna")) == "Calder"


def test_a_role_that_a_board_names_is_no_company() -> None:
    board = Mail("LinkedIn <jobs-noreply@linkedin.com>", "Hi Sam,\n\nYou applied to Office Manager at Calder Freight.")
    assert named(board) == "Calder Freight"


def test_a_signature_among_the_sentences_names_the_company() -> None:
    body = (
        "Hi Sam,\n\nGood to speak on Friday.\n\nTim Harbottle\nPrincipal Consultant | Carrow Metals\nM: 07700 900143\n"
        "Carrow Metals Ltd is registered in England."
    )
    assert named(Mail("Tim Harbottle <tim.harbottle@carrow.example>", body)) == "Carrow Metals"


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        pytest.param(
            Mail("Ana Ruiz <ana@lignapharm.example>", "Hi Sam,\n\nThursday?\n\nAna Ruiz\nHR Business Partner Lignapharm"),
            "Lignapharm",
            id="behind-the-signers-role",
        ),
        pytest.param(
            Mail("Anneliese Wyss <wyss@gaertnerei-wyss.example>", "Ein Gärtner, den muss ich sehen!\n\nAnneliese Wyss"),
            "Gärtnerei Wyss",
            id="umlauts-and-no-trade",
        ),
        pytest.param(
            Mail("Peter Amory <peter@stchadsprep.example>", "Dear Sam,\n\nsee you.\n\nPeter Amory", "Your visit to St Chad's"),
            "St Chad's",
            id="a-saint-keeps-the-possessive",
        ),
        pytest.param(
            Mail("J Ackroyd <head@stoswaldsprimary.example>", "Dear Sam,\n\nsee you on Tuesday.\n\nJean Ackroyd"),
            "St Oswald's Primary",
            id="a-saint-in-the-domain",
        ),
        pytest.param(
            mine("crew@thelimelighthull.example", "Hi there,\n\nthree years on the list at the Hull New.\n\nSam"),
            "The Limelight Hull",
            id="a-place-is-not-the-whole",
        ),
        pytest.param(
            mine("p@severnrivers.example", "Dear Sir,\n\nI hear that the Severn Rivers Board is recruiting.\n\nSam"),
            "Severn Rivers Board",
            id="the-body-belongs-to-the-name",
        ),
        pytest.param(
            Mail("Hicham Ouali <h.ouali@clinique-saintgery.example>", "Bonjour Sam,\n\nà mardi.\n\nHicham", "Saint-Géry : étape"),
            "Clinique Saint-Géry",
            id="the-domain-knows-the-rest",
        ),
        pytest.param(
            Mail("Ontario Court Services Recruitment <no-reply@ocs-recruit.example>", "Received.", "Application 228841"),
            "Ontario Court Services",
            id="a-recruiting-domain-is-no-agency",
        ),
    ],
)  # fmt: skip
def test_a_careful_reader_finds_the_name(mail: Mail, name: str) -> None:
    assert named(mail) == name


@pytest.mark.parametrize(
    "mail",
    [
        pytest.param(
            Mail("Sol Brenner <s@meridianbell.example>", "Sam, worth a call?\n\nSol Brenner\nMeridian Bell Search | 212-555-0155"),
            id="search-firm",
        ),
        pytest.param(
            Mail(
                "Steph Lunn <steph@pallasindustrial.example>",
                "Hi Sam,\n\nthe client is a parcels firm.\n\nSteph Lunn\nSenior Consultant\nPallas Industrial Recruitment",
            ),
            id="recruitment-and-the-client",
        ),
    ],
)  # fmt: skip
def test_who_recruits_for_others_is_not_the_employer(mail: Mail) -> None:
    assert named(mail) is None


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        pytest.param(
            mine("Farmacia Sarmiento <farmaciasarmiento@correo-negocio.example>"), "Farmacia Sarmiento", id="es"
        ),
        pytest.param(mine("Buchhandlung Stocker <buecher@stocker-luzern.example>"), "Buchhandlung Stocker", id="de"),
        pytest.param(
            mine("Microbrasserie la Débâcle <kathleen@ladebacle.example>"), "Microbrasserie la Débâcle", id="fr"
        ),
        pytest.param(
            Mail("Ski Club Bellegarde <direction@esb-bellegarde.example>"), "Ski Club Bellegarde", id="club-that-writes"
        ),
        pytest.param(
            mine("Asbl Les Hirondelles <direction@hirondelles-asbl.example>"), "Les Hirondelles", id="legal-form-first"
        ),
        pytest.param(
            mine("Büro Ahlers & Kollegen <kanzlei@ahlers-kollegen.example>"), "Ahlers & Kollegen", id="office-first"
        ),
        pytest.param(mine("Warehouse <hiring@pugetcold.example>"), "Pugetcold", id="a-department-alone-is-none"),
    ],
)
def test_a_house_is_called_as_it_shows_itself(mail: Mail, name: str) -> None:
    assert named(mail) == name


@pytest.mark.parametrize(
    ("body", "subject", "name"),
    [
        pytest.param("Hi Sam,\n\nI recruit for Scioto Bio.\n\nKyle", "Scientist II", "Scioto Bio", id="i-recruit-for"),
        pytest.param("Hi Sam,\n\nwe are recruiting for Senior Accountants.\n\nKyle", "Hello", "Helix Bridge", id="a-role-is-none"),
        pytest.param("Hi Sam,\n\nwe are recruiting for Leeds again.\n\nKyle", "Hello", "Helix Bridge", id="a-place-is-none"),
        pytest.param(
            "Hi Sam,\n\nI've put your profile forward to Derwent Aged Care for RN nights.\n\nKyle",
            "RN nights, Derwent Aged Care",
            "Derwent Aged Care",
            id="before-the-role",
        ),
        pytest.param("Sam, CV is across to the client for the fitter spot.\n\nKyle", "HD Fitter", None, id="a-client-unnamed"),
        pytest.param(
            "Guten Tag,\n\nmein Kunde erwartet Sie um 11 Uhr. Herr Senne kommt auch.\n\nKyle",
            "Kühlhaus Senne / Gespräch am 24.9.",
            "Kühlhaus Senne",
            id="an-agencys-subject",
        ),
    ],
)  # fmt: skip
def test_a_recruiters_words_name_the_employer(body: str, subject: str, name: str | None) -> None:
    assert named(Mail("Kyle Brandis <kyle@helixbridge.example>", body, subject)) == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        pytest.param("Thanks for applying for Product Designer at Loomwright.", "Loomwright", id="en-like-a-trade"),
        pytest.param("Vielen Dank für Ihre Bewerbung als Koch bei Nordlicht.", "Nordlicht", id="de"),
        pytest.param("Nous avons reçu votre candidature au poste de chef de rang chez Lumio.", "Lumio", id="fr"),
        pytest.param("Recibimos tu postulación en Gran Cenote.", "Gran Cenote", id="es"),
        pytest.param("Recibimos tu postulación en Madrid.", None, id="a-place-is-none"),
    ],
)
def test_a_portals_sentence_names_the_employer(sentence: str, name: str | None) -> None:
    assert named(Mail("<no-reply@ashbyhq.com>", sentence, "Hello")) == name


def test_a_box_number_is_no_company() -> None:
    assert named(Mail("Ana Ruiz <ana@calder.example>", "Hi Sam,\n\nFriday at 2?\n\nAna Ruiz\nCalder 4711")) == "Calder"


def test_a_person_with_a_title_is_no_company() -> None:
    mail = Mail(
        "Katrin Solberg <k@redferngenomics.example>",
        "Sam,\n\nDr. Aoki would like an hour with you.\n\nKatrin",
        "Redfern - second round with Dr. Aoki",
    )
    assert named(mail) == "Redfern Genomics"
