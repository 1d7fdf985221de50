"""Time zones: which there are, in which country each is, and which one this machine is in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, available_timezones

LOCALTIME = Path("/etc/localtime")


def zone(name: str) -> ZoneInfo | None:
    """Return the zone of that name, or None where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; no relative path; a folder of zones
        return None


def zone_names() -> tuple[str, ...]:
    return tuple(sorted(available_timezones()))


def machine_zone(environ: Mapping[str, str], *, localtime: Path = LOCALTIME) -> ZoneInfo:
    """Return the zone that this machine is set to; UTC where it does not say."""
    named = zone(environ.get("TZ", "").removeprefix(":"))
    linked = zone(str(localtime.resolve()).partition("/zoneinfo/")[2])
    return named or linked or ZoneInfo("UTC")


def country_of_zone(name: str) -> str | None:
    """Return the ISO 3166 code of the country that a zone lies in, or None for one such as UTC."""
    return _countries().get(name) or _countries().get(_links().get(name, ""))


@cache
def country_codes() -> Mapping[str, str]:
    """Return the name of every country by its ISO 3166 code."""
    return {columns[0]: columns[1] for columns in _rows("iso3166.tab")}


@cache
def _countries() -> Mapping[str, str]:
    # tz database, zone.tab: country code, coordinates, zone, comments
    return {columns[2]: columns[0] for columns in _rows("zone.tab")}


@cache
def _links() -> Mapping[str, str]:
    """Return the present name of each zone by its other names ('US/Eastern')."""
    # tz database, zic(8): 'L TARGET LINK-NAME'
    lines = (line.split() for line in _text("tzdata.zi").splitlines() if line.startswith("L "))
    return {link: target for _, target, link in lines}


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _text(name).splitlines() if line and not line.startswith("#")]


def _text(name: str) -> str:
    """Return a table of the tz database: the system's, or else that of the tzdata package."""
    for folder in TZPATH:
        if (path := Path(folder, name)).is_file():
            return path.read_text(encoding="utf-8")
    return resources.files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
