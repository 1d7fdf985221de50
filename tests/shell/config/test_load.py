"""What a config says is what was written, over the defaults of MEANING; nothing but a ConfigError ever comes instead."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from daemon.config import (
    Config,
    ConfigError,
    FromCommand,
    FromCredential,
    FromFile,
    FromKeyring,
    GmailAccount,
    ImapAccount,
    MaildirAccount,
    Needs,
    defaults,
    load,
)
from daemon.config.keys import FILE, TEMPLATES
from daemon.config.tables import Table
from rules.compose import template
from rules.policy import Cadence, Stage
from rules.workdays import Span

OWNER = '[owner]\nname = "Dana"\naddresses = ["Dana@Example.org", "dana@example.org", "d@x.example"]\n'
NEW_YORK = OWNER + 'time_zone = "America/New_York"\n'
MAILDIR = '[[account]]\nname = "local"\nkind = "maildir"\npath = "Mail"\n'


def days(count: int) -> Span:
    return Span(count, business=False)


def business(count: int) -> Span:
    return Span(count, business=True)


def read(folder: Path, toml: str, needs: Needs = Needs.RULES) -> Config:
    path = folder / "config.toml"
    path.write_text(toml, encoding="utf-8")
    return load(path, needs=needs, environ={"TZ": "Europe/Berlin"})


# MEANING's table: first follow-up after, next ones after, at most, window, drafted.
CADENCE = {
    "applied": Cadence(business(5), business(7), 2, days(0), drafted=True),
    "screening": Cadence(business(3), business(5), 3, days(0), drafted=True),
    "first_interview": Cadence(business(5), business(5), 3, days(0), drafted=True),
    "later_interview": Cadence(days(7), days(7), 3, days(3), drafted=True),
    "offer": Cadence(business(3), business(3), 2, days(0), drafted=False),
}


@pytest.mark.parametrize(("stage", "cadence"), CADENCE.items(), ids=str)
def test_the_default_cadence_is_that_of_meaning(stage: str, cadence: Cadence) -> None:
    assert defaults().policy.cadence[Stage(stage)] == cadence


@pytest.mark.parametrize(
    ("rule", "default"),
    [
        ("waiting.reply_after", business(1)),
        ("waiting.thank_you_within", business(2)),
        ("waiting.after_promise", business(1)),
        ("waiting.after_word", business(2)),
        ("waiting.promise_without_date", business(20)),
        ("waiting.after_return", business(1)),
        ("waiting.return_unknown", days(7)),
        ("waiting.absence_at_most", days(30)),
        ("waiting.snooze", days(7)),
        ("give_up.cold_after", days(30)),
        ("give_up.look_back", days(180)),
        ("restraint.per_employer", business(3)),
        ("restraint.per_person", days(7)),
        ("restraint.drafts_a_day", 5),
        ("drafts.enabled", True),
        ("drafts.language", "auto"),
    ],
)
def test_the_other_default_rules_are_those_of_meaning(rule: str, default: object) -> None:
    table, _, name = rule.partition(".")
    assert getattr(getattr(defaults().policy, table), name) == default


def test_every_stage_but_the_last_has_a_cadence() -> None:
    assert set(defaults().policy.cadence) == set(Stage) - {Stage.CLOSED}


def test_without_a_file_there_is_an_owner_of_whom_only_the_place_is_known() -> None:
    config = defaults(environ={"TZ": "Europe/Berlin"})
    assert (config.owner.name, config.owner.addresses, config.owner.country) == ("", (), "DE")
    assert (config.path, config.accounts, config.tests) == (None, (), ())
    assert (config.labels.prefix, config.labels.style) == ("Followup", "auto")


def test_what_is_set_goes_over_the_default_and_leaves_its_neighbours(tmp_path: Path) -> None:
    policy = read(tmp_path, '[cadence.screening]\nfirst = "4 days"\n[restraint]\ndrafts_a_day = 9\n').policy
    plain = defaults().policy
    assert policy.cadence[Stage.SCREENING].first == days(4)
    assert policy.cadence[Stage.SCREENING].then == plain.cadence[Stage.SCREENING].then
    assert policy.cadence[Stage.APPLIED] == plain.cadence[Stage.APPLIED]
    assert policy.restraint.drafts_a_day == 9
    assert policy.restraint.per_person == plain.restraint.per_person


def test_an_empty_file_says_what_no_file_says(tmp_path: Path) -> None:
    config = read(tmp_path, "")
    assert config.policy == defaults().policy
    assert config.labels == defaults().labels


def test_origins_name_the_line(tmp_path: Path) -> None:
    origins = read(tmp_path, '# x\n[cadence]\nscreening.first = "4 days"\n').origins
    assert origins["cadence.screening.first"] == "config.toml:3"
    assert "cadence.screening.then" not in origins


@pytest.mark.parametrize(
    ("toml", "zone", "country"),
    [
        pytest.param(NEW_YORK, "America/New_York", "US", id="the country of the zone"),
        pytest.param(NEW_YORK + 'country = "gb"\n', "America/New_York", "GB", id="a country given"),
        pytest.param(OWNER, "Europe/Berlin", "DE", id="the machine's zone"),
        pytest.param(OWNER + 'time_zone = "UTC"\n', "UTC", None, id="a zone of no country"),
    ],
)
def test_the_owner_is_somewhere(toml: str, zone: str, country: str | None, tmp_path: Path) -> None:
    owner = read(tmp_path, toml).owner
    assert (owner.zone, owner.country) == (ZoneInfo(zone), country)


def test_addresses_are_lower_case_and_each_stands_once(tmp_path: Path) -> None:
    owner = read(tmp_path, OWNER).owner
    assert owner.addresses == ("dana@example.org", "d@x.example")
    assert owner.owner().addresses == frozenset(owner.addresses)


IMAP = '[[account]]\nname = "m"\nkind = "imap"\nhost = "imap.example.org"\nuser = "d"\n'


@pytest.mark.parametrize(
    ("toml", "port", "tls"),
    [
        ("", 993, "implicit"),
        ('tls = "starttls"\n', 143, "starttls"),
        ('tls = "implicit"\nport = 1993\n', 1993, "implicit"),
    ],
)
def test_the_port_follows_from_the_encryption(toml: str, port: int, tls: str, tmp_path: Path) -> None:
    (account,) = read(tmp_path, IMAP + "keyring = true\n" + toml).accounts
    assert isinstance(account, ImapAccount)
    assert (account.port, account.tls) == (port, tls)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.3.2.1", "::1"])
def test_a_server_on_this_machine_needs_no_encryption(host: str, tmp_path: Path) -> None:
    toml = IMAP.replace("imap.example.org", host) + 'keyring = true\ntls = "none"\n'
    assert len(read(tmp_path, toml).accounts) == 1


@pytest.mark.parametrize(
    "host", ["192.168.0.1", "localhost.example.org", "127.0.0.1.example.org", "0.0.0.0", "fe80::1"]
)
def test_any_other_server_does(host: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="in the clear"):
        read(tmp_path, IMAP.replace("imap.example.org", host) + 'keyring = true\ntls = "none"\n')


def test_a_password_has_one_of_four_sources(tmp_path: Path) -> None:
    found = {
        line: account.password
        for line in (
            'password_command = "pass show x"',
            'password_file = "x"',
            'password_credential = "x"',
            "keyring = true",
        )
        for account in read(tmp_path, IMAP + line).accounts
        if isinstance(account, ImapAccount)
    }
    assert list(found.values()) == [
        FromCommand("pass show x"),
        FromFile(tmp_path / "x"),
        FromCredential("x"),
        FromKeyring(),
    ]


def test_paths_start_from_the_file_or_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/dana")
    toml = (
        MAILDIR.replace('"Mail"', '"~/Mail"')
        + '[[account]]\nname = "g"\nkind = "gmail"\nuser = "D@gmail.example"\n'
        + 'client_secret = "c.json"\ntoken_file = "/t.json"\n[service]\nstate_dir = "state"\n'
    )
    config = read(tmp_path, toml)
    local, gmail = config.accounts
    assert isinstance(local, MaildirAccount)
    assert isinstance(gmail, GmailAccount)
    assert local.path == Path("/home/dana/Mail")
    assert (gmail.client_secret, gmail.token) == (tmp_path / "c.json", FromFile(Path("/t.json")))
    assert (gmail.user, gmail.api_endpoint) == ("d@gmail.example", None)
    assert config.service.state_dir == tmp_path / "state"


def test_folders_are_those_that_were_named(tmp_path: Path) -> None:
    (account,) = read(tmp_path, MAILDIR + 'sent = "Gesendet"\n').accounts
    assert isinstance(account, MaildirAccount)
    assert account.folders == {"sent": "Gesendet"}


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (NEW_YORK + MAILDIR).replace("\n", "\r\n").encode())
    config = load(path)
    assert config.owner.name == "Dana"
    assert config.origins["owner.time_zone"] == "config.toml:4"


def test_a_file_of_rules_alone_is_no_config_of_the_service(tmp_path: Path) -> None:
    read(tmp_path, '[give_up]\ncold_after = "9 days"\n')
    with pytest.raises(ConfigError, match="owner"):
        read(tmp_path, '[give_up]\ncold_after = "9 days"\n', Needs.SERVICE)


def test_the_kinds_of_template_are_those_of_the_core() -> None:
    assert set(TEMPLATES) == set(template.KEYS)


def texts() -> st.SearchStrategy[str]:
    """TOML in which keys that exist get values that they may not, mixed with text that is no TOML at all."""
    names = sorted(_names(FILE))
    values = st.sampled_from(
        ['""', '"x"', "1", "-1", "1.5", "true", "[]", "{}", "[1]", '["a@b"]', '"7 days"', "2026-01-01", "inf",
         '"imap"', '"gmail"', '"maildir"', '"../x"', '"~x/y"', '"http://[::1"', '"\\u0000"', '"UTC"', '"DE"',
         "{ a = 1 }", "[[1], {}]", "10:00:00", '"{{ x }}"', '"{% if %}"', '"0 days"', '"http://x:y"', "9" * 30,
         '"99999999 days"', '"US"', '"\\uFEFF"']
    )  # fmt: skip
    headers = st.sampled_from(["[{}]", "[[{}]]", "[cadence.{}]", "[drafts.{}]", "[test.{}]"])
    keys = st.sampled_from(names)
    lines = st.one_of(
        st.builds(lambda key, value: f"{key} = {value}", keys, values),
        st.builds(lambda header, key: header.format(key), headers, keys),
        st.sampled_from(["[[account]]", "[[test]]", "[owner]", 'kind = "imap"', 'kind = "gmail"', 'kind = "maildir"']),
    )
    return st.one_of(st.text(), st.lists(lines, max_size=12).map("\n".join))


def _names(table: Table) -> set[str]:
    below = [key.value for key in table.keys if isinstance(key.value, Table)]
    return {key.name for key in table.keys}.union(*map(_names, below))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(text=texts(), needs=st.sampled_from(Needs))
@example(text='[owner]\ntime_zone = "America"', needs=Needs.RULES)
@example(text='[[account]]\nkind = "gmail"\napi_endpoint = "http://[x"', needs=Needs.RULES)
@example(text="account = [1, {}]\ntest = [[]]", needs=Needs.RULES)
def test_no_text_makes_it_fail_with_anything_but_a_config_error(text: str, needs: Needs, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8", newline="")
    with suppress(ConfigError):
        config = load(path, needs=needs)
        assert tomllib.loads(text.replace("\r\n", "\n").removeprefix("\ufeff")) is not None
        assert config.path == path


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=200))
def test_nor_do_any_bytes(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    with suppress(ConfigError):
        load(path, needs=Needs.RULES)
