"""What the owner answers: who they are, and how followupd gets to their mail. Flags answer in advance."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from enum import StrEnum

from daemon.cli.init.dialogue import Asker
from daemon.cli.init.servers import Answering
from daemon.errors import OwnerMustAct, Usage
from daemon.providers import PROVIDERS, Provider, Way, provider_named, provider_of


class Entry(StrEnum):
    """How to get to the mail. FILE and KEYRING: a password that is typed, and kept there."""

    FILE = "file"
    KEYRING = "keyring"
    COMMAND = "command"
    GMAIL = "gmail"
    MICROSOFT = "microsoft"
    MAILDIR = "maildir"


MEANING = {
    Entry.FILE: "a password that I type now, kept in a file that only I can read",
    Entry.KEYRING: "a password that I type now, kept in the desktop's keyring",
    Entry.COMMAND: "a command prints the password (pass, secret-tool, gpg ...)",
    Entry.GMAIL: "Google's own sign-in, in the browser (needs an OAuth client of yours)",
    Entry.MICROSOFT: "Microsoft's own sign-in, in the browser (needs the id of an app of yours)",
    Entry.MAILDIR: "my mail lies in a Maildir on this machine (mbsync, Dovecot ...)",
}
_BY_IMAP = frozenset({Entry.FILE, Entry.KEYRING, Entry.COMMAND, Entry.MICROSOFT})
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")


@dataclass(frozen=True, slots=True)
class Talk:
    """What answers come from. answering: tells how a host answers on the net."""

    arguments: argparse.Namespace
    asker: Asker
    answering: Answering


@dataclass(frozen=True, slots=True)
class Answers:
    """addresses: the owner's, at least one. provider: None where the first is at nobody's that is known."""

    addresses: tuple[str, ...]
    provider: Provider | None
    entry: Entry


def answers(talk: Talk) -> Answers:
    """Ask what no flag has answered. Raises Usage for what can't be, OwnerMustAct where there is no way in."""
    addresses = _addresses(talk)
    provider = _provider(talk.arguments, addresses[0])
    entry = _flagged(talk.arguments)
    if entry is None:
        entry = _chosen(talk, provider)
    return Answers(addresses, provider, entry)


def _addresses(talk: Talk) -> tuple[str, ...]:
    given = talk.arguments.address or re.split(
        r"[,;\s]+", talk.asker.ask("Your mail address (several with commas)", flag="--address")
    )
    addresses = tuple(dict.fromkeys(one.strip().lower() for one in given if one.strip()))
    for one in addresses:
        if not _ADDRESS.fullmatch(one):
            raise Usage(f"init: {one!r} is no mail address. Write it as dana@example.org")
    return addresses


def _provider(arguments: argparse.Namespace, address: str) -> Provider | None:
    if arguments.provider is None:
        return None if arguments.host else provider_of(address)
    if (named := provider_named(arguments.provider)) is None:
        known = ", ".join(one.key for one in PROVIDERS if one.host)
        raise Usage(f"init: no provider is known as {arguments.provider!r}. Known are {known}")
    return named


def _flagged(arguments: argparse.Namespace) -> Entry | None:
    """Return the way in that the flags name, if they do."""
    flags = {
        Entry.MAILDIR: arguments.path or arguments.kind == "maildir",
        Entry.COMMAND: arguments.password_command,
        Entry.FILE: arguments.password_file,
        Entry.KEYRING: arguments.keyring,
        Entry.GMAIL: arguments.client_secret or arguments.kind == "gmail",
        Entry.MICROSOFT: arguments.client_id,
    }
    named = [entry for entry, given in flags.items() if given]
    if len(named) > 1:
        raise Usage(f"init: {' and '.join(named)} are several ways to the mail. Name one")
    return named[0] if named else None


def _chosen(talk: Talk, provider: Provider | None) -> Entry:
    if provider and provider.way is Way.NONE:
        raise OwnerMustAct(
            f"init: {provider.name} lets no mail program in. Export your mail there, and look at it with "
            "`followupd preview FILE`"
        )
    if provider and provider.hint:
        print(f"\n{provider.name}: {provider.hint}\n  {provider.page}\n")
    entries = [entry for entry in _entries(provider) if talk.arguments.kind != "imap" or entry in _BY_IMAP]
    at = f" at {provider.name}" if provider else ""
    chosen = talk.asker.choose(
        f"How shall followupd get to your mail{at}?",
        {entry.value: MEANING[entry] for entry in entries},
        flag="--password-command, --password-file, --keyring, --client-secret, --client-id or --path",
    )
    return Entry(chosen)


def _entries(provider: Provider | None) -> tuple[Entry, ...]:
    passwords = (Entry.FILE, Entry.KEYRING, Entry.COMMAND)
    if provider and provider.way is Way.MICROSOFT:
        return (Entry.MICROSOFT, Entry.MAILDIR)
    return (*passwords, *([Entry.GMAIL] if provider and provider.key == "gmail" else []), Entry.MAILDIR)
