"""What `status` shows where the last pass's word alone will not do: judged from the index, with all the rules."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime

from daemon.cli.settings import settings, state_dir
from daemon.conversation import Conversation
from daemon.kept import Kept
from daemon.listing import listing
from daemon.overview import current, overview
from daemon.standing import Standing
from daemon.view import Json, document
from daemon.wiring import State, state, terms
from rules.judging.quiet import away_words


def judged(arguments: argparse.Namespace, now: datetime) -> tuple[Standing, Json]:
    """Return it, and as a document those of it that are wanted. Raises what reading the config and the state raises."""
    chosen = settings(arguments)
    folder, zone = state_dir(chosen), chosen.owner.zone
    accounts = [account.name for account in chosen.accounts]
    with state(folder, chosen.owner.owner(), alone=False) as kept:
        if arguments.at:
            found = Kept(overview(chosen, kept, now, only_until=True))
        else:
            found = current(chosen, kept, now, over_too=arguments.all)
        drafted, never = _drafted(found.conversations, kept), kept.index.judgements.unread(accounts)
    lines = listing(found.conversations, drafted)
    standing = Standing(
        folder, zone, lines, accounts, never, away_words(now, terms(chosen)), found.so_far, found.by_older
    )
    wanted = [one for one, line in zip(found.conversations, lines, strict=True) if arguments.all or line.goes_on]
    whole = found.so_far is None and not never
    return standing, {**document(wanted, at=now, zone=zone), "whole": whole, "drafted": sorted(drafted)}


def _drafted(conversations: Sequence[Conversation], kept: State) -> frozenset[str]:
    """Return the ids of those for which a draft of ours lies in the mailbox."""
    keys = {account: kept.index.draft_keys(account) for account in {one.account for one in conversations}}
    return frozenset(one.case.id for one in conversations if one.draft and one.draft.key in keys[one.account])
