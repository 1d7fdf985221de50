"""`followupd auth`: sign in to Gmail in the browser, or give the sign-in back."""

from __future__ import annotations

import argparse
import socket
import textwrap
import webbrowser
from collections.abc import Callable

from daemon.cli.settings import settings
from daemon.config import Config, GmailAccount
from daemon.errors import Usage
from daemon.mailboxes.gmail import Gmail, auth
from daemon.mailboxes.gmail.failures import TRAP
from daemon.mailboxes.gmail.scopes import SCOPES

WIDTH = 100


def command(arguments: argparse.Namespace) -> int:
    """Run it. arguments: account (None where there is but one), no_browser, port (0 for any), revoke."""
    account = _account(settings(arguments), arguments.account)
    if arguments.revoke:
        auth.revoke(account)
        print(f"{account.name}: the sign-in was given back, and the token is forgotten.")
        return 0
    _explain(account)
    show = _told if arguments.no_browser else _opened
    credentials = auth.ask(account, port=arguments.port, show=show)
    with_mail = Gmail(
        account.name, user=account.user, credentials=lambda: credentials, endpoint=account.api_endpoint, known=tuple
    )
    try:
        with_mail.try_out()
    finally:
        with_mail.close()
    print(f"{account.name}: signed in as {account.user}. The token is kept in {auth.keep(account, credentials)}.")
    print(textwrap.fill(TRAP, WIDTH))
    return 0


def _account(chosen: Config, name: str | None) -> GmailAccount:
    accounts = {account.name: account for account in chosen.accounts if isinstance(account, GmailAccount)}
    if name is None and len(accounts) == 1:
        return next(iter(accounts.values()))
    if name in accounts:
        return accounts[name]
    if not accounts:
        raise Usage('auth: the config has no account of kind = "gmail": nothing else is signed in to this way')
    which = "name one" if name is None else f"{name} is none"
    raise Usage(f'auth: {which} of the accounts of kind = "gmail": {", ".join(accounts)}')


def _explain(account: GmailAccount) -> None:
    print(f"followupd asks Google for leave in the mailbox of {account.user}:")
    for scope, reason in SCOPES.items():
        print(textwrap.fill(f"{scope}: {reason}", WIDTH, initial_indent="  ", subsequent_indent="  "))
    print()


def _opened(address: str, port: int) -> None:
    """Open the address, and show it all the same: a browser may open where nobody looks."""
    if _opens(webbrowser.open, address):
        print(f"Your browser should show Google's page now. If it does not, open this address:\n\n{address}\n")
    else:
        _told(address, port)


def _opens(open_: Callable[[str], bool], address: str) -> bool:
    try:
        return open_(address)
    except (webbrowser.Error, OSError):
        return False


def _told(address: str, port: int) -> None:
    print(f"Open this address in a browser:\n\n{address}\n")
    print(
        "If that browser is on another computer, type this there first, and leave it open until you are done:\n\n"
        f"  ssh -L {port}:127.0.0.1:{port} {socket.gethostname()}\n"
    )
