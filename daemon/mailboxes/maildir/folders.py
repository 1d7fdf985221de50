"""Which folders lie under a path, in Maildir++ or one Maildir a folder, and what each is for."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from daemon.errors import Refused
from daemon.mailboxes import names
from daemon.mailboxes.maildir.filename import clean
from daemon.mailboxes.names import Kind
from rules.message import Place

INBOX, SENT, DRAFTS, ARCHIVE = "inbox", "sent", "drafts", "archive"
PLACES = {INBOX: Place.INBOX, DRAFTS: Place.DRAFTS, SENT: Place.SENT, ARCHIVE: Place.OTHER}
KINDS = {DRAFTS: Kind.DRAFTS, SENT: Kind.SENT}

_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class Folder:
    """One Maildir. key: its path below the mailbox's own, '.' for that itself. name: as people say it, by '/'."""

    key: str
    name: str
    path: Path
    place: Place


def find(path: Path, overrides: Mapping[str, str], *, account: str) -> tuple[Folder, ...]:
    """Return the folders that are looked at: inbox, drafts (the one to write to first), sent mail, then all others.

    Junk and trash are left out, and what is below them. overrides: role (inbox, sent, drafts, archive) -> folder name.
    Raises Refused where there is no Maildir, no inbox, or no folder of a name that was given.
    """
    there = sorted(_walk(path, (), path, set()))
    if not there:
        what = "is no Maildir: there is no folder cur in it, nor below it" if path.is_dir() else "does not exist"
        raise Refused(f"{account}: {path} {what}. Correct `path` in the config, or mount it.")
    named = {key: parts for parts, key in there}
    places: dict[str, Place] = {}
    for role, place in PLACES.items():
        if role in overrides:
            places |= dict.fromkeys(_overridden(role, named, overrides[role], account=account), place)
    for role, place in PLACES.items():
        for key in _of_role(role, named):
            places.setdefault(key, place)
    if Place.INBOX not in places.values():
        others = ", ".join(map(_said, named.values()))
        raise Refused(f'{account}: {path} has no inbox among {others}. Name it by `inbox = "..."` in the config.')
    folders = (Folder(clean(key), _said(named[key]), path / key, place) for key, place in places.items())
    return tuple(sorted(folders, key=lambda folder: list(PLACES.values()).index(folder.place)))


def new_drafts(path: Path, folders: Iterable[Folder], overrides: Mapping[str, str]) -> Folder:
    """Return the folder where drafts would lie if there were one, named after the layout of the others."""
    keys = {folder.key: folder.place for folder in folders}
    others = [key for key, place in keys.items() if place is not Place.INBOX]
    name = overrides.get(DRAFTS, "Drafts")
    if "." in keys and all(key.startswith(".") for key in others):
        prefix = ".INBOX." if others and all(key.lower().startswith(".inbox.") for key in others) else "."
        bare = name.replace("/", ".").lstrip(".")
        key = "." + bare if bare.lower().startswith("inbox.") else prefix + bare
    else:
        key = name.strip("/")
    return Folder(clean(key), name, path / key, Place.DRAFTS)


def _walk(
    directory: Path, parts: tuple[str, ...], root: Path, seen: set[tuple[int, int]]
) -> Iterator[tuple[tuple[str, ...], str]]:
    if not directory.is_dir() or not _is_new(directory, seen):  # links may go round in circles
        return
    key = directory.relative_to(root)
    if (directory / "cur").is_dir():
        yield parts, key.as_posix()
    elif parts and directory.name.startswith("."):
        return  # some program's own: .notmuch, .git
    if len(key.parts) == _DEEPEST:
        return
    with os.scandir(directory) as entries:
        below = [entry.name for entry in entries if entry.name not in ("cur", "new", "tmp") and entry.is_dir()]
    for name in sorted(below):
        # Maildir++: the hierarchy is in the name, '.INBOX.Sent'.
        added = name[1:].split(".") if name.startswith(".") else [name]
        yield from _walk(directory / name, (*parts, *map(decoded, added)), root, seen)


def _is_new(directory: Path, seen: set[tuple[int, int]]) -> bool:
    status = directory.stat()
    identity = (status.st_dev, status.st_ino)
    if identity in seen:
        return False
    seen.add(identity)
    return True


def _of_role(role: str, named: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the folders of that role by their names, the most usual first; for the archive, all of the owner's own."""
    inboxes = [key for key, parts in named.items() if not parts or [part.casefold() for part in parts] == ["inbox"]]
    if role == INBOX:
        return inboxes
    kind = KINDS.get(role)
    fitting = [key for key, parts in named.items() if key not in inboxes and names.kind(parts) is kind]
    return sorted(fitting, key=lambda key: (names.rank(named[key]), key)) if kind else fitting


def _overridden(role: str, named: Mapping[str, tuple[str, ...]], name: str, *, account: str) -> list[str]:
    wanted = name.strip("/").removeprefix(".").casefold()
    for key, parts in named.items():
        if wanted in ("/".join(parts).casefold(), ".".join(parts).casefold(), key.casefold().removeprefix(".")):
            return [key, *_below(parts, named)] if role == ARCHIVE else [key]
    if role == DRAFTS:
        return []  # made when the first draft is written
    if role == INBOX and wanted == "inbox" and "." in named:
        return ["."]
    others = ", ".join(map(_said, named.values()))
    raise Refused(f'{account}: there is no folder "{name}", only {others}. Correct `{role}` in the config.')


def _below(parts: tuple[str, ...], named: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [key for key, others in named.items() if parts and others[: len(parts)] == parts and others != parts]


def _said(parts: tuple[str, ...]) -> str:
    return "/".join(parts) or "INBOX"


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
