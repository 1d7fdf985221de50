"""`followupd check`: everything that is wrong with config, login, folders and rights, all at once."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import closing, suppress
from imaplib import IMAP4
from pathlib import Path

from daemon.cli.settings import settings, state_dir
from daemon.config import Account, Config, ImapAccount
from daemon.errors import FollowupdError, OwnerMustAct, Untrusted
from daemon.wiring import mailbox


def command(arguments: argparse.Namespace) -> int:
    chosen = settings(arguments)
    wrong = [*_state(state_dir(chosen)), *_accounts(chosen)]
    if wrong:
        raise OwnerMustAct("\n".join(wrong))
    print(f"All is well: {chosen.path} is valid, and every account could be opened.")
    return 0


def _state(folder: Path) -> Iterator[str]:
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        yield f"{folder}: the state can't be kept there: no right to write. Name another service.state_dir"


def _accounts(chosen: Config) -> Iterator[str]:
    for account in chosen.accounts:
        try:
            with closing(mailbox(account, chosen, lambda: ())) as opened:
                print(f"{account.name}: {opened.identity()}")
                next(iter(opened.changes(None)), None)
                opened.drafts_mark()
        except Untrusted as error:
            yield str(error)
            yield from to_pin(account)
        except FollowupdError as error:
            yield str(error)


def to_pin(account: Account) -> Iterator[str]:
    """Yield what to write in order to trust the certificate that the server shows now."""
    if not isinstance(account, ImapAccount):
        return
    from daemon.mailboxes import imap  # noqa: PLC0415

    with suppress(FollowupdError, OSError, IMAP4.error):
        yield (
            f'  [[account]] {account.name}: fingerprint = "{imap.shown_fingerprint(imap.server_of(account))}"\n'
            "  Set it only if the same is shown on the server itself: "
            "openssl x509 -noout -fingerprint -sha256 -in CERTIFICATE"
        )
