"""What `init` keeps is for the owner alone, whole or not at all, and taken back where the rest fails."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from daemon.cli.init.keeping import password_in_file, password_in_keyring, write
from daemon.errors import OwnerMustAct
from daemon.secrets import KEYRING_SERVICE


class Drawer(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types there
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, used = keyring.get_keyring(), Drawer()
    keyring.set_keyring(used)
    yield used
    keyring.set_keyring(before)


class Failed(Exception):
    pass


@pytest.mark.parametrize("before", [None, "old"])
def test_a_password_in_the_keyring_is_taken_back_where_the_login_fails(drawer: Drawer, before: str | None) -> None:
    if before:
        drawer.kept[KEYRING_SERVICE, "main"] = before
    with suppress(Failed), password_in_keyring("main", "new"):
        assert drawer.kept == {(KEYRING_SERVICE, "main"): "new"}
        raise Failed
    assert drawer.get_password(KEYRING_SERVICE, "main") == before
    with password_in_keyring("main", "new"):
        pass
    assert drawer.kept == {(KEYRING_SERVICE, "main"): "new"}


def test_without_a_keyring_the_owner_is_told_what_else_there_is() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    try:
        with (
            pytest.raises(OwnerMustAct, match=r"no keyring answers .* choose a file or a command"),
            password_in_keyring("main", "x"),
        ):
            pass
    finally:
        keyring.set_keyring(before)


@pytest.mark.parametrize("before", [None, "old\n"])
def test_a_password_in_a_file_is_taken_back_where_the_login_fails(tmp_path: Path, before: str | None) -> None:
    path = tmp_path / "deep" / "main.password"
    if before:
        write(path, before)
    with suppress(Failed), password_in_file(path, "new"):
        assert path.read_text() == "new\n"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        raise Failed
    assert (path.read_text() if path.exists() else None) == before
    assert [one.name for one in path.parent.iterdir()] == ([path.name] if before else [])


def test_a_file_that_came_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("mine")
    with pytest.raises(OwnerMustAct, match="it is there already"):
        write(path, "new")
    assert path.read_text() == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["config.toml"]


def test_a_folder_that_can_t_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OwnerMustAct, match="it can't be written"):
        write(tmp_path / "file" / "config.toml", "new")
