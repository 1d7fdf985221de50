"""The rows of [[account]]: what the config says about the mailbox, by the way that followupd gets there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import assert_never

from daemon.cli.init.answers import Answers, Entry, Talk
from daemon.cli.init.servers import DOORS, Place, found, of_provider

Value = str | int | bool
Rows = Mapping[str, Value]
"""Keys of the config with their values, in the order in which they are written."""

_MAILDIRS = ("~/Maildir", "~/Mail", "~/mail")  # Dovecot's and Postfix's name, and those of mbsync's examples


def rows(talk: Talk, told: Answers) -> Rows:
    """Return the account, asking what no flag has answered."""
    name = talk.arguments.account or (told.provider.key if told.provider else "main")
    match told.entry:
        case Entry.MAILDIR:
            return {"name": name, "kind": "maildir", "path": _path(talk)}
        case Entry.GMAIL:
            return {
                "name": name, "kind": "gmail", "user": talk.arguments.user or told.addresses[0],
                "client_secret": _client_secret(talk), "token_file": f"{name}-token.json",
                **_flag(talk, "api_endpoint"),
            }  # fmt: skip
        case Entry.MICROSOFT:
            return {
                **_server(talk, told, name), "auth": "microsoft", "client_id": _client_id(talk),
                **_flag(talk, "authority"), "token_file": f"{name}-token.json",
            }  # fmt: skip
        case Entry.COMMAND:
            return {**_server(talk, told, name), "password_command": _command(talk)}
        case Entry.KEYRING:
            return {**_server(talk, told, name), "keyring": True}
        case Entry.FILE:
            file = talk.arguments.password_file
            return {**_server(talk, told, name), "password_file": str(file.absolute() if file else f"{name}.password")}
        case _:
            assert_never(told.entry)


def _flag(talk: Talk, key: str) -> Rows:
    """Return the row of a key that nobody is asked for: there only where its flag is given."""
    given: str | None = getattr(talk.arguments, key)
    return {key: given} if given else {}


def _server(talk: Talk, told: Answers, name: str) -> Rows:
    place = _place(talk, told)
    tls = {} if place.tls == "implicit" else {"tls": place.tls}
    user = talk.arguments.user or told.addresses[0]
    port = {} if (place.port, place.tls) in DOORS else {"port": place.port}
    pin = _flag(talk, "fingerprint")
    return {"name": name, "kind": "imap", "host": place.host, **port, **tls, **pin, "user": user}


def _place(talk: Talk, told: Answers) -> Place:
    """Return the server: the provider's, a flag's, one of the domain's own that answers, or the one that is said."""
    host, port, tls = talk.arguments.host, talk.arguments.port, talk.arguments.tls
    known = of_provider(told.provider) if told.provider else None
    if known is None and host is None:
        known = _looked_for(talk, told.addresses[0])
    if host is None and known is None:
        host = talk.asker.ask("The name of your IMAP server", flag="--host")
    if host is not None and port is None and tls is None:
        known = talk.answering(host)
    tls = tls or (known.tls if known else "implicit")
    door = next((number for number, kind in DOORS if kind == tls), 143)
    return Place(host or (known.host if known else ""), port or (known.port if known else door), tls)


def _looked_for(talk: Talk, address: str) -> Place | None:
    domain = address.rpartition("@")[2]
    print(f"Looking for the mail server of {domain} ...")
    place = found(address, talk.answering)
    print(f"{place.host} answers." if place else f"None of the usual names under {domain} answers.")
    return place


def _path(talk: Talk) -> str:
    likely = next((name for name in _MAILDIRS if Path(name).expanduser().is_dir()), "~/Mail")
    named: Path | None = talk.arguments.path
    if named is None:
        return talk.asker.ask("The folder of the Maildir", flag="--path", default=likely)
    return str(named.expanduser().absolute())


def _client_secret(talk: Talk) -> str:
    named: Path | None = talk.arguments.client_secret
    if named is None:
        question = "The file of your OAuth client, from Google's console"
        named = Path(talk.asker.ask(question, flag="--client-secret", default="client_secret.json"))
    return str(named.expanduser().absolute())


def _client_id(talk: Talk) -> str:
    question = "The id of the app that you registered with Microsoft (docs/gmail-and-outlook.md says how)"
    given: str | None = talk.arguments.client_id
    return given or talk.asker.ask(question, flag="--client-id")


def _command(talk: Talk) -> str:
    given: str | None = talk.arguments.password_command
    return given or talk.asker.ask("The command that prints the password", flag="--password-command")
