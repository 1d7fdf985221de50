"""Each candidacy is counted once at every stage it reached, and stands in one place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.report import Search
from daemon.report.funnel import STAGES, funnel
from daemon.report.story import Need, Story
from rules.policy import Stage

KINDS = st.tuples(st.sampled_from(STAGES), st.sampled_from(Need))


@pytest.fixture(scope="module")
def any_story(small_search: Search) -> Story:
    return small_search.stories[0]


def levels(story: Story, *opportunities: tuple[tuple[Stage, Need], ...]) -> dict[str, tuple[int, int, int, int, int]]:
    told = [tuple(replace(story, reached=reached, need=need) for reached, need in group) for group in opportunities]
    return {one.stage.value: (one.reached, one.moved_on, one.open, one.quiet, one.over) for one in funnel(told)}


def test_who_reached_a_stage_reached_those_before_it(any_story: Story) -> None:
    found = levels(
        any_story,
        ((Stage.APPLIED, Need.QUIET),),
        ((Stage.APPLIED, Need.WAIT),),
        ((Stage.FIRST_INTERVIEW, Need.OVER),),
        ((Stage.OFFER, Need.REPLY),),
    )
    assert found == {
        "applied": (4, 2, 1, 1, 0), "screening": (2, 2, 0, 0, 0), "first_interview": (2, 1, 0, 0, 1),
        "later_interview": (1, 1, 0, 0, 0), "offer": (1, 0, 1, 0, 0),
    }  # fmt: skip


def test_conversations_of_one_opportunity_count_once_at_the_furthest_of_them(any_story: Story) -> None:
    found = levels(any_story, ((Stage.SCREENING, Need.WAIT), (Stage.APPLIED, Need.QUIET)))
    assert (found["applied"], found["screening"]) == ((1, 1, 0, 0, 0), (1, 0, 1, 0, 0))


def test_an_opportunity_is_over_when_its_newest_conversation_is(any_story: Story) -> None:
    found = levels(any_story, ((Stage.APPLIED, Need.OVER), (Stage.APPLIED, Need.WAIT)))
    assert found["applied"] == (1, 0, 0, 0, 1)


def test_without_conversations_every_level_is_empty(any_story: Story) -> None:
    assert set(levels(any_story).values()) == {(0, 0, 0, 0, 0)}


@given(groups=st.lists(st.lists(KINDS, min_size=1, max_size=3).map(tuple), max_size=12))
def test_nobody_is_lost_and_no_level_is_wider_than_the_one_before(
    any_story: Story, groups: list[tuple[tuple[Stage, Need], ...]]
) -> None:
    found = levels(any_story, *groups)
    reached = [counts[0] for counts in found.values()]
    assert reached[0] == len(groups)
    assert reached == sorted(reached, reverse=True)
    for (_, moved_on, *_), following in zip(list(found.values())[:-1], reached[1:], strict=True):
        assert moved_on == following
