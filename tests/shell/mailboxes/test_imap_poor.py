"""The contract on a server that knows the base protocol only, and calls its folders by their German names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.contract.folders import *  # noqa: F403
from tests.shell.mailboxes.imap_lab import GERMAN, ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot


@pytest.fixture
def lab(poor_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(poor_dovecot, **GERMAN) as lab:
        yield lab
