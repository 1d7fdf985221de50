"""The user's systemd unit: put there, started, and how to watch it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

import daemon
from daemon.cli.init.keeping import write
from daemon.errors import OwnerMustAct

NAME = "followupd.service"
SECONDS = 60.0
WATCH = (
    ("systemctl --user status followupd", "what it does, in a line"),
    ("journalctl --user -u followupd -f", "what it changed"),
    ("followupd status", "whose turn it is, and how the service is"),
)


def available() -> bool:
    """Tell whether this user has a systemd that would take a unit."""
    if shutil.which("systemctl") is None:
        return False
    return _systemctl("show-environment").returncode == 0


def place(environ: Mapping[str, str]) -> Path:
    """Return where the user's own units lie (systemd.unit(5))."""
    home = environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "systemd" / "user" / NAME


def text(program: Sequence[str], config: Path | None) -> str:
    """Return the unit that runs this program. config: None where it is found by itself."""
    words = [*program, *(["-c", str(config)] if config else []), "run"]
    started = f"ExecStart={' '.join(map(_quoted, words))}"
    # A function, as the words may hold what re would take for a reference.
    return re.sub(r"^ExecStart=.*$", lambda _: started, _template(), flags=re.MULTILINE)


def program() -> tuple[str, ...]:
    """Return the words that start followupd as it was started now."""
    called = shutil.which(sys.argv[0])
    if called and Path(called).name == "followupd":
        return (str(Path(called).absolute()),)
    return (sys.executable, "-m", "daemon")


def install(path: Path, unit: str, *, over: bool) -> None:
    write(path, unit, over=over)


def start() -> None:
    """Start the unit now and with every session. Raises OwnerMustAct where systemd refuses."""
    for words in (("daemon-reload",), ("enable", "--now", NAME)):
        done = _systemctl(*words)
        if done.returncode:
            said = done.stderr.strip().splitlines()
            why = said[-1] if said else f"status {done.returncode}"
            raise OwnerMustAct(
                f"service: systemctl --user {' '.join(words)} failed ({why}). "
                "See why: journalctl --user -u followupd -n 20"
            )


def _systemctl(*words: str) -> subprocess.CompletedProcess[str]:
    command = [shutil.which("systemctl") or "systemctl", "--user", *words]
    return subprocess.run(  # noqa: S603 - our own words
        command, capture_output=True, text=True, timeout=SECONDS, check=False, env=os.environ | {"LC_ALL": "C"}
    )


def _template() -> str:
    """Return the unit as it is delivered: beside the checkout, or with the installed data."""
    checkout = Path(daemon.__file__).parent.parent / "systemd" / NAME
    installed = Path(sysconfig.get_path("data")) / "share/followupd/systemd" / NAME
    for path in (checkout, installed):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise OwnerMustAct(f"service: the unit {NAME} was not installed with followupd. Copy it from the source")


def _quoted(word: str) -> str:
    """Return a word of ExecStart= (systemd.service(5)): % and $ are taken literally, and so is a space."""
    safe = word.replace("%", "%%").replace("$", "$$")
    if re.fullmatch(r"[\w@%+=:,./$-]+", safe):
        return safe
    return '"' + safe.replace("\\", "\\\\").replace('"', '\\"') + '"'
