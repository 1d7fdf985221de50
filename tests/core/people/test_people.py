"""Who is spoken with, as a whole: employer keys above all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.message import Address
from rules.people.who import correspondent, employer
from tests.core.people_letters import OWNER, Mail, letters, mine

PRIYA = "Priya Nair <pnair@brightwaterutilities.example>"


def keys(*mails: Mail) -> frozenset[str]:
    return employer(letters(*mails), OWNER).keys


def test_portal_and_recruiter_share_a_key() -> None:
    portal = Mail("Brightwater Utilities Careers <brightwater@myworkday.com>", "Received.", "Thank you for applying")
    recruiter = Mail(PRIYA, "Hi Sam,\n\nThursday at 2?\n\nPriya Nair\nTalent Acquisition, Brightwater Utilities")
    assert keys(portal) & keys(recruiter)


def test_a_portal_is_known_by_the_employers_brand() -> None:
    portal = Mail(
        "Cassia Skincare <notification@smartrecruiters.com>", "Received.", "Your application to Cassia Skincare"
    )
    assert keys(portal) & keys(Mail("Brooke Nguyen <brooke@cassia.example>", "Hi Sam,\n\nFriday?\n\nBrooke"))


def test_the_most_telling_key_is_the_domain() -> None:
    assert employer(letters(Mail(PRIYA)), OWNER).key == "domain:brightwaterutilities.example"


def test_two_employers_of_one_portal_share_none() -> None:
    one = Mail("Calder Careers <no-reply@us.greenhouse-mail.io>", "Received.", "Thank you")
    other = Mail("Halden Bio <no-reply@us.greenhouse-mail.io>", "Received.", "Thank you")
    assert not keys(one) & keys(other)


def test_a_job_boards_domain_is_nobodys_key() -> None:
    one = Mail(
        "Drummond Agency Recruitment <noreply@csjobs.example>", "Thank you for applying.", "Application received"
    )
    other = Mail(
        "Mossgate Council Recruitment <noreply@csjobs.example>", "Thank you for applying.", "Application received"
    )
    assert not keys(one) & keys(other)


def test_on_free_mail_each_address_is_its_own_employer() -> None:
    one, other = Mail("Emily Stone <emily.stone@gmail.com>"), Mail("Jo Klein <jo.klein@gmail.com>")
    assert keys(one) == {"address:emily.stone@gmail.com"}
    assert not keys(one) & keys(other)


def test_an_agencys_clients_are_employers_of_their_own() -> None:
    nisha = "Nisha Varma <nisha@recruitloop.example>"
    one = Mail(nisha, "Hi Sam,\n\nmy client Heartland Grain Exchange wants to interview you.\n\nNisha")
    other = Mail(nisha, "Hi Sam,\n\nmy client Prairie Freight wants to interview you.\n\nNisha")
    assert keys(one) == {"name:heartlandgrainexchange"}
    assert not keys(one) & keys(other)


def test_clients_without_a_name_are_told_apart_by_the_role() -> None:
    andy = "Andy Whelan <andy@apexstaffing.example>"
    one = Mail(andy, "Hi Sam,\n\nthe client likes you.\n\nAndy", "Payroll Specialist, hybrid")
    other = Mail(andy, "Hi Sam,\n\nthe client likes you.\n\nAndy", "Tax Accountant")
    assert keys(one)
    assert not keys(one) & keys(other)


def test_nothing_is_known_of_a_bounce_alone() -> None:
    bounce = Mail("Mail Delivery System <mailer-daemon@mx.example>", "Failed.", "Undelivered Mail Returned to Sender")
    found, who = employer(letters(bounce), OWNER), correspondent(letters(bounce), OWNER)
    assert (found.company, found.position, found.key) == (None, None, "")
    assert (who.contact, who.writable) == (None, None)


@pytest.mark.parametrize(
    "unit", ["A ", "for The ", "Ab Cd, ", "(413) 555-0174 ", "position of ", "Corey is picking up "]
)
def test_what_no_human_writes_is_read_no_further_than_humans_write(unit: str) -> None:
    long = unit * 50_000
    (letter,) = letters(Mail(PRIYA))
    sender = Address(long, letter.envelope.sender.email)
    monster = replace(
        letter, envelope=replace(letter.envelope, sender=sender), subject=long, sentences=(long,) * 9, signature=(long,)
    )
    found = employer((monster,), OWNER)
    assert correspondent((monster,), OWNER).writable
    assert all(len(fact.evidence.said) < len(unit) * 1_000 for fact in (found.company, found.position) if fact)


def test_a_name_in_initials_shares_a_key_with_the_whole_one() -> None:
    portal = Mail(
        "Granite Valley Unified School District <no-reply@us.greenhouse-mail.io>",
        "Thank you for applying to Granite Valley Unified School District.",
    )
    human = Mail("Rhonda Pell <rpell@granitevalleyusd.example>", "Hi Sam,\n\nwe can talk Friday.\n\nRhonda")
    assert keys(portal) & keys(human)


def test_umlauts_are_written_out_or_not() -> None:
    client = "Guten Tag,\n\nunser Kunde Kühlhaus Senne sucht einen Buchhalter.\n\nJo Reed"
    agency = Mail("Jo Reed <reed@nordpersonalberatung.example>", client, "Kühlhaus Senne")
    assert {"name:kuhlhaussenne", "name:kuehlhaussenne"} <= keys(agency)


@given(st.text(max_size=60), st.text(max_size=200))
def test_the_employer_is_one_of_its_keys(name: str, body: str) -> None:
    mail = letters(Mail(f"{name} <x@calder.example>", body))
    found, who = employer(mail, OWNER), correspondent(mail, OWNER)
    assert found.key in found.keys
    assert who.writable is None or who.writable.email not in OWNER.addresses


def test_a_whole_conversation_is_told() -> None:
    mail = letters(
        mine(
            "office@holliselectric.example",
            "Hi, I hear yall are short a journeyman.\nSam Field",
            "journeyman looking",
        ),
        Mail(
            "Tammy Rowe <tammy@holliselectric.example>",
            "Hi Sam,\n\nYes it's true :)\n\nTammy Rowe\nOffice Manager\nHollis Electric, Inc.\n918-555-0170 x2",
            "RE: journeyman looking",
        ),
    )
    found, who = employer(mail, OWNER), correspondent(mail, OWNER)
    assert found.company is not None
    assert found.company.value == "Hollis Electric"
    assert found.position is not None
    assert found.position.value == "journeyman"
    assert who.contact is not None
    assert (who.contact.value.name, who.contact.value.phone) == ("Tammy Rowe", "918-555-0170 x2")
    assert who.writable is not None
    assert who.writable.email == "tammy@holliselectric.example"


def test_an_agency_that_names_neither_client_nor_role_is_no_employers_key() -> None:
    assert keys(Mail("Andy Whelan <andy@apexstaffing.example>", "Hi Sam,\n\nhello.\n\nAndy")) == frozenset()
