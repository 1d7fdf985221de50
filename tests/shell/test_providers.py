"""Which provider an address belongs to."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

import pytest

from daemon.config.kinds import HOST
from daemon.providers import PROVIDERS, Provider, Way, likely_hosts, provider_named, provider_of
from rules.people.domains import is_free_mail

KNOWN = [
    ("dana@gmail.com", "gmail", "imap.gmail.com", Way.APP_PASSWORD),
    ("dana@googlemail.com", "gmail", "imap.gmail.com", Way.APP_PASSWORD),
    ("dana@outlook.com", "outlook", "outlook.office365.com", Way.MICROSOFT),
    ("dana@hotmail.co.uk", "outlook", "outlook.office365.com", Way.MICROSOFT),
    ("dana@live.nl", "outlook", "outlook.office365.com", Way.MICROSOFT),
    ("Dana@FastMail.FM", "fastmail", "imap.fastmail.com", Way.APP_PASSWORD),
    ("dana@me.com", "icloud", "imap.mail.me.com", Way.APP_PASSWORD),
    ("dana@yahoo.co.uk", "yahoo", "imap.mail.yahoo.com", Way.APP_PASSWORD),
    ("dana@yahoo.com.br", "yahoo", "imap.mail.yahoo.com", Way.APP_PASSWORD),
    ("dana@ymail.com", "yahoo", "imap.mail.yahoo.com", Way.APP_PASSWORD),
    ("dana@aol.com", "aol", "imap.aol.com", Way.APP_PASSWORD),
    ("dana@gmx.de", "gmx", "imap.gmx.net", Way.PASSWORD),
    ("dana@gmx.com", "gmx-com", "imap.gmx.com", Way.PASSWORD),
    ("dana@web.de", "webde", "imap.web.de", Way.PASSWORD),
    ("dana@mailbox.org", "mailbox-org", "imap.mailbox.org", Way.PASSWORD),
    ("dana@posteo.net", "posteo", "posteo.de", Way.PASSWORD),
    ("dana@zohomail.eu", "zoho-eu", "imap.zoho.eu", Way.PASSWORD),
    ("dana@pm.me", "proton", "127.0.0.1", Way.APP_PASSWORD),
    ("dana@hey.com", "hey", "", Way.NONE),
]
UNKNOWN = [
    "dana@example.org",
    "dana@yahoo.example",
    "dana@notyahoo.com",
    "dana@yahoo",
    "dana@live.acme.corp.example",
    "dana",
    "",
]


@pytest.mark.parametrize(("address", "key", "host", "way"), KNOWN, ids=[each[0] for each in KNOWN])
def test_a_known_domain_has_its_server_and_its_way_in(address: str, key: str, host: str, way: Way) -> None:
    found = provider_of(address)
    assert found is not None
    assert (found.key, found.host, found.way) == (key, host, way)
    assert provider_named(key.upper()) is found


@pytest.mark.parametrize("address", UNKNOWN)
def test_any_other_domain_is_nobody_s(address: str) -> None:
    assert provider_of(address) is None


def test_no_two_claim_a_domain_and_no_two_share_a_key() -> None:
    for names in ([one.key for one in PROVIDERS], [domain for one in PROVIDERS for domain in one.domains]):
        assert max(Counter(names).values()) == 1, Counter(names).most_common(1)


@pytest.mark.parametrize("one", PROVIDERS, ids=lambda one: one.key)
def test_each_says_what_can_be_done_there(one: Provider) -> None:
    assert bool(one.host) == (one.way is not Way.NONE)
    assert HOST.read(one.host or "x.example")
    assert one.tls == "implicit" or one.host == "127.0.0.1", "no password crosses a net unencrypted"
    if one.way in {Way.APP_PASSWORD, Way.MICROSOFT}:
        assert one.hint, "who can't use the own password must be told what else"
        assert one.page
    if one.page:
        assert urlsplit(one.page).scheme == "https"
    assert not one.hint or one.hint.endswith(".")


def test_an_unknown_domain_s_own_hosts_are_tried_and_no_one_else_s() -> None:
    assert likely_hosts("dana@Example.org") == ("imap.example.org", "mail.example.org", "example.org")
    assert likely_hosts("dana@localhost") == ()


def test_nobody_takes_a_providers_domain_for_an_employer() -> None:
    domains = [f"{entry}com" if entry.endswith(".") else entry for one in PROVIDERS for entry in one.domains]
    assert [domain for domain in domains if not is_free_mail(domain)] == []
