"""What depends on how a server stores mail, on Dovecot's mdbox."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.mailboxes.contract.drafts import *  # noqa: F403
from tests.shell.mailboxes.contract.fixtures import *  # noqa: F403
from tests.shell.mailboxes.contract.folders import *  # noqa: F403
from tests.shell.mailboxes.contract.following import *  # noqa: F403
from tests.shell.mailboxes.imap_lab import ImapLab, dovecot_lab
from tests.shell.servers.dovecot import Dovecot


@pytest.fixture
def lab(mdbox_dovecot: Dovecot) -> Iterator[ImapLab]:
    with dovecot_lab(mdbox_dovecot) as lab:
        yield lab
