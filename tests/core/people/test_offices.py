"""The offices that write under a company's name, as display names in four languages have them."""

from __future__ import annotations

import pytest

from rules.message import Address
from rules.people.company_names import without_department
from rules.people.parties import is_persons


@pytest.mark.parametrize(
    "display",
    [
        "Rivesol Carrières",
        "Team Rivesol",
        "Karriere Rivesol",
        "Portal Empleo Rivesol",
        "Recrutement Rivesol",
        "Équipe RH Rivesol",
        "L'équipe Rivesol",
        "Ihr Rivesol Team",
        "Ihr Team von Rivesol",
        "Das Team der Rivesol",
        "Rivesol Recruiting Team",
        "Rivesol HR",
        "Rivesol People & Culture",
        "Rivesol Talent Acquisition",
        "Bewerbermanagement Rivesol",
        "Rivesol Bewerbermanagement",
        "Personalabteilung Rivesol GmbH",
        "Rivesol Personalwesen",
        "Stellenportal Rivesol",
        "Rivesol Stellenmarkt",
        "Emplois Rivesol",
        "Rivesol Emplois",
        "Espace candidat Rivesol",
        "Rivesol Ressources Humaines",
        "Ressources humaines - Rivesol",
        "Service RH Rivesol",
        "Service du personnel Rivesol",
        "DRH Rivesol",
        "Recursos Humanos Rivesol",
        "RRHH Rivesol",
        "Selección Rivesol",
        "Rivesol Selección",
        "Equipo de selección de Rivesol",
        "Equipo Rivesol",
        "Dpto. de Personal Rivesol",
        "Talento Rivesol",
        "Empleo en Rivesol",
        "Trabaja en Rivesol",
        "Bolsa de empleo Rivesol",
        "Rivesol Jobs",
        "Jobs at Rivesol",
        "Careers at Rivesol",
        "Rivesol Vacancies",
        "Rivesol Recruitment Office",
        "Rivesol Resourcing",
        "Rivesol Hiring Team",
        "Rivesol (no reply)",
        "Rivesol | Careers",
        "Rivesol via Greenhouse",
        "Rivesol Candidate Portal",
        "Rivesol Application Centre",
        "Rivesol Notifications",
        "Do not reply - Rivesol",
        "HR Department, Rivesol",
        "Rivesol Human Resources Department",
        "Office of Human Resources, Rivesol",
        "Recruiting Rivesol",
        "Hiring at Rivesol",
        "Rivesol Onboarding",
        "People Team Rivesol",
        "Rivesol Workforce",
        "Candidatures Rivesol",
        "Rivesol Candidatures",
        "Sekretariat Rivesol",
        "Secrétariat Rivesol",
        "Secretaría Rivesol",
        "Vacatures Rivesol",
    ],
)
def test_what_is_left_is_the_company_and_nobodys_name(display: str) -> None:
    assert without_department(display) == "Rivesol"
    assert not is_persons(Address(display, "jobs@rivesol.example"))


@pytest.mark.parametrize("display", ["Sarah Jones", "Lohse, Wiebke", "Dr. Aoki", "Stefan Rüegg", "Emma Emplois-Leroy"])
def test_a_persons_name_stays_whole(display: str) -> None:
    assert without_department(display) == display
    assert is_persons(Address(display, "x@rivesol.example"))


@pytest.mark.parametrize("name", ["Teamwork Theatre", "Carrier Lane Foods", "Recruits & Sons Bakery", "Portal Press"])
def test_a_name_that_only_begins_like_an_office_stays_whole(name: str) -> None:
    assert without_department(name) == name
