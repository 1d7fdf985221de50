"""How to log in: with a password, or with a token in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from imapclient import IMAPClient

from daemon.errors import Refused, SignInAgain
from daemon.mailboxes.imap import wire

Login = Callable[[IMAPClient], None]
"""Logs a fresh connection in, or raises what imapclient raises (LoginError where the server says no)."""


class Tokens(Protocol):
    """Where tokens come from. Both raise what daemon.errors has for a sign-in that fails."""

    def token(self) -> str:
        """Return a token that is good for now."""

    def renewed(self) -> str:
        """Return a new token, as the one before was refused."""


def by_password(user: str, password: Callable[[], str]) -> Login:
    """Return a login by password. The password is asked for anew at each connection and kept nowhere."""

    def login(client: IMAPClient) -> None:
        if client.has_capability("LOGINDISABLED"):  # RFC 9051, 6.2.3
            raise Refused(f"{client.host}: the server takes no password on this connection. Set tls to another value.")
        secret = password()
        if client.has_capability("AUTH=PLAIN"):
            client.plain_login(user, secret)
        elif (user + secret).isascii():
            client.login(user, secret)
        else:  # RFC 9051, 6.2.3: LOGIN knows no characters outside ASCII
            raise SignInAgain(f"{client.host}: the server takes only plain ASCII passwords. Set one there.")

    return login


def by_token(user: str, tokens: Tokens, *, account: str) -> Login:
    """Return a login by token. One that is refused is renewed once: it may have been revoked before its time."""

    def login(client: IMAPClient) -> None:
        way = next((way for way in _WAYS if client.has_capability(f"AUTH={way}")), None)
        if way is None:
            raise Refused(f'account {account}: {client.host} takes no tokens. Set auth = "password".')
        for ask in (tokens.token, tokens.renewed):
            if wire.authenticate(client, way, _WAYS[way](user, ask(), client)):
                return
        raise SignInAgain(
            f"account {account}: {client.host} refuses the token for {user}. See that IMAP is allowed there, and that "
            f"`user` is who signed in. Type: followupd auth {account}"
        )

    return login


def by_fresh_token(user: str, token: str, *, account: str) -> Login:
    """Return a login by one token that was got just now."""
    return by_token(user, _Once(token), account=account)


@dataclass(frozen=True, slots=True)
class _Once:
    text: str

    def token(self) -> str:
        return self.text

    renewed = token


def _xoauth2(user: str, token: str, _: IMAPClient) -> str:
    # https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
    return f"user={user}\1auth=Bearer {token}\1\1"


def _oauthbearer(user: str, token: str, client: IMAPClient) -> str:
    name = user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801, 4
    return f"n,a={name},\1host={client.host}\1port={client.port}\1auth=Bearer {token}\1\1"  # RFC 7628, 3.1


_WAYS: dict[str, Callable[[str, str, IMAPClient], str]] = {"XOAUTH2": _xoauth2, "OAUTHBEARER": _oauthbearer}
