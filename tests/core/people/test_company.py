"""The employer's name: from signatures, systems, subjects, the text, and at last the domain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.message import Owner
from rules.people.company import company
from rules.people.company_names import Match, fit, plain_name, slug, without_department
from rules.people.label_words import words_of
from rules.people.parties import side
from tests.core.people_letters import OWNER, Mail, letters, mine


def named(*mails: Mail, owner: Owner = OWNER) -> str | None:
    found = company(side(letters(*mails, owner=owner), owner))
    return found.value if found else None


@pytest.mark.parametrize(
    ("sender", "signature", "name"),
    [
        pytest.param("Tammy Rowe <tammy@holliselectric.example>", "Tammy Rowe\nOffice Manager\nHollis Electric, Inc.\n918-555-0170 x2", "Hollis Electric", id="own-line"),
        pytest.param("Corey Banks <cbanks@palisadehq.example>", "Corey Banks\nTalent @ Palisade", "Palisade", id="at-sign"),
        pytest.param("Ana Ruiz <aruiz@bwu.example>", "Ana Ruiz\nPeople Operations, Brightwater Utilities", "Brightwater Utilities", id="behind-the-title"),
        pytest.param("Paula Nickerson <p@fairmontregional.example>", "Paula Nickerson, SHRM-CP\nHuman Resources, Fairmont Regional Medical Center", "Fairmont Regional Medical Center", id="longer-than-domain"),
        pytest.param("Birgit Voss <b.voss@st-vinzenz-koeln.example>", "Mit freundlichen Grüßen\nBirgit Voss\nStationsleitung 7\nSt. Vinzenz-Hospital Köln", "St. Vinzenz-Hospital Köln", id="umlaut"),
        pytest.param("Jan Mohr <mohr@mohr-metallbau.example>", "Jan Mohr\nMohr Metallbau GmbH & Co. KG", "Mohr Metallbau", id="legal-form"),
        pytest.param("Lou Park <lou.park@gmail.com>", "Lou Park\nOwner, Park Bakery", "Park Bakery", id="free-mail-and-signature"),
    ],
)  # fmt: skip
def test_a_signature_names_the_company(sender: str, signature: str, name: str) -> None:
    assert named(Mail(sender, f"Hi Sam,\n\nFriday at 2 would be good.\n\n{signature}")) == name


@pytest.mark.parametrize(
    ("sender", "subject", "name"),
    [
        pytest.param("Halden Bio <no-reply@us.greenhouse-mail.io>", "Thank you for your interest in Halden Bio", "Halden Bio", id="display"),
        pytest.param("Brightwater Utilities Careers <brightwater@myworkday.com>", "Thank you for applying", "Brightwater Utilities", id="careers"),
        pytest.param("Calder Hiring Team <no-reply@ashbyhq.com>", "Your application", "Calder", id="hiring-team"),
        pytest.param("Drummond Agency Recruitment <noreply@csjobs.example>", "Application received", "Drummond Agency", id="job-board"),
        pytest.param("no-reply@greenhouse.io", "Thank you for applying to Stripe", "Stripe", id="subject-alone"),
        pytest.param("Calder Workday <calder@myworkday.com>", "Your application", "Calder", id="system-in-the-name"),
        pytest.param("LinkedIn <jobs-noreply@linkedin.com>", "Your application was sent to Calder Freight", "Calder Freight", id="board"),
        pytest.param("Calder via Lever <no-reply@hire.lever.co>", "Your application", "Calder", id="via"),
    ],
)  # fmt: skip
def test_a_system_names_the_company_it_writes_for(sender: str, subject: str, name: str) -> None:
    assert named(Mail(sender, "Hi Sam,\n\nWe received your application.", subject)) == name


@pytest.mark.parametrize(
    ("sender", "subject", "name"),
    [
        pytest.param(
            "Ines Duarte <ines@northfieldrobotics.example>",
            "Phone interview - Northfield Robotics",
            "Northfield Robotics",
            id="subject",
        ),
        pytest.param("Sam Ito <sam@ferrowave.example>", "round 2", "Ferrowave", id="invented-word"),
        pytest.param("Tony Mangan <tony@manganmotors.example>", "parts counter", "Mangan Motors", id="name-and-trade"),
        pytest.param("Erika <erika@lowtidebrewing.example>", "taproom", "Low Tide Brewing", id="common-words"),
        pytest.param("Mark Tilden <mark@tildenenergy.example>", "hello", "Tilden Energy", id="surname-in-domain"),
    ],
)
def test_the_domain_helps_to_name_the_company(sender: str, subject: str, name: str) -> None:
    assert named(Mail(sender, "Hi,\n\nFriday at 2?", subject)) == name


@pytest.mark.parametrize(
    "sender",
    [
        pytest.param("Emily Stone <emily.stone@gmail.com>", id="gmail"),
        pytest.param("Bernard Ravier <domaine.ravier@orange.fr>", id="orange"),
        pytest.param("Jo Klein <jo.klein@gmx.net>", id="gmx"),
        pytest.param("Jo Klein <jo.klein@hotmail.fr>", id="a-provider-of-many-countries"),
        pytest.param("Jo Klein <jo@xq7tz-31k.example>", id="no-words"),
    ],
)
def test_free_mail_and_riddles_name_no_company(sender: str) -> None:
    assert named(Mail(sender, "Hi Sam,\n\nSaturday at 3?")) is None


def test_a_shop_on_free_mail_names_itself() -> None:
    assert (
        named(Mail("Bob's Burgers <bobsburgers@gmail.com>", "Hey Sam, come by Tuesday at 3.\n\nBob")) == "Bob's Burgers"
    )


def test_a_scheduler_is_no_company() -> None:
    sender = "Calendly <notifications@calendly.com>"
    assert (
        named(Mail(sender, "Your event with Rita Mo has been scheduled.", "Confirmed: Phone Screen with Rita Mo"))
        is None
    )


def test_the_application_names_whom_it_went_to() -> None:
    sent = mine(
        "jobs@krantzodell.example", "My resume for the paralegal opening at Krantz O'Dell is attached.", "Paralegal"
    )
    assert named(sent) == "Krantz O'Dell"


def test_an_agencys_client_is_the_employer() -> None:
    body = "Hi Sam,\n\nmy client Heartland Grain Exchange wants to interview you.\n\nNisha Varma\nRecruitLoop"
    assert named(Mail("Nisha Varma <nisha@recruitloop.example>", body)) == "Heartland Grain Exchange"


def test_a_client_without_a_name_stays_unknown() -> None:
    body = "Hi Sam,\n\nthe client likes your profile.\n\nAndy Whelan\nStaffwright | Accounting & Payroll"
    assert named(Mail("Andy Whelan <awhelan@staffwright.example>", body)) is None


def test_the_owners_own_firm_is_not_the_employer() -> None:
    owner = Owner("Sam Field", frozenset({"sam@fieldconsulting.example"}), "US")
    sent = Mail("me", "Hello,\n\nhere is my CV.\n\nSam Field\nField Consulting LLC", to=("jobs@gmail.com",))
    assert named(sent, owner=owner) is None


def test_a_title_or_department_is_no_company() -> None:
    body = "Dear Sam,\n\nWednesday at 11.\n\nHugh Carmody\nHead of Department, Politics and International Studies"
    assert named(Mail("Hugh Carmody <h.carmody@ravenscourt.example>", body)) == "Ravenscourt"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Hollis Electric, Inc.", "Hollis Electric"),
        ("Müller GmbH & Co. KG", "Müller"),
        ("Hartwell Moss LLP", "Hartwell Moss"),
        ("Lumière S.A.R.L.", "Lumière"),
        ("Coop Bank", "Coop Bank"),
        ("Siebert Kühllogistik e.K.", "Siebert Kühllogistik"),
        ("Boxline JOL2", "Boxline"),
    ],
)
def test_a_legal_form_is_no_part_of_the_name(name: str, plain: str) -> None:
    assert plain_name(name) == plain
    assert slug(name) == slug(plain)


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Brightwater Utilities Careers", "Brightwater Utilities"),
        ("Jess at Calder", "Calder"),
        ("Quenby HR Team", "Quenby"),
        ("Calder Talent Acquisition (no reply)", "Calder"),
        ("Recruiting", ""),
        ("Bewerbungsportal Stadt Graz", "Stadt Graz"),
        ("Personalabteilung der Mohr GmbH", "Mohr"),
    ],
)
def test_an_office_is_no_part_of_the_name(display: str, name: str) -> None:
    assert without_department(display) == name


@pytest.mark.parametrize(
    ("name", "label", "match"),
    [
        ("Northfield Robotics", "northfieldrobotics", Match.SAME),
        ("Palisade", "palisadehq", Match.SAME),
        ("Clinique des Lônes", "clinique-des-lones", Match.SAME),
        ("Fennimore City Council", "fennimorecouncil", Match.WORDS),
        ("City of Stillwater", "stillwatercity", Match.WORDS),
        ("Delmarva Unified School District", "delmarvasd", Match.WORDS),
        ("Balthasar Wendt Partner", "bw-partner-leipzig", Match.WORDS),
        ("Leipzig", "bw-partner-leipzig", Match.NONE),
        ("Graf-Stolberg-Gymnasium Hameln", "gsg-hameln", Match.WORDS),
        ("Sparfuchs", "sparfuchs-app", Match.SAME),
        ("Pocketwatch", "pocketwatchtheatre", Match.PART),
        ("Office Manager", "northfieldrobotics", Match.NONE),
        ("Rita Mo", "calder", Match.NONE),
    ],
)
def test_names_fit_domains(name: str, label: str, match: Match) -> None:
    assert fit(name, label) is match


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("spokeandalder", "Spoke and Alder"),
        ("bolandsbakery", "Bolands Bakery"),
        ("backhaus-lenz", "Backhaus Lenz"),
        ("supermart", "Supermart"),
        ("palisadehq", "Palisade"),
        ("krantzodellweatherby", None),
        ("xq7tz", None),
    ],
)
def test_a_domain_becomes_words_only_where_it_parts(label: str, words: str | None) -> None:
    parted = words_of(label, {})
    assert (parted.name if parted else None) == words


def test_the_thread_tells_how_a_domains_words_are_written() -> None:
    parted = words_of("casalledo", {"lledo": "Lledó", "paco": "Paco"})
    assert parted is not None
    assert parted.name == "Casa Lledó"


@given(st.text(max_size=200), st.text(max_size=60), st.from_regex(r"[a-z0-9-]{1,30}", fullmatch=True))
def test_any_text_is_read_without_a_stumble(body: str, subject: str, label: str) -> None:
    found = company(side(letters(Mail(f"Ana Ruiz <ana@{label}.example>", body, subject)), OWNER))
    assert found is None or found.value.strip()


@given(st.text(max_size=60))
def test_a_slug_is_letters_and_digits_and_stays_the_same(name: str) -> None:
    assert slug(name) == slug(slug(name)) or slug(slug(name)) == ""
    assert slug(name).isalnum() or slug(name) == ""
