"""Signing in at Google: asking the owner's leave in the browser, and using, renewing or giving back what they gave."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http import HTTPStatus

import requests
from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import Request
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import InstalledAppFlow
from oauthlib.oauth2 import OAuth2Error  # type: ignore[import-untyped]  # it has no types

from daemon.errors import OwnerMustAct, Refused, SignInAgain, TryLater
from daemon.signin import failures, tokens
from daemon.signin.client import Client, client, is_plain
from daemon.signin.grant import Google
from daemon.signin.loopback import loopback
from daemon.signin.scopes import covers

SECONDS = 600.0  # for the owner to find their way through Google's pages
REVOKE_SECONDS = 30.0

Show = Callable[[str, int], None]
"""Shows the owner the address to open, and on which port of this machine the answer is awaited."""


class SignIn:
    """The credentials of an account. A token that `followupd auth` stored meanwhile is taken up."""

    def __init__(self, grant: Google) -> None:
        self._grant = grant
        self._last: tuple[str, Credentials] | None = None

    def __call__(self) -> Credentials:
        """Return them. Raises SignInAgain where nobody is signed in, OwnerMustAct where they can't be read."""
        grant = self._grant
        text = tokens.load(grant.token, account=grant.account)
        if self._last is None or self._last[0] != text:
            found = _read(text, client(grant.client_secret, where=_where(grant)), grant)
            if not any(covers(one, grant.scope) for one in found.scopes or ()):
                raise SignInAgain(
                    f"{_where(grant)}: the token is not for {grant.scope}. Type: followupd auth {grant.account}"
                )
            self._last = (text, found)
        return self._last[1]

    def token(self) -> str:
        """Return a token that is good for now. Raises as the call, and TryLater where the line fails."""
        credentials = self()
        return str(credentials.token) if credentials.valid else self.renewed()

    def renewed(self) -> str:
        """Return a new token, as the one before was refused. Raises as `token`."""
        credentials = self()
        try:
            credentials.refresh(Request())  # type: ignore[no-untyped-call]  # google-auth has no types there
        except GoogleAuthError as error:
            raise failures.of_renewal(self._grant.account, error) from None
        return str(credentials.token)


def ask(grant: Google, *, port: int, show: Show, seconds: float = SECONDS) -> Credentials:
    """Ask the owner's leave, and return the credentials; nothing is stored yet. port: 0 for any that is free.

    Raises OwnerMustAct where they said no, gave too little, or did not answer; TryLater where the line failed.
    """
    tokens.check_writable(grant.token, account=grant.account)
    who = client(grant.client_secret, where=_where(grant))
    flow = InstalledAppFlow.from_client_config(who.config, scopes=[grant.scope], autogenerate_code_verifier=True)
    state = secrets.token_urlsafe(24)
    with loopback(port) as waiting:
        flow.redirect_uri = waiting.address
        # offline and consent: without them Google gives no refresh token to who has been here before
        with _transport(who):
            address, _ = flow.authorization_url(
                state=state, access_type="offline", prompt="consent", login_hint=grant.user
            )
        show(address, waiting.port)
        answer = waiting.answer(state, seconds=seconds)
    return _exchange(flow, answer, who, grant)


def keep(grant: Google, credentials: Credentials) -> str:
    """Store credentials; return where."""
    return tokens.store(grant.token, _write(credentials), account=grant.account)


def revoke(grant: Google) -> None:
    """Give the token back, and forget it. Raises TryLater where the line fails: then it is kept."""
    where = _where(grant)
    credentials = _read(
        tokens.load(grant.token, account=grant.account), who := client(grant.client_secret, where=where), grant
    )
    body = {"token": credentials.refresh_token}
    try:
        answer = requests.post(who.revoke_uri, data=body, timeout=REVOKE_SECONDS)
    except requests.RequestException as error:
        raise TryLater(f"{where}: the token could not be revoked ({type(error).__name__}). Try it again.") from None
    if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise TryLater(f"{where}: the token could not be revoked ({answer.status_code}). Try it again.")
    tokens.forget(grant.token, account=grant.account)  # any other answer: it is no token any more


def _exchange(flow: InstalledAppFlow, answer: str, who: Client, grant: Google) -> Credentials:
    where = _where(grant)
    try:
        with _transport(who):
            # oauthlib takes no answer over http; this one never left the machine
            flow.fetch_token(authorization_response=answer.replace("http://", "https://", 1), timeout=REVOKE_SECONDS)
    except OAuth2Error as error:
        if error.error == "access_denied":
            raise OwnerMustAct(f"{where}: you did not give leave. Type: followupd auth {grant.account}") from None
        raise Refused(
            f"{where}: the sign-in was refused ({error.error}). Type: followupd auth {grant.account}"
        ) from None
    except requests.RequestException as error:
        raise failures.cut(grant.account, error, failures.BY_HAND) from None
    credentials: Credentials = flow.credentials
    if not any(covers(one, grant.scope) for one in credentials.granted_scopes or ()):
        raise OwnerMustAct(
            f"{where}: the scope {grant.scope} was not given. Type: followupd auth {grant.account}, "
            "and leave every box ticked that Google shows."
        )
    if not credentials.refresh_token:
        raise OwnerMustAct(f"{where}: no lasting token was given. Type: followupd auth {grant.account}")
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


def _read(text: str, who: Client, grant: Google) -> Credentials:
    """Return the credentials. from_authorized_user_file would take Google's own token_uri over the client's."""
    where = _where(grant)
    try:
        told = json.loads(text)
        refresh_token, scopes = str(told["refresh_token"]), [str(scope) for scope in told["scopes"]]
        expiry = datetime.fromisoformat(told["expiry"]).astimezone(UTC).replace(tzinfo=None)
        client_id, token = str(told["client_id"]), str(told["token"])
    except (ValueError, TypeError, KeyError):
        raise SignInAgain(f"{where}: the stored token can't be read. Type: followupd auth {grant.account}") from None
    if client_id != who.client_id:  # a refresh token is good only for who it was given to
        raise SignInAgain(f"{where}: the token is of another OAuth client. Type: followupd auth {grant.account}")
    return Credentials(  # type: ignore[no-untyped-call]  # google-auth has no types there
        token, refresh_token=refresh_token, token_uri=who.token_uri, client_id=client_id,
        client_secret=who.client_secret, scopes=scopes, expiry=expiry,
    )  # fmt: skip


def _where(grant: Google) -> str:
    return f"account {grant.account}"
