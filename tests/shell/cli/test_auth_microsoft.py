"""Signing in at Microsoft with a code, and logging in to a real IMAP server with what it gives."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from daemon.cli import auth as command
from daemon.cli import main
from daemon.config import FromCredential, load
from daemon.errors import FollowupdError, OwnerMustAct, Refused, SignInAgain, TryLater
from daemon.mailboxes.imap import server_of, try_out
from daemon.signin import microsoft
from daemon.wiring import login, mailbox
from rules.message import Place
from tests.shell.cli.office import CONFIG, Office
from tests.shell.mailboxes.imap_lab import dovecot_lab
from tests.shell.mailboxes.lab import Mirror, raw
from tests.shell.servers.dovecot import Dovecot, dovecot
from tests.shell.servers.identity import CLIENT, SCOPE, Identity, identity


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[Identity, Dovecot]]:
    with identity("") as who, dovecot(introspection=f"{who.plain}/introspect", ways="xoauth2 oauthbearer") as server:
        yield who, server


@pytest.fixture
def office(servers: tuple[Identity, Dovecot], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    who, server = servers
    who.end()
    for kept in (who.answers, who.asked):
        kept.clear()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(who.certificate))
    with dovecot_lab(server) as lab:
        who.user = lab.user
        path = tmp_path / "config.toml"
        path.write_text(CONFIG.format(port=lab.line.port, user=lab.user, client=CLIENT, authority=who.authority))
        yield Office(who, lab, path)


def renewals(office: Office) -> int:
    return sum(form.get("grant_type") == "refresh_token" for _, form in office.identity.asked)


def test_the_code_is_shown_and_what_is_signed_in_reads_the_mail(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    office.lab.deliver(raw("a@there"), Place.INBOX)
    office.sign_in()
    said = capsys.readouterr().out
    assert "https://microsoft.example/devicelogin\n  ABCD-EFGH\n" in said
    assert f"signed in as {office.lab.user}" in said
    mirror = Mirror()
    opened = mailbox(office.account, load(office.config), mirror.known)
    mirror.look(opened)
    opened.close()
    assert mirror.ids() == ["a@there"]


def test_no_more_is_asked_for_than_to_read_by_imap(office: Office) -> None:
    office.sign_in()
    (asked,) = [form for path, form in office.identity.asked if path.endswith("/devicecode")]
    assert set(asked["scope"].split()) == {SCOPE, "offline_access", "openid", "profile"}
    assert "SMTP" not in asked["scope"]


def test_the_token_is_for_its_owner_s_eyes_on_one_line(office: Office) -> None:
    office.sign_in()
    assert stat.S_IMODE(office.token.stat().st_mode) == 0o600
    assert list(office.token.parent.iterdir()) == [office.token]
    assert len(office.token.read_text().splitlines()) == 1


def test_a_good_token_is_used_again_and_nobody_is_asked(office: Office) -> None:
    office.sign_in()
    office.identity.asked.clear()
    office.log_in()
    office.log_in()
    assert {path for path, _ in office.identity.asked} <= {
        "/introspect",
        "/common/v2.0/.well-known/openid-configuration",
    }


def expire(office: Office) -> None:
    """Let the token have run out by the clock."""
    kept = json.loads(office.token.read_text())
    for one in kept["AccessToken"].values():
        one["expires_on"] = one["extended_expires_on"] = "1000000000"
    office.token.write_text(json.dumps(kept))


def test_a_token_that_has_run_out_is_renewed_and_the_new_one_kept(office: Office) -> None:
    office.sign_in()
    expire(office)
    before = office.token.read_text()
    office.log_in()
    assert renewals(office) == 1
    assert office.token.read_text() != before
    office.log_in()
    assert renewals(office) == 1


def test_a_token_that_the_server_refuses_is_renewed_at_once(office: Office) -> None:
    """It was revoked before its time."""
    office.sign_in()
    office.identity.good.clear()
    office.log_in()
    assert renewals(office) == 1


def test_a_sign_in_that_has_ended_says_what_to_type(office: Office) -> None:
    office.sign_in()
    office.identity.end()
    with pytest.raises(
        SignInAgain, match=r"account work: the sign-in has ended or was revoked\. Type: followupd auth work$"
    ):
        office.log_in()


def test_somebody_else_s_token_is_refused(office: Office) -> None:
    office.sign_in()
    office.identity.user = "other@example.org"
    with pytest.raises(SignInAgain, match=r"refuses the token for .* Type: followupd auth work"):
        office.log_in()


def test_whoever_signs_in_as_somebody_else_is_told_and_nothing_is_kept(office: Office) -> None:
    office.identity.user = "other@example.org"
    with pytest.raises(SignInAgain, match="`user` is who signed in"):
        office.sign_in()
    assert not office.token.exists()


def test_nobody_is_signed_in_before_the_first_time(office: Office) -> None:
    with pytest.raises(SignInAgain, match=r"nobody is signed in\. Type: followupd auth work"):
        office.log_in()


@pytest.mark.parametrize("text", ["nonsense", '{"refresh_token": "google\'s"}'], ids=["no json", "another's"])
def test_a_token_that_is_none_is_to_sign_in_again(office: Office, text: str) -> None:
    office.token.parent.mkdir()
    office.token.write_text(text)
    office.token.chmod(0o600)
    with pytest.raises(SignInAgain, match="Type: followupd auth work"):
        office.log_in()


def test_no_leave_is_no_sign_in(office: Office) -> None:
    with pytest.raises(OwnerMustAct, match="did not give leave"):
        command.sign_in_at_microsoft(office.account, browse=office.typing(leave=False))
    assert not office.token.exists()


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (("/token", 400, {"error": "expired_token"}), OwnerMustAct, "not typed in time"),
        (("/token", 400, {"error": "consent_required", "error_codes": [65001]}), SignInAgain, "has ended"),
        (("/token", 400, {"error": "invalid_client", "error_codes": [7000218]}), Refused, "AADSTS7000218.*public client"),
        (("/token", 400, {"error": "temporarily_unavailable"}), TryLater, "just now"),
        (("/token", 400, {"error": "odd"}), Refused, r"refuses the sign-in \(odd\)"),
        (("/token", 503, {}), TryLater, "Try it again"),
        (("/devicecode", 400, {"error": "unauthorized_client", "error_codes": [700016]}), Refused, "AADSTS700016.*entra"),
        (("openid-configuration", 400, {"error": "invalid_tenant"}), Refused, "signs nobody in.*login.microsoftonline.com/common"),
        (("openid-configuration", 502, {}), TryLater, "Try it again"),
    ],
    ids=lambda value: f"{value[0]} {value[2].get('error', value[1])}" if isinstance(value, tuple) else "",
)  # fmt: skip
def test_what_goes_wrong_is_told_by_what_to_do(
    office: Office, answer: tuple[str, int, dict[str, object]], kind: type[FollowupdError], words: str
) -> None:
    office.identity.answers.append(answer)
    with pytest.raises(kind, match=f"(?s)^account work: .*{words}"):
        office.sign_in()
    assert not office.token.exists()


def test_a_line_that_is_cut_is_tried_again(office: Office) -> None:
    office.sign_in()
    expire(office)
    office.config.write_text(office.config.read_text().replace(office.identity.authority, "https://localhost:9/common"))
    with pytest.raises(TryLater, match="tried again by itself"):
        office.log_in()


def test_a_service_takes_up_a_token_that_was_stored_while_it_ran(office: Office) -> None:
    tokens = microsoft.SignIn(office.grant)
    with pytest.raises(SignInAgain):
        tokens.token()
    office.sign_in()
    assert tokens.token() in office.identity.good


def test_a_credential_is_read_and_never_written(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    office.sign_in()
    expire(office)
    before = office.token.read_text()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(office.token.parent))
    given = replace(office.grant, token=FromCredential("token.json"))
    tokens = microsoft.SignIn(given)
    assert tokens.token() == tokens.token()
    assert renewals(office) == 1
    assert office.token.read_text() == before
    assert caplog.messages == []
    with pytest.raises(OwnerMustAct, match="LoadCredential="):
        microsoft.ask(given, show=lambda *_: None)


def test_the_token_can_be_forgotten(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office.sign_in()
    assert main(["-c", str(office.config), "auth", "work", "--revoke"]) == 0
    assert not office.token.exists()
    assert "https://account.live.com/consent/Manage" in " ".join(capsys.readouterr().out.split())
    assert main(["-c", str(office.config), "auth", "--revoke"]) == 1
    assert "nobody is signed in" in capsys.readouterr().err


def test_on_a_machine_without_a_browser_the_code_is_typed_elsewhere(
    office: Office, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda _: pytest.fail("a browser was opened"))
    office.identity.answers.append(("/token", 400, {"error": "expired_token"}))
    assert main(["-c", str(office.config), "auth", "--no-browser"]) == 1
    told = capsys.readouterr()
    assert "ABCD-EFGH" in told.out
    assert told.err == "error: account work: the code was not typed in time. Type: followupd auth work\n"


def test_a_server_that_can_t_ask_about_the_token_is_tried_later(office: Office) -> None:
    office.sign_in()
    office.identity.answers.append(("/introspect", 500, {}))
    with pytest.raises(TryLater, match="takes no login just now"):
        office.log_in()
    office.log_in()
    assert renewals(office) == 0


def test_a_server_that_knows_the_standard_way_alone_is_logged_in_to(office: Office) -> None:
    """OAUTHBEARER of RFC 7628; both servers' tokens are the same."""
    office.sign_in()
    with dovecot(introspection=f"{office.identity.plain}/introspect", ways="oauthbearer") as server:
        account = replace(office.account, port=server.port)
        try_out("work", server_of(account), login(account))
        office.identity.end()
        with pytest.raises(SignInAgain):
            try_out("work", server_of(account), login(account))


def test_a_server_that_takes_no_tokens_is_told(office: Office, poor_dovecot: Dovecot) -> None:
    office.sign_in()
    account = replace(office.account, port=poor_dovecot.port)
    with pytest.raises(Refused, match=r'takes no tokens\. Set auth = "password"'):
        try_out("work", server_of(account), login(account))
