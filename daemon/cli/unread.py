"""Accounts of which nothing was ever read: what is shown of them is no answer."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from daemon.errors import OwnerMustAct

if TYPE_CHECKING:  # `status` may need neither
    from daemon.config import Config
    from daemon.wiring import State


def unread(accounts: Collection[str], never: Collection[str]) -> str:
    """Return what is to be said where some of the accounts were never looked at, else ''."""
    if not never:
        return ""
    if len(never) == len(accounts):
        return "mail: nothing has been read yet. Type: followupd run --once, or followupd check if it was refused"
    return f"account {', '.join(never)}: nothing has been read of it yet. Type: followupd check"


def refuse_unread(chosen: Config, kept: State) -> None:
    """Raise OwnerMustAct where none of the accounts was ever looked at."""
    names = [account.name for account in chosen.accounts]
    never = kept.index.judgements.unread(names)
    if names and len(never) == len(names):
        raise OwnerMustAct(unread(names, never))
