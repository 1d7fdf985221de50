"""Which conversation a message belongs to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from daemon.mailboxes.base import Ref
from daemon.store.index import Index
from rules.message import Address, Envelope, Owner, Place
from rules.thread import REPAIR_WITHIN
from tests.core.cases import at

OWNER = Owner("Dana", frozenset({"dana@x.example", "dw@y.example"}))
RITA, DANA, ALIAS = (
    Address("Rita", "rita@alarmco.example"),
    Address("Dana", "dana@x.example"),
    Address("", "dw@y.example"),
)


def envelope(id: str, sender: Address = RITA, to: Address = DANA, subject: str = "Estimator", **more: Any) -> Envelope:  # noqa: A002
    place = Place.SENT if sender.email in OWNER.addresses else Place.INBOX
    return Envelope(
        id=id, sender=sender, to=(to,), date=more.pop("date", at("03-02")), subject=subject, place=place, **more
    )


def conversations(*envelopes: Envelope) -> list[int]:
    """Return the conversation of each, in whatever order they are looked at."""
    index = Index(None, OWNER)
    for one in envelopes:
        index.add("main", Ref(one.id), one)
    index.repair("main")
    found = index.conversations(since=at("2025-01-01"))
    return [next(n for n in found if one.id in {row.envelope.id for row in index.rows(n)}) for one in envelopes]


JOINED = [
    pytest.param(envelope("1"), envelope("2", references=("1",)), id="by what it answers"),
    pytest.param(envelope("2", references=("0",)), envelope("3", references=("0", "9")), id="by an ancestor that is not there"),
    pytest.param(envelope("1", thread="t"), envelope("2", subject="other", thread="t"), id="by the server's thread"),
    pytest.param(envelope("1", DANA, RITA), envelope("2", subject="AW: Estimator"), id="a reply without references, by subject"),
    pytest.param(envelope("1", ALIAS, RITA), envelope("2", to=ALIAS, subject="Re: Estimator"), id="whatever alias was used"),
    pytest.param(
        envelope("1", DANA, RITA),
        envelope("2", Address("", "mailer-daemon@mx.example"), subject="Undelivered", headers=(("x-failed-recipients", "rita@alarmco.example"),)),
        id="a bounce, by the address that failed",
    ),
    pytest.param(
        envelope("1", DANA, RITA), envelope("2", subject="Out of office", headers=(("auto-submitted", "auto-replied"),)),
        id="an absence as a mail of its own, by its sender",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), JOINED)
def test_these_are_one_conversation(one: Envelope, other: Envelope) -> None:
    for order in ((one, other), (other, one)):
        first, second = conversations(*order)
        assert first == second


APART = [
    pytest.param(envelope("1"), envelope("2"), id="the same subject, and no reply"),
    pytest.param(envelope("1", DANA, RITA), envelope("2", Address("", "ann@z.example"), subject="Re: Estimator"), id="another person"),
    pytest.param(
        envelope("1", DANA, RITA), envelope("2", subject="Re: Estimator", date=at("03-02") + REPAIR_WITHIN + timedelta(1)),
        id="long after",
    ),
    pytest.param(envelope("1", DANA, RITA), envelope("2", subject="Re:"), id="a reply to nothing"),
    pytest.param(envelope("1", RITA, DANA), envelope("2", subject="Out of office", headers=(("auto-submitted", "auto-replied"),)), id="an absence of somebody whom the owner never wrote to"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), APART)
def test_these_are_two(one: Envelope, other: Envelope) -> None:
    for order in ((one, other), (other, one)):
        first, second = conversations(*order)
        assert first != second


def test_a_message_that_knows_both_makes_one_of_two() -> None:
    assert len(set(conversations(envelope("1"), envelope("2"), envelope("3", references=("1", "2"))))) == 1


def test_the_owners_own_automatic_answer_follows_nobody() -> None:
    automatic = envelope("2", DANA, RITA, subject="Away", headers=(("auto-submitted", "auto-replied"),))
    assert len(set(conversations(envelope("1", DANA, RITA), automatic))) == 2


def test_an_absence_belongs_to_the_newest_mail_before_it() -> None:
    old, new = (
        envelope("1", DANA, RITA, subject="Estimator"),
        envelope("2", DANA, RITA, subject="Fitter", date=at("03-04")),
    )
    absence = envelope("3", subject="Away", date=at("03-05"), headers=(("auto-submitted", "auto-replied"),))
    for order in ((old, new, absence), (absence, old, new), (new, absence, old)):
        found = dict(zip((one.id for one in order), conversations(*order), strict=True))
        assert found["3"] == found["2"] != found["1"]


def test_nothing_continues_a_draft() -> None:
    draft = replace(envelope("1", DANA, RITA), place=Place.DRAFTS)
    absence = envelope("2", subject="Away", date=at("03-05"), headers=(("auto-submitted", "auto-replied"),))
    assert len(set(conversations(envelope("9"), absence))) == 2
    index = Index(None, OWNER)
    for one in (draft, absence):
        index.add("main", Ref(one.id), one)
    index.repair("main")
    assert len(index.conversations(since=at("2025-01-01"))) == 1  # the draft alone is no conversation
