"""What a list shows of one conversation, and with what: as plain values, which take no time to load."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass
from datetime import date, datetime
from typing import Literal

HEADINGS = {
    "undelivered": "Your message did not arrive: write again",
    "reply": "You owe a reply",
    "follow_up+draft": "Time to follow up: a draft is in your mailbox",
    "follow_up": "Time to follow up",
    "call+draft": "Time to call; if nobody answers, a draft is in your mailbox",
    "call": "Time to call: better now than another mail",
    "find_person": "Time to follow up, but find a person: this address takes no mail",
    "thank_you+draft": "Say thank you: a draft is in your mailbox",
    "thank_you": "Say thank you",
    "your_move": "They answered: your move",
    "overbooked": "Two meetings overlap",
    "ahead": "A meeting is ahead",
    "wait": "Their turn, in good time",
    "give_up": "Gone quiet: let it go",
    "closed": "Closed",
    "ignore": "Not your candidacy",
}
"""What a group of conversations needs, in the order in which they are listed, and in the same words wherever."""

Says = Literal["", "on", "by", "look", "elsewhere", "until", "due"]


@dataclass(frozen=True, slots=True)
class Line:
    """One conversation. need: a name of HEADINGS. day: when it is due, for their order. newest: when was last written.

    says, shown: what is told of which day. goes_on: it is neither closed, given up, nor somebody else's business.
    wanting: it waits for the owner.
    """

    id: str
    need: str
    day: date | None
    who: str
    role: str
    stage: str
    newest: datetime
    says: Says
    shown: date | None
    goes_on: bool
    wanting: bool

    @property
    def listed(self) -> bool:
        """Whether it is shown without --all, or would be if it went on."""
        return self.need != "ignore"


@dataclass(frozen=True, slots=True)
class Frame:
    """What lines were made with. source: see Config.source; '' where they are not to be shown by themselves.

    zone: the owner's. accounts: whose mail it is. away: what is said of the owner's quiet days, or ''.
    """

    source: str = ""
    zone: str = ""
    accounts: tuple[str, ...] = ()
    away: str = ""


def order(line: Line) -> tuple[int, date, str]:
    """Return what sorts conversations as they are listed: by what they need, then the longest due first."""
    return _PLACES[line.need], line.day or date.max, line.id


def line_text(line: Line) -> str:
    return json.dumps(astuple(line), ensure_ascii=False, default=lambda moment: moment.isoformat())


def line_of(text: str) -> Line:
    """Return the line of a line_text. Raises ValueError on anything else."""
    try:
        which, need, day, who, role, stage, newest, says, shown, goes_on, wanting = json.loads(text)
        line = Line(
            which,
            need,
            _day(day),
            who,
            role,
            stage,
            datetime.fromisoformat(newest),
            says,
            _day(shown),
            goes_on,
            wanting,
        )
    except TypeError as error:
        raise ValueError(f"not a kept line: {error}") from error
    if need not in HEADINGS:
        raise ValueError(f"not a need: {need}")
    return line


def frame_text(frame: Frame) -> str:
    return json.dumps(asdict(frame), ensure_ascii=False)


def frame_of(text: str) -> Frame:
    """Return the frame of a frame_text; of anything else the one that shows nothing."""
    try:
        found = json.loads(text)
        return Frame(found["source"], found["zone"], tuple(found["accounts"]), found["away"])
    except (ValueError, KeyError, TypeError):
        return Frame()


def counts(lines: Iterable[Line]) -> str:
    """Return one sentence that sums them up."""
    found = tuple(lines)
    needing = sum(line.wanting for line in found)
    still = sum(line.goes_on for line in found)
    told = f"{len(found)} interview {'conversation' if len(found) == 1 else 'conversations'}"
    over = "" if still == len(found) else f"{still} of them open, "
    return f"{told}, {over}{needing}{'' if over else ' of them'} {'needs' if needing == 1 else 'need'} you."


_PLACES = {need: place for place, need in enumerate(HEADINGS)}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
