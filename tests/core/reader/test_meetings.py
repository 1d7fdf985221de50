"""Which meetings stand, by calendar parts and in prose."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rules.message import Invite, Method
from rules.policy import Stage
from rules.reader.meetings import diary, furthest, meetings
from rules.reading import Meeting
from tests.core.reading.talk import Line, me, speeches

AT = datetime(2026, 9, 10, 14, tzinfo=UTC)  # a Thursday
INVITE = Invite(Method.REQUEST, "u-1", 0, "Dana <> Aaron", AT, AT + timedelta(hours=1), "rita@alarmco.example")


def found(*lines: Line) -> tuple[Meeting, ...]:
    return meetings(diary(speeches(*lines)))


def test_an_invitation_sets_a_meeting() -> None:
    (meeting,) = found(Line(0, "Here's the invite.", invites=(INVITE,)))
    assert (meeting.start, meeting.end) == (AT, AT + timedelta(hours=1))


def test_a_higher_sequence_replaces_it() -> None:
    later = replace(INVITE, sequence=1, start=AT + timedelta(days=1), end=AT + timedelta(days=1, hours=1))
    (meeting,) = found(Line(0, "Invite", invites=(INVITE,)), Line(1, "New one", invites=(later,)))
    assert meeting.start == AT + timedelta(days=1)


def test_an_older_sequence_changes_nothing() -> None:
    older = replace(INVITE, start=AT + timedelta(days=1), end=AT + timedelta(days=1, hours=1))
    (meeting,) = found(Line(0, "Invite", invites=(replace(INVITE, sequence=2),)), Line(1, "Old", invites=(older,)))
    assert meeting.start == AT


def test_a_cancel_calls_it_off_and_the_stage_was_reached_all_the_same() -> None:
    cancel = replace(INVITE, method=Method.CANCEL, sequence=1)
    book = diary(speeches(Line(0, "Invite", invites=(INVITE,)), Line(1, "Cancelled", invites=(cancel,))))
    assert meetings(book) == ()
    reached = furthest(book)
    assert reached is not None
    assert reached.value is Stage.FIRST_INTERVIEW


def test_a_time_they_propose_and_the_owner_takes() -> None:
    (meeting,) = found(Line(0, "Can you come in on Thursday at 2 pm?"), me(0.1, "Thursday at 2 works, see you then."))
    assert meeting.start == AT


def test_a_plain_yes_takes_the_only_time() -> None:
    (meeting,) = found(Line(0, "Ok if I give you a call Thursday around 2 pm?"), me(0.1, "Sure, that works."))
    assert meeting.start == AT


def test_a_plain_yes_to_two_days_takes_none() -> None:
    assert found(Line(0, "Would Tuesday at 2 pm or Thursday at 3 pm suit?"), me(0.1, "Sounds good.")) == ()


def test_a_time_that_the_owner_offers_and_they_take() -> None:
    (meeting,) = found(
        Line(0, "What times suit you?"),
        me(0.1, "Tuesday at 10 am or Thursday at 2 pm would work."),
        Line(0.2, "Let's do Thursday at 2 pm."),
    )
    assert meeting.start == AT


def test_a_proposal_alone_is_no_meeting() -> None:
    assert found(Line(0, "Can you come in on Thursday at 2 pm?")) == ()


def test_a_refusal_sets_none() -> None:
    assert found(Line(0, "Can you come in on Thursday at 2 pm?"), me(0.1, "Thursday at 2 doesn't work for me.")) == ()


def test_what_was_good_without_a_day_or_a_word_of_meeting_is_no_meeting() -> None:
    assert diary(speeches(me(0, "It went well I think. That was great."))).arranged == ()


def test_a_meeting_told_of_as_past_was_held() -> None:
    (meeting,) = found(Line(0, "Good talking to you yesterday, let me run it by Mike."))
    assert meeting.start.date() == datetime(2026, 9, 6, tzinfo=UTC).date()
    assert meeting.end <= datetime(2026, 9, 7, 10, tzinfo=UTC)


def test_thanks_for_a_known_meeting_adds_none() -> None:
    lines = (
        Line(0, "Can you come in on Thursday at 2 pm?"),
        me(0.1, "Thursday at 2 works."),
        me(4, "Thank you for your time yesterday."),
    )
    assert len(found(*lines)) == 1


def test_stages_climb_from_screen_to_later_rounds() -> None:
    lines = (
        Line(0, "Could we have a quick intro call on Tuesday at 2 pm?"),
        me(0.1, "Tuesday at 2 works."),
        Line(3, "The team would like to meet you on Monday at 2 pm, ok?"),
        me(3.1, "Monday at 2 works."),
        Line(8, "Last step: come in on Thursday at 2 pm to meet the partners?"),
        me(8.1, "Thursday at 2 works."),
    )
    stages = [meeting.stage for meeting in found(*lines)]
    assert stages == [Stage.SCREENING, Stage.FIRST_INTERVIEW, Stage.LATER_INTERVIEW]


ASKED, AGREED = Line(0, "Can you come in on Thursday at 2 pm?"), me(0.1, "Thursday at 2 works, see you then.")


def test_a_meeting_that_they_cancel_in_words_is_none() -> None:
    assert found(ASKED, AGREED, Line(1, "I'm afraid I have to cancel Thursday.")) == ()


def test_what_is_cancelled_when_nothing_is_agreed_on_changes_nothing() -> None:
    assert found(Line(0, "I'm afraid I have to cancel tomorrow.")) == ()


def test_a_meeting_that_is_moved_takes_the_new_time() -> None:
    moved = (Line(1, "Can we move it to Friday at 3 pm?"), me(1.1, "Friday at 3 works for me."))
    (meeting,) = found(ASKED, AGREED, *moved)
    assert meeting.start == AT + timedelta(days=1, hours=1)


def test_an_hour_within_the_window_that_they_gave_takes_it() -> None:
    (meeting,) = found(Line(0, "Could you come in on Thursday between 1 and 5 pm?"), me(0.1, "Thursday at 2 pm works."))
    assert meeting.start == AT


def test_another_hour_that_is_asked_for_takes_nothing() -> None:
    assert found(ASKED, me(0.1, "Could we do Thursday at 4 pm instead?")) == ()


def test_a_day_without_an_hour_can_be_taken() -> None:
    (meeting,) = found(Line(0, "Could we meet on Thursday?"), me(0.1, "Thursday works."))
    assert meeting.start.date() == AT.date()


def test_words_about_an_invitation_of_that_day_leave_its_hour() -> None:
    lines = (Line(0, "Here's the invite.", invites=(INVITE,)), me(0.1, "See you Thursday at 3 pm."))
    (meeting,) = found(*lines)
    assert meeting.start == AT


def test_praise_without_a_day_or_a_meeting_enters_none() -> None:
    assert found(Line(0, "Thank you for a lovely portfolio.")) == ()


def test_thanks_without_a_day_mean_the_meeting_of_the_days_before() -> None:
    assert len(found(ASKED, AGREED, me(8, "Thank you for the tour and the good conversation."))) == 1


def test_a_first_day_that_suits_is_no_meeting() -> None:
    assert found(Line(0, "The start date would be October 1."), me(0.1, "Thank you, that works for me.")) == ()


def test_a_limit_for_their_word_is_no_appointment() -> None:
    assert found(Line(0, "Give me until Thursday and I'll come to you with dates to meet."), me(0.1, "Perfect.")) == ()


def test_a_day_that_the_owner_asks_away_is_not_taken() -> None:
    proposed = Line(0, "How is Thursday the 17th at 10?")
    assert found(proposed, me(0.1, "I have to see my mother on the 17th, could it be Friday the 18th?")) == ()
