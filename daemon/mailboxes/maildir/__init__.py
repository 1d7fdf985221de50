"""A mailbox that lies in local folders, shared with mail programs, Dovecot or mbsync."""

from daemon.mailboxes.maildir.mailbox import Maildir

__all__ = ["Maildir"]
