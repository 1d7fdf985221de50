"""Passwords from each of their sources; what goes wrong is told without them."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from daemon.config import FromCommand, FromCredential, FromFile, FromKeyring, ImapAccount, PasswordSource
from daemon.errors import OwnerMustAct
from daemon.secrets import password


def account(source: PasswordSource) -> ImapAccount:
    return ImapAccount("main", "imap.example.org", 993, "implicit", "dana", source, {})


def secret_file(folder: Path, content: bytes = b"hunter2\n", mode: int = 0o600) -> Path:
    path = folder / "password"
    path.write_bytes(content)
    path.chmod(mode)
    return path


class Memory(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("echo hunter2", "hunter2"),
        ("printf 'hunter2'", "hunter2"),
        ("printf 'hunter2\\nuser: dana\\n'", "hunter2"),
        ("printf 'hunter2\\r\\n'", "hunter2"),
        ("echo ' two words '", " two words "),
        ("echo pässwörd | cat", "pässwörd"),
    ],
)
def test_a_command_prints_it_on_its_first_line(command: str, expected: str) -> None:
    assert password(account(FromCommand(command))) == expected


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("hunter2", "names a program that is not there"),
        ("echo hunter2; echo hunter2 >&2; exit 3", "failed with status 3"),
        ("echo hunter2; kill -9 $$", "ended by signal 9"),
        ("true # hunter2", "gives nothing"),
        ("printf '\\nhunter2'", "gives nothing"),
        ("printf '\\377hunter2'", "no UTF-8"),
        ("/dev/null hunter2", "can't be run"),
    ],
)
def test_a_command_that_fails_is_told_without_what_it_said(
    command: str, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(OwnerMustAct, match=said) as raised:
        password(account(FromCommand(command)))
    assert "hunter2" not in str(raised.value)
    assert str(raised.value).startswith("account main: ")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("command", ["cat /dev/zero > /dev/null", "tail -f /dev/null & wait", "setsid sleep 5"])
def test_a_command_that_never_ends_is_ended(command: str) -> None:
    with pytest.raises(OwnerMustAct, match=r"within 0\.05 seconds"):
        password(account(FromCommand(command)), command_seconds=0.05)


def test_a_command_that_asks_gets_no_answer() -> None:
    with pytest.raises(OwnerMustAct, match="failed with status 1"):
        password(account(FromCommand("read answer")))


def test_a_file_of_one_s_own_holds_it(tmp_path: Path) -> None:
    assert password(account(FromFile(secret_file(tmp_path)))) == "hunter2"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o602])
def test_a_file_that_others_may_read_is_refused(mode: int, tmp_path: Path) -> None:
    path = secret_file(tmp_path, mode=mode)
    with pytest.raises(OwnerMustAct, match=f"chmod 600 {path}") as raised:
        password(account(FromFile(path)))
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "gives nothing"), (b"\nhunter2", "gives nothing"), (b"\xffhunter2", "no UTF-8")]
)
def test_a_file_without_a_password_is_told(content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(OwnerMustAct, match=said) as raised:
        password(account(FromFile(secret_file(tmp_path, content))))
    assert "hunter2" not in str(raised.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OwnerMustAct, match="No such file"):
        password(account(FromFile(tmp_path / "none")))


def test_a_credential_lies_where_systemd_puts_it(tmp_path: Path) -> None:
    secret_file(tmp_path, mode=0o440)
    source = account(FromCredential("password"))
    assert password(source, environ={"CREDENTIALS_DIRECTORY": str(tmp_path)}) == "hunter2"


@pytest.mark.parametrize(
    ("environ", "said"),
    [({}, "CREDENTIALS_DIRECTORY is not set"), ({"CREDENTIALS_DIRECTORY": "/nonexistent"}, "LoadCredential=password:")],
)
def test_a_credential_that_was_not_loaded_is_told(environ: dict[str, str], said: str) -> None:
    with pytest.raises(OwnerMustAct, match=said):
        password(account(FromCredential("password")), environ=environ)


def test_the_keyring_keeps_it_under_the_account_s_name() -> None:
    before, memory = keyring.get_keyring(), Memory()
    memory.set_password("followupd", "main", "hunter2")
    keyring.set_keyring(memory)
    try:
        assert password(account(FromKeyring())) == "hunter2"
        memory.kept.clear()
        with pytest.raises(OwnerMustAct, match="keyring set followupd main"):
            password(account(FromKeyring()))
    finally:
        keyring.set_keyring(before)


def test_a_machine_without_a_keyring_is_told() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    try:
        with pytest.raises(OwnerMustAct, match="no keyring answers"):
            password(account(FromKeyring()))
    finally:
        keyring.set_keyring(before)
