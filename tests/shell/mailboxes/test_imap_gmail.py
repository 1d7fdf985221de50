"""The contract on Gmail's IMAP: all mail in one folder, and labels that are labels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.gimap_lab import GimapLab, gimap_lab


@pytest.fixture
def lab() -> Iterator[GimapLab]:
    with gimap_lab() as lab:
        yield lab
