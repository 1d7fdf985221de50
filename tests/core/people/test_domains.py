"""Mail domains: the part that is registered, free mail, offices."""

from __future__ import annotations

import pytest

from rules.people.domains import is_employers, is_free_mail, is_office, label, registrable


@pytest.mark.parametrize(
    ("domain", "own"),
    [
        ("acme.com", "acme.com"),
        ("mail.hr.acme.com", "acme.com"),
        ("mail.acme.co.uk", "acme.co.uk"),
        ("acme.com.au", "acme.com.au"),
        ("housing.mossgate.gov.uk", "mossgate.gov.uk"),
        ("trust.nhs.uk", "trust.nhs.uk"),
        ("co.uk", "co.uk"),
        ("localhost", "localhost"),
        ("ACME.com.", "acme.com"),
        ("", ""),
    ],
)
def test_the_registered_part_knows_public_suffixes(domain: str, own: str) -> None:
    assert registrable(domain) == own


def test_the_label_is_the_registered_name_itself() -> None:
    assert label("mail.acme.co.uk") == "acme"


@pytest.mark.parametrize(
    "domain", ["gmail.com", "gmx.net", "orange.fr", "yahoo.co.uk", "hotmail.fr", "skymail.example", "web.de"]
)
def test_free_mail_names_no_employer(domain: str) -> None:
    assert is_free_mail(domain)
    assert not is_employers(domain)


@pytest.mark.parametrize("domain", ["us.greenhouse-mail.io", "myworkday.com", ""])
def test_a_systems_domain_is_not_the_employers(domain: str) -> None:
    assert not is_employers(domain)


def test_a_firms_domain_is_the_employers() -> None:
    assert is_employers("brightwaterutilities.example")


@pytest.mark.parametrize("email", ["jobs@acme.com", "bewerbung-hamburg@acme.de", "hr.team@acme.com", "info+4@acme.com"])
def test_an_office_is_no_person(email: str) -> None:
    assert is_office(email)


@pytest.mark.parametrize("email", ["rtrent@acme.com", "joh.pers@acme.com", "tammy@acme.com"])
def test_a_person_is_no_office(email: str) -> None:
    assert not is_office(email)
