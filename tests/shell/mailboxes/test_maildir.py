"""The contract in Maildirs of every layout, with folders that changed long ago or just now."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shell.mailboxes.contract import *  # noqa: F403
from tests.shell.mailboxes.contract.folders import *  # noqa: F403
from tests.shell.mailboxes.maildir_lab import GMAIL, INBOX_PREFIX, MAILDIR_PLUS_PLUS, MBSYNC, MaildirLab

LAYOUTS = {"Maildir++": MAILDIR_PLUS_PLUS, "INBOX prefix": INBOX_PREFIX, "mbsync": MBSYNC, "mbsync from Gmail": GMAIL}
LABS = [
    pytest.param((LAYOUTS[layout], settled), id=f"{layout}, {'settled' if settled else 'fresh'}")
    for layout in LAYOUTS
    for settled in (False, True)
]


@pytest.fixture(params=LABS)
def lab(request: pytest.FixtureRequest, tmp_path: Path) -> MaildirLab:
    names, settled = request.param
    return MaildirLab(tmp_path / "mail", names, settled=settled)
