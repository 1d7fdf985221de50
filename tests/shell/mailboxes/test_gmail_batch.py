"""The contract on emulate's Gmail, asked as Google's own is: many calls at once, headers without bodies."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab
from tests.shell.servers.emulate import Emulate


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        lab.line.batches = lab.line.headers = True
        yield lab
