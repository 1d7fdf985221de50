"""A Gmail mailbox's whole life, on emulate."""

from __future__ import annotations

from contextlib import ExitStack

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.mailboxes.machine import Life
from tests.shell.servers.emulate import Emulate


class OverImap(GmailLab):
    """Drafts are edited by a mail program: what Gmail's own pages change is in no history of emulate's."""

    def edit_draft(self, key: str, raw: bytes) -> None:
        self.put_another_draft(key, raw)


def test_whatever_happens_the_index_holds_what_is_there(emulate_server: Emulate) -> None:
    class GmailLife(Life):
        def make_lab(self) -> GmailLab:
            self.stack = ExitStack()
            lab = self.stack.enter_context(emulate_lab(emulate_server))
            lab.line.batches = True
            return OverImap(lab.user, lab.token, lab.server, lab.line, lab.stack)

        def teardown(self) -> None:
            super().teardown()
            self.stack.close()

    run_state_machine_as_test(
        GmailLife,
        settings=settings(
            max_examples=10,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )
