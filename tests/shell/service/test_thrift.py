"""Memory is given back to the machine, where the C library can."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes
import gc
import weakref
from pathlib import Path
from daemon.service import thrift

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

thrift.begin()
before = held()
pieces = [bytes(40_000) for _ in range(2_000)]  # too small for a mapping of their own
top = bytes(40_000)  # what was freed lies below it, so that nothing can be cut off at the end
full = held()
del pieces
thrift.give_back()
class Ring:
    pass

ring = Ring()
ring.own = ring
left = weakref.ref(ring)
gc.disable()
del ring
thrift.give_back()
print(full - before > 50_000_000, held() - before < 10_000_000, left() is None)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone gives back what lies in between")
def test_what_was_freed_is_given_back_rings_too() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout == "True True True\n"
