"""Puts what `init` makes where it belongs: files for the owner's eyes only, whole or not at all, and the keyring."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from daemon.errors import OwnerMustAct
from daemon.secrets import KEYRING_SERVICE


def write(path: Path, text: str, *, over: bool = False) -> None:
    """Write a file with mode 0600. `over`: one that is there already is replaced.

    Raises OwnerMustAct where it can't be written, or is there and must not be replaced.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # made with mode 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if over:
                Path(name).replace(path)
            else:
                _link(name, path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise OwnerMustAct(f"{path}: it can't be written ({error.strerror}). See to the rights of its folder") from None


def _link(name: str, path: Path) -> None:
    """Give a file its name, which unlike a rename never takes the place of what came there meanwhile."""
    try:
        os.link(name, path)
    except FileExistsError:
        raise OwnerMustAct(f"{path}: it is there already. Move it away, or add --replace") from None


def move_aside(path: Path) -> Path:
    """Keep an older file under another name beside it; return that."""
    aside = path.with_name(f"{path.name}.before-init")
    try:
        path.replace(aside)
    except OSError as error:
        raise OwnerMustAct(f"{path}: it can't be moved aside ({error.strerror}). Move it yourself") from None
    return aside


@contextmanager
def password_in_file(path: Path, password: str) -> Iterator[None]:
    """Keep a password in a file; take it back where the block fails."""
    before = path.read_text(encoding="utf-8") if path.is_file() else None
    write(path, f"{password}\n", over=True)
    try:
        yield
    except BaseException:
        if before is None:
            path.unlink(missing_ok=True)
        else:
            write(path, before, over=True)
        raise


@contextmanager
def password_in_keyring(account: str, password: str) -> Iterator[None]:
    """Keep a password in the keyring; take it back where the block fails. Raises OwnerMustAct where none answers."""
    keyring, errors = _keyring()
    try:
        before = keyring.get_password(KEYRING_SERVICE, account)
        keyring.set_password(KEYRING_SERVICE, account, password)
    except errors.KeyringError as error:
        raise OwnerMustAct(
            f"init: no keyring answers ({type(error).__name__}). Unlock it, or choose a file or a command"
        ) from None
    try:
        yield
    except BaseException:
        if before is None:
            keyring.delete_password(KEYRING_SERVICE, account)
        else:
            keyring.set_password(KEYRING_SERVICE, account, before)
        raise


def _keyring() -> tuple[ModuleType, ModuleType]:
    import keyring  # noqa: PLC0415 - takes long to import, and most accounts have another place
    from keyring import errors  # noqa: PLC0415

    return keyring, errors
