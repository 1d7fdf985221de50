"""Gets the login to work: the password is asked for, tried, and kept only where it is right."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from typing import assert_never

from daemon import secrets
from daemon.cli.check import to_pin
from daemon.cli.init import look
from daemon.cli.init.answers import Answers, Talk
from daemon.cli.init.keeping import password_in_file, password_in_keyring
from daemon.config import Account, Config, FromFile, FromKeyring, GmailAccount, ImapAccount, MaildirAccount
from daemon.errors import FollowupdError, OwnerMustAct, SignInAgain, Untrusted
from daemon.providers import Provider
from daemon.signin.grant import Google, Grant, Microsoft, grant

TRIES = 3
# Google shows an app password in four groups of four; the gaps are no part of it.
GROUPS, GROUP = 4, 4


@contextmanager
def signed_in(talk: Talk, told: Answers, chosen: Config) -> Iterator[None]:
    """Sign in to the only account; what was kept for that is taken back where the block fails.

    Raises what the mailbox raises, with what to do at this provider.
    """
    with ExitStack() as kept:
        (account,) = chosen.accounts
        if (asked := grant(account)) is not None and talk.arguments.login:
            kept.enter_context(_in_browser(talk, account, asked))
        if talk.arguments.login:
            kept.enter_context(_tried(talk, told, chosen))
        elif _wants_password(account):
            kept.enter_context(_typed(talk, account))
        yield


def _tried(talk: Talk, told: Answers, chosen: Config) -> ExitStack:
    """Return what keeps the password that the login worked with. A terminal may try again; a script may not."""
    (account,) = chosen.accounts
    for tries_left in reversed(range(TRIES)):
        again = tries_left < TRIES - 1
        try:
            with ExitStack() as kept:
                kept.enter_context(_typed(talk, account) if again or _wants_password(account) else nullcontext())
                print(f"Trying {_at(account)} ...", flush=True)
                print(f"It works: {look.sign_in(chosen)}")
                return kept.pop_all()
        except SignInAgain as error:
            refused = with_hint(error, told.provider)
            if not (tries_left and talk.asker.present and _is_typed(account)):
                raise SignInAgain(refused) from None
            print(f"\n{refused}\n")
        except Untrusted as error:
            shown = "\n".join([str(error), *to_pin(account)])
            return _all_the_same(talk, account, Untrusted(f"{shown}\n  Then: followupd init --fingerprint HEX"))
        except FollowupdError as error:
            return _all_the_same(talk, account, error)
    raise AssertionError("the last try raises")


def _all_the_same(talk: Talk, account: Account, error: FollowupdError) -> ExitStack:
    """Ask whether to go on although it is not the password that is wrong. Raises the error where not."""
    if not talk.asker.present:
        raise error
    print(f"\n{error}\n")
    if not talk.asker.confirm("Write the config all the same, and try again later (followupd check)?", default=False):
        raise OwnerMustAct("init: nothing was written. Type it again when that is mended") from None
    with ExitStack() as kept:
        if _wants_password(account):
            kept.enter_context(_typed(talk, account))
        return kept.pop_all()


def with_hint(error: SignInAgain, provider: Provider | None) -> str:
    """Return the text of a refused login, with what to do at this provider."""
    if provider is None or not provider.hint:
        return str(error)
    return f"{error}\n  At {provider.name}: {provider.hint}\n  {provider.page}"


def _wants_password(account: Account) -> bool:
    """Tell whether the account needs one that is not there yet, and that is for us to keep."""
    if not isinstance(account, ImapAccount) or not _is_typed(account):
        return False
    try:
        secrets.password(account)
    except OwnerMustAct:
        return True
    return False


def _is_typed(account: Account) -> bool:
    return isinstance(account, ImapAccount) and isinstance(account.password, FromFile | FromKeyring)


def _typed(talk: Talk, account: Account) -> AbstractContextManager[None]:
    """Ask for the password, and keep it where the account has it."""
    if not isinstance(account, ImapAccount):
        raise TypeError(account.name)
    password = ungrouped(talk.asker.secret(f"Password for {account.user}", flag="--password-command"))
    if not password:
        raise OwnerMustAct("init: no password was typed. Nothing was written")
    match account.password:
        case FromFile(path):
            return password_in_file(path, password)
        case _:
            return password_in_keyring(account.name, password)


def ungrouped(password: str) -> str:
    """Return a password as it is meant: without the gaps that Google shows in it."""
    groups = password.split()
    if len(groups) == GROUPS and all(len(each) == GROUP and each.isalpha() for each in groups):
        return "".join(groups)
    return password


@contextmanager
def _in_browser(talk: Talk, account: Account, asked: Grant) -> Iterator[None]:
    from daemon.cli import auth  # noqa: PLC0415 - the libraries of the providers take long to import
    from daemon.signin import tokens  # noqa: PLC0415

    match asked:
        case Google():
            auth.sign_in(account, port=0, show=auth.told if talk.arguments.no_browser else auth.opened)
        case Microsoft():
            open_: Callable[[str], bool] = (lambda _: False) if talk.arguments.no_browser else webbrowser.open
            auth.sign_in_at_microsoft(account, browse=open_)
        case _:
            assert_never(asked)
    try:
        yield
    except BaseException:
        tokens.forget(asked.token, account=account.name)
        raise


def _at(account: Account) -> str:
    match account:
        case ImapAccount():
            return account.host
        case MaildirAccount():
            return str(account.path)
        case GmailAccount():
            return "the Gmail API"
        case _:
            assert_never(account)
