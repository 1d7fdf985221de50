"""Ways to read all headers of a mailbox, each in a process of its own: `python -m tests.bench.clients WAY PORT USER`."""

from __future__ import annotations

import json
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from daemon.mailboxes.imap import Imap, Server, Tls, by_password
from daemon.mime import FIELDS
from daemon.store.index import Index
from daemon.sync import sync
from rules.message import Owner

PASSWORD = "secret"
FOLDERS = ("INBOX", "Sent")
OWNER = Owner("Dana Whitfield", frozenset({"dana@whitfield.example"}), "US")
HEADER = f"BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS).upper()})]"
BATCH = 2_000
LONGEST_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class Run:
    """What one way took, its interpreter's start and imports aside. peak_kb: of the whole process."""

    messages: int
    wall: float
    cpu: float
    peak_kb: int

    @property
    def peak_mb(self) -> float:
        return self.peak_kb / 1024


def run(way: str, port: int, user: str) -> Run:
    """Run one way in a process of its own. Raises CalledProcessError where it fails."""
    command = [sys.executable, "-m", "tests.bench.clients", way, str(port), user]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=LONGEST_SECONDS).stdout
    return Run(**json.loads(told))


def raw(port: int, user: str) -> int:
    """Ask for the very fields that followupd asks for, and throw the answer away: the server's own limit."""
    count = 0
    with socket.create_connection(("127.0.0.1", port), timeout=600) as line, line.makefile("rb") as answers:
        answers.readline()
        _say(line, f"a LOGIN {user} {PASSWORD}")
        _until(answers, b"a ")
        for number, folder in enumerate(FOLDERS):
            items = f"UID FLAGS INTERNALDATE RFC822.SIZE {HEADER}"
            _say(line, f"s{number} EXAMINE {folder}\r\nf{number} UID FETCH 1:* ({items})")
            count += _until(answers, b"s%d " % number)
            _discard(answers, b"f%d OK" % number)
    return count


def _say(line: socket.socket, text: str) -> None:
    line.sendall(text.encode() + b"\r\n")


def _until(answers: BinaryIO, tag: bytes) -> int:
    """Read lines up to the tagged one; return the number of messages that they told, 0 if none."""
    count = 0
    while not (line := answers.readline()).startswith(tag):
        if told := re.match(rb"\* (\d+) EXISTS", line):
            count = int(told[1])
    return count


def _discard(answers: BinaryIO, tag: bytes) -> None:
    tail = b""
    while tag not in tail:
        tail = (tail + answers.read1(1 << 20))[-200:]  # type: ignore[attr-defined]  # a socket's file is buffered


def imapclient(port: int, user: str) -> int:
    """Fetch the same with IMAPClient's own method, in ranges, and keep nothing."""
    from imapclient import IMAPClient  # noqa: PLC0415 - the other ways' memory is measured without it

    count = 0
    client = IMAPClient("127.0.0.1", port=port, ssl=False)
    client.login(user, PASSWORD)
    for folder in FOLDERS:
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        for first in range(0, len(uids), BATCH):
            count += len(client.fetch(uids[first : first + BATCH], ["FLAGS", "INTERNALDATE", "RFC822.SIZE", HEADER]))
    client.logout()
    return count


def followupd(port: int, user: str) -> int:
    """Look at everything for the first time, as `run` does: conversations found, all of it stored on the disk."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, account(port, user, Path(folder)) as (mailbox, index):
        return sync(mailbox, index)


@contextmanager
def account(port: int, user: str, folder: Path, *, compress: bool | None = None) -> Iterator[tuple[Imap, Index]]:
    """Open an account on the server, and the index of it in a folder. compress: as Server has it."""
    with (
        closing(Index(folder / "index.db", OWNER)) as index,
        closing(
            Imap(
                "main",
                server=Server("127.0.0.1", port, Tls.NONE, compress=compress),
                user=user,
                login=by_password(user, lambda: PASSWORD),
                known=lambda: index.known("main"),
            )
        ) as mailbox,
    ):
        index.begin("main", mailbox.identity())
        yield mailbox, index


def mbsync(port: int, user: str) -> int:
    """Pull all mail as mbsync does: whole messages, into a Maildir."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        (folder / "mail").mkdir()
        (folder / "rc").write_text(
            f"IMAPStore far\nHost 127.0.0.1\nPort {port}\nUser {user}\nPass {PASSWORD}\nSSLType None\nAuthMechs LOGIN\n\n"
            f"MaildirStore near\nPath {folder}/mail/\nInbox {folder}/mail/INBOX\nSubFolders Verbatim\n\n"
            f"Channel all\nFar :far:\nNear :near:\nPatterns INBOX Sent\nCreate Near\nSync Pull\nSyncState {folder}/\n"
        )
        program = shutil.which("mbsync") or "mbsync"
        subprocess.run([program, "-q", "-c", folder / "rc", "all"], check=True, capture_output=True)
        return sum(1 for path in (folder / "mail").rglob("*") if path.parent.name in {"cur", "new"})


WAYS: dict[str, Callable[[int, str], int]] = {
    "raw": raw, "followupd": followupd, "imapclient": imapclient, "mbsync": mbsync,
}  # fmt: skip


def main() -> None:
    way, port, user = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    before, began = _cpu(), time.perf_counter()
    count = WAYS[way](port, user)
    wall, cpu = time.perf_counter() - began, _cpu() - before
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss if way == "mbsync" else peak_kb()
    print(json.dumps(asdict(Run(count, wall, cpu, peak))))


def peak_kb() -> int:
    """Return the most memory that this process has had. ru_maxrss would count what its parent had when it forked."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"^VmHWM:\s+(\d+)", status, re.MULTILINE)[1])  # type: ignore[index]  # Linux has it


def _cpu() -> float:
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)


if __name__ == "__main__":
    main()
