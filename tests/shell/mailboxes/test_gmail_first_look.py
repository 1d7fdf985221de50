"""The first look at a Gmail mailbox: how far back, how many calls, and what becomes of one that was cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from daemon.errors import CursorExpired, TryLater
from daemon.mailboxes.gmail import Pace, Reach
from daemon.mailboxes.gmail import cursor as cursors
from daemon.mailboxes.gmail.cursor import Point
from rules.label import Label
from rules.message import Place
from tests.shell.mailboxes.contract.fixtures import DUE, many
from tests.shell.mailboxes.gmail_lab import GmailLab, emulate_lab, myworld_lab
from tests.shell.mailboxes.lab import Mirror, raw
from tests.shell.servers.emulate import Emulate
from tests.shell.servers.myworld import Myworld

NOW = datetime(2025, 10, 1, tzinfo=UTC)


@pytest.fixture
def lab(emulate_server: Emulate) -> Iterator[GmailLab]:
    with emulate_lab(emulate_server) as lab:
        lab.line.batches = lab.line.headers = True
        yield lab


@pytest.fixture
def world(myworld_server: Myworld) -> Iterator[GmailLab]:
    with myworld_lab(myworld_server) as lab:
        yield lab


def dated(message_id: str, day: str) -> bytes:
    return raw(message_id).replace(b"Tue, 09 Sep 2025", day.encode())


def names(lab: GmailLab) -> list[str]:
    """Return the calls that were made, without the root of their addresses."""
    return [re.sub(r"/gmail/v1/users/[^/]+/", "", call) for call in lab.line.calls]


def test_a_first_look_asks_for_each_message_once_and_fifty_at_a_time(lab: GmailLab, mirror: Mirror) -> None:
    many(lab, 120)
    lab.line.exchanges = 0
    pace = Pace(sleep=lambda _: None)
    mirror.look(lab.gmail(mirror.known, pace=pace))
    assert sum(call.startswith("GET messages/") for call in names(lab)) == 120
    assert pace.spent <= 120 * 5 * 1.05
    assert lab.line.exchanges <= 3 + 6


def test_a_first_look_that_was_cut_off_does_not_fetch_again_what_is_known(lab: GmailLab, mirror: Mirror) -> None:
    ids = many(lab, 120)
    mirror.glance(lab.gmail(mirror.known), 110)
    lab.line.calls.clear()
    mirror.look(lab.gmail(mirror.known))
    assert sum(call.startswith("GET messages/") for call in names(lab)) == 10
    assert mirror.ids() == ids


def test_what_happens_while_a_first_look_is_cut_off_is_told(lab: GmailLab, mirror: Mirror) -> None:
    ids = many(lab, 4)
    mirror.glance(lab.gmail(mirror.known), 2)
    first, second = (mirror.messages[ref].envelope.id for ref in mirror.messages)
    lab.delete(first)
    lab.archive(second)
    lab.set_label(second, Label.DUE)
    lab.deliver(raw("new@there"), Place.INBOX)
    again = lab.gmail(mirror.known)
    mirror.look(again)
    assert mirror.ids() == sorted([*(one for one in ids if one != first), "new@there"])
    assert (mirror.place(second), mirror.labels_of(second)) == (Place.OTHER, DUE)
    assert mirror.look(again) == []


def test_the_first_look_goes_back_as_far_as_asked(lab: GmailLab, mirror: Mirror) -> None:
    lab.deliver(dated("old@there", "Sat, 09 Sep 2023"), Place.INBOX)
    lab.deliver(dated("new@there", "Tue, 09 Sep 2025"), Place.INBOX)
    mirror.look(lab.gmail(mirror.known, reach=Reach(mail=timedelta(days=365)), now=lambda: NOW))
    assert mirror.ids() == ["new@there"]


def test_old_advertising_is_passed_over_and_new_is_not(lab: GmailLab, mirror: Mirror) -> None:
    lab.insert(dated("ad-old@there", "Fri, 09 May 2025"), ["INBOX", "CATEGORY_PROMOTIONS"])
    lab.insert(dated("ad-new@there", "Tue, 09 Sep 2025"), ["INBOX", "CATEGORY_PROMOTIONS"])
    lab.insert(dated("old@there", "Fri, 09 May 2025"), ["INBOX", "CATEGORY_UPDATES"])
    reach = Reach(mail=timedelta(days=365), advertising=timedelta(days=60))
    mailbox = lab.gmail(mirror.known, reach=reach, now=lambda: NOW)
    mirror.look(mailbox)
    assert mirror.ids() == ["ad-new@there", "old@there"]
    lab.insert(dated("ad@there", "Fri, 09 May 2025"), ["INBOX", "CATEGORY_PROMOTIONS"])
    mirror.look(mailbox)
    assert mirror.ids() == ["ad-new@there", "ad@there", "old@there"]


def test_chats_are_not_even_asked_for(lab: GmailLab, mirror: Mirror) -> None:
    chat = str(lab.ask("POST", "labels", {"name": "CHATS"})["id"])
    lab.insert(raw("chat@there"), [chat])
    assert mirror.look(lab.gmail(mirror.known)) == []
    assert not [call for call in names(lab) if call.startswith("GET messages/")]


def test_a_forgotten_place_of_a_first_look_expires_before_any_change(world: GmailLab) -> None:
    many(world, 2)
    with pytest.raises(CursorExpired, match="forgotten"):
        next(world.gmail().changes(cursors.write(Point("999", "999", looking=True))))


def test_a_place_lost_during_a_first_look_is_no_expired_one(lab: GmailLab) -> None:
    many(lab, 2)
    changes = lab.gmail().changes(None)
    next(changes)
    lab.forget_history()
    with pytest.raises(TryLater):
        list(changes)
