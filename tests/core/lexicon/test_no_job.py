"""What people apply for that is no job."""

from __future__ import annotations

import pytest

from rules.lexicon.no_job import is_job

JOBS = [
    "Fire Alarm Estimator",
    "Grants Officer",
    "Volunteer Coordinator",
    "PhD Student",
    "Account Manager",
    "bar tender",
    "Front of house",
    "Licence Officer (two years)",
    "School secretary",
    "Zimmermädchen",
]
NO_JOBS = [
    "Travel Bursary 2026",
    "tender",
    "Sunday volunteer",
    "volunteer crew",
    "funded PhD",
    "licence renewal",
    "room in shared house",
    "two bedroom flat",
    "Nursery place",
    "Promotionsstudium",
    "bourse",
    "piso",
    "Planning permission for a shed",
]


@pytest.mark.parametrize("name", JOBS)
def test_it_may_be_a_job(name: str) -> None:
    assert is_job(name)


@pytest.mark.parametrize("name", NO_JOBS)
def test_it_is_no_job(name: str) -> None:
    assert not is_job(name)


def test_a_name_of_nothing_but_a_tail_is_read_whole() -> None:
    assert is_job("(night shift)")
