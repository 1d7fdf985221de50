"""Positions on the one axis: in order, within it, and the labels apart from each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.report import Search
from daemon.report.marks import Mark, Sort
from daemon.report.story import Story
from daemon.report.timeline import Axis, axis, line
from rules.reading import Turn
from tests.shell.report.searches import NOW


@pytest.fixture(scope="module")
def any_story(small_search: Search) -> Story:
    return next(story for story in small_search.stories if story.need.open)


def along(days: float) -> Axis:
    return Axis(NOW - timedelta(days=days), NOW, NOW + timedelta(days=8))


@given(first=st.integers(-400, 60), second=st.integers(-400, 60), past=st.integers(8, 90))
def test_what_is_later_is_never_further_left(first: int, second: int, past: int) -> None:
    axis_ = along(past)
    one, other = sorted((first, second))
    assert 0 <= axis_.x(NOW + timedelta(days=one)) <= axis_.x(NOW + timedelta(days=other)) <= 100


@pytest.mark.parametrize("past", [21, 40, 84])
def test_labels_keep_apart_from_today_and_from_the_edge(past: int) -> None:
    axis_ = along(past)
    labelled = axis_.labelled()
    assert 2 <= len(labelled) <= 7
    assert all(abs(tick.x - axis_.today) >= 4 and tick.x < 95 for tick in labelled)


@pytest.mark.parametrize("past", [21, 40, 84])
def test_ticks_are_mondays(past: int) -> None:
    axis_ = along(past)
    span = axis_.end - axis_.start
    assert {(axis_.start + span * tick.x / 100 + timedelta(hours=3)).weekday() for tick in axis_.ticks()} == {0}


def test_what_lies_before_the_axis_is_counted(any_story: Story) -> None:
    old = Mark(Sort.THEIRS, NOW - timedelta(days=300), "wrote")
    told = line(replace(any_story, marks=(old, old, *any_story.marks)), along(84))
    assert told.earlier == 2
    assert len(told.glyphs) == len(any_story.marks)


def test_the_axis_shows_the_open_conversations_but_not_all_of_the_past(small_search: Search) -> None:
    found = axis(small_search.stories, small_search.now)
    assert timedelta(days=21) < found.now - found.start <= timedelta(days=87)
    assert timedelta(days=7) < found.end - found.now <= timedelta(days=29)


def test_the_axis_of_nothing_is_a_month() -> None:
    assert timedelta(days=28) < axis((), NOW).end - axis((), NOW).start < timedelta(days=32)


def test_the_line_is_told_in_words(any_story: Story) -> None:
    told = line(replace(any_story, turn=Turn.YOURS), along(84)).told
    assert "from them" in told
    assert "Your move" in told
