"""A year of a job search against Dovecot, through the service's own code: nothing grows, nothing leaks, all laws hold."""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.shell.mailboxes.imap_lab import dovecot_lab
from tests.shell.servers.dovecot import dovecot
from tests.shell.service.program import IMAP, OWNER
from tests.soak.clocked import clocked
from tests.soak.year import CAP, Year

DAYS = int(os.environ.get("FOLLOWUPD_DAYS", "365"))
MESSAGES = 30_000
# All of it lies in the past: a server's own date tells of a message that claims to be from the future.
MORNING = datetime.now(UTC).replace(hour=8, minute=0, second=0, microsecond=0) - timedelta(days=DAYS + 30)
WARM = 2 / 3  # of the year: conversations are judged for 240 days, so that many are there in every pass from then on
PATIENCE_SECONDS = 900.0  # a folder that is numbered anew is read anew, whatever else this machine does


def settle(folder: Path, *, port: int, user: str, password: str) -> None:
    owner = OWNER.replace("drafts_a_day = 1000", f"drafts_a_day = {CAP}")
    (folder / "config.toml").write_text(owner + IMAP.format(name="main", port=port, user=user))
    secret = folder / "main.password"
    secret.write_text(password)
    secret.chmod(0o600)


def test_a_year(tmp_path: Path) -> None:
    with dovecot() as server, dovecot_lab(server) as lab:
        settle(tmp_path, port=lab.line.port, user=lab.user, password=lab.password)
        year = Year(server, lab, random.Random(2026), a_day=MESSAGES // 365)
        memory, descriptors = [], []
        with clocked(tmp_path, MORNING) as service:
            for number in range(DAYS):
                now = MORNING + timedelta(days=number)
                year.day(now)
                if number % 30 == 29:
                    service.reload()
                    print(f"day {number + 1}: {service.memory_kb() // 1024} MB")
                service.catch_up(now + timedelta(hours=1), seconds=PATIENCE_SECONDS)
                year.laws_hold()
                memory.append(service.memory_kb())
                descriptors.append(service.descriptors())
            year.no_mail_is_lost()
            log = service.log()
        _tell(year, memory, descriptors)
        assert "a mistake in followupd itself" not in log
        assert year.done["drafts"] > DAYS / 4
        warm = int(DAYS * WARM)
        assert grown(memory[warm:]) < 0.1, memory[::10]
        assert max(descriptors[-DAYS // 10 :]) <= max(descriptors[: DAYS // 10]), descriptors[::10]
        assert not over_the_cap(tmp_path / "state" / "ledger.db")


def grown(memory: Sequence[int]) -> float:
    """Return by what part the memory of the last tenth of the days exceeds that of the first."""
    tenth = max(1, len(memory) // 10)
    return statistics.median(memory[-tenth:]) / statistics.median(memory[:tenth]) - 1


def over_the_cap(ledger: Path) -> list[str]:
    """Return the days on which more drafts were written than a day has, those taken back included."""
    with closing(sqlite3.connect(ledger)) as database:
        found = database.execute("SELECT day FROM draft GROUP BY day HAVING count(*) > ?", (CAP,))
        return [day for (day,) in found]


def _tell(year: Year, memory: Sequence[int], descriptors: Sequence[int]) -> None:
    at = [memory[len(memory) * part // 8] // 1024 for part in range(8)] + [memory[-1] // 1024]
    print(f"{sum(year.delivered.values())} messages, {len(year.talks)} applications; {dict(year.done)}")
    print(f"memory by eighths of the year: {at} MB; {descriptors[0]} to {descriptors[-1]} file descriptors")
