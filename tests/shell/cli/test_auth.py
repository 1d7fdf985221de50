"""`followupd auth`: the whole way through a browser and back, against emulate."""

from __future__ import annotations

import argparse
import html
import json
import os
import re
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import keyring
import pytest
import requests
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from daemon.cli import auth as command
from daemon.config import FromCredential, FromFile, FromKeyring, GmailAccount
from daemon.errors import FollowupdError, OwnerMustAct, SignInAgain, TryLater, Usage
from daemon.mailboxes.gmail import Gmail, SignIn, auth, tokens
from daemon.mailboxes.gmail.client import client
from daemon.mailboxes.gmail.scopes import MODIFY
from rules.message import Place
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab, quick
from tests.shell.mailboxes.lab import raw
from tests.shell.report.browser import browser
from tests.shell.servers.emulate import Emulate

Browser = Callable[[str], None]


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        yield lab


@pytest.fixture
def account(lab: GmailLab, tmp_path: Path) -> GmailAccount:
    secret = tmp_path / "client_secret.json"
    secret.write_text(json.dumps({"installed": {**urls(lab), "client_id": "ours", "client_secret": "not so secret"}}))
    return GmailAccount("gmail", lab.user, secret, FromFile(tmp_path / "state/token.json"), lab.line.address)


def urls(lab: GmailLab) -> dict[str, str]:
    return {"auth_uri": f"{lab.server}/o/oauth2/v2/auth", "token_uri": f"{lab.server}/oauth2/token"}


def consent(user: str) -> Browser:
    """Return a browser whose owner presses the button with their address on it."""

    def browse(address: str) -> None:
        page = requests.get(address, timeout=20)
        forms = re.findall(r"<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", page.text, re.DOTALL)
        for action, form in forms:
            fields = {
                html.unescape(name): html.unescape(value)
                for name, value in re.findall(r'name="([^"]+)"[^>]*value="([^"]*)"', form)
            }
            if fields["email"] == user:
                parts = urlsplit(address)
                requests.post(f"{parts.scheme}://{parts.netloc}{action}", data=fields, timeout=20)
                return
        raise AssertionError(user)

    return browse


def answering(**fields: str) -> Browser:
    """Return a browser that is sent back with this at once. '{state}' stands for the state that was given."""

    def browse(address: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        told = {name: value.format(state=asked["state"]) for name, value in fields.items()}
        requests.get(asked["redirect_uri"], params=told, timeout=20)

    return browse


def showing(*browsers: Browser) -> auth.Show:
    """Show the address to browsers, one after the other, while the command waits."""

    def show(address: str, port: int) -> None:
        assert f"127.0.0.1%3A{port}" in address

        def work() -> None:
            for browse in browsers:
                browse(address)

        threading.Thread(target=work, daemon=True).start()

    return show


def signed_in(account: GmailAccount, lab: GmailLab) -> str:
    credentials = auth.ask(account, port=0, show=showing(consent(lab.user)))
    return auth.keep(account, credentials)


def mailbox(account: GmailAccount) -> Gmail:
    return Gmail(
        account.name, user=account.user, credentials=SignIn(account), endpoint=account.api_endpoint, known=list,
        pace=quick(),
    )  # fmt: skip


def config_file(account: GmailAccount, folder: Path, token: str = 'token_file = "state/token.json"') -> Path:
    path = folder / "config.toml"
    path.write_text(
        '[owner]\nname = "Dana"\naddresses = ["dana@example.org"]\ntime_zone = "Europe/Berlin"\n'
        f'[[account]]\nname = "gmail"\nkind = "gmail"\nuser = "{account.user}"\n'
        f'client_secret = "client_secret.json"\n{token}\napi_endpoint = "{account.api_endpoint}"\n',
        encoding="utf-8",
    )
    return path


def arguments(config: Path, **more: object) -> argparse.Namespace:
    chosen = {"config": config, "account": None, "no_browser": True, "port": 0, "revoke": False} | more
    return argparse.Namespace(**chosen)


def test_what_is_signed_in_reads_the_mail(lab: GmailLab, account: GmailAccount) -> None:
    lab.deliver(raw("a@there"), Place.INBOX)
    signed_in(account, lab)
    with closing(mailbox(account)) as opened:
        opened.try_out()


def test_a_real_browser_finds_its_way(lab: GmailLab, account: GmailAccount) -> None:
    """As followupd runs on a machine with one, and the owner presses the button with their address on it."""
    with browser() as window:

        def press(address: str) -> None:
            window._post("url", url=address)
            window.run("[...document.forms].find(f => f.elements.email.value === arguments[0]).submit()", lab.user)

        credentials = auth.ask(account, port=0, show=showing(press))
        auth.keep(account, credentials)
    with closing(mailbox(account)) as opened:
        opened.try_out()


def test_the_token_is_for_its_owner_s_eyes_and_the_address_asks_for_no_more_than_is_needed(
    lab: GmailLab, account: GmailAccount
) -> None:
    seen: list[str] = []
    credentials = auth.ask(account, port=0, show=showing(seen.append, consent(lab.user)))
    path = Path(auth.keep(account, credentials))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
    asked = parse_qs(urlsplit(seen[0]).query)
    assert asked["scope"] == [MODIFY]
    assert asked["code_challenge_method"] == ["S256"]  # RFC 7636
    assert (asked["access_type"], asked["prompt"], asked["login_hint"]) == (["offline"], ["consent"], [lab.user])
    assert asked["redirect_uri"][0].startswith("http://127.0.0.1:")  # RFC 8252, 7.3: not localhost


def test_a_token_that_has_run_out_is_renewed_where_the_client_says(lab: GmailLab, account: GmailAccount) -> None:
    path = Path(signed_in(account, lab))
    stored = json.loads(path.read_text())
    path.write_text(json.dumps(stored | {"expiry": "2020-01-01T00:00:00+00:00", "token": "stale"}))
    with closing(mailbox(account)) as opened:
        opened.try_out()


def test_what_is_not_the_answer_is_put_off(lab: GmailLab, account: GmailAccount) -> None:
    def icon(address: str) -> None:
        home = parse_qs(urlsplit(address).query)["redirect_uri"][0]
        assert requests.get(f"{home}favicon.ico", timeout=20).status_code == 404

    stranger = answering(code="stolen", state="guessed")
    auth.ask(account, port=0, show=showing(icon, stranger, consent(lab.user)))


def test_no_leave_is_no_sign_in(account: GmailAccount) -> None:
    with pytest.raises(OwnerMustAct, match="did not give leave"):
        auth.ask(account, port=0, show=showing(answering(error="access_denied", state="{state}")))


def test_a_wrong_code_is_no_sign_in(account: GmailAccount) -> None:
    with pytest.raises(OwnerMustAct, match="invalid_grant"):
        auth.ask(account, port=0, show=showing(answering(code="wrong", state="{state}")))


def test_fewer_scopes_than_asked_for_are_too_few(lab: GmailLab, account: GmailAccount) -> None:
    def unticked(address: str) -> None:
        consent(lab.user)(address.replace(urlsplit(MODIFY).path.rpartition("/")[2], "gmail.readonly"))

    with pytest.raises(OwnerMustAct, match=f"scope {MODIFY} was not given"):
        auth.ask(account, port=0, show=showing(unticked))


def test_no_answer_is_not_waited_for_for_ever(account: GmailAccount) -> None:
    with pytest.raises(OwnerMustAct, match="in time"):
        auth.ask(account, port=0, show=showing(), seconds=0.05)


def test_a_port_in_use_is_told(account: GmailAccount, lab: GmailLab) -> None:
    with pytest.raises(OwnerMustAct, match="--port"):
        auth.ask(account, port=lab.line.port, show=showing())


def test_the_environment_is_left_as_it_was(
    lab: GmailLab, account: GmailAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "kept")
    before = dict(os.environ)
    signed_in(account, lab)
    assert dict(os.environ) == before


def test_the_sign_in_can_be_given_back(lab: GmailLab, account: GmailAccount) -> None:
    path = Path(signed_in(account, lab))
    stored = path.read_text()
    auth.revoke(account)
    assert not path.exists()
    with closing(mailbox(account)) as opened, pytest.raises(SignInAgain, match="nobody is signed in"):
        opened.try_out()
    path.write_text(json.dumps(json.loads(stored) | {"expiry": "2020-01-01T00:00:00+00:00"}))
    path.chmod(0o600)
    with closing(mailbox(account)) as opened, pytest.raises(SignInAgain, match="followupd auth gmail"):
        opened.try_out()


def test_what_could_not_be_given_back_is_kept(lab: GmailLab, account: GmailAccount) -> None:
    path = Path(signed_in(account, lab))
    secret = json.loads(account.client_secret.read_text())
    secret["installed"]["token_uri"] = "http://127.0.0.1:9/token"
    account.client_secret.write_text(json.dumps(secret))
    with pytest.raises(TryLater):
        auth.revoke(account)
    assert path.exists()


def test_a_service_takes_up_a_token_that_was_stored_while_it_ran(lab: GmailLab, account: GmailAccount) -> None:
    with closing(mailbox(account)) as opened:
        with pytest.raises(SignInAgain, match="followupd auth gmail"):
            opened.try_out()
        signed_in(account, lab)
        opened.try_out()


def test_the_same_token_is_not_renewed_at_every_connection(lab: GmailLab, account: GmailAccount) -> None:
    signed_in(account, lab)
    sign_in = SignIn(account)
    assert sign_in() is sign_in()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nonsense", "can't be read"),
        ("{}", "can't be read"),
        ('{"refresh_token": "r", "token": "t", "expiry": null, "client_id": "ours", "scopes": []}', "can't be read"),
        (
            '{"refresh_token": "r", "token": "t", "expiry": "2020-01-01T00:00:00Z", "client_id": "x", "scopes": []}',
            "another OAuth client",
        ),
    ],
)
def test_a_token_that_is_none_is_to_sign_in_again(account: GmailAccount, text: str, words: str) -> None:
    tokens.store(account.token, text, account=account.name)
    with pytest.raises(SignInAgain, match=f"{words}.*followupd auth gmail"):
        SignIn(account)()


def test_a_token_that_others_may_read_is_refused(lab: GmailLab, account: GmailAccount) -> None:
    path = Path(signed_in(account, lab))
    path.chmod(0o640)
    with pytest.raises(OwnerMustAct, match=f"chmod 600 {path}"):
        SignIn(account)()


class Memory(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


def test_a_keyring_keeps_a_token(lab: GmailLab, account: GmailAccount) -> None:
    before, memory = keyring.get_keyring(), Memory()
    keyring.set_keyring(memory)
    kept = GmailAccount(account.name, account.user, account.client_secret, FromKeyring(), account.api_endpoint)
    try:
        assert signed_in(kept, lab) == "the keyring"
        with closing(mailbox(kept)) as opened:
            opened.try_out()
        auth.revoke(kept)
        assert memory.kept == {}
        tokens.forget(FromKeyring(), account="gmail")
    finally:
        keyring.set_keyring(before)


def test_a_credential_is_read_and_never_written(
    lab: GmailLab, account: GmailAccount, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(signed_in(account, lab))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(path.parent))
    given = GmailAccount(
        account.name, account.user, account.client_secret, FromCredential(path.name), account.api_endpoint
    )
    with closing(mailbox(given)) as opened:
        opened.try_out()
    with pytest.raises(OwnerMustAct, match="LoadCredential="):
        auth.ask(given, port=0, show=showing())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "can't be read"),
        ("{", "no JSON"),
        ("[]", "no OAuth client"),
        ('{"installed": {"client_id": "x"}}', "no OAuth client"),
        ('{"installed": {"client_id": "x", "auth_uri": "https://a", "token_uri": "http://a.example/t"}}', "token_uri is no https"),
        ('{"installed": {"client_id": "x", "auth_uri": "ftp://a", "token_uri": "https://a/t"}}', "auth_uri is no https"),
    ],
)  # fmt: skip
def test_a_client_that_is_none_says_how_to_make_one(tmp_path: Path, text: str | None, words: str) -> None:
    path = tmp_path / "client_secret.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(OwnerMustAct, match=f"{words}.*Desktop app"):
        client(path, where="account gmail")


def test_google_s_own_client_is_given_back_to_google(tmp_path: Path) -> None:
    path = tmp_path / "client_secret.json"
    path.write_text(
        '{"installed": {"client_id": "x", "auth_uri": "https://accounts.google.com/o/oauth2/auth", '
        '"token_uri": "https://oauth2.googleapis.com/token"}}'
    )
    assert client(path, where="").revoke_uri == "https://oauth2.googleapis.com/revoke"


def test_the_command_tells_the_reason_the_address_the_way_there_and_the_trap(
    lab: GmailLab, account: GmailAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run_with_owner(lab, arguments(config_file(account, tmp_path), account="gmail"), capsys)
    assert f"{MODIFY}: to read mail" in said
    assert re.search(r"ssh -L (\d+):127\.0\.0\.1:\1 ", said)
    assert f"gmail: signed in as {lab.user}" in said
    assert "7 days" in said
    assert SignIn(account)().refresh_token not in said
    assert command.command(arguments(tmp_path / "config.toml", revoke=True)) == 0
    assert not (tmp_path / "state/token.json").exists()


def test_whoever_signs_in_as_somebody_else_is_told_and_nothing_is_kept(
    lab: GmailLab, account: GmailAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = GmailLab("user1@example.org", "", lab.server, lab.line, lab.stack)
    with pytest.raises(SignInAgain, match="somebody else"):
        run_with_owner(other, arguments(config_file(account, tmp_path)), capsys)
    assert not (tmp_path / "state/token.json").exists()


def run_with_owner(lab: GmailLab, chosen: argparse.Namespace, capsys: pytest.CaptureFixture[str]) -> str:
    """Run the command as on a machine without a browser; the owner reads the address and opens it. Return all it said."""
    failed: list[FollowupdError] = []

    def work() -> None:
        try:
            command.command(chosen)
        except FollowupdError as error:
            failed.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    said = ""
    while thread.is_alive():
        said += capsys.readouterr().out
        if shown := re.search(r"^http\S+(?=\n)", said, re.MULTILINE):
            consent(lab.user)(shown[0])
            break
        thread.join(0.01)
    thread.join(20)
    if failed:
        raise failed[0]
    return said + capsys.readouterr().out


@pytest.mark.parametrize("name", ["nobody", "main"])
def test_an_account_that_is_none_of_gmail_s_is_wrong_usage(account: GmailAccount, tmp_path: Path, name: str) -> None:
    with pytest.raises(Usage, match=f"{name} is none of the accounts .*: gmail"):
        command.command(arguments(config_file(account, tmp_path), account=name))
