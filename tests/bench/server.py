"""The Dovecot of the benchmark, with mailboxes of the sizes that are measured."""

from __future__ import annotations

import os
import pwd
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.mailbox import write_maildir
from tests.shell.servers.dovecot import Dovecot, dovecot


@dataclass(frozen=True, slots=True)
class Box:
    """One mailbox on the server. bytes: of all its messages."""

    server: Dovecot
    user: str
    messages: int
    bytes: int

    @property
    def home(self) -> Path:
        return self.server.home / "mail" / self.user

    def forget(self) -> None:
        """Take from the server what it keeps besides the mail: the next client finds it cold."""
        for path in self.home.rglob("dovecot.index*"):
            path.unlink()

    def remove(self) -> None:
        """Take the mail from the disk."""
        shutil.rmtree(self.home, ignore_errors=True)


@contextmanager
def running() -> Iterator[Dovecot]:
    with dovecot(protocol="  mail_plugins = imap_zlib") as server:  # compresses for who asks for it
        yield server


def filled(server: Dovecot, messages: int, *, small: bool = False, user: str = "") -> Box:
    """Return a new mailbox of so many messages. small: with next to no bodies. user: whose; by default its own."""
    user = user or f"u{messages}{'s' * small}"
    nobody = pwd.getpwnam("nobody")
    owner = (nobody.pw_uid, nobody.pw_gid) if os.getuid() == 0 else None
    return Box(server, user, messages, write_maildir(server.home / "mail" / user, messages, small=small, owner=owner))
