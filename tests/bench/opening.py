"""What it costs to look at the report of a long search, in a browser."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from daemon.report import page
from tests.bench.rows import Row
from tests.shell.report.browser import browser
from tests.shell.report.mailboxes import write
from tests.shell.report.searches import NOW, grown, searched

CONVERSATIONS = 300
TIMES = 5
# From the click to the first frame that is painted after the script ran, in milliseconds of the browser's own clock.
SHOWN = """
const done = arguments[0];
requestAnimationFrame(() => setTimeout(() => done(performance.now())));
"""


def rows() -> Iterator[Row]:
    """Yield how large the page is, and the best of some openings; nothing where there is no browser."""
    if not (shutil.which("chromedriver") and (shutil.which("chromium") or shutil.which("google-chrome"))):
        sys.stderr.write("Chromium with chromedriver is not installed: opening the report is not measured\n")
        return
    with TemporaryDirectory(prefix="bench-") as name, browser() as window:
        folder = Path(name)
        search = grown(searched(write(folder / "mail.mbox", count=16, now=NOW)), CONVERSATIONS)
        report = folder / "report.html"
        report.write_bytes(page(search))
        yield Row(f"report of {CONVERSATIONS} conversations: size", report.stat().st_size / 1e6, "MB", at_most=2)
        window.look(width=1440)
        milliseconds = []
        for _ in range(TIMES):
            window.open(report)
            milliseconds.append(float(window.run_async(SHOWN)))
        yield Row("report: until it is shown", min(milliseconds), "ms", at_most=1_000, how="Chromium, best of five")
