"""Accounts of which nothing was ever read: what is shown of them is no answer."""

from __future__ import annotations

from daemon.config import Config
from daemon.errors import OwnerMustAct
from daemon.wiring import State


def unread(chosen: Config, kept: State) -> str:
    """Return what is to be said of accounts that were never looked at, or '' where there are none."""
    names = [account.name for account in chosen.accounts if _never(account.name, kept)]
    if not names:
        return ""
    if len(names) == len(chosen.accounts):
        return "mail: nothing has been read yet. Type: followupd run --once, or followupd check if it was refused"
    return f"account {', '.join(names)}: nothing has been read of it yet. Type: followupd check"


def refuse_unread(chosen: Config, kept: State) -> None:
    """Raise OwnerMustAct where none of the accounts was ever looked at."""
    if chosen.accounts and all(_never(account.name, kept) for account in chosen.accounts):
        raise OwnerMustAct(unread(chosen, kept))


def _never(account: str, kept: State) -> bool:
    return kept.index.settled(account) is None and not kept.index.counts(account).all
