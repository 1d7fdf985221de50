"""What most commands begin with: the config, the moment, progress on a terminal."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from daemon import clock, config
from daemon.config import Config
from daemon.errors import OwnerMustAct
from daemon.sync import Progress


def settings(arguments: argparse.Namespace) -> Config:
    """Return the config in force. Raises OwnerMustAct where there is none, ConfigError where it is wrong."""
    path = config.locate(arguments.config, os.environ)
    if path is None:
        wanted = config.user_config()
        raise OwnerMustAct(f"config: there is none at {wanted}. Type: followupd init, or name one with -c FILE")
    return config.load(path)


def state_dir(settings: Config) -> Path:
    return config.state_dir(settings.service.state_dir, os.environ)


def moment(arguments: argparse.Namespace) -> datetime:
    """Return the moment of --at, else now."""
    asked: datetime | None = getattr(arguments, "at", None)
    return asked or clock.now()


def log() -> None:
    """Send the log to stderr: ours from info on where it is kept, not where somebody reads; else from warnings on.

    What a pass did is told on stdout. Beside it on a terminal, the log would say it twice.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(lambda record: record.name.startswith("daemon") or record.levelno >= logging.WARNING)
    level = logging.WARNING if sys.stderr.isatty() else logging.INFO
    logging.basicConfig(level=level, format="%(message)s", handlers=[handler])


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Progress]:
    """Show a bar on a terminal's stderr, and nothing elsewhere. `total` None: the end is not known."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 - 61 ms that only a terminal needs
    from rich.progress import Progress as Bar  # noqa: PLC0415

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda count: bar.advance(task, count)
