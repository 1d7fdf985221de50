"""The replay against the engine itself: on each day it holds the drafts that a pass of that morning would have made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

from daemon.config import defaults, workdays
from daemon.demo.mail import OWNER
from daemon.demo.maildir import make
from daemon.judge import Asked
from daemon.mail import Mail
from daemon.preview import recorded
from daemon.replay.gather import history
from daemon.service.moments import MORNING
from daemon.sources import open_source
from rules.judging import looks
from rules.judging.cadence import Terms
from rules.judging.drafted import is_drafted
from rules.judging.looks import morning_of
from rules.message import Owner
from rules.replay.days import replay

NOW = datetime.fromisoformat("2026-09-18T09:00:00-04:00")
FIRST = date(2026, 8, 1)
ME = Owner(OWNER[0], frozenset({OWNER[1]}), "US")
TERMS = Terms(defaults().policy, workdays("US"), defaults(environ={"TZ": "America/New_York"}).owner.zone)


@contextmanager
def demo(tmp_path: Path) -> Iterator[Mail]:
    make(tmp_path, NOW, workdays("US"))
    with (
        closing(open_source(tmp_path / "Maildir")) as source,
        recorded([source], ME, TERMS.zone, lambda _: None) as mail,
    ):
        yield mail


def lying(mail: Mail) -> dict[date, set[str]]:
    """Return the conversations in which a draft would have lain each morning, by the replay."""
    past = history(mail, TERMS, morning_of(FIRST, TERMS), NOW, lambda _: None)
    found: dict[date, set[str]] = {}
    events: list[tuple[datetime, bool, str]] = []
    days = list(replay(past.strands, TERMS, FIRST, NOW))
    for day in days:
        events += ((one.at, False, one.draft.conversation) for one in day.gone)
        events += ((one.at, True, one.draft.conversation) for one in day.back)
        events += ((draft.at, True, draft.conversation) for draft in day.made)
    for day in days:
        now: set[str] = set()
        for _, comes, which in sorted(one for one in events if one[0] <= morning_of(day.day, TERMS)):
            (now.add if comes else now.discard)(which)
        found[day.day] = now
    return found


def wanted(mail: Mail, day: date) -> set[str]:
    """Return the conversations that a pass of that morning wants a draft in."""
    judged = mail.judged(TERMS, Asked(morning_of(day, TERMS), only_until=True))
    return {one.case.id for one in judged if is_drafted(one.verdict, one.case.reading, TERMS.policy.drafts)}


def test_it_comes_to_what_the_engine_comes_to(tmp_path: Path) -> None:
    with demo(tmp_path) as mail:
        replayed = lying(mail)
        for count in range(0, 48, 3):
            day = FIRST + timedelta(days=count)
            assert replayed[day] == wanted(mail, day), day
    assert max(map(len, replayed.values())) >= 5


def test_what_was_read_is_kept(tmp_path: Path) -> None:
    with demo(tmp_path) as mail:
        first = history(mail, TERMS, morning_of(FIRST, TERMS), NOW, lambda _: None)
        told: list[int] = []
        assert history(mail, TERMS, morning_of(FIRST, TERMS), NOW, told.append) == first
        assert sum(told) == len(first.strands)


def test_its_day_begins_when_the_services_does() -> None:
    assert looks.MORNING == MORNING
