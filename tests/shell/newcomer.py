"""An owner at a shell: followupd on the path, a Takeout file in the home, and lines typed as the documentation shows them."""

from __future__ import annotations

import mailbox
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from daemon.config import workdays
from daemon.demo.mail import Days
from rules.message import Place
from tests.shell.cli.init.homes import Home, home
from tests.shell.search import interviews

LABELS = {Place.SENT: "Archived,Sent", Place.INBOX: "Inbox,Important", Place.OTHER: "Archived"}


def arrived(folder: Path) -> Home:
    """Make a home with nothing in it but the program and a Takeout file of the search so far."""
    made = home(folder)
    box = mailbox.mbox(made.folder / "all.mbox")
    for raw, place in interviews(Days(datetime.now(UTC), workdays("US")), 1):
        message = mailbox.mboxMessage(raw)
        message["X-Gmail-Labels"] = LABELS[place]
        box.add(message)
    box.close()
    with zipfile.ZipFile(made.folder / "takeout.zip", "w", zipfile.ZIP_DEFLATED) as takeout:
        takeout.write(made.folder / "all.mbox", "Takeout/Mail/All mail Including Spam and Trash.mbox")
    (made.folder / "all.mbox").unlink()
    program = made.folder / "bin/followupd"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m daemon "$@"\n')
    program.chmod(0o755)
    return made


def typed(who: Home, line: str) -> subprocess.CompletedProcess[str]:
    """Give a line to bash in that home, with nobody there to answer a question."""
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, timeout=120, check=False, cwd=who.folder,
        env=dict(who.environ), stdin=subprocess.DEVNULL,
    )  # fmt: skip
