"""Whose calendar cancellations are believed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rules.message import Address, Invite, Method
from rules.reader.strangers import doubted
from tests.core.reading.talk import APPLICATION, Line, reading, speeches

AT = datetime(2026, 9, 10, 14, tzinfo=UTC)
INVITE = Invite(Method.REQUEST, "u-1", 0, "Interview Dana", AT, AT + timedelta(hours=1), "rita@alarmco.example")
CANCEL = replace(INVITE, method=Method.CANCEL, sequence=9)
INVITED = Line(0, "Here is the invitation to the interview.", invites=(INVITE,))


def cancelled(email: str) -> Line:
    return Line(1, "", Address("Rita Mo", email), "Cancelled: Interview Dana", invites=(CANCEL,))


@pytest.mark.parametrize(
    ("email", "believed"),
    [
        ("rita@alarmco.example", True),
        ("assistant@alarmco.example", True),
        ("calendar@mail.alarmco.example", True),
        ("rita@alarmco-hr.example", False),
        ("rita.mo@gmail.com", False),
        ("dana@example.org", True),  # from the owner's sent mail
    ],
)
def test_a_cancellation_is_believed_of_those_who_were_there(email: str, believed: bool) -> None:
    lines = (APPLICATION, INVITED, cancelled(email))
    told = reading(*lines)
    assert bool(told.doubted) is not believed
    assert bool(told.meetings) is not believed


def test_what_is_not_believed_is_shown_with_its_message() -> None:
    (evidence,) = reading(APPLICATION, INVITED, cancelled("rita@evil.example")).doubted
    assert (evidence.message, evidence.said) == ("2@talk.example", "Cancellation: Interview Dana")


def test_a_stranger_who_was_not_believed_is_not_believed_the_next_time() -> None:
    lines = (APPLICATION, INVITED, cancelled("rita@evil.example"), cancelled("rita@evil.example"))
    assert len(doubted(speeches(*lines))) == 2
    assert reading(*lines).meetings


def test_two_people_of_one_free_mail_provider_are_strangers() -> None:
    invited = replace(INVITED, sender=Address("Rita", "rita@gmail.com"))
    lines = (APPLICATION, invited, cancelled("mallory@gmail.com"))
    assert len(doubted(speeches(*lines))) == 1
