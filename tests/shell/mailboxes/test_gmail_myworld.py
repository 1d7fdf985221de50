"""The contract on myworld's Gmail."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.gmail_lab import GmailLab, myworld_lab
from tests.shell.servers.myworld import Myworld


@pytest.fixture
def lab(myworld_server: Myworld) -> Iterator[GmailLab]:
    with myworld_lab(myworld_server) as lab:
        yield lab
