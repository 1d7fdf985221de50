"""The whole life of Maildirs, with folders that changed long ago or just now."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings

from tests.shell.mailboxes.machine import FolderLife
from tests.shell.mailboxes.maildir_lab import MBSYNC, MaildirLab

SETTINGS = settings(max_examples=25, stateful_step_count=25, deadline=None)


class FreshLife(FolderLife):
    def __init__(self) -> None:
        self.room = tempfile.TemporaryDirectory()
        super().__init__()

    def make_lab(self) -> MaildirLab:
        return MaildirLab(Path(self.room.name) / "mail")

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            self.room.cleanup()


class SettledLife(FreshLife):
    def make_lab(self) -> MaildirLab:
        return MaildirLab(Path(self.room.name) / "mail", MBSYNC, settled=True)


TestFresh = FreshLife.TestCase
TestFresh.settings = SETTINGS
TestSettled = SettledLife.TestCase
TestSettled.settings = SETTINGS
