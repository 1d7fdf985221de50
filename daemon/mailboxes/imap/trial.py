"""Whether a login works: in, and out again."""

from __future__ import annotations

from functools import partial

from daemon.mailboxes.imap.login import Login
from daemon.mailboxes.imap.server import Server, connect
from daemon.mailboxes.imap.session import Session


def try_out(account: str, server: Server, login: Login) -> None:
    """Log in once, and out again. Raises what keeps us from it."""
    session = Session(account, partial(connect, server), login)
    try:
        with session.client():
            pass
    finally:
        session.close()
