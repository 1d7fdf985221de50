"""What the last pass found, as it left it: for whoever asks before anything has changed, without loading the rules."""

from __future__ import annotations

import os
import sqlite3
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from daemon.line import Frame, Line, frame_of, line_of
from daemon.places import state_dir
from daemon.program import program, source
from daemon.store.judgements import Judgements


@dataclass(frozen=True, slots=True)
class Standing:
    """What a list of conversations shows, and with what.

    folder: the state directory. so_far: how many messages were looked at where the first pass has not ended, else None.
    by_older: mail was read by another version of this program. away: a sentence on the owner's quiet days, or ''.
    accounts: those of the config; never: those of them of which nothing was ever looked at.
    """

    folder: Path
    zone: tzinfo
    lines: tuple[Line, ...]
    accounts: Sequence[str]
    never: Sequence[str]
    away: str = ""
    so_far: int | None = None
    by_older: bool = False


def standing(config: Path, now: datetime, environ: Mapping[str, str] = os.environ) -> Standing | None:
    """Return what the last pass left, or None where that can't be told, or does not hold any more.

    Nothing here says what is wrong: whoever gets None goes the long way, which does.
    """
    try:
        text = config.read_text("utf-8-sig")
        raw = tomllib.loads(text)
        given = raw.get("service", {}).get("state_dir")
        own = config.absolute().parent / Path(given).expanduser() if given else None
        if "time_zone" not in raw["owner"]:  # the machine's: it may be another one today
            return None
        return _left(state_dir(own, environ), source(text), now)
    except (OSError, ValueError, KeyError, AttributeError, TypeError, RuntimeError, sqlite3.Error):
        return None


def _left(folder: Path, source: str, now: datetime) -> Standing | None:
    with closing(_opened(folder / "ledger.db")) as ledger:  # a damaged one is to be told of
        if ledger.execute("PRAGMA quick_check").fetchone() != ("ok",):
            return None
    with closing(_opened(folder / "index.db")) as index:
        index.execute("BEGIN")  # all that is read is of one moment
        kept = Judgements(index)
        stamp = kept.stamp()
        if stamp is None or not stamp.since <= now.timestamp() < stamp.until or stamp.seen != kept.seen():
            return None
        frame: Frame = frame_of(stamp.frame)
        if frame.source != source:
            return None
        lines, never = tuple(map(line_of, kept.lines())), kept.unread(frame.accounts)
    return Standing(
        folder, ZoneInfo(frame.zone), lines, frame.accounts, never, frame.away, by_older=stamp.reader != program()
    )


def _opened(path: Path) -> sqlite3.Connection:
    """Open a file that is there, to read it alone."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=30)
