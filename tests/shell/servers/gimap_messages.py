"""Messages of Gmail's IMAP: the commands for them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from imaplib import Internaldate2tuple
from time import mktime

from tests.shell.servers.gimap_client import Client
from tests.shell.servers.gimap_mail import Folder, Message
from tests.shell.servers.gimap_parts import matches
from tests.shell.servers.gimap_words import Command, listed, within


def append(client: Client, command: Command) -> str:
    folder = client.named(command.text(0))
    raw = command.words[-1]
    assert isinstance(raw, bytes)
    flags = next((one for one in command.words if isinstance(one, list)), [])
    date = next((one for one in command.words[1:-1] if isinstance(one, str)), None)
    parts = Internaldate2tuple(f'INTERNALDATE "{date}"'.encode()) if date else None
    received = datetime.fromtimestamp(mktime(parts), UTC) if parts else None
    uid = client.mail.add(raw, folder, map(str, flags), received)
    return f"[APPENDUID {folder.validity} {uid}] (Success)"


def uid_fetch(client: Client, command: Command) -> None:
    folder = client.opened()
    items = [str(one) for one in listed(command.words[1])]
    since = 0
    if len(command.words) > 2:
        word, number = listed(command.words[2])
        assert word == "CHANGEDSINCE"
        since, items = int(str(number)), [*items, "MODSEQ"]
    for uid, message in named(client, folder, command.text(0)):
        if message.modseq > since:
            client.fetched(folder, uid, message, items)
            if message.id in client.server.half:
                client.fetched(folder, uid, message, ["FLAGS"])


def uid_store(client: Client, command: Command) -> None:
    folder = client.opened(writable=True)
    how, words = command.text(1).upper(), {str(one) for one in listed(command.words[2])}
    silent = how.endswith(".SILENT")
    how = how.removesuffix(".SILENT")
    for uid, message in named(client, folder, command.text(0)):
        kept = message.labels if how.endswith("X-GM-LABELS") else message.flags
        if how.endswith("X-GM-LABELS"):
            words = {label(client, word) for word in words}
        client.mail.change([message], partial(_stored, kept=kept, words=words, taken=how[0] == "-"))
        if not silent:
            item = "X-GM-LABELS" if how.endswith("X-GM-LABELS") else "FLAGS"
            client.fetched(folder, uid, message, [item])
            client.shown[uid] = frozenset(message.flags)


def label(client: Client, name: str) -> str:
    """Return the label of that name in any case; one that is not there is made."""
    if name.startswith("\\"):
        return name.capitalize() if name[1:2].islower() else name
    known = next((one for one in client.mail.folders if one.lower() == name.lower()), None)
    if known is None:
        client.mail.make(name)
    return known or name


def uid_copy(client: Client, command: Command) -> None:
    messages = [one for _, one in named(client, client.opened(), command.text(0))]
    client.mail.copy(messages, client.named(command.text(1)))


def uid_move(client: Client, command: Command) -> None:
    folder = client.opened(writable=True)
    messages = [one for _, one in named(client, folder, command.text(0))]
    client.mail.move(messages, folder, client.named(command.text(1)))


def uid_expunge(client: Client, command: Command) -> None:
    folder = client.opened(writable=True)
    client.mail.expunge([one for _, one in named(client, folder, command.text(0)) if "\\Deleted" in one.flags], folder)


def expunge(client: Client, _: Command) -> None:
    folder = client.opened(writable=True)
    client.mail.expunge([one for one in folder.uids.values() if "\\Deleted" in one.flags], folder)


def uid_search(client: Client, command: Command) -> None:
    folder = client.opened()
    words = [str(one) for one in command.words]
    if words[0].upper() == "CHARSET":
        words = words[2:]
    found = [str(uid) for uid, one in folder.uids.items() if matches(one, words)]
    client.send(" ".join(["* SEARCH", *found]))


def named(client: Client, folder: Folder, uids: str) -> list[tuple[int, Message]]:
    chosen = within(uids, max(folder.uids, default=0))
    return [(uid, one) for uid, one in sorted(folder.uids.items()) if chosen(uid)]


def _stored(_: Message, *, kept: set[str], words: set[str], taken: bool) -> None:
    if taken:
        kept.difference_update(words)
    else:
        kept.update(words)
