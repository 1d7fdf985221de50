"""`followupd auth`: sign in at Google or Microsoft in the browser, or give the sign-in back."""

from __future__ import annotations

import argparse
import socket
import textwrap
import webbrowser
from collections.abc import Callable

from google.oauth2.credentials import Credentials

from daemon.cli.settings import settings
from daemon.config import Account, Config, GmailAccount, ImapAccount
from daemon.errors import Usage
from daemon.signin import google, grant
from daemon.signin.failures import TRAP
from daemon.signin.scopes import MICROSOFT, REASONS

WIDTH = 100


def command(arguments: argparse.Namespace) -> int:
    """Run it. arguments: account (None where there is but one), no_browser, port (0 for any), revoke."""
    account, asked = _account(settings(arguments), arguments.account)
    match asked:
        case grant.Google() if arguments.revoke:
            google.revoke(asked)
            print(f"{account.name}: the sign-in was given back, and the token is forgotten.")
        case grant.Microsoft() if arguments.revoke:
            _forget(asked)
        case grant.Google():
            sign_in(account, port=arguments.port, show=told if arguments.no_browser else opened)
        case grant.Microsoft():
            sign_in_at_microsoft(account, browse=_nothing if arguments.no_browser else webbrowser.open)
    return 0


def sign_in(account: Account, *, port: int, show: google.Show) -> None:
    """Ask the owner's leave in the browser, try what they gave, and keep it. Raises as google.ask does."""
    asked = grant.grant(account)
    if not isinstance(asked, grant.Google):
        raise TypeError(account.name)
    _explain("Google", asked.user, asked.scope)
    credentials = google.ask(asked, port=port, show=show)
    _try(account, credentials)
    print(f"{account.name}: signed in as {asked.user}. The token is kept in {google.keep(asked, credentials)}.")
    print(textwrap.fill(TRAP, WIDTH))


def sign_in_at_microsoft(account: Account, *, browse: Callable[[str], bool]) -> None:
    """Show the owner a code to type at Microsoft, try what they gave, and keep it. browse: opens an address."""
    from daemon.signin import microsoft  # noqa: PLC0415 - only these accounts need its library

    asked = grant.grant(account)
    if not isinstance(account, ImapAccount) or not isinstance(asked, grant.Microsoft):
        raise TypeError(account.name)
    _explain("Microsoft", asked.user, MICROSOFT)

    def show(address: str, code: str) -> None:
        print(f"Open this address in a browser, on any machine, and type this code there:\n\n  {address}\n  {code}\n")
        _opens(browse, address)

    kept = microsoft.ask(asked, show=show)
    _log_in(account, microsoft.token_of(asked, kept))
    print(f"{account.name}: signed in as {asked.user}. The token is kept in {microsoft.keep(asked, kept)}.")


def _try(account: Account, credentials: Credentials) -> None:
    """Make one small call, or log in once. Raises what is wrong with the sign-in."""
    match account:
        case GmailAccount():
            from daemon.mailboxes.gmail import Gmail  # noqa: PLC0415

            with_mail = Gmail(
                account.name, user=account.user, credentials=lambda: credentials, endpoint=account.api_endpoint,
                known=tuple,
            )  # fmt: skip
            try:
                with_mail.try_out()
            finally:
                with_mail.close()
        case ImapAccount():
            _log_in(account, str(credentials.token))
        case _:
            raise TypeError(account.name)


def _log_in(account: ImapAccount, token: str) -> None:
    from daemon.mailboxes import imap  # noqa: PLC0415

    imap.try_out(account.name, imap.server_of(account), imap.by_fresh_token(account.user, token, account=account.name))


def _forget(asked: grant.Microsoft) -> None:
    from daemon.signin import microsoft  # noqa: PLC0415

    microsoft.forget(asked)
    print(f"{asked.account}: the token is forgotten.")
    print(textwrap.fill(f"Microsoft lets no program give a sign-in back: take the app out at {microsoft.APPS}.", WIDTH))


def _account(chosen: Config, name: str | None) -> tuple[Account, grant.Grant]:
    accounts = {one.name: (one, asked) for one in chosen.accounts if (asked := grant.grant(one)) is not None}
    if name is None and len(accounts) == 1:
        return next(iter(accounts.values()))
    if name is not None and name in accounts:
        return accounts[name]
    if not accounts:
        raise Usage(
            'auth: the config has no account of kind = "gmail", nor one with auth = "google" or "microsoft": '
            "nothing else is signed in to this way"
        )
    which = "name one" if name is None else f"{name} is none"
    raise Usage(f"auth: {which} of the accounts that are signed in to in the browser: {', '.join(accounts)}")


def _explain(whom: str, user: str, scope: str) -> None:
    print(f"followupd asks {whom} for leave in the mailbox of {user}:")
    print(textwrap.fill(f"{scope}: {REASONS[scope]}", WIDTH, initial_indent="  ", subsequent_indent="  "))
    print()


def opened(address: str, port: int) -> None:
    """Open the address, and show it all the same: a browser may open where nobody looks."""
    if _opens(webbrowser.open, address):
        print(f"Your browser should show Google's page now. If it does not, open this address:\n\n{address}\n")
    else:
        told(address, port)


def _opens(open_: Callable[[str], bool], address: str) -> bool:
    try:
        return open_(address)
    except (webbrowser.Error, OSError):
        return False


def _nothing(_: str) -> bool:
    return False


def told(address: str, port: int) -> None:
    print(f"Open this address in a browser:\n\n{address}\n")
    print(
        "If that browser is on another computer, type this there first, and leave it open until you are done:\n\n"
        f"  ssh -L {port}:127.0.0.1:{port} {socket.gethostname()}\n"
    )
