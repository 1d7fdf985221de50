"""Whether the files have changed which say how the service is to work: the config, and the machine's time zone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

ZONE = (Path("/etc/localtime"), Path("/etc/timezone"))

Signature = tuple[tuple[int, int, int] | None, ...]


class Files:
    """Some files, as they were when they were last taken in."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = tuple(paths)
        self._known = self._before = self._signature()

    def changed(self) -> bool:
        """Tell whether they differ from what was taken in, and were left alone since this was last asked.

        A file that is being written is not read half. What was told is taken in.
        """
        now, before = self._signature(), self._before
        self._before = now
        if now == self._known or now != before:
            return False
        self._known = now
        return True

    def taken_in(self) -> None:
        """Count what they are now as known."""
        self._known = self._before = self._signature()

    def _signature(self) -> Signature:
        return tuple(map(_one, self._paths))


def _one(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size
