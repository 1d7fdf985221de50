"""What one process takes that serves many accounts: connections, and memory once all of them wait for news."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.clients import PASSWORD
from tests.bench.rows import Row
from tests.bench.server import filled
from tests.shell.servers.dovecot import Dovecot

COUNT = 100
FULL = 2_000
"""Messages in each mailbox of those that are not empty."""

IDLE_SECONDS = 60.0
PATIENCE_SECONDS = 300.0
SETTLING_SECONDS = 8.0  # until what a pass wrote itself was seen by the next one
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
user = "{user}"
password_file = "password"
"""


def rows(server: Dovecot) -> Iterator[Row]:
    """Yield what a hundred accounts take that hold nothing, and one and ten of a usual size."""
    with _running(server, [f"many{number}@example.org" for number in range(COUNT)]) as service:
        lines = Path(f"/proc/{service.pid}/net/tcp").read_text().splitlines()
        port = f"0100007F:{server.port:04X}"
        connections = sum(1 for line in lines if line.split()[2] == port and line.split()[3] == "01")
        rss, peak = _megabytes(service)
    yield Row(f"{COUNT} accounts in one process: connections each", connections / COUNT, "", at_most=2)
    yield Row(f"{COUNT} accounts in one process: memory", rss, "MB", at_most=300, how=f"at its peak {peak:.0f} MB")
    for count, most in ((1, 60), (10, 120)):
        users = [filled(server, FULL, user=f"full{count}.{n}@example.org").user for n in range(count)]
        with _running(server, users) as service:
            time.sleep(SETTLING_SECONDS)
            rss, peak = _megabytes(service)
            what = f"{count} account{'s' * (count > 1)} of {FULL:,} messages in one process"
            yield Row(f"{what}: memory", rss, "MB", at_most=most, how=f"at rest; at its peak {peak:.0f} MB")
            if count == 1:
                began = _cpu_seconds(service)
                time.sleep(IDLE_SECONDS)
                ten = (_cpu_seconds(service) - began) * 600 / IDLE_SECONDS
                yield Row(f"{what}: CPU of ten idle minutes", ten, "s", at_most=0.5, how=f"from {IDLE_SECONDS:.0f} s")


@contextmanager
def _running(server: Dovecot, users: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run the service on these accounts; what is done in the block begins once all of them wait for news."""
    with TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        (folder / "state").mkdir()
        (folder / "password").write_text(PASSWORD)
        (folder / "password").chmod(0o600)
        config = folder / "config.toml"
        accounts = (ACCOUNT.format(number=n, port=server.port, user=user) for n, user in enumerate(users))
        config.write_text(HEAD + "".join(accounts))
        command = [sys.executable, "-m", "daemon", "-c", str(config)]
        with (folder / "log").open("wb") as log, subprocess.Popen([*command, "run"], stdout=log, stderr=log) as service:
            try:
                _until_all_wait(command, service, len(users))
                yield service
            finally:
                service.terminate()


def _until_all_wait(command: list[str], service: subprocess.Popen[bytes], count: int) -> None:
    """Wait until every account has made its pass. Raises TimeoutError where one does not."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until and service.poll() is None:
        told = subprocess.run([*command, "status", "--json"], capture_output=True, text=True, check=False).stdout
        accounts = ((json.loads(told).get("service") or {}).get("accounts") or []) if told else []
        if len(accounts) == count and all(one.get("state") == "well" for one in accounts):
            return
        time.sleep(1)
    raise TimeoutError(f"not all of {count} accounts came to rest")


def _megabytes(service: subprocess.Popen[bytes]) -> tuple[float, float]:
    """Return what it holds of the machine's memory, and what it held at its peak."""
    status = Path(f"/proc/{service.pid}/status").read_text()
    return _kilobytes(status, "VmRSS") / 1024, _kilobytes(status, "VmHWM") / 1024


def _cpu_seconds(service: subprocess.Popen[bytes]) -> float:
    """Return what it has used of the processors so far. proc(5): the 14th and the 15th field, in ticks."""
    fields = Path(f"/proc/{service.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _kilobytes(status: str, word: str) -> int:
    line = next(line for line in status.splitlines() if line.startswith(f"{word}:"))
    return int(line.split()[1])
