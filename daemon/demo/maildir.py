"""Lays the sample mailbox out as a Maildir++."""

from __future__ import annotations

import mailbox
from datetime import datetime
from pathlib import Path

from daemon.demo.mail import Days, messages, threads
from rules.workdays import Workdays

_STAMP = "demo-made-at"


def made_at(folder: Path) -> datetime | None:
    """Return the moment for which the mailbox in the folder was made, or None where there is none."""
    stamp = folder / _STAMP
    return datetime.fromisoformat(stamp.read_text("utf-8").strip()) if stamp.is_file() else None


def make(folder: Path, now: datetime, workdays: Workdays) -> bool:
    """Make the mailbox in `folder`/Maildir; tell whether it was made, or was there already and is left as it is."""
    if made_at(folder):
        return False
    folder.mkdir(parents=True, exist_ok=True)
    inbox = mailbox.Maildir(folder / "Maildir", create=True)
    sent, _drafts = inbox.add_folder("Sent"), inbox.add_folder("Drafts")
    days = Days(now, workdays)
    for thread in threads():
        for message, mine in messages(thread, days):
            kept = mailbox.MaildirMessage(message)
            kept.set_subdir("cur")
            kept.set_flags("S")
            (sent if mine else inbox).add(kept)
    (folder / _STAMP).write_text(f"{now.isoformat()}\n", "utf-8")
    return True
