"""What is asked for at a sign-in: by which account, with which client, and where the token is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from daemon.config.model import Account, GmailAccount, GoogleSignIn, ImapAccount, MicrosoftSignIn, TokenSource
from daemon.signin.scopes import FULL, MODIFY


@dataclass(frozen=True, slots=True)
class Google:
    """Leave that an owner gives at Google. scope: what for. client_secret: the file of their own OAuth client."""

    account: str
    user: str
    client_secret: Path
    token: TokenSource
    scope: str


@dataclass(frozen=True, slots=True)
class Microsoft:
    """Leave that an owner gives at Microsoft. authority: who signs them in, an address of https."""

    account: str
    user: str
    client_id: str
    authority: str
    token: TokenSource


Grant = Google | Microsoft


def grant(account: Account) -> Grant | None:
    """Return what an account asks for; None where it needs no token."""
    match account:
        case GmailAccount():
            return of_api(account)
        case ImapAccount(password=GoogleSignIn(client_secret, token)):
            return Google(account.name, account.user, client_secret, token, FULL)
        case ImapAccount(password=MicrosoftSignIn(client_id, authority, token)):
            return Microsoft(account.name, account.user, client_id, authority, token)
        case _:
            return None


def of_api(account: GmailAccount) -> Google:
    """Return what an account of the Gmail API asks for."""
    return Google(account.name, account.user, account.client_secret, account.token, MODIFY)
