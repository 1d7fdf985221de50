"""What one conversation with an employer tells about another."""

from __future__ import annotations

import pytest

from rules.judging.shared import shared
from rules.reading import Evidence, Fact, Reading
from tests.core.cases import EVIDENCE, at, case, reading

SIGNED = Fact("Camber Street Architects", Evidence("m2@x.example", "Studio Manager, Camber Street Architects"))
SPELT_OUT = Fact("Camber Street", Evidence("m1@x.example", "To: Bree Sandoval <bree@camberstreet.example>"))
SHOWN = Fact("Camber Street", Evidence("m1@x.example", "From: Camber Street <jobs@camberstreet.example>"))
ROLE = Fact("Studio Coordinator", EVIDENCE)


@pytest.mark.parametrize(
    ("known", "called"),
    [
        pytest.param(None, "Camber Street Architects", id="unknown"),
        pytest.param(SPELT_OUT, "Camber Street Architects", id="made-out-of-a-domain"),
        pytest.param(Fact("Corvall", SPELT_OUT.evidence), "Corvall", id="another-name"),
        pytest.param(SHOWN, "Camber Street", id="as-they-show-it"),
    ],
)
def test_a_company_is_called_as_the_other_conversation_calls_it(known: Fact[str] | None, called: str) -> None:
    told = shared([case(reading(company=known), which="one"), case(reading(company=SIGNED), which="other")])
    assert [one.id for one in told] == ["one", "other"]
    assert told[0].reading.company is not None
    assert told[0].reading.company.value == called
    assert told[1].reading.company == SIGNED


def test_a_domain_that_writes_umlauts_out_is_known_by_the_name_that_has_them() -> None:
    domain = Fact("Kuehlhaus Senne", Evidence("m1@x.example", "To: Volker Senne <v.senne@kuehlhaus-senne.example>"))
    written = Fact("Kühlhaus Senne", EVIDENCE)
    told = shared([case(reading(company=domain), which="one"), case(reading(company=written), which="other")])
    assert told[0].reading.company == written


def test_a_name_made_out_of_a_domain_stays_where_nobody_says_it() -> None:
    (told,) = shared([case(reading(company=SPELT_OUT))])
    assert told.reading.company == SPELT_OUT


def test_the_newest_name_counts() -> None:
    newer = Fact("Camber Street Studio", EVIDENCE)
    told = shared(
        [
            case(reading(), which="one"),
            case(reading(company=SIGNED), which="old"),
            case(reading(company=newer, last_owner=at("03-09")), which="new"),
        ]
    )
    assert told[0].reading.company == newer


def test_the_one_role_of_an_employer_is_meant_where_none_is_named() -> None:
    told = shared([case(reading(), which="one"), case(reading(position=ROLE), which="other")])
    assert [one.reading.position for one in told] == [ROLE, ROLE]


def test_of_two_roles_none_is_guessed() -> None:
    second = Fact("Bookkeeper", EVIDENCE)
    told = shared(
        [
            case(reading(), which="one"),
            case(reading(position=ROLE), which="a"),
            case(reading(position=second), which="b"),
        ]
    )
    assert [one.reading.position for one in told] == [None, ROLE, second]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(reading(company=SIGNED, position=ROLE, employer="domain:else.example"), id="another-employer"),
        pytest.param(
            reading(company=SIGNED, position=ROLE, interview=Fact(value=False, evidence=EVIDENCE)), id="no-interview"
        ),
        pytest.param(reading(company=SIGNED, position=ROLE, employer=""), id="unknown-employer"),
    ],
)
def test_what_is_not_of_the_candidacy_tells_nothing(other: Reading) -> None:
    told = shared([case(reading(), which="one"), case(other, which="other")])
    assert (told[0].reading.company, told[0].reading.position) == (None, None)
    assert told[1].reading == other
