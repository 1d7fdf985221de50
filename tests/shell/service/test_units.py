"""The units of systemd/: valid, shut off from all that they don't need, and booted for real."""

from __future__ import annotations

import os
import re
import shutil
import site
import subprocess
import sys
from mailbox import Maildir
from pathlib import Path

import pytest

import daemon
import rules
from tests.shell.servers.process import missing
from tests.shell.service.mail import application

HERE = Path(__file__).parent
UNITS = HERE.parent.parent.parent / "systemd"
BOOT_SECONDS = 180

CONFIG = """
[owner]
name = "Dana Whitfield"
addresses = ["dana@whitfield.example"]
time_zone = "UTC"

[[account]]
name = "main"
kind = "maildir"
path = "/var/lib/followupd/dana/Mail"
"""

DROP_IN = """
[Service]
ExecStart=
ExecStart={python} -m daemon -c ${{CREDENTIALS_DIRECTORY}}/config.toml run
Environment=PYTHONPATH=/opt/followupd:/opt/libraries
BindReadOnlyPaths={libraries}:/opt/libraries
WatchdogSec=10
TimeoutAbortSec=2
RestartSec=1
"""

PROBE = """
[Unit]
Wants=followupd@dana.service
After=followupd@dana.service

[Service]
Type=oneshot
ExecStart=/bin/sh /probe.sh
TimeoutStartSec=150
ExecStopPost=/bin/systemctl exit 0 --force
StandardOutput=file:/out/probe
StandardError=file:/out/probe.err
"""

PROBE_SH = r"""
unit=followupd@dana.service
say() { echo "$1: $(systemctl show -p "$2" --value $unit)"; }
wait_for() { n=0; until eval "$1"; do n=$((n + 1)); [ $n -gt 600 ] && return; sleep 0.1; done; }
drafts=/var/lib/private/followupd/dana/Mail/.Drafts
wait_for 'ls $drafts/cur | grep -q .'
wait_for 'systemctl show -p StatusText --value $unit | grep -q watched'
say active ActiveState
say status StatusText
echo "drafts: $(ls $drafts/cur | wc -l)"
echo "owner of the state: $(stat -c %U /var/lib/private/followupd/dana)"
set +e
pid=$(systemctl show -p MainPID --value $unit)
echo "core limit: $(sed -n 's/^Max core file size *//p' /proc/$pid/limits | tr -s ' ')"
echo "credential mode: $(stat -c %a /run/credentials/$unit/password)"
systemctl reload $unit; say reloaded ActiveState
wait_for 'journalctl -u $unit -o cat | grep -q "config was read again"'
kill -STOP "$pid"
wait_for '[ "$(systemctl show -p NRestarts --value $unit)" -ge 1 ] && systemctl is-active -q $unit'
say "restarts after it hung" NRestarts
say "active again" ActiveState
journalctl -u $unit -o cat | grep -i watchdog | head -1
wait_for 'systemctl show -p StatusText --value $unit | grep -q watched'
echo "drafts after the restart: $(ls $drafts/cur | wc -l)"
systemctl stop $unit && say "stopped" Result
echo "priorities: $(journalctl -u $unit PRIORITY=6 -o cat | grep -c watched)"
echo "entries: $(journalctl -u $unit -o cat | grep -c 'dana@')"
journalctl -u $unit -o short-monotonic > /out/journal
"""


def analyze(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("systemd-analyze") is None:
        missing("systemd-analyze")
    environ = os.environ | {"XDG_RUNTIME_DIR": str(folder)}
    return subprocess.run(
        ["systemd-analyze", *words], capture_output=True, text=True, cwd=folder, env=environ, timeout=60, check=False
    )


def runnable(unit: str, folder: Path, name: str) -> str:
    """Put a unit there with a program that exists, under the name of an instance."""
    text = (UNITS / unit).read_text()
    (folder / name).write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE))
    return name


@pytest.mark.parametrize(
    ("unit", "name", "of"),
    [("followupd.service", "followupd.service", ["--user"]), ("followupd@.service", "followupd@dana.service", [])],
)
def test_the_units_are_valid(unit: str, name: str, of: list[str], tmp_path: Path) -> None:
    found = analyze(tmp_path, *of, "verify", "--recursive-errors=yes", f"./{runnable(unit, tmp_path, name)}")
    assert (found.returncode, found.stderr) == (0, "")


def test_an_unknown_key_would_be_found(tmp_path: Path) -> None:
    name = runnable("followupd.service", tmp_path, "followupd.service")
    (tmp_path / name).write_text((tmp_path / name).read_text().replace("WatchdogSec", "WatchdocSec"))
    assert analyze(tmp_path, "--user", "verify", "--recursive-errors=yes", f"./{name}").returncode != 0


def test_the_system_unit_is_exposed_to_next_to_nothing(tmp_path: Path) -> None:
    shutil.copy(UNITS / "followupd@.service", tmp_path)
    found = analyze(tmp_path, "security", "--offline=yes", "--threshold=15", "./followupd@.service")
    assert found.returncode == 0, found.stdout[-200:]


@pytest.mark.parametrize("unit", ["followupd.service", "followupd@.service"])
def test_no_unit_runs_into_a_start_limit_or_leaves_a_core(unit: str) -> None:
    text = (UNITS / unit).read_text()
    for line in ("StartLimitIntervalSec=0", "Restart=on-failure", "LimitCORE=0", "Type=notify", "UMask=0077"):
        assert f"\n{line}\n" in text, line


@pytest.fixture
def nspawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return systemd-nspawn; Debian has it in a package that need not be installed for it."""
    if os.geteuid() != 0:
        pytest.skip("a boot in systemd-nspawn needs root")
    if found := shutil.which("systemd-nspawn"):
        return Path(found)
    folder = tmp_path_factory.mktemp("systemd-container")
    for command in (
        ["apt-get", "download", "systemd-container"],
        ["sh", "-c", "dpkg-deb -x systemd-container_*.deb ."],
    ):
        if subprocess.run(command, cwd=folder, capture_output=True, timeout=120, check=False).returncode:
            pytest.skip("systemd-nspawn is not installed, and its package can't be downloaded")
    return folder / "usr/bin/systemd-nspawn"


def python() -> Path:
    """Return an interpreter of this version that a service may run: none of somebody's home."""
    same = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for found in (Path(sys.executable).resolve(), Path("/usr/bin", same), Path("/usr/local/bin", same)):
        if found.exists() and not found.is_relative_to("/root") and not found.is_relative_to("/home"):
            return found
    pytest.skip(f"there is no {same} outside of the homes, which the unit does not see")


def tree(folder: Path) -> Path:
    """Make what is laid over the booted system: unit, config, credential, mail, probe."""
    root = folder / "tree"
    units = root / "etc/systemd/system"
    (units / "followupd@dana.service.d").mkdir(parents=True)
    shutil.copy(UNITS / "followupd@.service", units)
    (units / "followupd@dana.service.d/test.conf").write_text(
        DROP_IN.format(python=python(), libraries="/opt/libraries")
    )
    for package in (daemon, rules):  # where the checkout lies, the unit may see nothing
        source = Path(str(package.__file__)).parent
        shutil.copytree(source, root / "opt/followupd" / source.name)
    (units / "probe.service").write_text(PROBE)
    (root / "probe.sh").write_text(PROBE_SH)
    (root / "etc/followupd").mkdir()
    for name, text in (("dana.toml", CONFIG), ("dana.password", "secret\n")):
        (root / "etc/followupd" / name).write_text(text)
        (root / "etc/followupd" / name).chmod(0o600)
    (root / "var/lib/private/followupd").mkdir(parents=True)
    (root / "var/lib/private").chmod(0o700)
    (root / "var/lib/private/followupd/dana").mkdir()
    box = Maildir(root / "var/lib/private/followupd/dana/Mail")
    for name in ("Sent", "Drafts"):
        box.add_folder(name)
    box.get_folder("Sent").add(application(1))
    return root


def test_the_system_unit_boots_works_reloads_is_restarted_when_it_hangs_and_stops(nspawn: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    booted = subprocess.run(
        [HERE / "boot.sh", nspawn, tmp_path, tree(tmp_path), site.getsitepackages()[0]],
        capture_output=True,
        text=True,
        timeout=BOOT_SECONDS,
        check=False,
    )
    if not (out / "probe").exists():
        if os.environ.get("FOLLOWUPD_REQUIRE_SERVERS") == "1":
            pytest.fail(f"it did not boot:\n{booted.stdout[-3000:]}\n{booted.stderr[-3000:]}")
        pytest.skip(f"no system can be booted here: {booted.stderr.strip()[-200:]}")
    said = (out / "probe").read_text()
    print(said, (out / "probe.err").read_text())
    journal = (out / "journal").read_text() if (out / "journal").exists() else booted.stdout
    for line in (
        "active: active", "drafts: 1", "core limit: 0 0 bytes", "reloaded: active",
        "restarts after it hung: 1", "active again: active", "drafts after the restart: 1", "stopped: success", "entries: 0",
    ):  # fmt: skip
        assert line in said, f"{said}\n{journal[-3000:]}"
    assert re.search(r"^status: 1 account watched", said, re.MULTILINE)
    assert re.search(r"^priorities: [1-9]", said, re.MULTILINE)
