"""A home of its own for `init`: where the config, the state, the units and the programs of one owner lie."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from daemon.config import Config, load

ROOT = Path(__file__).parents[4]


@dataclass(frozen=True, slots=True)
class Home:
    """One owner's home. environ: what a program of theirs sees."""

    folder: Path
    environ: Mapping[str, str]

    @property
    def config(self) -> Path:
        return self.folder / "config/followupd/config.toml"

    def loaded(self) -> Config:
        return load(self.config)

    def run(self, *words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "daemon", *words],
            capture_output=True, text=True, timeout=120, check=False, env=dict(self.environ), cwd=cwd or self.folder,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def names(self) -> list[str]:
        """Return what lies beside the config, in order."""
        folder = self.config.parent
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def home(folder: Path, **more: str) -> Home:
    (folder / "bin").mkdir(parents=True)
    environ = {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "TZ": "America/New_York",
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    return Home(folder, environ | more)


SYSTEMCTL = """#!/bin/sh
echo "$*" >> "$HOME/systemctl.log"
case "$*" in *show-environment*) exit {here};; *enable*) {enable};; esac
"""


def with_systemd(home: Home, *, here: bool = True, enable: str = "exit 0") -> Path:
    """Put a stand-in for systemctl there: no session's systemd runs where tests do. Returns what it was told."""
    program = home.folder / "bin/systemctl"
    program.write_text(SYSTEMCTL.format(here=0 if here else 1, enable=enable))
    program.chmod(0o755)
    return home.folder / "systemctl.log"
