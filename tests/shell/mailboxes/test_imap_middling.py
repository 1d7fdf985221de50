"""The contract on a server that counts changes and does not tell what was deleted, as Gmail's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.contract.folders import *  # noqa: F403
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot


@pytest.fixture
def lab(middling_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(middling_dovecot) as lab:
        yield lab
