"""Gmail over IMAP with a token of Google's: signed in at emulate, logged in at a server that speaks as Gmail's does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from daemon.cli import auth as command
from daemon.cli import main
from daemon.config import GmailAccount, GoogleSignIn, ImapAccount, load
from daemon.errors import OwnerMustAct, SignInAgain
from daemon.mailboxes.imap import server_of, try_out
from daemon.signin import google, grant
from daemon.signin.scopes import FULL
from daemon.wiring import login, mailbox
from rules.message import Place
from tests.shell.cli.signing_in import account_of, consent, showing, signed_in
from tests.shell.mailboxes.gimap_lab import GimapLab, gimap_lab
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.mailboxes.lab import Mirror, raw
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.gimap_client import Gimap

CONFIG = """
[owner]
name = "Dana"
addresses = ["dana@example.org"]

[[account]]
name = "gmail"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
auth = "google"
client_secret = "client_secret.json"
token_file = "state/token.json"
"""


@dataclass
class Everything:
    """Which tokens let in: all but these. asked: those that were tried."""

    refused: set[str]
    asked: list[str]

    def __contains__(self, token: object) -> bool:
        self.asked.append(str(token))
        return token not in self.refused and "*" not in self.refused


@dataclass(frozen=True, slots=True)
class Desk:
    """An owner's config, Google's pages, and Gmail's IMAP server."""

    pages: GmailLab
    lab: GimapLab
    tokens: Everything
    config: Path
    api: GmailAccount

    @property
    def account(self) -> ImapAccount:
        (account,) = load(self.config).accounts
        assert isinstance(account, ImapAccount)
        return account

    @property
    def token(self) -> Path:
        return self.config.parent / "state/token.json"

    def sign_in(self) -> None:
        command.sign_in(self.account, port=0, show=showing(consent(self.pages.user)))

    def log_in(self) -> None:
        try_out("gmail", server_of(self.account), login(self.account))

    def kept(self) -> dict[str, object]:
        kept: dict[str, object] = json.loads(self.token.read_text())
        return kept

    def keep(self, **changed: object) -> None:
        self.token.write_text(json.dumps(self.kept() | changed))


@pytest.fixture
def desk(emulate_server: Emulate, tmp_path: Path) -> Iterator[Desk]:
    with emulate_lab(emulate_server) as pages, gimap_lab() as lab:
        server: Gimap | None = lab.server
        assert server
        server.user = pages.user
        tokens = Everything(set(), [])
        server.tokens = tokens
        path = tmp_path / "config.toml"
        path.write_text(CONFIG.format(port=lab.line.port, user=pages.user))
        yield Desk(pages, lab, tokens, path, account_of(pages, tmp_path))


def test_what_is_signed_in_reads_the_mail(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    with desk.lab.mail.changed:
        desk.lab.mail.add(raw("a@there"), desk.lab.mail.folders["INBOX"], [], None)
    desk.sign_in()
    said = capsys.readouterr().out
    assert f"signed in as {desk.pages.user}" in said
    assert "every 7 days" in " ".join(said.split())
    mirror = Mirror()
    opened = mailbox(desk.account, load(desk.config), mirror.known)
    mirror.look(opened)
    opened.close()
    assert mirror.place("a@there") is Place.INBOX
    assert set(desk.tokens.asked) == {desk.kept()["token"]}


def test_it_is_told_why_google_asks_for_so_much(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[str] = []
    command.sign_in(desk.account, port=0, show=showing(seen.append, consent(desk.pages.user)))
    assert parse_qs(urlsplit(seen[0]).query)["scope"] == [FULL]
    said = " ".join(capsys.readouterr().out.split())
    assert f"{FULL}: to log in by IMAP, which Google allows with no smaller scope" in said
    assert 'kind = "gmail" does with less' in said


def test_the_same_token_is_good_for_the_api(desk: Desk) -> None:
    desk.sign_in()
    kept = desk.account.password
    assert isinstance(kept, GoogleSignIn)
    api = grant.of_api(replace(desk.api, token=kept.token))
    assert google.SignIn(api)().token == desk.kept()["token"]


def test_a_token_for_the_api_alone_is_too_small_for_imap(desk: Desk) -> None:
    signed_in(desk.api, desk.pages)
    assert desk.token.exists()
    with pytest.raises(SignInAgain, match=f"the token is not for {FULL}. Type: followupd auth gmail"):
        desk.log_in()
    assert desk.tokens.asked == []


def test_a_token_that_has_run_out_is_renewed_first(desk: Desk) -> None:
    desk.sign_in()
    desk.tokens.asked.clear()
    desk.keep(expiry="2020-01-01T00:00:00+00:00", token="stale")
    desk.log_in()
    assert len(desk.tokens.asked) == 1
    assert desk.tokens.asked != ["stale"]


def test_a_token_that_the_server_refuses_is_renewed_once(desk: Desk) -> None:
    desk.sign_in()
    desk.tokens.asked.clear()
    desk.tokens.refused.add(str(desk.kept()["token"]))
    desk.log_in()
    assert len(desk.tokens.asked) == 2


def test_a_renewed_token_that_is_refused_too_is_for_the_owner(desk: Desk) -> None:
    desk.sign_in()
    desk.tokens.refused.add("*")
    with pytest.raises(SignInAgain, match=r"refuses the token for .* Type: followupd auth gmail"):
        desk.log_in()


def test_a_sign_in_that_has_ended_names_the_seven_days(desk: Desk) -> None:
    desk.sign_in()
    desk.keep(expiry="2020-01-01T00:00:00+00:00", refresh_token="revoked")
    with pytest.raises(SignInAgain, match=r"(?s)Type: followupd auth gmail.*every 7 days.*In production"):
        desk.log_in()


def test_a_login_that_fails_keeps_no_token(desk: Desk) -> None:
    desk.tokens.refused.add("*")
    with pytest.raises(OwnerMustAct):
        desk.sign_in()
    assert not desk.token.exists()


def test_the_sign_in_can_be_given_back(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.sign_in()
    before = desk.kept()
    assert main(["-c", str(desk.config), "auth", "gmail", "--revoke"]) == 0
    assert "was given back" in capsys.readouterr().out
    assert not desk.token.exists()
    desk.token.write_text(json.dumps(before | {"expiry": "2020-01-01T00:00:00+00:00"}))
    desk.token.chmod(0o600)
    with pytest.raises(SignInAgain, match="ended or was revoked"):
        desk.log_in()
