"""`followupd backup` and `followupd restore`: the index and the ledger in one file, and back."""

from __future__ import annotations

import argparse

from daemon.cli.settings import settings, state_dir
from daemon.lock import only_one
from daemon.store import archive
from daemon.wiring import made


def command(arguments: argparse.Namespace) -> int:
    folder = state_dir(settings(arguments))
    if arguments.what == "backup":
        archive.save(folder, arguments.file)
        print(f"Saved. Keep it to yourself: it holds mail. To put it back: followupd restore {arguments.file}")
        return 0
    with only_one(made(folder) / "lock"):
        archive.load(arguments.file, folder)
    print("Restored. What happened in the mailboxes since is looked at by the next pass.")
    return 0
