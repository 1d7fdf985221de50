"""Where the token of a sign-in is kept, and what makes it none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from daemon.config import FromCredential, FromKeyring, GmailAccount
from daemon.errors import OwnerMustAct, SignInAgain
from daemon.signin import google, tokens
from daemon.signin.client import client
from daemon.signin.grant import of_api
from tests.shell.cli.signing_in import account_of, mailbox, showing, signed_in
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.servers.emulate import Emulate


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        yield lab


@pytest.fixture
def account(lab: GmailLab, tmp_path: Path) -> GmailAccount:
    return account_of(lab, tmp_path)


def test_a_service_takes_up_a_token_that_was_stored_while_it_ran(lab: GmailLab, account: GmailAccount) -> None:
    with closing(mailbox(account)) as opened:
        with pytest.raises(SignInAgain, match="followupd auth gmail"):
            opened.try_out()
        signed_in(account, lab)
        opened.try_out()


def test_the_same_token_is_not_renewed_at_every_connection(lab: GmailLab, account: GmailAccount) -> None:
    signed_in(account, lab)
    sign_in = google.SignIn(of_api(account))
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
        google.SignIn(of_api(account))()


def test_a_token_that_others_may_read_is_refused(lab: GmailLab, account: GmailAccount) -> None:
    path = Path(signed_in(account, lab))
    path.chmod(0o640)
    with pytest.raises(OwnerMustAct, match=f"chmod 600 {path}"):
        google.SignIn(of_api(account))()


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
        google.revoke(of_api(kept))
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
        google.ask(of_api(given), port=0, show=showing())


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
