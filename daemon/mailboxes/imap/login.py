"""How to log in with a password."""

from __future__ import annotations

from collections.abc import Callable

from imapclient import IMAPClient

from daemon.errors import Refused, SignInAgain

Login = Callable[[IMAPClient], None]
"""Logs a fresh connection in, or raises what imapclient raises (LoginError where the server says no)."""


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
