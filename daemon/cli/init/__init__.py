"""`followupd init`: a few questions, a try of the login, a look at the mailbox, a config and a service."""

from daemon.cli.init.command import command

__all__ = ["command"]
