"""What the page is made of agrees with the verdicts."""

from __future__ import annotations

from datetime import timedelta

from daemon.report import Search
from daemon.report.headline import figures, summary
from daemon.report.marks import Sort
from daemon.report.story import Need
from rules.policy import Stage
from tests.shell.report.searches import NOW, ZONE


def test_what_needs_the_owner_comes_first(small_search: Search) -> None:
    ranks = [story.need.rank for story in small_search.stories]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 2


def test_every_mail_stands_on_its_time_line(small_search: Search) -> None:
    for story in small_search.stories:
        assert any(mark.sort in {Sort.YOURS, Sort.THEIRS} for mark in story.marks)
        assert [mark.at for mark in story.marks] == sorted(mark.at for mark in story.marks)


def test_what_has_not_come_yet_says_so(small_search: Search) -> None:
    for mark in (mark for story in small_search.stories for mark in story.marks):
        mail = mark.sort in {Sort.YOURS, Sort.THEIRS, Sort.FOLLOW_UP, Sort.AUTOMATIC, Sort.DRAFT}
        if mail:
            assert not mark.ahead
        elif mark.at.date() > NOW.date():
            assert mark.ahead


def test_the_numbers_add_up(small_search: Search) -> None:
    needing, _drafts, _meetings, opened, quiet, over = (figure.number for figure in figures(small_search))
    assert opened + quiet + over == len(small_search.stories)
    assert 0 < needing <= opened


def test_the_funnel_begins_with_every_candidacy(small_search: Search) -> None:
    assert small_search.levels[0].reached == small_search.candidacies


def test_the_curves_count_every_wait_at_its_stage(small_search: Search) -> None:
    waits = [wait for story in small_search.stories for wait in story.waits]
    assert {stage: curve.count for stage, curve in small_search.curves} == {
        stage: number for stage in Stage if (number := sum(wait.stage is stage for wait in waits))
    }


def test_the_week_is_seven_days_from_today(small_search: Search) -> None:
    days = [day.day for day in small_search.week]
    assert days == [NOW.date() + timedelta(days=n) for n in range(7)]
    assert [day.business for day in small_search.week] == [day.weekday() < 5 for day in days]


def test_the_week_has_what_the_open_conversations_have_in_it(small_search: Search) -> None:
    shown = {(day.day, entry.sort, entry.story.id) for day in small_search.week for entry in day.entries}
    sorts, last = {Sort.MEETING, Sort.DUE, Sort.PROMISE}, NOW.date() + timedelta(days=6)
    assert shown == {
        (mark.at.date(), mark.sort, story.id)
        for story in small_search.stories
        if story.need.open
        for mark in story.marks
        if mark.sort in sorts and NOW.date() <= mark.at.date() <= last
    }
    assert shown


def test_the_sentence_at_the_top_says_how_many_need_the_owner(small_search: Search) -> None:
    needing = sum(story.need.now for story in small_search.stories)
    assert f"{needing} need you" in summary(small_search)


def test_an_empty_search_says_so() -> None:
    assert "No interview conversation" in summary(Search(NOW.astimezone(ZONE), "", (), 0, (), (), ()))


def test_what_is_past_is_neither_open_nor_pressing() -> None:
    assert [need.value for need in Need if not need.open] == ["quiet", "over"]
    assert [need.value for need in Need if need.now] == ["undelivered", "reply", "follow_up", "thank_you"]
