"""The kinds of value that belong to mail, places and templates: addresses, hosts, zones, countries, label prefixes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from daemon.config.mistakes import nearest
from daemon.config.values import Matching, Text, Wrong, quoted
from daemon.config.zones import country_codes, zone, zone_names

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\.?")
_FINGERPRINT = re.compile(r"[0-9a-fA-F]{2}(:?[0-9a-fA-F]{2}){31}")  # SHA-256 in hex, as openssl or we print it
_CREDENTIAL = re.compile(r"[A-Za-z0-9_.@:-]+")
_PREFIX = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")  # RFC 9051: an atom, of which $PREFIXDue must be one
_ALSO_KNOWN = {"UK": "GB", "EN": "GB", "EL": "GR", "USA": "US", "GER": "DE"}


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone by its name."""

    def read(self, raw: object) -> ZoneInfo:
        name = Text().read(raw)
        if (found := zone(name)) is not None:
            return found
        meant = nearest(name, zone_names()) or nearest(name, _by_city())
        remedy = f'Write "{_by_city().get(meant, meant)}"' if meant else 'Write it as "America/New_York"'
        raise Wrong(f"{quoted(name)} is no time zone", remedy)

    def schema(self) -> dict[str, object]:
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166 code, in capitals once read."""

    def read(self, raw: object) -> str:
        name = Text().read(raw)
        code = name.upper()
        if code in country_codes():
            return code
        by_name = {country: code for code, country in country_codes().items()}
        meant = _ALSO_KNOWN.get(code) or by_name.get(nearest(name, by_name) or "")
        remedy = f'Write "{meant}"' if meant else 'Write its two letters, as in "US"'
        raise Wrong(f"{quoted(name)} is no country code", remedy)

    def schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": "^[A-Za-z]{2}$"}


@dataclass(frozen=True, slots=True)
class Template:
    """A template of a draft, in the language that rules/template understands."""

    def read(self, raw: object) -> str:
        text = Text(lines=True).read(raw)
        from rules.compose.template import check  # noqa: PLC0415 — jinja2 takes long to import, and most have no templates

        if found := [Wrong(problem.what, problem.remedy) for problem in check(text)]:
            raise Wrong(found[0].what, found[0].remedy, also=tuple(found[1:]))
        return text

    def schema(self) -> dict[str, object]:
        return {"type": "string", "minLength": 1}


def loopback(host: str) -> bool:
    """Tell whether a host is this very machine, whatever a name server says."""
    if host.rstrip(".").lower() == "localhost":  # RFC 6761, 6.3
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _host(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return len(text) <= 253 and ".." not in text and _HOST.fullmatch(text) is not None  # RFC 1035, 2.3.4
    return True


def _endpoint(text: str) -> bool:
    try:
        url = urlsplit(text)
        port = url.port  # ValueError where it is none
    except ValueError:
        return False
    trusted = url.scheme == "https" or (url.scheme == "http" and loopback(url.hostname or ""))
    whole = _host(url.hostname or "") and not url.query and not url.fragment and not url.username
    return trusted and whole and port != 0


def _by_city() -> dict[str, str]:
    """Return the zones by the last part of their name: people write 'New York' or 'EST'."""
    return {name.rpartition("/")[2].replace("_", " "): name for name in zone_names() if "/" in name}


EMAIL = Matching(
    "mail address",
    'Write the address alone, as in "dana@example.org"',
    lambda text: _EMAIL.fullmatch(text) is not None,
    lower=True,
    pattern=f"^{_EMAIL.pattern}$",
)
HOST = Matching(
    "host name",
    'Write the server\'s name alone, as in "imap.example.org"',
    _host,
    pattern=r"^[A-Za-z0-9:][A-Za-z0-9.:_-]*$",
)
ENDPOINT = Matching(
    "address of a server to trust",
    "Use https; plain http is for loopback addresses only",
    _endpoint,
)
FINGERPRINT = Matching(
    "SHA-256 fingerprint",
    "Write its 64 hexadecimal digits, as `followupd check` shows them",
    lambda text: _FINGERPRINT.fullmatch(text) is not None,
    lower=True,
)
AUTHORITY = Matching(
    "address of one who signs in",
    'Use https and name the tenant, as in "https://login.microsoftonline.com/common"',
    lambda text: _endpoint(text) and urlsplit(text).scheme == "https" and urlsplit(text).path.strip("/") != "",
)
CLIENT_ID = Matching(
    "id of a registered app",
    'Write the app\'s "Application (client) ID"',
    lambda text: re.fullmatch(r"[0-9A-Za-z-]+", text) is not None,
)
CREDENTIAL = Matching(
    "name of a systemd credential",
    "Write the name that stands in LoadCredential=",
    lambda text: _CREDENTIAL.fullmatch(text) is not None and text not in {".", ".."},
    pattern=f"^{_CREDENTIAL.pattern}$",
    shown=False,  # who takes it for the password's own place has written the password there
)
PREFIX = Matching(
    "prefix that every server can store",
    "Use letters, digits, '.', '-' and '_', at most 40 of them",
    lambda text: len(text) <= 40 and _PREFIX.fullmatch(text) is not None,
    pattern=f"^{_PREFIX.pattern}$",
)
