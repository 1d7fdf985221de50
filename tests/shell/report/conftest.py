"""One long search and one full of nasty mail, read once, and one browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.report import Search, page
from tests.shell.report.browser import Browser, browser
from tests.shell.report.mailboxes import write
from tests.shell.report.searches import NOW, grown, searched

NASTY_SUBJECT = (
    " </script><script>alert(1)</script> <img src=http://evil.example/x.png onerror=alert(1)> <!-- --> \"'> {{ 7*7 }} "
    "\u202egnp.exe \u2066open \u2028line"
)
NASTY_NAME = "\u202eMo </title><svg onload=alert(2)> & Sons"


@pytest.fixture(scope="session")
def small_search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    return searched(write(tmp_path_factory.mktemp("small") / "mail.mbox", count=16, now=NOW))


@pytest.fixture(scope="session")
def nasty_search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    path = tmp_path_factory.mktemp("nasty") / "mail.mbox"
    return searched(write(path, count=8, now=NOW, subject=NASTY_SUBJECT, name=NASTY_NAME))


@pytest.fixture(scope="session")
def nasty_page(nasty_search: Search, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _written(nasty_search, tmp_path_factory)


@pytest.fixture(scope="session")
def large_page(small_search: Search, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One of 300 conversations."""
    return _written(grown(small_search, 300), tmp_path_factory)


@pytest.fixture(scope="session")
def small_page(small_search: Search, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _written(small_search, tmp_path_factory)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with browser() as window:
        yield window


def _written(search: Search, folders: pytest.TempPathFactory) -> Path:
    path = folders.mktemp("page") / "report.html"
    path.write_bytes(page(search))
    return path
