"""The log on stderr: with priorities for the journal where it reads it, plain elsewhere."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from typing import TextIO

# sd-daemon(3): a line may begin with its syslog level in angle brackets.
_LEVELS = ((logging.CRITICAL, "<2>"), (logging.ERROR, "<3>"), (logging.WARNING, "<4>"), (logging.INFO, "<6>"))
_DEBUG = "<7>"

_LOUD = ("urllib3", "googleapiclient", "google", "imapclient", "keyring")  # what they say may hold mail, or secrets


def log(environ: Mapping[str, str], stream: TextIO = sys.stderr) -> None:
    """Send the log to stderr from now on."""
    handler = logging.StreamHandler(stream)
    if to_journal(environ, stream):
        handler.addFilter(_mark)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _LOUD:
        logging.getLogger(name).setLevel(logging.ERROR)


def to_journal(environ: Mapping[str, str], stream: TextIO) -> bool:
    """Tell whether the stream is the journal's. systemd.exec(5): $JOURNAL_STREAM is its device and inode."""
    try:
        status = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return environ.get("JOURNAL_STREAM") == f"{status.st_dev}:{status.st_ino}"


def _mark(record: logging.LogRecord) -> bool:
    """Put the priority before each line of the text: each is an entry of the journal."""
    mark = next((mark for level, mark in _LEVELS if record.levelno >= level), _DEBUG)
    record.msg = "\n".join(f"{mark}{line}" for line in record.getMessage().splitlines())
    record.args = ()
    return True
