"""`followupd backup` and `followupd restore`: the index and the ledger in one file, and back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from daemon.cli.settings import settings, state_dir
from daemon.lock import only_one
from daemon.store import archive
from daemon.wiring import made


def command(arguments: argparse.Namespace) -> int:
    chosen = settings(arguments)
    folder = state_dir(chosen)
    if arguments.what == "backup":
        archive.save(folder, arguments.file)
        print(f"Saved. Keep it to yourself: it holds mail. To put it back: followupd restore {arguments.file}")
        return 0
    if not arguments.yes and not _agreed(arguments.file, folder):
        print("Nothing was changed.")
        return 0
    with only_one(made(folder) / "lock"):
        archive.load(arguments.file, folder, accounts=[account.name for account in chosen.accounts])
    print("Restored. What happened in the mailboxes since is looked at by the next pass.")
    return 0


def _agreed(file: Path, folder: Path) -> bool:
    """Ask whether what is known now is to go; where nobody can answer, or nothing is known, there is no question."""
    if not sys.stdin.isatty() or not (folder / "ledger.db").exists():
        return True
    print(f"What followupd knows now, in {folder}, is replaced by {file}. Go on? [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}
