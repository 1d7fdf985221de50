"""One followupd at a time works on a state directory: the lock says which."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from daemon.errors import OwnerMustAct


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock file while the block runs. The kernel lets go of it when the process dies.

    Raises OwnerMustAct where another process holds it, and names that one, or where it can't be written.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise OwnerMustAct(
            f"{path.parent}: the state can't be kept there ({error.strerror}). Name another service.state_dir"
        ) from None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 32, 0).decode(errors="replace").strip() or "unknown"
            text = (
                f"{path.parent}: another followupd works here (pid {holder}). Stop it first, or wait until it is done"
            )
            raise OwnerMustAct(text) from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)
