"""What an error of the file system means for the owner."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from daemon.errors import MailboxError, Refused, TryLater

_REMEDIES = {
    errno.EACCES: "may not be read or written. Give followupd's user the rights to it, as `followupd check` shows",
    errno.EPERM: "may not be changed. Give followupd's user the rights to it",
    errno.EROFS: "is on a read-only file system. Mount it for writing, or set `enabled = false` under [drafts]",
    errno.ENOSPC: "is on a full disk. Make room there",
    errno.EDQUOT: "is over its quota. Make room there",
    errno.EFBIG: "would be larger than files may be. Raise the limit (`ulimit -f`)",
    errno.ENOTDIR: "is no folder. Correct `path` in the config",
    errno.ENAMETOOLONG: "has too long a name. Shorten `path` in the config",
}


@contextmanager
def told(account: str, path: Path) -> Iterator[None]:
    """Turn an OSError into what the caller does about it: Refused where the owner must act, else TryLater."""
    try:
        yield
    except OSError as error:
        raise _meaning(error, account, path) from error


def _meaning(error: OSError, account: str, path: Path) -> MailboxError:
    where = error.filename or path
    if remedy := _REMEDIES.get(error.errno or 0):
        return Refused(f"{account}: {where} {remedy}.")
    if not path.exists():
        return Refused(f"{account}: {path} does not exist. Correct `path` in the config, or mount it.")
    return TryLater(f"{account}: {where}: {error.strerror}. It is tried again.")
