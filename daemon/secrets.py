"""Where an account's password is kept, and how it is fetched. It never shows in a message."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from daemon.config.model import (
    FromCommand,
    FromCredential,
    FromFile,
    FromKeyring,
    GoogleSignIn,
    ImapAccount,
    MicrosoftSignIn,
)
from daemon.errors import OwnerMustAct

KEYRING_SERVICE = "followupd"
COMMAND_SECONDS = 60.0  # time enough to type a passphrase where the command asks for one
LARGEST = 64 * 1024  # bytes of a file or an output that may hold a secret
NOT_FOUND, NOT_RUNNABLE = 127, 126  # what a shell answers, POSIX 2.8.2


def password(
    account: ImapAccount, *, environ: Mapping[str, str] = os.environ, command_seconds: float = COMMAND_SECONDS
) -> str:
    """Return the account's password from its source.

    Raises OwnerMustAct where there is none; its text names the source, never what was read.
    """
    where = f"account {account.name}"
    match account.password:
        case FromCommand(command):
            return _first_line(_printed(command, where, command_seconds), f"{where}: password_command")
        case FromFile(path):
            return _first_line(_own_file(path, where), f"{where}: {path}")
        case FromCredential(name):
            return credential(name, where=where, environ=environ)
        case FromKeyring():
            return _from_keyring(account.name, where)
        case GoogleSignIn() | MicrosoftSignIn():
            raise OwnerMustAct(f"{where}: it has no password. Type: followupd auth {account.name}")


def credential(name: str, *, where: str, environ: Mapping[str, str] = os.environ) -> str:
    """Return a systemd credential's first line. where: the account, for messages. Raises OwnerMustAct."""
    folder = environ.get("CREDENTIALS_DIRECTORY")  # systemd.exec(5)
    if not folder:
        raise OwnerMustAct(
            f"{where}: $CREDENTIALS_DIRECTORY is not set. "
            f"Run it as a systemd service with LoadCredential={name}:FILE, or use password_file."
        )
    path = Path(folder, name)
    try:
        return _first_line(path.read_bytes()[:LARGEST], f"{where}: the credential {name}")
    except OSError as error:
        raise OwnerMustAct(
            f"{where}: the credential {name} can't be read: {error.strerror}. "
            f"Add LoadCredential={name}:FILE to the unit."
        ) from None


def _printed(command: str, where: str, seconds: float) -> bytes:
    """Return what a shell command prints. What it says on stderr is not repeated: it may hold the secret."""
    process = subprocess.Popen(  # noqa: S603 - the owner's own command, from a file that is theirs
        ["/bin/sh", "-c", command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # so that what it started ends with it
    )
    try:
        output, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        raise OwnerMustAct(
            f"{where}: password_command did not end within {seconds:g} seconds. "
            "Run it in a terminal: it must answer without asking."
        ) from None
    if process.returncode != 0:
        raise OwnerMustAct(f"{where}: password_command {_ended(process.returncode)}. Run it in a terminal to see why.")
    return output[:LARGEST]


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    if process.stdout:
        process.stdout.close()  # not read to its end: something that left the group may hold it open
    process.wait()


def _ended(status: int) -> str:
    match status:
        case _ if status == NOT_FOUND:
            return "names a program that is not there"
        case _ if status == NOT_RUNNABLE:
            return "names a program that can't be run"
        case _ if status < 0:
            return f"was ended by signal {-status}"
        case _:
            return f"failed with status {status}"


def _own_file(path: Path, where: str) -> bytes:
    """Return the content of a file that nobody but its user may read."""
    try:
        with path.open("rb") as opened:
            mode = os.fstat(opened.fileno()).st_mode
            if mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise OwnerMustAct(f"{where}: others may read {path}. Type: chmod 600 {path}")
            return opened.read(LARGEST)
    except OSError as error:
        raise OwnerMustAct(
            f"{where}: {path} can't be read: {error.strerror}. Write the password into it, or name another file."
        ) from None


def _from_keyring(name: str, where: str) -> str:
    import keyring  # noqa: PLC0415 - takes long to import, and most accounts have another source
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        found = keyring.get_password(KEYRING_SERVICE, name)
    except KeyringError as error:
        raise OwnerMustAct(
            f"{where}: no keyring answers ({type(error).__name__}). Unlock it, or use password_command instead."
        ) from None
    if not found:
        raise OwnerMustAct(f"{where}: the keyring has no password for it. Type: keyring set {KEYRING_SERVICE} {name}")
    return found


def _first_line(content: bytes, where: str) -> str:
    """Return the first line: password managers print more below it."""
    try:
        line = content.decode().partition("\n")[0].removesuffix("\r")
    except UnicodeDecodeError:
        raise OwnerMustAct(f"{where} gives no UTF-8. Store the password as plain text.") from None
    if not line:
        raise OwnerMustAct(f"{where} gives nothing. Put the password on its first line.")
    return line
