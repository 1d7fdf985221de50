"""`followupd auth`: the whole way through a browser and back, against emulate."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from daemon.config import GmailAccount
from daemon.errors import OwnerMustAct, SignInAgain, TryLater
from daemon.mailboxes.base import Arrived, Mailbox
from daemon.mailboxes.gmail import Gmail
from daemon.signin import google
from daemon.signin.grant import of_api
from daemon.signin.scopes import MODIFY
from rules.message import Place
from tests.shell.cli.signing_in import account_of, answering, consent, mailbox, showing, signed_in
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.mailboxes.lab import raw
from tests.shell.report.browser import browser
from tests.shell.servers.emulate import Emulate


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        yield lab


@pytest.fixture
def account(lab: GmailLab, tmp_path: Path) -> GmailAccount:
    return account_of(lab, tmp_path)


def arrived(opened: Mailbox) -> list[str]:
    return [change.envelope.id for change, _ in opened.changes(None) if isinstance(change, Arrived)]


def test_what_is_signed_in_reads_the_mail(lab: GmailLab, account: GmailAccount) -> None:
    lab.deliver(raw("a@there"), Place.INBOX)
    signed_in(account, lab)
    with closing(mailbox(account)) as opened:
        assert arrived(opened) == ["a@there"]


def test_a_real_browser_finds_its_way(lab: GmailLab, account: GmailAccount) -> None:
    """As followupd runs on a machine with one, and the owner presses the button with their address on it."""
    lab.deliver(raw("a@there"), Place.INBOX)
    with browser() as window:

        def press(address: str) -> None:
            window._post("url", url=address)
            window.run("[...document.forms].find(f => f.elements.email.value === arguments[0]).submit()", lab.user)

        credentials = google.ask(of_api(account), port=0, show=showing(press))
        google.keep(of_api(account), credentials)
    with closing(mailbox(account)) as opened:
        assert arrived(opened) == ["a@there"]


def test_the_token_is_for_its_owner_s_eyes_and_the_address_asks_for_no_more_than_is_needed(
    lab: GmailLab, account: GmailAccount
) -> None:
    seen: list[str] = []
    credentials = google.ask(of_api(account), port=0, show=showing(seen.append, consent(lab.user)))
    path = Path(google.keep(of_api(account), credentials))
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
    signed = google.SignIn(of_api(account))
    with closing(
        Gmail(account.name, user=account.user, credentials=signed, endpoint=account.api_endpoint, known=tuple)
    ) as opened:
        opened.try_out()
    assert signed().valid
    assert signed().token != "stale"  # the server takes any token, so that only this shows it was renewed


def test_what_is_not_the_answer_is_put_off(lab: GmailLab, account: GmailAccount) -> None:
    def icon(address: str) -> None:
        home = parse_qs(urlsplit(address).query)["redirect_uri"][0]
        assert requests.get(f"{home}favicon.ico", timeout=20).status_code == 404

    stranger = answering(code="stolen", state="guessed")
    google.ask(of_api(account), port=0, show=showing(icon, stranger, consent(lab.user)))


def test_no_leave_is_no_sign_in(account: GmailAccount) -> None:
    with pytest.raises(OwnerMustAct, match="did not give leave"):
        google.ask(of_api(account), port=0, show=showing(answering(error="access_denied", state="{state}")))


def test_a_wrong_code_is_no_sign_in(account: GmailAccount) -> None:
    with pytest.raises(OwnerMustAct, match="invalid_grant"):
        google.ask(of_api(account), port=0, show=showing(answering(code="wrong", state="{state}")))


def test_fewer_scopes_than_asked_for_are_too_few(lab: GmailLab, account: GmailAccount) -> None:
    def unticked(address: str) -> None:
        consent(lab.user)(address.replace(urlsplit(MODIFY).path.rpartition("/")[2], "gmail.readonly"))

    with pytest.raises(OwnerMustAct, match=f"scope {MODIFY} was not given"):
        google.ask(of_api(account), port=0, show=showing(unticked))


def test_no_answer_is_not_waited_for_for_ever(account: GmailAccount) -> None:
    with pytest.raises(OwnerMustAct, match="in time"):
        google.ask(of_api(account), port=0, show=showing(), seconds=0.05)


def test_a_port_in_use_is_told(account: GmailAccount, lab: GmailLab) -> None:
    with pytest.raises(OwnerMustAct, match="--port"):
        google.ask(of_api(account), port=lab.line.port, show=showing())


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
    google.revoke(of_api(account))
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
        google.revoke(of_api(account))
    assert path.exists()
