"""Signing in at Microsoft: the owner types a short code in a browser, and a token is used and renewed from then on."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import requests
from msal import PublicClientApplication, SerializableTokenCache
from msal.exceptions import MsalError

from daemon.config.model import FromCredential
from daemon.errors import MailboxError, OwnerMustAct, Refused, SignInAgain, TryLater
from daemon.signin import failures, tokens
from daemon.signin.grant import Microsoft
from daemon.signin.scopes import MICROSOFT

log = logging.getLogger(__name__)

ANSWER_SECONDS = 30.0
APPS = "https://myaccount.microsoft.com or https://account.live.com/consent/Manage"
REGISTERED = (
    "Register an app at https://entra.microsoft.com: for accounts in any directory and personal ones, with "
    '"Allow public client flows" set to Yes, and write its Application (client) ID as client_id.'
)

Show = Callable[[str, str], None]
"""Shows the owner the address to open, and the code to type there."""

Answer = Mapping[str, Any]


class SignIn:
    """The token of an account. One that `followupd auth` stored meanwhile is taken up."""

    def __init__(self, grant: Microsoft) -> None:
        self._grant = grant
        self._stored = ""
        self._kept: tuple[PublicClientApplication, SerializableTokenCache] | None = None

    def token(self) -> str:
        """Return a token that is good for now. Raises SignInAgain, Refused, and TryLater where the line fails."""
        return self._silently(force_refresh=False)

    def renewed(self) -> str:
        """Return a new token, as the one before was refused. Raises as `token`."""
        return self._silently(force_refresh=True)

    def _silently(self, *, force_refresh: bool) -> str:
        grant = self._grant
        with _meaning(grant, failures.BY_ITSELF):
            app, cache = self._opened()
            accounts = app.get_accounts()
            if not accounts:
                raise SignInAgain(f"account {grant.account}: nobody is signed in. Type: followupd auth {grant.account}")
            answer = app.acquire_token_silent_with_error([MICROSOFT], accounts[0], force_refresh=force_refresh)
        text = _token(grant, answer)
        if cache.has_state_changed:
            self._keep(cache)
        return text

    def _opened(self) -> tuple[PublicClientApplication, SerializableTokenCache]:
        stored = tokens.load(self._grant.token, account=self._grant.account)
        if self._kept is None or stored != self._stored:
            cache = _cache(stored, self._grant)
            self._stored, self._kept = stored, (_app(self._grant, cache), cache)
        return self._kept

    def _keep(self, cache: SerializableTokenCache) -> None:
        """Store what Microsoft gave in the place of the token before, which stays good for its 90 days all the same."""
        text = _written(cache)
        if isinstance(self._grant.token, FromCredential):  # it can't be written
            return
        try:
            tokens.store(self._grant.token, text, account=self._grant.account)
        except OwnerMustAct as error:
            log.warning("%s", error)
        else:
            self._stored = text


def ask(grant: Microsoft, *, show: Show) -> str:
    """Wait until the owner has typed the code, and return what is to be kept; nothing is stored yet.

    Raises OwnerMustAct where they said no or took too long, Refused where the app is at fault, TryLater where the line
    failed.
    """
    tokens.check_writable(grant.token, account=grant.account)
    cache = SerializableTokenCache()
    with _meaning(grant, failures.BY_HAND):
        app = _app(grant, cache)
        flow = app.initiate_device_flow(scopes=[MICROSOFT])
        if "user_code" not in flow:
            raise _refusal(grant, flow)
        show(flow["verification_uri"], flow["user_code"])
        answer = app.acquire_token_by_device_flow(flow)
    _token(grant, answer)
    return _written(cache)


def token_of(grant: Microsoft, text: str) -> str:
    """Return the token in what `ask` gave, to try it before it is stored."""
    for one in _cache(text, grant).search(SerializableTokenCache.CredentialType.ACCESS_TOKEN):
        return str(one["secret"])
    raise _refusal(grant, {"error": "invalid_grant"})


def keep(grant: Microsoft, text: str) -> str:
    """Store what `ask` gave; return where."""
    return tokens.store(grant.token, text, account=grant.account)


def forget(grant: Microsoft) -> None:
    """Forget the token. Microsoft lets no program give one back: the owner takes the app out of their account."""
    tokens.load(grant.token, account=grant.account)
    tokens.forget(grant.token, account=grant.account)


def _app(grant: Microsoft, cache: SerializableTokenCache) -> PublicClientApplication:
    # Without instance discovery no third address is asked whether the authority is one.
    return PublicClientApplication(
        grant.client_id, authority=grant.authority, token_cache=cache, instance_discovery=False, timeout=ANSWER_SECONDS
    )


def _cache(text: str, grant: Microsoft) -> SerializableTokenCache:
    cache = SerializableTokenCache()
    try:
        cache.deserialize(text)
    except ValueError:
        raise SignInAgain(
            f"account {grant.account}: the stored token can't be read. Type: followupd auth {grant.account}"
        ) from None
    return cache


def _written(cache: SerializableTokenCache) -> str:
    """Return the cache on one line: a systemd credential is read up to its end."""
    return json.dumps(json.loads(cache.serialize()))


def _token(grant: Microsoft, answer: Answer | None) -> str:
    if answer is None or "access_token" not in answer:
        raise _refusal(grant, answer or {"error": "invalid_grant"})
    return str(answer["access_token"])


@contextmanager
def _meaning(grant: Microsoft, then: str) -> Iterator[None]:
    """Raise what an error of the line, or of msal, means. then: who tries it again."""
    try:
        yield
    except (requests.RequestException, MsalError, json.JSONDecodeError) as error:
        raise failures.cut(grant.account, error, then) from None
    except (ValueError, KeyError):  # msal's word for an authority that there is not
        raise Refused(
            f"account {grant.account}: {grant.authority} signs nobody in. "
            'Set authority to "https://login.microsoftonline.com/common", or to that of your organisation.'
        ) from None


def _refusal(grant: Microsoft, answer: Answer) -> MailboxError | OwnerMustAct:
    """Return what an answer without a token means (RFC 8628, 3.5; RFC 6749, 5.2)."""
    where, again = f"account {grant.account}", f"Type: followupd auth {grant.account}"
    match answer.get("error"):
        case "authorization_declined" | "access_denied":
            return OwnerMustAct(f"{where}: you did not give leave. {again}")
        case "expired_token" | "code_expired" | "authorization_pending" | "slow_down":
            return OwnerMustAct(f"{where}: the code was not typed in time. {again}")
        case "invalid_grant" | "interaction_required" | "consent_required" | "login_required":
            return SignInAgain(f"{where}: the sign-in has ended or was revoked. {again}")
        case "invalid_client" | "unauthorized_client":
            return Refused(f"{where}: Microsoft does not let this app sign in ({_said(answer)}). {REGISTERED}")
        case "temporarily_unavailable" | "server_error":
            return TryLater(f"{where}: Microsoft can't sign in just now. It is tried again by itself.")
        case _:
            return Refused(f"{where}: Microsoft refuses the sign-in ({_said(answer)}). {again}")


def _said(answer: Answer) -> str:
    """Return Microsoft's code for it (AADSTS…), which its documentation explains, or the error's name."""
    codes = answer.get("error_codes")
    return f"AADSTS{codes[0]}" if codes else str(answer.get("error"))[:100]
