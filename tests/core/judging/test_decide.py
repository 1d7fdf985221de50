"""Verdicts on single conversations. 2 March 2026 is a Monday."""

from __future__ import annotations

from datetime import date, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.judging.decide import decide
from rules.label import Label
from rules.policy import Stage
from rules.reading import Away, Ball, Fact, Reading, Turn
from rules.verdict import Ignore, ThankYou, YourMove, action, due, turn
from tests.core.cases import EVIDENCE, at, case, meeting, promise, reading, staged, terms, yours

SENT = (at("03-09"), at("03-16"))


def judged(read: Reading, now: str, *labels: Label, snoozed: str | None = None) -> tuple[str, str, str | None]:
    """Return action, turn and due day (month and day)."""
    verdict = decide(case(read, *labels, snoozed=snoozed), terms(), at(now))
    day = due(verdict)
    return action(verdict).value, turn(verdict).value, day.isoformat()[5:] if day else None


FIRST = [
    pytest.param("applied", "03-06", "wait", "03-09", id="applied: the fourth business day"),
    pytest.param("applied", "03-09", "follow_up", "03-09", id="applied: the fifth"),
    pytest.param("screening", "03-04", "wait", "03-05", id="screening: the second"),
    pytest.param("screening", "03-05", "follow_up", "03-05", id="screening: the third"),
    pytest.param("first_interview", "03-09", "follow_up", "03-09", id="first interview: the fifth"),
    pytest.param("later_interview", "03-08", "wait", "03-09", id="later: six days"),
    pytest.param("later_interview", "03-09", "follow_up", "03-09", id="later: seven days"),
    pytest.param("offer", "03-05", "follow_up", "03-05", id="offer: the third business day"),
]


@pytest.mark.parametrize(("stage", "now", "expected", "day"), FIRST)
def test_the_first_follow_up_falls_due_by_stage(stage: str, now: str, expected: str, day: str) -> None:
    assert judged(staged(stage), now) == (expected, "theirs", day)


def test_an_offer_is_flagged_and_never_drafted() -> None:
    verdict = decide(case(staged("offer")), terms(), at("03-05"))
    assert not getattr(verdict, "drafted")  # noqa: B009 - of a FollowUp


NEXT = [
    pytest.param("applied", 1, "03-18", "follow_up", "03-18", id="applied: the second, 7 business days on"),
    pytest.param("applied", 2, "03-24", "wait", "03-25", id="applied: both sent, not silent for long enough"),
    pytest.param("applied", 2, "03-25", "give_up", "03-25", id="applied: both sent, one more interval of silence"),
    pytest.param("screening", 1, "03-16", "follow_up", "03-16", id="screening: the second, 5 business days on"),
    pytest.param("later_interview", 1, "03-16", "follow_up", "03-16", id="later: the second, 7 days on"),
]


@pytest.mark.parametrize(("stage", "sent", "now", "expected", "day"), NEXT)
def test_the_next_ones_follow_their_interval_until_enough_were_sent(
    stage: str, sent: int, now: str, expected: str, day: str
) -> None:
    follow_ups = SENT[:sent]
    read = staged(stage, follow_ups=follow_ups, last_owner=follow_ups[-1])
    assert judged(read, now) == (expected, "theirs", day)


PROMISES = [
    pytest.param(reading(promise=promise("03-20")), "03-20", "wait", "03-23", id="its last day is still theirs"),
    pytest.param(reading(promise=promise("03-20")), "03-23", "follow_up", "03-23", id="one business day after it"),
    pytest.param(reading(promise=promise("03-03")), "03-04", "follow_up", "03-04", id="beats a later default"),
    pytest.param(reading(promise=promise(None)), "03-27", "wait", "03-30", id="without a date: 20 business days"),
    pytest.param(reading(promise=promise(None)), "03-30", "follow_up", "03-30", id="without a date: they are over"),
    pytest.param(
        reading(promise=promise("04-10"), follow_ups=SENT[:1], last_owner=SENT[0]), "03-30", "wait", "04-13",
        id="holds although the owner asked early",
    ),
    pytest.param(
        reading(promise=promise("03-04"), follow_ups=SENT[:1], last_owner=SENT[0]), "03-18", "follow_up", "03-18",
        id="passed: the next ones keep their interval",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("read", "now", "expected", "day"), PROMISES)
def test_what_they_said_about_timing_beats_the_default(read: Reading, now: str, expected: str, day: str) -> None:
    assert judged(read, now) == (expected, "theirs", day)


MEETINGS = [
    pytest.param("03-03", "none", "nobody", None, id="still ahead"),
    pytest.param("03-05", "thank_you", "theirs", "03-04", id="held yesterday"),
    pytest.param("03-06", "thank_you", "theirs", "03-04", id="held two business days ago"),
    pytest.param("03-09", "wait", "theirs", "03-11", id="too late for a thank-you, the wait counts from the meeting"),
    pytest.param("03-11", "follow_up", "theirs", "03-11", id="the fifth business day after it"),
]


@pytest.mark.parametrize(("now", "expected", "whose", "day"), MEETINGS)
def test_a_meeting_is_waited_for_thanked_for_and_then_counts(
    now: str, expected: str, whose: str, day: str | None
) -> None:
    assert judged(staged("first_interview", meetings=(meeting("03-04"),)), now) == (expected, whose, day)


def test_no_thank_you_is_due_once_the_owner_wrote_after_the_meeting() -> None:
    read = staged("first_interview", meetings=(meeting("03-04"),), last_owner=at("03-04", "18:00"))
    assert judged(read, "03-05") == ("wait", "theirs", "03-11")


def test_their_question_comes_before_a_meeting_ahead() -> None:
    assert judged(yours("03-02", meetings=(meeting("03-10"),)), "03-04") == ("reply", "yours", "03-04")


YOURS = [
    pytest.param("03-02", "none", id="the same day"),
    pytest.param("03-03", "none", id="one business day"),
    pytest.param("03-04", "reply", id="more than one"),
    pytest.param("04-03", "reply", id="thirty days late"),
    pytest.param("04-04", "give_up", id="the moment has passed"),
]


@pytest.mark.parametrize(("now", "expected"), YOURS)
def test_a_reply_is_owed_after_more_than_one_business_day(now: str, expected: str) -> None:
    assert judged(yours("03-02"), now)[:2] == (expected, "yours")


OWN_DAY = [
    pytest.param("2026-03-03", "03-04", "reply", id="the same as without it, where it is sooner"),
    pytest.param("2026-03-06", "03-05", "none", id="not before it"),
    pytest.param("2026-03-06", "03-06", "reply", id="on it"),
    pytest.param("2026-03-08", "03-08", "none", id="a Sunday waits for the Monday"),
    pytest.param("2026-03-08", "03-09", "reply", id="on the Monday after"),
]


@pytest.mark.parametrize(("by", "now", "expected"), OWN_DAY)
def test_what_the_owner_promised_is_owed_on_the_day_that_they_named(by: str, now: str, expected: str) -> None:
    owed = Ball(Turn.YOURS, at("03-02"), "you said you would", EVIDENCE, by=date.fromisoformat(by))
    assert judged(reading(ball=owed), now)[0] == expected
    verdict = decide(case(reading(ball=owed)), terms(), at(now))
    assert f"you said you would, by {date.fromisoformat(by).day} March." in verdict.because[0].text


def test_a_follow_up_due_for_more_than_thirty_days_has_gone_cold() -> None:
    assert judged(reading(), "04-08")[0] == "follow_up"
    assert judged(reading(), "04-09") == ("give_up", "theirs", "03-09")


ABSENCES = [
    pytest.param(date(2026, 3, 13), "03-16", id="one business day after the return"),
    pytest.param(date(2026, 3, 4), "03-09", id="back before it would be due"),
    pytest.param(None, "03-16", id="no return named: seven days"),
    pytest.param(date(2026, 6, 30), "04-08", id="never by more than thirty days"),
]


@pytest.mark.parametrize(("until", "day"), ABSENCES)
def test_an_absence_moves_the_due_day(until: date | None, day: str) -> None:
    away = Away(until, at("03-02", "10:01"), EVIDENCE)
    assert judged(reading(away=away), "03-03") == ("wait", "theirs", day)


def test_an_absence_told_of_before_the_owners_last_message_is_over() -> None:
    assert judged(reading(away=Away(None, at("03-01"), EVIDENCE)), "03-09")[0] == "follow_up"


def test_the_clock_starts_at_the_confirmation_where_the_owner_wrote_nothing() -> None:
    read = reading(last_owner=None, last_word=at("03-04"), last_any=at("03-04"))
    assert judged(read, "03-05") == ("wait", "theirs", "03-11")


WORDS = [
    pytest.param("03-03", "03-09", id="long before it is due: the day stays"),
    pytest.param("03-06", "03-10", id="just before: two business days of distance"),
    pytest.param("03-13", "03-17", id="when it was due already"),
]


@pytest.mark.parametrize(("word", "day"), WORDS)
def test_a_holding_word_of_theirs_is_not_answered_by_a_nag(word: str, day: str) -> None:
    assert judged(reading(last_word=at(word)), "03-02") == ("wait", "theirs", day)


def test_a_promise_in_their_last_word_needs_no_distance() -> None:
    assert judged(reading(last_word=at("03-02", "12:00"), promise=promise("03-02")), "03-02")[2] == "03-03"


def test_where_nothing_is_known_the_wait_starts_now() -> None:
    read = reading(last_owner=None, last_any=None, stage=None)
    assert judged(read, "03-02") == ("wait", "theirs", "03-09")


LABELS = [
    pytest.param(Label.NEVER, "03-09", "none", "nobody", id="never"),
    pytest.param(Label.GUT_NO, "03-03", "give_up", "theirs", id="gut no"),
    pytest.param(Label.TRACK, "03-09", "follow_up", "theirs", id="track changes nothing of what is one"),
]


@pytest.mark.parametrize(("label", "now", "expected", "whose"), LABELS)
def test_the_owners_labels_overrule(label: Label, now: str, expected: str, whose: str) -> None:
    assert judged(reading(), now, label)[:2] == (expected, whose)


def test_whom_we_do_not_understand_we_do_not_chase() -> None:
    unclear = Ball(Turn.THEIRS, at("03-05"), "their last word asks nothing of you", EVIDENCE, sure=False)
    assert judged(reading(ball=unclear, last_word=at("03-05")), "03-16") == ("none", "theirs", None)
    promised = reading(ball=unclear, last_word=at("03-05"), promise=promise("03-10", on="03-05"))
    assert judged(promised, "03-16")[0] == "follow_up"


def test_gut_no_without_a_reading_of_the_turn_is_theirs() -> None:
    read = reading(ball=None, last_any=at("03-02"))
    assert judged(read, "03-09", Label.GUT_NO) == ("none", "nobody", None)


def test_gut_yes_allows_one_follow_up_more() -> None:
    read = reading(follow_ups=SENT, last_owner=SENT[-1])
    assert judged(read, "03-25")[0] == "give_up"
    assert judged(read, "03-25", Label.GUT_YES)[0] == "follow_up"


def test_track_makes_an_interview_of_what_was_read_as_none() -> None:
    read = reading(interview=Fact(False, EVIDENCE))
    assert judged(read, "03-09")[0] == "none"
    assert judged(read, "03-09", Label.TRACK)[0] == "follow_up"


SNOOZED = [
    pytest.param(reading(), "03-12", ("wait", "theirs", "03-16"), id="a follow-up waits"),
    pytest.param(reading(), "03-16", ("follow_up", "theirs", "03-09"), id="for seven days"),
    pytest.param(yours("03-02"), "03-12", ("none", "yours", None), id="a reply waits too"),
    pytest.param(reading(closed=Fact("filled", EVIDENCE)), "03-12", ("none", "nobody", None), id="the rest stays"),
]


@pytest.mark.parametrize(("read", "now", "expected"), SNOOZED)
def test_a_snooze_holds_back_for_a_week(read: Reading, now: str, expected: tuple[str, str, str | None]) -> None:
    assert judged(read, now, Label.SNOOZE, snoozed="03-09") == expected


def test_what_is_over_needs_nothing() -> None:
    assert judged(reading(closed=Fact("rejected", EVIDENCE)), "03-09") == ("none", "nobody", None)


def test_what_was_silent_for_half_a_year_is_not_even_listed() -> None:
    verdict = decide(case(reading()), terms(), at("2026-08-30"))
    assert isinstance(verdict, Ignore)
    assert verdict.because[-1].rule == "give_up.look_back"


def test_a_far_meeting_keeps_a_silent_conversation_alive() -> None:
    far = meeting("12-01")
    verdict = decide(case(reading(meetings=(far,))), terms(), at("2026-11-30"))
    assert not isinstance(verdict, Ignore)


def test_the_window_of_a_later_interview_is_told() -> None:
    verdict = decide(case(staged("later_interview")), terms(), at("03-09"))
    assert verdict.because[-1].text == "Until 12 March it is in good time."
    late = decide(case(staged("later_interview")), terms(), at("03-13"))
    assert late.because[-1].text == "Until 12 March it was in good time."


def test_days_are_the_owners_days() -> None:
    west = terms(zone=timezone(timedelta(hours=-8)))
    verdict = decide(case(reading(last_owner=at("03-03", "02:00"))), west, at("03-10", "05:00"))
    assert due(verdict) == date(2026, 3, 9)  # sent on 2 March there; on the 10th in UTC it is still the 9th


@given(
    days=st.integers(0, 400),
    follow_ups=st.integers(0, 5),
    stage=st.sampled_from([stage for stage in Stage if stage is not Stage.CLOSED]),
)
def test_every_verdict_says_why_and_never_exceeds_what_is_allowed(days: int, follow_ups: int, stage: Stage) -> None:
    sent = tuple(at("03-02") + timedelta(days=7 * n) for n in range(1, follow_ups + 1))
    read = staged(stage.value, follow_ups=sent, last_owner=sent[-1] if sent else at("03-02"))
    verdict = decide(case(read), terms(), at("03-02") + timedelta(days=days))
    assert verdict.because
    if action(verdict).value == "follow_up":
        assert follow_ups < terms().policy.cadence[stage].at_most


def test_a_thank_you_and_a_move_of_the_owner_name_their_days() -> None:
    held = decide(case(staged("screening", meetings=(meeting("03-04"),))), terms(), at("03-05"))
    assert isinstance(held, ThankYou)
    assert held.due == date(2026, 3, 4)
    mine = decide(case(yours("03-02")), terms(), at("03-03"))
    assert isinstance(mine, YourMove)
    assert mine.until == date(2026, 3, 4)
    assert mine.because[0].evidence == Ball(Turn.YOURS, at("03-02"), "they asked for times", EVIDENCE).evidence
