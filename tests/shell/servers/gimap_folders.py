"""Signing in to Gmail's IMAP, and its folders: the commands for both."""

from __future__ import annotations

import base64
import re
from fnmatch import fnmatchcase

from tests.shell.servers.gimap_client import Client, No
from tests.shell.servers.gimap_mail import USES, Folder
from tests.shell.servers.gimap_words import Command, Word, listed, quoted

BEFORE = "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 SASL-IR AUTH=XOAUTH2 AUTH=PLAIN"
AFTER = (
    "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS COMPRESS=DEFLATE ENABLE MOVE CONDSTORE "
    "ESEARCH LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584"
)
PERMANENT = "\\Answered \\Flagged \\Draft \\Deleted \\Seen $NotPhishing $Phishing \\*"


def capability(client: Client, _: Command) -> None:
    client.send(f"* CAPABILITY {AFTER if client.signed_in else BEFORE}")


def login(client: Client, command: Command) -> None:
    let_in(client, command.text(0), command.text(1))


def authenticate(client: Client, command: Command) -> None:
    first = command.text(1) if len(command.words) > 1 else challenged(client, "")
    said = base64.b64decode(first).decode()
    if command.text(0) == "PLAIN":
        _, user, password = said.split("\0")
        let_in(client, user, password)
        return
    found = re.fullmatch("user=(.*)\1auth=Bearer (.*)\1\1", said)
    if found and found[1] == client.server.user and found[2] in client.server.tokens:
        client.signed_in = True
        client.send(f"* CAPABILITY {AFTER}")
        return
    told = "{" + ",".join(f'"{name}":"{value}"' for name, value in client.server.said.items()) + "}"
    if challenged(client, base64.b64encode(told.encode()).decode()):
        raise ConnectionError("an empty answer is due")
    raise No("[AUTHENTICATIONFAILED] Invalid credentials (Failure)")


def challenged(client: Client, text: str) -> str:
    client.send(f"+ {text}")
    return client.file.readline().decode().strip()


def let_in(client: Client, user: str, password: str) -> None:
    if (user, password) != (client.server.user, client.server.password):
        raise No("[AUTHENTICATIONFAILED] Invalid credentials (Failure)")
    client.signed_in = True
    client.send(f"* CAPABILITY {AFTER}")


def introduce(client: Client, _: Command) -> None:
    client.send('* ID ("name" "GImap" "vendor" "Google, Inc.")')


def enable(client: Client, command: Command) -> None:
    client.send("* ENABLED " + " ".join(str(one) for one in command.words if str(one).upper() == "CONDSTORE"))


def namespace(client: Client, _: Command) -> None:
    client.send('* NAMESPACE (("" "/")) NIL NIL')


def noop(client: Client, _: Command) -> None: ...


def logout(client: Client, _: Command) -> None:
    client.send("* BYE LOGOUT Requested")


def list_(client: Client, command: Command) -> None:
    pattern = command.text(1)
    for name in sorted({"[Gmail]", *client.mail.folders} - client.mail.hidden):
        if fnmatchcase(name, pattern.replace("[", "[[]")):
            attributes = (
                "\\HasChildren \\Noselect" if name == "[Gmail]" else f"\\HasNoChildren {USES.get(name, '')}".strip()
            )
            client.send(f'* LIST ({attributes}) "/" {quoted(name)}')
    wanted = listed(command.words[3]) if len(command.words) > 3 else []
    if "STATUS" in wanted:
        for name in sorted(set(client.mail.folders) - client.mail.hidden):
            _tell(client, client.mail.folders[name], wanted[wanted.index("STATUS") + 1])


def create(client: Client, command: Command) -> None:
    if command.text(0) in client.mail.folders:
        raise No("[ALREADYEXISTS] Duplicate folder name (Failure)")
    client.mail.make(command.text(0))


def delete(client: Client, command: Command) -> None:
    client.named(command.text(0))
    client.mail.unmake(command.text(0))


def status(client: Client, command: Command) -> None:
    _tell(client, client.named(command.text(0)), command.words[1])


def _tell(client: Client, folder: Folder, items: Word) -> None:
    values = {
        "MESSAGES": len(folder.uids), "UIDNEXT": folder.next, "UIDVALIDITY": folder.validity, "HIGHESTMODSEQ": folder.modseq,
    }  # fmt: skip
    told = " ".join(f"{one} {values[one.upper()]}" for one in map(str, listed(items)))
    client.send(f"* STATUS {quoted(folder.name)} ({told})")


def select(client: Client, command: Command) -> str:
    return open_(client, command, writable=True)


def examine(client: Client, command: Command) -> str:
    return open_(client, command, writable=False)


def open_(client: Client, command: Command, *, writable: bool) -> str:
    client.folder = None
    folder = client.named(command.text(0))
    client.folder, client.writable = folder, writable
    client.shown = {uid: frozenset(one.flags) for uid, one in folder.uids.items()}
    client.send("* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen $NotPhishing $Phishing)")
    client.send(f"* OK [PERMANENTFLAGS ({PERMANENT if writable else ''})]")
    client.send(f"* OK [UIDVALIDITY {folder.validity}]")
    client.send(f"* {len(folder.uids)} EXISTS")
    client.send("* 0 RECENT")
    client.send(f"* OK [UIDNEXT {folder.next}]")
    client.send(f"* OK [HIGHESTMODSEQ {folder.modseq}]")
    return f"[READ-{'WRITE' if writable else 'ONLY'}] {folder.name} selected. (Success)"


def unselect(client: Client, _: Command) -> None:
    client.folder = None
