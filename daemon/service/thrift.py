"""Memory that is not used any more, given back to the machine. Where the C library has no way to, nothing is done."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # of glibc's <malloc.h>, mallopt(3)
_LARGE = 128 * 1024  # bytes; where it is not set it grows, and what is smaller stays with the program


def begin() -> None:
    """Let all threads share a few pools of memory. To be called before they are started."""
    with suppress(AttributeError, OSError):
        library = ctypes.CDLL(None)
        library.mallopt(_ARENA_MAX, 1)
        library.mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Give back what was freed, after work that took much. It takes some ten milliseconds.

    Python itself looks for old rings of objects only once there are a quarter more: memory grew by that over months.
    """
    gc.collect()
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
