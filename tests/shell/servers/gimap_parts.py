"""The parts of a message as Gmail's IMAP gives them, and what a search looks for in one."""

from __future__ import annotations

import re
from email.parser import BytesHeaderParser

from tests.shell.servers.gimap_mail import Folder, Message
from tests.shell.servers.gimap_words import astring


def part(folder: Folder, uid: int, message: Message, item: str) -> list[str | bytes]:
    """Return what a FETCH answer says of a message that was asked for one item."""
    simple = {
        "UID": str(uid),
        "FLAGS": f"({' '.join(sorted(message.flags))})",
        # the label of the folder itself goes without saying
        "X-GM-LABELS": f"({' '.join(astring(one) for one in sorted(message.labels - {folder.label or ''}))})",
        "X-GM-THRID": str(message.thread),
        "X-GM-MSGID": str(message.id),
        "MODSEQ": f"({message.modseq})",
        "RFC822.SIZE": str(len(message.raw)),
        "INTERNALDATE": f'"{message.received.strftime("%d-%b-%Y %H:%M:%S +0000")}"',
    }
    if item.upper() in simple:
        return [f"{item.upper()} {simple[item.upper()]}"]
    name, text = _body(message.raw, item)
    if "PEEK" not in item.upper():
        message.flags.add("\\Seen")
    return [f"{name} {{{len(text)}}}\r\n", text]


def _body(raw: bytes, item: str) -> tuple[str, bytes]:
    found = re.fullmatch(r"BODY(?:\.PEEK)?\[([^\]]*)\](?:<(\d+)\.(\d+)>)?", item, re.IGNORECASE)
    assert found, item
    section, start, length = found.groups()
    text = _fields(raw, section) if section else raw
    if start is None:
        return f"BODY[{section}]", text
    return f"BODY[{section}]<{start}>", text[int(start) : int(start) + int(length)]


def _fields(raw: bytes, section: str) -> bytes:
    names = re.fullmatch(r"HEADER\.FIELDS \(([^)]*)\)", section, re.IGNORECASE)
    assert names, section
    wanted = set(names[1].lower().split())
    head = raw.partition(b"\r\n\r\n")[0] + b"\r\n"
    fields: list[bytes] = re.findall(rb"[^\r\n][^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*", head)
    return b"".join(one for one in fields if one.partition(b":")[0].decode("latin-1").lower() in wanted) + b"\r\n"


def matches(message: Message, words: list[str]) -> bool:
    """Tell whether a search finds the message. Raises AssertionError for what this server does not look for."""
    match [words[0].upper(), *words[1:]]:
        case ["ALL"]:
            return True
        case ["DELETED"]:
            return "\\Deleted" in message.flags
        case ["UNDELETED"]:
            return "\\Deleted" not in message.flags
        case ["X-GM-MSGID", number]:
            return str(message.id) == number
        case ["X-GM-THRID", number]:
            return str(message.thread) == number
        case ["UNDELETED", "TO", text]:
            return text in str(BytesHeaderParser().parsebytes(message.raw)["To"])
        case _:
            raise AssertionError(words)
