"""The log on stderr: priorities for the journal, plain text elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.service import journal


@pytest.fixture(autouse=True)
def _the_log_of_the_tests() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def say(path: Path, *, journal_stream: bool) -> list[str]:
    with path.open("w") as stream:
        status = path.stat()
        environ = (
            {"JOURNAL_STREAM": f"{status.st_dev}:{status.st_ino}"} if journal_stream else {"JOURNAL_STREAM": "1:2"}
        )
        journal.log(environ, stream)
        log = logging.getLogger("daemon.test")
        log.debug("unheard")
        log.info("a %s", "draft")
        log.warning("down")
        log.error("first\nsecond")
    return path.read_text().splitlines()


def test_each_line_carries_its_priority_in_the_journal(tmp_path: Path) -> None:
    assert say(tmp_path / "log", journal_stream=True) == ["<6>a draft", "<4>down", "<3>first", "<3>second"]


def test_elsewhere_the_log_is_plain(tmp_path: Path) -> None:
    assert say(tmp_path / "log", journal_stream=False) == ["a draft", "down", "first", "second"]


def test_libraries_that_may_tell_of_mail_are_silent(tmp_path: Path) -> None:
    with (tmp_path / "log").open("w") as stream:
        journal.log({}, stream)
        logging.getLogger("googleapiclient.discovery").warning("https://gmail.example/?q=secret")
    assert (tmp_path / "log").read_text() == ""
