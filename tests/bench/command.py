"""Runs a command of followupd and tells what it took: `python -m tests.bench.command WORD...` does so from a small process.

The small one in between is needed: a process inherits the peak of memory of the one that it was forked from.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took, its interpreter's start with it."""

    seconds: float
    cpu: float
    megabytes: float


def cost(*words: str) -> Cost:
    """Run a command. Raises CalledProcessError where it fails."""
    command = [sys.executable, "-S", __file__, sys.executable, "-m", "daemon", *words]
    told = subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
    seconds, cpu, kilobytes = told.splitlines()[-1].split()
    return Cost(float(seconds), float(cpu), int(kilobytes) / 1024)


def main() -> None:
    began = time.perf_counter()
    child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - began
    sys.stderr.write(f"\n{wall} {used.ru_utime + used.ru_stime} {used.ru_maxrss}\n")
    sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
