"""What `followupd init` takes: each of its questions has a flag, so that it can be scripted."""

from __future__ import annotations

import argparse
from pathlib import Path


def add(command: argparse.ArgumentParser) -> None:
    """Add them to the command."""
    command.add_argument("--address", action="append", metavar="ADDRESS", help="an address of yours; may be repeated")
    command.add_argument("--name", help="your name, as it stands in what you send")
    _where(command.add_argument_group("where your mail is"))
    _how(command.add_argument_group("how to get in"))
    _more(command.add_argument_group("the rest"))


def _where(where: argparse._ArgumentGroup) -> None:
    where.add_argument("--account", metavar="NAME", help="what followupd calls it (default: the provider, or main)")
    where.add_argument("--provider", help="whose mail it is, for an address at a domain of your own: gmail, fastmail …")
    where.add_argument("--kind", choices=("imap", "gmail", "maildir"), help="the kind of mailbox")
    where.add_argument("--host", help="the name of the IMAP server")
    where.add_argument("--port", type=int, metavar="N", help="its port (default: 993, or 143 without implicit TLS)")
    where.add_argument("--tls", choices=("implicit", "starttls", "none"), help="how the connection is encrypted")
    where.add_argument("--fingerprint", metavar="HEX", help="of its certificate (SHA-256), if it signed its own")
    where.add_argument("--user", help="the name to log in with (default: the address)")
    where.add_argument("--path", type=Path, metavar="DIR", help="the folder of a Maildir")


def _how(how: argparse._ArgumentGroup) -> None:
    how.add_argument("--password-command", metavar="COMMAND", help="a command that prints the password")
    how.add_argument("--password-file", type=Path, metavar="FILE", help="a file that holds it, readable by you alone")
    how.add_argument("--keyring", action="store_true", help="the desktop's keyring keeps it")
    how.add_argument("--client-secret", type=Path, metavar="FILE", help="your OAuth client, for the Gmail API")
    how.add_argument("--client-id", metavar="ID", help="the app that you registered with Microsoft")
    how.add_argument("--authority", metavar="URL", help="for an app of your organisation alone: who signs you in")
    how.add_argument("--api-endpoint", metavar="URL", help="another server that speaks the Gmail API")
    how.add_argument("--no-browser", action="store_true", help="print the address to open, on whatever machine")
    how.add_argument("--no-login", dest="login", action="store_false", help="write the config without trying it")


def _more(more: argparse._ArgumentGroup) -> None:
    more.add_argument("--time-zone", metavar="ZONE", help="your time zone (default: this machine's)")
    more.add_argument("--country", metavar="CC", help="whose holidays count (default: the time zone's country)")
    more.add_argument("--replace", action="store_true", help="replace a config that is there; it is kept beside it")
    more.add_argument("--no-service", dest="service", action="store_false", help="do not offer the systemd service")
    more.add_argument("--yes", action="store_true", help="ask nothing: flags and defaults answer")
