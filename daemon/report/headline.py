"""The few numbers that stand first on the page, and the sentence that sums them up."""

from __future__ import annotations

from dataclasses import dataclass

from daemon.report.marks import Sort
from daemon.report.search import Search
from daemon.report.story import Need
from daemon.wording import count


@dataclass(frozen=True, slots=True)
class Figure:
    number: int
    label: str
    leads_to: str


def figures(search: Search) -> tuple[Figure, ...]:
    """Return the numbers, the most pressing first."""
    needs = [story.need for story in search.stories]
    meetings = sum(entry.sort is Sort.MEETING for day in search.week for entry in day.entries)
    drafts = sum(story.draft is not None for story in search.stories)
    return (
        Figure(sum(need.now for need in needs), "wait for a word from you", "now"),
        Figure(drafts, "draft for you" if drafts == 1 else "drafts for you", "now"),
        Figure(meetings, "meeting this week" if meetings == 1 else "meetings this week", "week"),
        Figure(sum(need.open for need in needs), "open in all", "conversations"),
        Figure(needs.count(Need.QUIET), "gone quiet", "conversations"),
        Figure(needs.count(Need.OVER), "over", "conversations"),
    )


def summary(search: Search) -> str:
    """Return one calm sentence."""
    needs = [story.need for story in search.stories]
    if not needs:
        return "No interview conversation was found in this mail."
    total = count(len(needs), "conversation")
    about = total if search.candidacies == len(needs) else f"{total} about {count(search.candidacies, 'role')}"
    needing = sum(need.now for need in needs)
    if not needing:
        return f"{about}. None needs you today."
    return f"{about}. {'One needs' if needing == 1 else f'{needing} need'} you; the others can wait."
