"""Which messages may matter, by their headers."""

from __future__ import annotations

from typing import Any

import pytest

from rules.candidate import may_matter
from rules.message import Address, Envelope, Owner, Place
from tests.core.cases import at

OWNER = Owner("Dana", frozenset({"dana@x.example"}))
UNSUBSCRIBE = (("list-unsubscribe", "<https://x.example/u>"),)


def envelope(sender: str, to: str = "dana@x.example", subject: str = "Hello", **more: Any) -> Envelope:
    place = more.pop("place", Place.SENT if sender in OWNER.addresses else Place.INBOX)
    return Envelope("1", Address("", sender), (Address("", to),), at("03-02"), subject, place, **more)


MATTERS = [
    pytest.param(envelope("dana@x.example", "rita@y.example"), id="the owner wrote it to somebody"),
    pytest.param(envelope("rita@y.example"), id="a person wrote it"),
    pytest.param(envelope("no-reply@us.greenhouse-mail.io"), id="an applicant system"),
    pytest.param(envelope("no-reply@y.example", subject="Your application"), id="a robot about an application"),
    pytest.param(
        envelope("jobs@y.example", subject="Your interview", headers=UNSUBSCRIBE),
        id="a portal with an unsubscribe link",
    ),
    pytest.param(envelope("mailer-daemon@y.example", headers=(("x-failed-recipients", "a@b.example"),)), id="a bounce"),
]
MATTERS_NOT = [
    pytest.param(envelope("dana@x.example", "dana@x.example"), id="a note to oneself"),
    pytest.param(envelope("dana@x.example", "rita@y.example", place=Place.DRAFTS), id="a draft"),
    pytest.param(envelope("no-reply@shop.example", subject="Your parcel"), id="a robot about something else"),
    pytest.param(envelope("news@y.example", headers=UNSUBSCRIBE), id="a newsletter"),
    pytest.param(envelope("a@list.example", subject="position", headers=(("list-id", "<l.example>"),)), id="a list"),
    pytest.param(envelope("a@y.example", headers=(("precedence", "Bulk"),)), id="bulk"),
]


@pytest.mark.parametrize("one", MATTERS)
def test_this_may_matter(one: Envelope) -> None:
    assert may_matter(one, OWNER)


@pytest.mark.parametrize("one", MATTERS_NOT)
def test_this_cannot(one: Envelope) -> None:
    assert not may_matter(one, OWNER)
