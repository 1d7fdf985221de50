"""How an IMAP account logs in, as its config says: by a password, or by a token of Google's or Microsoft's."""

from __future__ import annotations

from pathlib import Path

import pytest

from daemon import secrets
from daemon.config import FromCredential, FromFile, FromKeyring, GoogleSignIn, ImapAccount, MicrosoftSignIn, load
from daemon.errors import OwnerMustAct
from daemon.signin import grant
from daemon.signin.scopes import FULL, MICROSOFT, MODIFY, covers

HEAD = """
[owner]
name = "Dana"
addresses = ["dana@example.org"]

[[account]]
name = "main"
kind = "imap"
host = "imap.example.org"
user = "dana@example.org"
"""
COMMON = "https://login.microsoftonline.com/common"


def account(folder: Path, text: str) -> ImapAccount:
    path = folder / "config.toml"
    path.write_text(HEAD + text)
    (found,) = load(path).accounts
    assert isinstance(found, ImapAccount)
    return found


def test_without_a_word_it_is_by_password(tmp_path: Path) -> None:
    for text in ('password_file = "/p"', 'auth = "password"\npassword_file = "/p"'):
        assert account(tmp_path, text).password == FromFile(Path("/p"))


@pytest.mark.parametrize(
    ("where", "kept"),
    [
        ('token_file = "/t"', FromFile(Path("/t"))),
        ('token_credential = "t"', FromCredential("t")),
        ("keyring = true", FromKeyring()),
    ],
    ids=["a file", "a credential", "the keyring"],
)
def test_a_token_is_kept_where_the_owner_says(
    tmp_path: Path, where: str, kept: FromFile | FromCredential | FromKeyring
) -> None:
    google = account(tmp_path, f'auth = "google"\nclient_secret = "c.json"\n{where}')
    assert google.password == GoogleSignIn(tmp_path / "c.json", kept)
    microsoft = account(tmp_path, f'auth = "microsoft"\nclient_id = "1a-2b"\n{where}')
    assert microsoft.password == MicrosoftSignIn("1a-2b", COMMON, kept)


def test_an_organisation_may_sign_in_its_own(tmp_path: Path) -> None:
    text = 'auth = "microsoft"\nclient_id = "1a"\nkeyring = true\nauthority = "https://login.microsoftonline.us/firm.example/"'
    found = account(tmp_path, text).password
    assert isinstance(found, MicrosoftSignIn)
    assert found.authority == "https://login.microsoftonline.us/firm.example"


def test_who_is_asked_for_leave_follows_from_the_account(tmp_path: Path) -> None:
    assert grant.grant(account(tmp_path, "keyring = true")) is None
    google = grant.grant(account(tmp_path, 'auth = "google"\nclient_secret = "c.json"\nkeyring = true'))
    assert isinstance(google, grant.Google)
    assert (google.account, google.user, google.scope) == ("main", "dana@example.org", FULL)
    microsoft = grant.grant(account(tmp_path, 'auth = "microsoft"\nclient_id = "1a"\nkeyring = true'))
    assert isinstance(microsoft, grant.Microsoft)
    assert (microsoft.account, microsoft.user, microsoft.client_id) == ("main", "dana@example.org", "1a")


def test_an_account_with_a_token_has_no_password(tmp_path: Path) -> None:
    found = account(tmp_path, 'auth = "microsoft"\nclient_id = "1a"\nkeyring = true')
    with pytest.raises(OwnerMustAct, match=r"it has no password\. Type: followupd auth main"):
        secrets.password(found)


@pytest.mark.parametrize(
    ("granted", "wanted", "enough"),
    [(MODIFY, MODIFY, True), (FULL, FULL, True), (FULL, MODIFY, True), (MODIFY, FULL, False), (FULL, MICROSOFT, False)],
)
def test_google_s_scope_for_all_mail_covers_the_smaller_one(granted: str, wanted: str, enough: bool) -> None:
    assert covers(granted, wanted) is enough
