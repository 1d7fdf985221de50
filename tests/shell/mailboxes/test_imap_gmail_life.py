"""The whole life of a mailbox on Gmail's IMAP."""

from __future__ import annotations

from contextlib import ExitStack

from hypothesis import settings

from tests.shell.mailboxes.gimap_lab import GimapLab, gimap_lab
from tests.shell.mailboxes.machine import Life


class GimapLife(Life):
    def __init__(self) -> None:
        self.stack = ExitStack()
        super().__init__()

    def make_lab(self) -> GimapLab:
        return self.stack.enter_context(gimap_lab())

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            self.stack.close()


TestGimap = GimapLife.TestCase
TestGimap.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
