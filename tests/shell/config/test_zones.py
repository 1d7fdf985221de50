"""Zones by name, and the country that each lies in."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from daemon.config.zones import country_codes, country_of_zone, machine_zone, zone, zone_names


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("America/New_York", "US"),
        ("US/Eastern", "US"),
        ("Europe/Berlin", "DE"),
        ("Europe/Oslo", "NO"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("UTC", None),
        ("Etc/GMT+5", None),
        ("Nowhere/Else", None),
    ],
)
def test_a_zone_lies_in_a_country(name: str, country: str | None) -> None:
    assert country_of_zone(name) == country


def test_every_country_of_a_zone_is_one_that_a_config_may_name() -> None:
    found = {country_of_zone(name) for name in zone_names()} - {None}
    assert len(found) > 200
    assert found <= set(country_codes())


@pytest.mark.parametrize("name", ["", "America", "../../etc/passwd", "/etc/localtime", "Europe/Berln", "a\0b", "."])
def test_what_is_no_zone_is_none(name: str) -> None:
    assert zone(name) is None


@pytest.mark.parametrize("value", ["Europe/Paris", ":Europe/Paris"])
def test_the_environment_says_which_zone_the_machine_is_in(value: str) -> None:
    assert machine_zone({"TZ": value}) == ZoneInfo("Europe/Paris")


def test_else_the_link_of_the_system_does(tmp_path: Path) -> None:
    target = tmp_path / "zoneinfo" / "Asia" / "Tokyo"
    target.parent.mkdir(parents=True)
    target.touch()
    link = tmp_path / "localtime"
    link.symlink_to(target)
    assert machine_zone({}, localtime=link) == ZoneInfo("Asia/Tokyo")


def test_and_where_nothing_says_it_the_zone_is_utc(tmp_path: Path) -> None:
    assert machine_zone({"TZ": "EST+5bogus"}, localtime=tmp_path / "none") == ZoneInfo("UTC")
