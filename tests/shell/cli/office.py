"""An account at Microsoft's, who signs its owner in, and the mail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from daemon.cli import auth as command
from daemon.config import ImapAccount, load
from daemon.mailboxes.imap import server_of, try_out
from daemon.signin import grant
from daemon.wiring import login
from tests.shell.mailboxes.imap_lab import ImapLab
from tests.shell.servers.identity import Identity

CONFIG = """
[owner]
name = "Dana"
addresses = ["dana@example.org"]

[[account]]
name = "work"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
auth = "microsoft"
client_id = "{client}"
authority = "{authority}"
token_file = "state/token.json"
"""


@dataclass(frozen=True, slots=True)
class Office:
    """An account, who signs its owner in, and the mail."""

    identity: Identity
    lab: ImapLab
    config: Path

    @property
    def account(self) -> ImapAccount:
        (account,) = load(self.config).accounts
        assert isinstance(account, ImapAccount)
        return account

    @property
    def grant(self) -> grant.Microsoft:
        asked = grant.grant(self.account)
        assert isinstance(asked, grant.Microsoft)
        return asked

    @property
    def token(self) -> Path:
        return self.config.parent / "state/token.json"

    def sign_in(self) -> None:
        command.sign_in_at_microsoft(self.account, browse=self.typing(leave=True))

    def typing(self, *, leave: bool) -> Callable[[str], bool]:
        """Return a browser whose owner types the code at once."""

        def browse(address: str) -> bool:
            self.identity.say(leave=leave)
            return True

        return browse

    def log_in(self) -> None:
        try_out("work", server_of(self.account), login(self.account))
