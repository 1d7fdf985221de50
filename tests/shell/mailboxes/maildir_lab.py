"""The laboratory around Maildirs: what mutt, Dovecot or mbsync would do beside us."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from daemon.mailboxes.base import Known
from daemon.mailboxes.maildir import Maildir
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.lab import Flag, key_of, message_id_of, renamed

MAILDIR_PLUS_PLUS = {"inbox": ".", "sent": ".Sent", "drafts": ".Drafts", "other": ".Archive", "junk": ".Junk"}
INBOX_PREFIX = {
    "inbox": ".",
    "sent": ".INBOX.Sent",
    "drafts": ".INBOX.Drafts",
    "other": ".INBOX.Archive",
    "junk": ".INBOX.Junk",
}
MBSYNC = {"inbox": "INBOX", "sent": "Sent", "drafts": "Drafts", "other": "Archive", "junk": "Junk"}
GMAIL = {
    "inbox": "INBOX",
    "sent": "[Gmail]/Gesendet",
    "drafts": "[Gmail]/Entw&APw-rfe",
    "other": "[Gmail]/Alle Nachrichten",
    "junk": "[Gmail]/Spam",
}

LETTERS = {Flag.SEEN: "S", Flag.FLAGGED: "F", Flag.ANSWERED: "R"}


def make(root: Path, names: Mapping[str, str]) -> None:
    """Make the Maildirs of a layout below `root`."""
    for name in names.values():
        for sub in ("tmp", "new", "cur"):
            (root / name / sub).mkdir(parents=True)


@dataclass(slots=True)
class MaildirLab:
    """Everybody else who works in the Maildirs below `root`.

    settled: whatever they do was done long ago, so far as the folders' times show.
    """

    root: Path
    names: Mapping[str, str] = field(default_factory=lambda: MAILDIR_PLUS_PLUS)  # and the owner's own folders
    settled: bool = False
    folders: Mapping[str, str] = field(default_factory=dict)
    deviations: Mapping[str, str] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _seen: frozenset[tuple[str, int, int]] = frozenset()
    _writes: int = 0

    def __post_init__(self) -> None:
        make(self.root, self.names)
        self._age()
        self._seen = self._look()

    def mailbox(self, known: Known) -> Maildir:
        return Maildir("local", self.root, folders=self.folders, known=known)

    def deliver(self, raw: bytes, place: Place) -> None:
        flags = {Place.INBOX: None, Place.DRAFTS: "DS"}.get(place, "S")
        self._do(lambda: self.put(place.value, raw, flags))

    def junk(self, raw: bytes) -> None:
        self._do(lambda: self.put("junk", raw, None))

    def edit_draft(self, key: str, raw: bytes) -> None:
        def edit() -> None:
            before = self.draft(key)
            self.put("drafts", raw, "DS")
            before.unlink()

        self._do(edit)

    def send_draft(self, key: str, message_id: str | None) -> None:
        def send() -> None:
            draft = self.draft(key)
            self.put("sent", renamed(draft.read_bytes(), message_id), "S")
            draft.unlink()

        self._do(send)

    def delete(self, message_id: str) -> None:
        self._do(lambda: self.file(message_id).unlink())

    def mark_deleted(self, message_id: str) -> None:
        self._do(lambda: self._reflag(message_id, lambda flags: flags | {"T"}))

    def trash(self, message_id: str) -> None:
        self._move(message_id, "junk")

    def archive(self, message_id: str) -> None:
        self._move(message_id, "other")

    def set_label(self, message_id: str, label: Label) -> None:
        assert label is Label.DUE
        self._do(lambda: self._reflag(message_id, lambda flags: flags | {"F"}))

    def clear_label(self, message_id: str, label: Label) -> None:
        assert label is Label.DUE
        self._do(lambda: self._reflag(message_id, lambda flags: flags - {"F"}))

    def labels_of(self, message_id: str) -> frozenset[Label]:
        return frozenset({Label.DUE} if "F" in letters(self.file(message_id)) else ())

    def set_flag(self, message_id: str, flag: Flag) -> None:
        self._do(lambda: self._reflag(message_id, lambda flags: flags | {LETTERS[flag]}))

    def flags_of(self, message_id: str) -> frozenset[Flag]:
        flags = letters(self.file(message_id))
        return frozenset(flag for flag, letter in LETTERS.items() if letter in flags)

    def raw_drafts(self) -> list[bytes]:
        return [file.read_bytes() for file in self.files("drafts") if "T" not in letters(file)]

    def draft_marks(self, key: str) -> tuple[bool, bool]:
        flags = letters(self.draft(key))
        return "D" in flags, "S" in flags

    def forget_history(self) -> None:
        """Folders have no history."""

    def writes(self) -> int:
        now = self._look()
        self._writes += now != self._seen
        self._seen = now
        return self._writes

    def put(self, folder: str, raw: bytes, flags: str | None) -> Path:
        """Put a file there by tmp, with a name such as other programs give. flags: None for a new message."""
        name = f"1757000000.M{next(self._numbers)}P42.elsewhere"
        file = self.root / self.names[folder] / "tmp" / name
        file.write_bytes(raw)
        return file.rename(file.parent.parent / ("new" if flags is None else "cur") / with_letters(name, flags))

    def files(self, folder: str) -> list[Path]:
        base = self.root / self.names[folder]
        return sorted(file for sub in ("new", "cur") for file in (base / sub).iterdir())

    def file(self, message_id: str) -> Path:
        files = (file for folder in self.names for file in self.files(folder))
        found = next((file for file in files if message_id_of(file.read_bytes()) == message_id), None)
        if found is None:
            raise LookupError(message_id)
        return found

    def draft(self, key: str) -> Path:
        (found,) = (file for file in self.files("drafts") if key_of(file.read_bytes()) == key)
        return found

    def file_away(self, message_id: str, folder: str) -> None:
        if folder not in self.names:
            self._do(lambda: self._make(folder))
        self._move(message_id, folder)

    def rename_folder(self, before: str, after: str) -> None:
        def rename() -> None:
            old, new = self.root / self.names[before], self.root / self._path(after)
            new.parent.mkdir(parents=True, exist_ok=True)
            old.rename(new)
            self.names = {key: name for key, name in self.names.items() if key != before} | {after: self._path(after)}

        self._do(rename)

    def remove_folder(self, folder: str) -> None:
        def remove() -> None:
            shutil.rmtree(self.root / self.names[folder])
            self.names = {key: name for key, name in self.names.items() if key != folder}

        self._do(remove)

    def _make(self, folder: str) -> None:
        make(self.root, {folder: self._path(folder)})
        self.names = {**self.names, folder: self._path(folder)}

    def _path(self, folder: str) -> str:
        """Return where a folder of the owner's lies in this layout."""
        for prefix in (".INBOX.", "."):
            if self.names["sent"].startswith(prefix):
                return prefix + folder.replace("/", ".")
        return folder

    def _reflag(self, message_id: str, change: Callable[[set[str]], set[str]]) -> None:
        file = self.file(message_id)
        flags = "".join(sorted(change(set(letters(file)))))
        file.rename(file.parent.parent / "cur" / with_letters(file.name.partition(":")[0], flags))

    def _move(self, message_id: str, folder: str) -> None:
        def move() -> None:
            file = self.file(message_id)
            name = with_letters(file.name.partition(":")[0], letters(file))
            file.rename(self.root / self.names[folder] / "cur" / name)

        self._do(move)

    def _do(self, work: Callable[[], object]) -> None:
        self.writes()
        work()
        self._age()
        self._seen = self._look()

    def _age(self) -> None:
        """Let every folder look changed, and long ago."""
        if self.settled:
            then = 1_600_000_000 + next(self._numbers)
            for name in self.names.values():
                for sub in ("new", "cur"):
                    os.utime(self.root / name / sub, (then, then))

    def _look(self) -> frozenset[tuple[str, int, int]]:
        everything = [self.root, *self.root.rglob("*")]
        return frozenset((str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in everything)


def letters(file: Path) -> str:
    return file.name.partition(":2,")[2]


def with_letters(name: str, flags: str | None) -> str:
    return name if flags is None else f"{name}:2,{flags}"
