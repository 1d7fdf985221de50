"""Which program this is, as far as what it reads and shows depends on it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import rules
from daemon import __version__


def source(text: str) -> str:
    """Return what changes whenever a config's text, or how it is understood, does."""
    return sha256(f"{__version__}\n{text}".encode(errors="replace")).hexdigest()


@cache
def program() -> str:
    """Return what changes whenever the reader does: a checksum of its modules' names and checksums."""
    return f"{crc32(repr(sorted(_modules(Path(rules.__file__).parent))).encode()):08x}"


def _modules(folder: Path) -> Iterator[tuple[str, int]]:
    for module in folder.rglob("*.py"):
        yield module.relative_to(folder).as_posix(), crc32(module.read_bytes())
