"""Which clock time belongs to which day of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rules.dates.when import Clock, Sort, When

_FARTHEST = 60  # characters between a day and its time; what is farther off belongs to something else
_ALIKE = re.compile(r"\s{0,2}(?:,|or|and|oder|und|ou|et|o|y|/|&|,\s(?:or|and))\s{0,2}", re.IGNORECASE)


def with_clocks(whens: Sequence[When], clocks: Sequence[Clock], *, sentence: str) -> tuple[When, ...]:
    """Return the mentions with the clock times next to them; one time serves all days of a list before it."""
    timed = list(whens)
    for clock in clocks:
        owner = _owner(timed, clock)
        if owner is not None:
            timed[owner] = replace(timed[owner], at=clock.at, until=clock.until, zone=clock.zone)
    for at in range(len(timed) - 2, -1, -1):
        this, following = timed[at], timed[at + 1]
        listed = this.end == following.end or _ALIKE.fullmatch(sentence[this.end : following.start][:12]) is not None
        if listed and this.at is None and this.sort is Sort.POINT and following.sort is Sort.POINT:
            timed[at] = replace(this, at=following.at, until=following.until, zone=following.zone)
    return tuple(timed)


def _owner(whens: Sequence[When], clock: Clock) -> int | None:
    """Return which day the time stands nearest to, among those which have none yet; the day before it in a tie."""
    near: list[tuple[int, int, int]] = []
    for at, when in enumerate(whens):
        before = clock.start >= when.end
        gap = clock.start - when.end if before else when.start - clock.end
        if when.at is None and when.sort is not Sort.SPAN and 0 <= gap < _FARTHEST:
            near.append((gap, not before, -at))
    return -min(near)[2] if near else None
