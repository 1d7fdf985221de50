"""Business days of real countries."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta

import pytest

from daemon.config.workdays import Holidays, subdivisions, workdays
from daemon.config.zones import country_codes


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "is_one"),
    [
        pytest.param("US", None, date(2026, 9, 7), False, id="Labor Day"),
        pytest.param("US", None, date(2026, 9, 8), True, id="the day after"),
        pytest.param("US", None, date(2026, 7, 3), False, id="Independence Day, kept on the Friday before"),
        pytest.param("US", None, date(2027, 12, 31), False, id="New Year's Day, kept in the year before"),
        pytest.param("US", None, date(2041, 7, 4), False, id="a year far ahead"),
        pytest.param("US", None, date(1999, 7, 5), False, id="a year long past"),
        pytest.param("DE", None, date(2026, 6, 4), True, id="Corpus Christi, no holiday of all Germany"),
        pytest.param("DE", "BY", date(2026, 6, 4), False, id="Corpus Christi in Bavaria"),
        pytest.param("GB", "SCT", date(2026, 11, 30), False, id="St Andrew's Day in Scotland"),
        pytest.param(None, None, date(2026, 12, 25), True, id="Christmas where no country is known"),
        pytest.param(None, None, date(2026, 12, 26), False, id="a Saturday anywhere"),
    ],
)
def test_a_holiday_is_no_business_day(country: str | None, subdivision: str | None, day: date, is_one: bool) -> None:
    assert workdays(country, subdivision).is_one(day) is is_one


def test_the_holidays_of_every_country_that_a_config_may_name_are_known() -> None:
    answers = {code: date(2026, 1, 1) in Holidays(code) for code in country_codes()}
    assert len(answers) > 200
    assert sum(answers.values()) > 150


ALONE = """
import holidays, json
codes = holidays.list_supported_countries(include_aliases=False)
print(json.dumps({code: sorted(map(str, holidays.country_holidays(code, years=2026))) for code in codes}))
"""


def test_each_country_has_the_holidays_that_the_library_says_by_itself() -> None:
    """It is loaded country by country here, which it does not do by itself."""
    asked = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True, timeout=120)
    told: dict[str, list[str]] = json.loads(asked.stdout)
    assert len(told) > 200
    year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    for code, days in told.items():
        assert [str(day) for day in year if day in Holidays(code)] == days, code


def test_the_holidays_of_one_country_load_no_other() -> None:
    asked = "import sys\nfrom datetime import date\nfrom daemon.config.workdays import Holidays\n"
    asked += "assert date(2026, 7, 4) in Holidays('US')\n"
    asked += "print([n for n in sys.modules if n.startswith('holidays.countries.')])"
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert "holidays.countries.united_states" in found.stdout
    assert "holidays.countries.france" not in found.stdout


def test_a_country_knows_its_parts() -> None:
    assert "NY" in subdivisions("US")
    assert subdivisions("AF") == ()


def test_a_year_far_off_is_no_reason_to_warn() -> None:
    """A mail may name any year; the library warns of those for which it has no moon (India, from 2036 on)."""
    assert date(2099, 1, 26) in Holidays("IN"), "Republic Day"
