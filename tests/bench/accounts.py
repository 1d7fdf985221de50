"""What one process takes that serves many accounts: connections, and memory once all of them wait for news."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.clients import PASSWORD
from tests.bench.rows import Row
from tests.shell.servers.dovecot import Dovecot

COUNT = 100
PATIENCE_SECONDS = 300.0
HEAD = """
[owner]
name = "Dana Whitfield"
addresses = ["dana@whitfield.example"]
time_zone = "UTC"
[service]
state_dir = "state"
"""
ACCOUNT = """
[[account]]
name = "a{number}"
kind = "imap"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "many{number}@example.org"
password_file = "password"
"""


def rows(server: Dovecot) -> Iterator[Row]:
    with TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        (folder / "state").mkdir()
        (folder / "password").write_text(PASSWORD)
        (folder / "password").chmod(0o600)
        config = folder / "config.toml"
        config.write_text(HEAD + "".join(ACCOUNT.format(number=n, port=server.port) for n in range(COUNT)))
        command = [sys.executable, "-m", "daemon", "-c", str(config)]
        with (folder / "log").open("wb") as log, subprocess.Popen([*command, "run"], stdout=log, stderr=log) as service:
            try:
                _until_all_wait(command, service)
                lines = Path(f"/proc/{service.pid}/net/tcp").read_text().splitlines()
                port = f"0100007F:{server.port:04X}"
                connections = sum(1 for line in lines if line.split()[2] == port and line.split()[3] == "01")
                status = Path(f"/proc/{service.pid}/status").read_text()
            finally:
                service.terminate()
        rss, peak = (_kilobytes(status, word) / 1024 for word in ("VmRSS", "VmHWM"))
    yield Row(f"{COUNT} accounts in one process: connections each", connections / COUNT, "", at_most=2)
    yield Row(f"{COUNT} accounts in one process: memory", rss, "MB", at_most=300, how=f"at its peak {peak:.0f} MB")


def _until_all_wait(command: list[str], service: subprocess.Popen[bytes]) -> None:
    """Wait until every account has made its pass. Raises TimeoutError where one does not."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until and service.poll() is None:
        told = subprocess.run([*command, "status", "--json"], capture_output=True, text=True, check=False).stdout
        accounts = ((json.loads(told).get("service") or {}).get("accounts") or []) if told else []
        if len(accounts) == COUNT and all(one.get("state") == "well" for one in accounts):
            return
        time.sleep(1)
    raise TimeoutError(f"not all of {COUNT} accounts came to rest")


def _kilobytes(status: str, word: str) -> int:
    line = next(line for line in status.splitlines() if line.startswith(f"{word}:"))
    return int(line.split()[1])
