"""A server that speaks HTTP, started and waited for."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep

import requests

from tests.shell.servers.process import READY_SECONDS, Running


def start_http(command: Sequence[str | Path], *, ready: str, log: Path, cwd: Path) -> Running:
    """Start a program, and wait until the address `ready` answers 200."""
    with log.open("ab") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=cwd)
    running = Running(process, log)
    until = monotonic() + READY_SECONDS
    while not _answers(ready):
        if process.poll() is not None or monotonic() > until:
            running.end()
            raise RuntimeError(f"{command[0]} did not come up:\n{log.read_text(errors='replace')[-4000:]}")
        sleep(0.05)
    return running


def _answers(address: str) -> bool:
    try:
        return requests.get(address, timeout=2).status_code == 200
    except requests.RequestException:
        return False
