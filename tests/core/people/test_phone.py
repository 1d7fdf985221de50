"""Telephone numbers in signatures."""

from __future__ import annotations

import pytest

from rules.people.phone import phone
from rules.reading import Person
from tests.core.people_letters import Mail, letters, mine

ANA = "Ana Ruiz <aruiz@calder.example>"
PERSON = Person("Ana Ruiz", "aruiz@calder.example")


def number(*mails: Mail, country: str | None = "US") -> str | None:
    return phone(PERSON, letters(*mails), country)


def signed(below: str) -> Mail:
    return Mail(ANA, f"Hi Sam,\n\nFriday at 2 would be good.\n\nAna Ruiz\n{below}")


@pytest.mark.parametrize(
    ("below", "country", "written"),
    [
        pytest.param("Calder, Inc.\n(413) 555-0174", "US", "(413) 555-0174", id="us"),
        pytest.param("Office Manager | 918-555-0170 x2", "US", "918-555-0170 x2", id="extension"),
        pytest.param("T 617-555-0144", "US", "617-555-0144", id="letter"),
        pytest.param("Tel. 0221 555-0170", "DE", "0221 555-0170", id="de"),
        pytest.param("Directora · 96 555 01 44", "ES", "96 555 01 44", id="es"),
        pytest.param("+1 (212) 555-0133", None, "+1 (212) 555-0133", id="international"),
    ],
)
def test_a_signature_gives_the_number(below: str, country: str | None, written: str) -> None:
    assert number(signed(below), country=country) == written


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("Fax: 413-555-0175", id="fax"),
        pytest.param("Room 4-112\n1200 Main St, Suite 400", id="rooms"),
        pytest.param("NMLS 000000", id="licence"),
    ],
)
def test_what_is_no_phone_is_none(below: str) -> None:
    assert number(signed(below)) is None


def test_the_phone_is_taken_beside_the_fax() -> None:
    assert number(signed("Fax 413-555-0175\nPhone 413-555-0174")) == "413-555-0174"


def test_the_owners_number_is_not_theirs() -> None:
    own = mine(ANA, "Hi Ana,\n\nThursday at 2. My number is 518-555-0142.\n\nSam")
    assert number(own, Mail(ANA, "Hi Sam,\n\nGreat, I will call you.\n\nAna\n(518) 555-0142")) is None


def test_a_number_that_they_say_is_theirs_counts() -> None:
    assert number(Mail(ANA, "Hi Sam,\n\nCall me at 413-555-0174 when you are free.\n\nAna")) == "413-555-0174"


def test_another_persons_number_is_not_theirs() -> None:
    other = Mail("Len Hofstra <len@calder.example>", "Hi Sam,\n\nFriday.\n\nLen Hofstra\n413-555-0174")
    assert number(other, Mail(ANA, "Hi Sam,\n\nFriday it is.\n\nAna")) is None


def test_a_national_number_without_a_country_is_not_read() -> None:
    assert number(signed("(413) 555-0174"), country=None) is None
