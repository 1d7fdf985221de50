"""The contract on pymap: without keywords, so that a label is the flag."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.contract.folders import *  # noqa: F403
from tests.shell.mailboxes.imap_lab import ImapLab, pymap_lab
from tests.shell.servers.pymap import Pymap


@pytest.fixture
def lab(pymap_server: Pymap) -> Iterator[ImapLab]:
    with pymap_lab(pymap_server) as lab:
        yield lab
