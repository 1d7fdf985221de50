"""Mail on an IMAP server."""

from daemon.mailboxes.imap.login import Login, Tokens, by_fresh_token, by_password, by_token
from daemon.mailboxes.imap.mailbox import Imap
from daemon.mailboxes.imap.marks import Style
from daemon.mailboxes.imap.server import Server, Tls, server_of, shown_fingerprint
from daemon.mailboxes.imap.trial import try_out

__all__ = [
    "Imap",
    "Login",
    "Server",
    "Style",
    "Tls",
    "Tokens",
    "by_fresh_token",
    "by_password",
    "by_token",
    "server_of",
    "shown_fingerprint",
    "try_out",
]
