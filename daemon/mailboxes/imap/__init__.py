"""Mail on an IMAP server."""

from daemon.mailboxes.imap.login import Login, by_password
from daemon.mailboxes.imap.mailbox import Imap
from daemon.mailboxes.imap.marks import Style
from daemon.mailboxes.imap.server import Server, Tls

__all__ = ["Imap", "Login", "Server", "Style", "Tls", "by_password"]
