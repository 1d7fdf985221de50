"""The page of a replay in headless Chromium: it fits every screen, asks nothing of a network, and axe finds no fault."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from daemon.cli import main
from daemon.config import workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from tests.shell.report.browser import Browser
from tests.shell.report.test_browser import AXE, FAULTS
from tests.shell.servers.process import missing

NOW = "2026-09-18T09:00:00-04:00"


@pytest.fixture(scope="module")
def replay_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("replay")
    make(folder, datetime.fromisoformat(NOW), workdays("US"))
    (folder / "now.toml").touch()
    (folder / "a name that is rather long and has no end.toml").write_text('[cadence.applied]\nfirst = "20 days"\n')
    target = folder / "replay.html"
    words = ["rules", "replay", str(folder / "now.toml"), "--since", "2026-07-01", str(folder / "Maildir")]
    beside = ["--beside", str(folder / "a name that is rather long and has no end.toml")]
    read = ["--me", OWNER[1], "--at", NOW, "--tz", "America/New_York", "-o", str(target)]
    assert main([*words, *beside, *read]) == 0
    return target


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 800, 1440])
def test_it_fits_and_is_without_faults(chromium: Browser, replay_page: Path, width: int, scheme: str) -> None:
    if not AXE.exists():
        missing("axe-core (npm ci in tests/servers)")
    chromium.look(width=width, scheme=scheme)
    chromium.console()
    chromium.requests()
    chromium.open(replay_page)
    assert chromium.run("return document.documentElement.scrollWidth <= innerWidth")
    assert chromium.console() == []
    assert set(chromium.requests()) - {"data:,"} == {replay_page.as_uri()}
    chromium.run(AXE.read_text("utf-8") + "; return 1")
    assert chromium.run_async(FAULTS) == []
