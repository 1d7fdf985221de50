"""Draws docs/report.png: the report of the demo's mailbox, as Chromium shows it. `make picture`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from daemon.demo.mail import OWNER
from tests.shell.report.browser import browser

TARGET = Path(__file__).parent.parent / "docs" / "report.png"
AT = "2026-09-18T09:00:00-04:00"
WIDTH, HEIGHT = 1000, 760

AT_THE_LINES = """
const page = document.documentElement;
page.style.scrollBehavior = "auto";
page.style.scrollbarWidth = "none";
document.querySelector("#conversations").scrollIntoView();
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _run("demo", "--dir", str(folder), "--at", AT)
        words = ["--me", OWNER[1], "--at", AT, "--tz", "America/New_York"]
        _run("report", str(folder / "Maildir"), "-o", str(folder / "report.html"), *words)
        with browser() as window:
            window.look(width=WIDTH, height=HEIGHT)
            window.open(folder / "report.html")
            window.run(AT_THE_LINES)
            TARGET.write_bytes(window.picture())


def _run(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "daemon", *words], check=True, capture_output=True)


if __name__ == "__main__":
    main()
