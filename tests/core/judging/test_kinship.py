"""Which conversations are with one employer though no key of theirs is the same."""

from __future__ import annotations

from typing import Any

import pytest

from rules.judging.decide import Case
from rules.judging.kinship import adopted, brand, recruiters
from rules.judging.opportunity import opportunities, with_one_employer
from rules.message import Address
from rules.reading import Fact
from tests.core.cases import EVIDENCE, case, reading


def human(which: str, company: str, role: str = "", **changes: Any) -> Case:
    return _told(which, company, role, **changes)


def office(which: str, company: str, role: str = "", **changes: Any) -> Case:
    """Return what a portal or a shared office writes: nobody to greet, nobody to write to."""
    return _told(which, company, role, **{"contact": None, "writable": None, **changes})


def _told(which: str, company: str, role: str, *, domain: str = "", **changes: Any) -> Case:
    key = f"domain:{domain}" if domain else f"name:{which}" if company else ""
    facts = {
        "company": Fact(company, EVIDENCE) if company else None,
        "position": Fact(role, EVIDENCE) if role else None,
        "employer": key,
        "employer_keys": frozenset({key} - {""}),
    }
    return case(reading(**{**facts, **changes}), which=which)


def together(*cases: Case) -> list[set[str]]:
    groups = opportunities(with_one_employer(cases))
    return [{one.id for one in group} for group in groups if len(group) > 1]


@pytest.mark.parametrize(
    ("cases", "joined"),
    [
        pytest.param(
            (human("a", "Calder Records", "Archivist"), office("b", "Calder Council", "Archivist")),
            True,
            id="same-role",
        ),
        pytest.param(
            (human("a", "Delrio Clinics"), office("b", "Del Rio Family Clinics", "Nurse")), True, id="one-role"
        ),
        pytest.param(
            (human("a", "Bezirk Graz-Süd", "Bauamt"), office("b", "Stadt Graz-Süd", "Bauamt")), True, id="two-bodies"
        ),
        pytest.param(
            (human("a", "Kühlhaus Senne", "Fahrer"), office("b", "Kuehlhaus Senne", "Fahrer")), True, id="umlaut"
        ),
        pytest.param(
            (human("a", "Calder Records", "Archivist"), office("b", "Calder Council", "Driver")), False, id="two-roles"
        ),
        pytest.param(
            (human("a", "Calder Records", "Archivist"), human("b", "Calder Council", "Archivist")),
            False,
            id="two-people",
        ),
        pytest.param(
            (human("a", "Bay Clinic", "Nurse"), office("b", "Bay School", "Nurse")), False, id="says-too-little"
        ),
        pytest.param((human("a", "Alder Foods", "Cook"), office("b", "Tern Foods", "Cook")), False, id="two-names"),
        pytest.param((human("a", "Calder Records", "Cook"), office("b", "", "Cook")), True, id="a-board-names-nobody"),
        pytest.param((human("a", "Calder Records", "Cook"), office("b", "", "Chef")), False, id="another-role"),
        pytest.param((human("a", "Calder Records", "Cook"), office("b", "")), False, id="nothing-is-named"),
    ],
)
def test_an_office_and_its_people_are_one_employer(cases: tuple[Case, ...], joined: bool) -> None:
    assert bool(together(*cases)) is joined


def test_a_boards_receipt_belongs_to_nobody_where_two_may_be_meant() -> None:
    cases = (human("a", "Alder", "Cook"), human("b", "Tern", "Cook"), office("c", "", "Cook"))
    assert adopted(cases) == {}
    assert together(*cases) == []


def test_who_can_be_written_to_is_no_board() -> None:
    unknown = office("b", "", "Cook", writable=Address("", "jo@example.org"))
    assert adopted((human("a", "Alder", "Cook"), unknown)) == {}


def test_a_recruiters_clients_are_apart() -> None:
    domain = "carrowfinance.example"
    one = human("a", "Brindle & Stowe", "Clerk", domain=domain)
    other = human("b", "Galloway Marine", "Clerk", domain=domain)
    assert recruiters((one, other)) == {f"domain:{domain}"}
    assert together(one, other) == []


def test_one_clients_conversations_stay_together() -> None:
    domain = "carrowfinance.example"
    keys = frozenset({f"domain:{domain}", "name:brindle"})
    one = human("a", "Brindle", "Clerk", domain=domain, employer_keys=keys)
    again = human("b", "Brindle", "Clerk", domain=domain, employer_keys=keys)
    other = human("c", "Galloway Marine", "Clerk", domain=domain)
    elsewhere = human("d", "Alder Foods", "Cook", domain="alderfoods.example")
    assert together(one, again, other, elsewhere) == [{"a", "b"}]


def test_an_employer_of_two_names_is_no_recruiter() -> None:
    domain = "alderfoods.example"
    one = human("a", "Alder Foods", "Cook", domain=domain)
    other = human("b", "The Kitchen", "Cook", domain=domain)
    assert recruiters((one, other)) == frozenset()
    assert together(one, other) == [{"a", "b"}]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Calder Records", "calder"),
        ("Stadt Graz-Süd", "grazsued"),
        ("Del Rio Family Clinics", "delrio"),
        ("The Bakery", ""),
    ],
)
def test_a_brand_is_the_name_without_what_kind_of_body_it_is(name: str, known: str) -> None:
    assert brand(name) == known
