"""An index and a connection for it; each test module says by its fixture `lab` to what."""

from __future__ import annotations

import pytest

from daemon.mailboxes.base import Mailbox
from tests.shell.mailboxes.lab import Lab, Mirror


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
def mailbox(lab: Lab, mirror: Mirror) -> Mailbox:
    """One connection whose index is `mirror`."""
    return lab.mailbox(mirror.known)
