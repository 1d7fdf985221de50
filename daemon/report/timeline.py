"""Where things stand on the time lines: one axis for all, positions in per cent of its width."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from daemon.report.marks import Mark, Sort
from daemon.report.story import Story
from daemon.wording import TURNS, count, from_today, listed, short_day
from rules.reading import Turn

PAST_AT_MOST, PAST_AT_LEAST = timedelta(days=84), timedelta(days=21)
AHEAD_AT_MOST, AHEAD_AT_LEAST = timedelta(days=28), timedelta(days=7)
_WEEK = timedelta(days=7)

# Their things lie above the line, the owner's below it, what both share on it.
LANES = {
    Sort.THEIRS: 9, Sort.AUTOMATIC: 9, Sort.PROMISE: 10, Sort.MEETING: 27, Sort.DUE: 27,
    Sort.YOURS: 45, Sort.FOLLOW_UP: 45, Sort.DRAFT: 45,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tick:
    """A Monday. label: its day, or '' where there is no room. often: it is labelled on small screens too."""

    x: float
    label: str
    often: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The stretch of time that all lines show."""

    start: datetime
    now: datetime
    end: datetime

    def x(self, moment: datetime) -> float:
        """Return how far from the left a moment lies, in per cent; what lies outside is at the edge."""
        share = (moment - self.start) / (self.end - self.start)
        return round(100 * min(max(share, 0.0), 1.0), 2)

    @property
    def today(self) -> float:
        return self.x(self.now)

    def ticks(self) -> tuple[Tick, ...]:
        """Return the Mondays. At most seven carry a label, and four of them on a small screen too."""
        first = self.start.date() + timedelta(days=-self.start.weekday() % 7)
        mondays: list[date] = []
        while datetime.combine(first, time(0), self.start.tzinfo) < self.end:
            mondays.append(first)
            first += _WEEK
        every = -(-len(mondays) // 7)
        return tuple(
            Tick(
                self.x(datetime.combine(day, time(0), self.start.tzinfo)),
                short_day(day, today=self.now.date())[4:] if n % every == 0 else "",
                n % (2 * every) == 0,
            )
            for n, day in enumerate(mondays)
        )

    def labelled(self) -> tuple[Tick, ...]:
        """Return the ticks whose label runs neither into the word 'today' nor over the edge."""
        shown = (tick for tick in self.ticks() if tick.label and tick.x < 95)
        return tuple(
            replace(tick, often=tick.often and tick.x < 86 and not -21 < tick.x - self.today < 8)
            for tick in shown
            if not -7 < tick.x - self.today < 4
        )

    def ground(self) -> str:
        """Return the Mondays and today as a CSS background, which costs a line less than elements of its own."""
        mondays = (f"linear-gradient(var(--rule) 0 0) {tick.x}% 0/1px 100% no-repeat" for tick in self.ticks())
        dashes = "repeating-linear-gradient(var(--muted) 0 3px, transparent 3px 6px)"
        return ", ".join((f"{dashes} {self.today}% 0/1px 100% no-repeat", *mondays))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One mark in its place. ahead: it has not come yet."""

    sort: Sort
    x: float
    y: int
    ahead: bool
    title: str


@dataclass(frozen=True, slots=True)
class Stretch:
    turn: Turn
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """One conversation's time line. earlier: how many marks lie before the axis. told: the line in words."""

    stretches: tuple[Stretch, ...]
    glyphs: tuple[Glyph, ...]
    earlier: int
    told: str


def axis(stories: Iterable[Story], now: datetime) -> Axis:
    """Return the axis that shows the open conversations as a whole where that can be."""
    moments = [mark.at for story in stories if story.need.open for mark in story.marks]
    past = min(max(now - min(moments, default=now), PAST_AT_LEAST), PAST_AT_MOST)
    ahead = min(max(max(moments, default=now) - now, AHEAD_AT_LEAST), AHEAD_AT_MOST)
    midnight = datetime.combine((now - past).date(), time(0), now.tzinfo)
    return Axis(midnight - timedelta(days=1), now, now + ahead + timedelta(days=1))


def line(story: Story, along: Axis) -> Line:
    """Lay one conversation out along the axis."""
    inside = [mark for mark in story.marks if mark.at >= along.start]
    stretches = (Stretch(leg.turn, along.x(leg.since), along.x(leg.until)) for leg in story.legs)
    return Line(
        tuple(one for one in stretches if one.right > one.left),
        tuple(_glyph(mark, along) for mark in inside),
        len(story.marks) - len(inside),
        _told(story, along),
    )


def _glyph(mark: Mark, along: Axis) -> Glyph:
    who = f"{mark.who} " if mark.who else ""
    title = f"{short_day(mark.at.date(), today=along.now.date())}: {who}{mark.what}"
    return Glyph(mark.sort, along.x(mark.at), LANES[mark.sort], mark.ahead, title)


def _told(story: Story, along: Axis) -> str:
    today, sorts = along.now.date(), [mark.sort for mark in story.marks]
    theirs, yours = sorts.count(Sort.THEIRS), sorts.count(Sort.YOURS) + sorts.count(Sort.FOLLOW_UP)
    parts = [f"{theirs} from them", f"{yours} from you"]
    if meetings := sorts.count(Sort.MEETING):
        parts.append(count(meetings, "meeting"))
    last = story.legs[-1] if story.legs else None
    since = f", since {short_day(last.since.astimezone(along.now.tzinfo).date(), today=today)}" if last else ""
    newest = from_today(story.newest.date(), today=today)
    return f"Time line: {listed(parts)}. The newest was {newest}. {TURNS[story.turn]}{since}."
