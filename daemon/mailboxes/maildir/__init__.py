"""A mailbox that lies in local folders, shared with mail programs, Dovecot or mbsync."""

from daemon.mailboxes.maildir.mailbox import Known, Maildir

__all__ = ["Known", "Maildir"]
