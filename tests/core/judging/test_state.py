"""Which label shows a verdict, and on which message."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rules.judging.state import better_called, shown_on, state
from rules.label import OWNERS, STATES, Label, keyword, path
from rules.message import Address, Envelope, Owner, Place
from rules.reading import Fact, Person, Reading, Turn
from rules.verdict import (
    Ahead,
    Closed,
    FollowUp,
    GiveUp,
    Ignore,
    Reply,
    ThankYou,
    Verdict,
    Wait,
    YourMove,
    action,
    due,
    turn,
)
from tests.core.cases import EVIDENCE, at, reading

DAY = date(2026, 3, 9)
PHONE = reading(contact=Fact(Person("Rita Mo", "rita@alarmco.example", "+1 555 0100"), EVIDENCE))
PORTAL = reading(writable=None)
FIRST, SECOND = (FollowUp(DAY, number, last=False, drafted=True, because=()) for number in (1, 2))

STATES_SHOWN = [
    pytest.param(Ignore(()), reading(), None, id="no interview"),
    pytest.param(Closed(()), reading(), None, id="closed"),
    pytest.param(Ahead(DAY, ()), reading(), Label.WAITING, id="a meeting ahead"),
    pytest.param(Wait(None, ()), reading(), Label.WAITING, id="waiting"),
    pytest.param(YourMove(DAY, ()), reading(), Label.ANSWERED, id="they answered"),
    pytest.param(ThankYou(DAY, ()), reading(), Label.DUE, id="a thank-you"),
    pytest.param(ThankYou(DAY, ()), PORTAL, Label.FIND_PERSON, id="a thank-you to nobody"),
    pytest.param(FIRST, reading(), Label.DUE, id="the first follow-up"),
    pytest.param(FIRST, PHONE, Label.DUE, id="the first follow-up, their phone known"),
    pytest.param(SECOND, PHONE, Label.CALL, id="the second, their phone known"),
    pytest.param(SECOND, reading(), Label.DUE, id="the second, no phone"),
    pytest.param(SECOND, PORTAL, Label.FIND_PERSON, id="a portal"),
    pytest.param(Reply(DAY, ()), reading(), Label.YOU_OWE, id="a reply owed"),
    pytest.param(GiveUp(DAY, Turn.THEIRS, ()), reading(), Label.GAVE_UP, id="given up"),
]


@pytest.mark.parametrize(("verdict", "read", "label"), STATES_SHOWN)
def test_a_conversation_carries_one_state(verdict: Verdict, read: Reading, label: Label | None) -> None:
    assert state(verdict, read) is label


def test_a_call_is_better_only_where_their_phone_is_known() -> None:
    assert better_called(SECOND, PHONE)
    assert not better_called(SECOND, replace(PHONE, contact=None))


OWNER = Owner("Dana", frozenset({"dana@x.example"}))


def envelope(which: str, place: Place, day: str, sender: str = "rita@y.example") -> Envelope:
    return Envelope(which, Address("", sender), (), at(day), "s", place)


def test_the_label_stands_on_their_newest_message() -> None:
    mail = [
        envelope("1", Place.INBOX, "03-02"),
        envelope("2", Place.INBOX, "03-04"),
        envelope("3", Place.SENT, "03-05", "dana@x.example"),
    ]
    assert shown_on(mail, OWNER) == "2"
    assert shown_on(mail[2:], OWNER) == "3"


def test_labels_are_named_as_the_interface_says() -> None:
    assert keyword(Label.YOU_OWE, prefix="Followup") == "$FollowupYouOweAReply"
    assert keyword(Label.GUT_YES, prefix="Followup") == "$FollowupGutYes"
    assert path(Label.DUE, prefix="Followup") == "Followup/Due"
    assert Label.DRAFTED not in OWNERS | STATES
    assert not OWNERS & STATES


SAID = [
    (Ignore(()), "none", Turn.NOBODY, None),
    (Closed(()), "none", Turn.NOBODY, None),
    (Ahead(DAY, ()), "none", Turn.NOBODY, None),
    (YourMove(DAY, ()), "none", Turn.YOURS, None),
    (Wait(DAY, ()), "wait", Turn.THEIRS, DAY),
    (ThankYou(DAY, ()), "thank_you", Turn.THEIRS, DAY),
    (FIRST, "follow_up", Turn.THEIRS, DAY),
    (Reply(DAY, ()), "reply", Turn.YOURS, DAY),
    (GiveUp(DAY, Turn.YOURS, ()), "give_up", Turn.YOURS, DAY),
]


@pytest.mark.parametrize(("verdict", "act", "whose", "day"), SAID, ids=[type(v).__name__ for v, *_ in SAID])
def test_each_verdict_has_its_action_turn_and_day(verdict: Verdict, act: str, whose: Turn, day: date | None) -> None:
    assert (action(verdict).value, turn(verdict), due(verdict)) == (act, whose, day)
