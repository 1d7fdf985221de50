"""Where the token of an account is kept: a file that the owner alone can read, the keyring, a credential."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import assert_never

from daemon.config.model import FromCredential, FromFile, FromKeyring, TokenSource
from daemon.errors import OwnerMustAct, SignInAgain
from daemon.secrets import KEYRING_SERVICE, credential


def load(source: TokenSource, *, account: str) -> str:
    """Return the token as it was stored. Raises SignInAgain for none, OwnerMustAct where it can't be read."""
    where = f"account {account}"
    match source:
        case FromFile(path):
            found = _read(path, where)
        case FromCredential(name):
            found = credential(name, where=where)
        case FromKeyring():
            with _keyring(where) as keyring:
                found = keyring.get_password(KEYRING_SERVICE, account)
        case _:
            assert_never(source)
    if not found:
        raise SignInAgain(f"{where}: nobody is signed in. Type: followupd auth {account}")
    return found


def store(source: TokenSource, text: str, *, account: str) -> str:
    """Keep a token in place of the one before; return where. Raises OwnerMustAct where that can't be done."""
    where = f"account {account}"
    match source:
        case FromFile(path):
            _write(path, text, where)
            return str(path)
        case FromKeyring():
            with _keyring(where) as keyring:
                keyring.set_password(KEYRING_SERVICE, account, text)
            return "the keyring"
        case FromCredential():
            raise OwnerMustAct(_READ_ONLY.format(where=where, account=account))
        case _:
            assert_never(source)


def check_writable(source: TokenSource, *, account: str) -> None:
    """Raise OwnerMustAct where no token can be stored: better before the owner signs in than after."""
    if isinstance(source, FromCredential):
        raise OwnerMustAct(_READ_ONLY.format(where=f"account {account}", account=account))


def forget(source: TokenSource, *, account: str) -> None:
    """Remove the token. One that is not there is no error. A credential is left to who wrote the unit."""
    match source:
        case FromFile(path):
            path.unlink(missing_ok=True)
        case FromKeyring():
            with _keyring(f"account {account}") as keyring, suppress(keyring.errors.PasswordDeleteError):
                keyring.delete_password(KEYRING_SERVICE, account)
        case FromCredential():
            return
        case _:
            assert_never(source)


_READ_ONLY = (
    "{where}: a systemd credential can't be written by followupd. Set token_file for the sign-in, "
    "type: followupd auth {account}, then name that file in the unit's LoadCredential= and set token_credential again."
)


def _read(path: Path, where: str) -> str:
    try:
        with path.open(encoding="utf-8") as opened:
            mode = os.fstat(opened.fileno()).st_mode
            if mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise OwnerMustAct(f"{where}: others may read {path}. Type: chmod 600 {path}")
            return opened.read()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise OwnerMustAct(f"{where}: {path} can't be read: {error.strerror}. Name another token_file.") from None


def _write(path: Path, text: str, where: str) -> None:
    """Put the file in place whole, or not at all."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # made with mode 0600
        try:
            with open(number, "w", encoding="utf-8") as opened:  # noqa: PTH123 - it is open already
                opened.write(text)
                opened.flush()
                os.fsync(opened.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OwnerMustAct(f"{where}: {path} can't be written: {error.strerror}. Name another token_file.") from None


@contextmanager
def _keyring(where: str) -> Iterator[ModuleType]:
    import keyring  # noqa: PLC0415 - takes long to import, and most accounts have a file
    from keyring import errors  # noqa: PLC0415

    try:
        yield keyring
    except errors.PasswordDeleteError:
        raise
    except errors.KeyringError as error:
        raise OwnerMustAct(
            f"{where}: no keyring answers ({type(error).__name__}). Unlock it, or set token_file instead."
        ) from None
