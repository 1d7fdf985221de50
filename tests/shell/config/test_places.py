"""Where the config and the state are looked for: what was named goes before what is usual."""

from __future__ import annotations

from pathlib import Path

import pytest

from daemon.config import locate, state_dir, user_config


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def written(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("", encoding="utf-8")
    return path


def test_the_config_is_the_first_of_option_environment_user_and_system(home: Path) -> None:
    system = written(home / "etc" / "config.toml")
    user = written(user_config())
    named = {"FOLLOWUPD_CONFIG": "~/named.toml"}
    assert locate(Path("x.toml"), named, system=system) == Path("x.toml")
    assert locate(None, named, system=system) == home / "named.toml"
    assert locate(None, {}, system=system) == user
    user.unlink()
    assert locate(None, {}, system=system) == system
    system.unlink()
    assert locate(None, {}, system=system) is None


def test_the_user_s_config_is_where_the_system_keeps_configs(home: Path) -> None:
    assert user_config() == home / "config" / "followupd" / "config.toml"


def test_the_state_is_the_first_of_config_systemd_and_user(home: Path) -> None:
    systemd = {"STATE_DIRECTORY": "/var/lib/followupd:/var/lib/other"}
    assert state_dir(Path("/srv/state"), systemd) == Path("/srv/state")
    assert state_dir(None, systemd) == Path("/var/lib/followupd")
    assert state_dir(None, {}) == home / "state" / "followupd"
