"""Signing in to Gmail: asking the owner's leave in the browser, and using, renewing or giving back what they gave."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http import HTTPStatus

import requests
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import InstalledAppFlow
from oauthlib.oauth2 import OAuth2Error  # type: ignore[import-untyped]  # it has no types

from daemon.config.model import GmailAccount
from daemon.errors import OwnerMustAct, Refused, SignInAgain, TryLater
from daemon.mailboxes.gmail import tokens
from daemon.mailboxes.gmail.client import Client, client, is_plain
from daemon.mailboxes.gmail.loopback import loopback
from daemon.mailboxes.gmail.scopes import MODIFY, SCOPES

SECONDS = 600.0  # for the owner to find their way through Google's pages
REVOKE_SECONDS = 30.0

Show = Callable[[str, int], None]
"""Shows the owner the address to open, and on which port of this machine the answer is awaited."""


class SignIn:
    """The credentials of an account. A token that `followupd auth` stored meanwhile is taken up."""

    def __init__(self, account: GmailAccount) -> None:
        self._account = account
        self._last: tuple[str, Credentials] | None = None

    def __call__(self) -> Credentials:
        """Return them. Raises SignInAgain where nobody is signed in, OwnerMustAct where they can't be read."""
        account = self._account
        text = tokens.load(account.token, account=account.name)
        if self._last is None or self._last[0] != text:
            self._last = (text, _read(text, client(account.client_secret, where=_where(account)), account))
        return self._last[1]


def ask(account: GmailAccount, *, port: int, show: Show, seconds: float = SECONDS) -> Credentials:
    """Ask the owner's leave, and return the credentials; nothing is stored yet. port: 0 for any that is free.

    Raises OwnerMustAct where they said no, gave too little, or did not answer; TryLater where the line failed.
    """
    tokens.check_writable(account.token, account=account.name)
    who = client(account.client_secret, where=_where(account))
    flow = InstalledAppFlow.from_client_config(who.config, scopes=list(SCOPES), autogenerate_code_verifier=True)
    state = secrets.token_urlsafe(24)
    with loopback(port) as waiting:
        flow.redirect_uri = waiting.address
        # offline and consent: without them Google gives no refresh token to who has been here before
        with _transport(who):
            address, _ = flow.authorization_url(
                state=state, access_type="offline", prompt="consent", login_hint=account.user
            )
        show(address, waiting.port)
        answer = waiting.answer(state, seconds=seconds)
    return _exchange(flow, answer, who, account)


def keep(account: GmailAccount, credentials: Credentials) -> str:
    """Store credentials; return where."""
    return tokens.store(account.token, _write(credentials), account=account.name)


def revoke(account: GmailAccount) -> None:
    """Give the token back, and forget it. Raises TryLater where the line fails: then it is kept."""
    where = _where(account)
    credentials = _read(
        tokens.load(account.token, account=account.name), who := client(account.client_secret, where=where), account
    )
    body = {"token": credentials.refresh_token}
    try:
        answer = requests.post(who.revoke_uri, data=body, timeout=REVOKE_SECONDS)
    except requests.RequestException as error:
        raise TryLater(f"{where}: the token could not be revoked ({type(error).__name__}). Try it again.") from None
    if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise TryLater(f"{where}: the token could not be revoked ({answer.status_code}). Try it again.")
    tokens.forget(account.token, account=account.name)  # any other answer: it is no token any more


def _exchange(flow: InstalledAppFlow, answer: str, who: Client, account: GmailAccount) -> Credentials:
    where = _where(account)
    try:
        with _transport(who):
            # oauthlib takes no answer over http; this one never left the machine
            flow.fetch_token(authorization_response=answer.replace("http://", "https://", 1), timeout=REVOKE_SECONDS)
    except OAuth2Error as error:
        if error.error == "access_denied":
            raise OwnerMustAct(f"{where}: you did not give leave. Type: followupd auth {account.name}") from None
        raise Refused(
            f"{where}: the sign-in was refused ({error.error}). Type: followupd auth {account.name}"
        ) from None
    except requests.RequestException as error:
        raise TryLater(f"{where}: the sign-in failed ({type(error).__name__}). Try it again.") from None
    credentials: Credentials = flow.credentials
    if MODIFY not in (credentials.granted_scopes or ()):
        raise OwnerMustAct(
            f"{where}: the scope {MODIFY} was not given. Type: followupd auth {account.name}, "
            "and leave every box ticked that Google shows."
        )
    if not credentials.refresh_token:
        raise OwnerMustAct(f"{where}: no lasting token was given. Type: followupd auth {account.name}")
    return credentials


@contextmanager
def _transport(who: Client) -> Iterator[None]:
    """Let oauthlib take fewer scopes, of which we tell the owner ourselves, and plain http on this very machine."""
    wanted = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
    if is_plain(who.auth_uri) or is_plain(who.token_uri):  # only loopback addresses can be: see client
        wanted["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _write(credentials: Credentials) -> str:
    """Return the credentials on one line: a systemd credential is read up to its end."""
    expiry = credentials.expiry.replace(tzinfo=UTC).isoformat() if credentials.expiry else None
    return json.dumps(
        {
            "refresh_token": credentials.refresh_token,
            "token": credentials.token,
            "expiry": expiry,
            "client_id": credentials.client_id,
            "scopes": list(credentials.granted_scopes or credentials.scopes or ()),
        }
    )


def _read(text: str, who: Client, account: GmailAccount) -> Credentials:
    """Return the credentials. from_authorized_user_file would take Google's own token_uri over the client's."""
    where = _where(account)
    try:
        told = json.loads(text)
        refresh_token, scopes = str(told["refresh_token"]), [str(scope) for scope in told["scopes"]]
        expiry = datetime.fromisoformat(told["expiry"]).astimezone(UTC).replace(tzinfo=None)
        client_id, token = str(told["client_id"]), str(told["token"])
    except (ValueError, TypeError, KeyError):
        raise SignInAgain(f"{where}: the stored token can't be read. Type: followupd auth {account.name}") from None
    if client_id != who.client_id:  # a refresh token is good only for who it was given to
        raise SignInAgain(f"{where}: the token is of another OAuth client. Type: followupd auth {account.name}")
    return Credentials(  # type: ignore[no-untyped-call]  # google-auth has no types there
        token, refresh_token=refresh_token, token_uri=who.token_uri, client_id=client_id,
        client_secret=who.client_secret, scopes=scopes, expiry=expiry,
    )  # fmt: skip


def _where(account: GmailAccount) -> str:
    return f"account {account.name}"
