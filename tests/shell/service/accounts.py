"""The config of an account in a laboratory, with the secrets that it names."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.shell.mailboxes.gmail_lab import GmailLab
from tests.shell.mailboxes.imap_lab import ImapLab
from tests.shell.service.program import IMAP

SCOPE = "https://www.googleapis.com/auth/gmail.modify"
GMAIL = """
[[account]]
name = "main"
kind = "gmail"
user = "{user}"
client_secret = "client_secret.json"
token_file = "token.json"
api_endpoint = "{endpoint}"
"""


def imap_account(lab: ImapLab, folder: Path) -> str:
    _secret(folder / "main.password", lab.password)
    return IMAP.format(name="main", port=lab.line.port, user=lab.user)


def gmail_account(lab: GmailLab, folder: Path) -> str:
    lab.line.notes = lab.notes
    uris = {"auth_uri": f"{lab.server}/auth", "token_uri": f"{lab.server}/token"}
    _secret(
        folder / "client_secret.json", json.dumps({"installed": {**uris, "client_id": "ours", "client_secret": "no"}})
    )
    expiry = datetime.now(UTC) + timedelta(days=1)
    token = {
        "refresh_token": "r",
        "token": lab.token,
        "expiry": expiry.isoformat(),
        "client_id": "ours",
        "scopes": [SCOPE],
    }
    _secret(folder / "token.json", json.dumps(token))
    return GMAIL.format(user=lab.user, endpoint=lab.line.address)


def _secret(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o600)
