"""The whole search: every story that is shown, and what they sum up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from daemon.conversation import Conversation
from daemon.report.funnel import Level, funnel
from daemon.report.story import Story, story
from daemon.report.survival import Curve, Lasted, kaplan_meier
from daemon.report.week import Day, week
from daemon.view import listed
from rules.judging.cadence import Terms
from rules.judging.opportunity import opportunities
from rules.message import Message, Owner
from rules.policy import Stage

Messages = Callable[[Conversation], Sequence[Message]]
"""Returns the messages of a conversation, oldest first."""


@dataclass(frozen=True, slots=True)
class Search:
    """What the page shows. now: in the owner's zone. stories: the most pressing first. curves: of the stages waited in.

    candidacies: how many opportunities the conversations are about.
    """

    now: datetime
    owner: str
    stories: tuple[Story, ...]
    candidacies: int
    levels: tuple[Level, ...]
    curves: tuple[tuple[Stage, Curve], ...]
    week: tuple[Day, ...]


def search(
    conversations: Iterable[Conversation], messages: Messages, owner: Owner, terms: Terms, now: datetime
) -> Search:
    """Sum up the judged conversations; those that are none of the owner's candidacies are left out."""
    shown = tuple(one for one in conversations if listed(one))
    told = {one.case.id: story(one, messages(one), owner, terms, now) for one in shown}
    stories = tuple(sorted(told.values(), key=_pressing))
    groups = [tuple(told[case.id] for case in group) for group in opportunities(one.case for one in shown)]
    return Search(
        now=now.astimezone(terms.zone),
        owner=owner.name,
        stories=stories,
        candidacies=len(groups),
        levels=funnel(groups),
        curves=_curves(stories, terms),
        week=week(stories, terms, terms.day(now)),
    )


def _curves(stories: Iterable[Story], terms: Terms) -> tuple[tuple[Stage, Curve], ...]:
    lasted: dict[Stage, list[Lasted]] = {}
    for wait in (wait for one in stories for wait in one.waits):
        days = (terms.day(wait.until) - terms.day(wait.since)).days
        lasted.setdefault(wait.stage, []).append(Lasted(days, wait.answered))
    return tuple((stage, kaplan_meier(lasted[stage])) for stage in Stage if stage in lasted)


def _pressing(one: Story) -> tuple[int, str, str]:
    """Order by what is needed, then the longest due; what is past by its newest word, the newest first."""
    if one.need.open:
        return one.need.rank, one.due.isoformat() if one.due else "9999", one.id
    return one.need.rank, f"{10**12 - one.newest.timestamp():020.0f}", one.id
