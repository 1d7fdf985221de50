"""Files that are written for the owner to look at."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from daemon.errors import OwnerMustAct


def write_private(target: Path, content: bytes) -> None:
    """Write the file whole or not at all, for the owner's eyes only: parts of their mail are in it."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")  # made with mode 0600
    except OSError as error:
        raise _unwritable(target, error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(target)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise _unwritable(target, error) from None


def _unwritable(target: Path, error: OSError) -> OwnerMustAct:
    return OwnerMustAct(f"{target}: the report can't be written there ({error.strerror}). Name another file with -o")
