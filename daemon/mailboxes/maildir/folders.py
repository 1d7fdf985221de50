"""Which folders lie under a path, in Maildir++ or one Maildir a folder, and what each is for."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from daemon.errors import Refused
from daemon.mailboxes.maildir.filename import clean
from rules.message import Place

INBOX, SENT, DRAFTS, ARCHIVE = "inbox", "sent", "drafts", "archive"
PLACES = {INBOX: Place.INBOX, SENT: Place.SENT, DRAFTS: Place.DRAFTS, ARCHIVE: Place.OTHER}

# What mail programs call them, casefolded, the likeliest first: en de fr es it nl pt sv da/no pl ru zh.
_NAMES = {
    SENT: (
        *("sent", "sent mail", "sent items", "sent messages", "sent-mail"),
        *("gesendet", "gesendete objekte", "gesendete elemente", "gesendete nachrichten"),
        *("envoyés", "messages envoyés", "éléments envoyés", "courrier envoyé", "envoyes"),
        *("enviados", "elementos enviados", "mensajes enviados", "correo enviado"),
        *("inviata", "posta inviata", "inviati", "verzonden", "verzonden items", "verzonden berichten"),
        *("itens enviados", "e-mails enviados", "enviadas", "skickat", "skickade", "skickade objekt"),
        *("sendt", "sendte", "sendt post", "wysłane", "отправленные", "已发送", "已发送邮件"),
    ),
    DRAFTS: (
        *("drafts", "draft", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores", "borrador"),
        *("bozze", "concepten", "rascunhos", "utkast", "kladder", "robocze", "szkice", "wersje robocze"),
        *("черновики", "草稿", "草稿箱", "postponed"),
    ),
    ARCHIVE: (
        *("archive", "archives", "archiv", "archivo", "archivados", "archivio", "archief", "arquivo", "arkiv"),
        *("archiwum", "архив", "all mail", "alle nachrichten", "tous les messages", "todos", "todo el correo"),
        *("tutti i messaggi", "alle berichten", "todos os e-mails", "вся почта", "所有邮件"),
    ),
}
_PREFIXES = ("inbox", "[gmail]", "[google mail]")
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Folder:
    """One Maildir. key: its path below the mailbox's own, '.' for that itself. name: as people say it, by '/'."""

    key: str
    name: str
    path: Path
    place: Place


def find(path: Path, overrides: Mapping[str, str], *, account: str) -> tuple[Folder, ...]:
    """Return the folders that are looked at: the inbox, sent mail, drafts (the one to write to first), the archive.

    overrides: role -> folder name. Raises Refused where there is no Maildir, or no folder of a name that was given.
    """
    there = sorted(_walk(path, (), path, 0))
    if not there:
        what = "is no Maildir: there is no folder cur in it, nor below it" if path.is_dir() else "does not exist"
        raise Refused(f"{account}: {path} {what}. Correct `path` in the config, or mount it.")
    named = {key: parts for parts, key in there}
    roles: dict[str, tuple[str, str]] = {}
    for role in (INBOX, DRAFTS, SENT, ARCHIVE):
        for key in _of_role(role, named, overrides, account=account):
            roles.setdefault(key, (role, "/".join(named[key]) or "INBOX"))
    if not any(role == INBOX for role, _ in roles.values()):
        names = ", ".join("/".join(parts) for parts in named.values())
        raise Refused(f'{account}: {path} has no inbox among {names}. Name it by `inbox = "..."` in the config.')
    return tuple(Folder(clean(key), name, path / key, PLACES[role]) for key, (role, name) in roles.items())


def new_drafts(path: Path, folders: Iterable[Folder], overrides: Mapping[str, str]) -> Folder:
    """Return the folder where drafts would lie if there were one, named after the layout of the others."""
    others = [folder.key for folder in folders if folder.place is not Place.INBOX]
    inbox = next(folder.key for folder in folders if folder.place is Place.INBOX)
    name = overrides.get(DRAFTS, "Drafts")
    if inbox == "." and not any(not key.startswith(".") for key in others):
        prefix = ".INBOX." if others and all(key.lower().startswith(".inbox.") for key in others) else "."
        bare = name.replace("/", ".").lstrip(".")
        key = "." + bare if bare.lower().startswith("inbox.") else prefix + bare
    else:
        key = name.strip("/")
    return Folder(clean(key), name, path / key, Place.DRAFTS)


def _walk(directory: Path, parts: tuple[str, ...], root: Path, depth: int) -> Iterator[tuple[tuple[str, ...], str]]:
    if (directory / "cur").is_dir():
        yield parts, directory.relative_to(root).as_posix()
    elif depth and directory.name.startswith("."):
        return  # some program's own: .notmuch, .git
    if depth == _DEEPEST or not directory.is_dir():
        return
    with os.scandir(directory) as entries:
        below = [entry.name for entry in entries if entry.name not in ("cur", "new", "tmp") and entry.is_dir()]
    for name in below:
        # Maildir++: the hierarchy is in the name, '.INBOX.Sent'.
        added = name[1:].split(".") if name.startswith(".") else [name]
        yield from _walk(directory / name, (*parts, *map(decoded, added)), root, depth + 1)


def _of_role(
    role: str, named: Mapping[str, tuple[str, ...]], overrides: Mapping[str, str], *, account: str
) -> list[str]:
    if role in overrides:
        return _overridden(role, named, overrides[role], account=account)
    if role == INBOX:
        return [key for key, parts in named.items() if not parts or [part.casefold() for part in parts] == ["inbox"]]
    ranks = {key: _rank(role, parts) for key, parts in named.items()}
    return [key for key, rank in sorted(ranks.items(), key=lambda item: (item[1] or 0, item[0])) if rank is not None]


def _rank(role: str, parts: tuple[str, ...]) -> int | None:
    """Return how likely the folder has that role, 0 most; None: it has not. 'Archive/2026' belongs to the archive."""
    folded = [part.casefold() for part in parts]
    bare = folded[1:] if folded and folded[0] in _PREFIXES else folded
    if not bare or bare[0] not in _NAMES[role] or (role == DRAFTS and len(bare) > 1):
        return None
    return _NAMES[role].index(bare[0])


def _overridden(role: str, named: Mapping[str, tuple[str, ...]], name: str, *, account: str) -> list[str]:
    wanted = name.strip("/").removeprefix(".").casefold()
    for key, parts in named.items():
        if wanted in ("/".join(parts).casefold(), ".".join(parts).casefold(), key.casefold().removeprefix(".")):
            return [key]
    if role == DRAFTS:
        return []  # made when the first draft is written
    if role == INBOX and wanted == "inbox" and "." in named:
        return ["."]
    names = ", ".join("/".join(parts) or "INBOX" for parts in named.values())
    raise Refused(f'{account}: there is no folder "{name}", only {names}. Correct `{role}` in the config.')


def decoded(name: str) -> str:
    """Return a folder's name from modified UTF-7 (RFC 3501, 5.1.3), which servers use on disk too; else as it is."""

    def word(match: re.Match[str]) -> str:
        code = match[1].replace(",", "/")
        if not code:
            return "&"
        return base64.b64decode(code + "=" * (-len(code) % 4), validate=True).decode("utf-16-be")

    try:
        return re.sub(r"&([^-]*)-", word, name)
    except ValueError:
        return name
