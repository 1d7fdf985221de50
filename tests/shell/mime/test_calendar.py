"""Invitations: when, who, and what is asked."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from daemon.mime import content
from rules.message import Invite, Method

NOON = datetime(2026, 7, 8, 16, tzinfo=UTC)


def invites(*lines: str, method: str = "REQUEST", head: str = "", zone: ZoneInfo | None = None) -> tuple[Invite, ...]:
    top = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *filter(None, [head])]
    calendar = "\r\n".join([*top, "BEGIN:VEVENT", "UID:u1", *lines, "END:VEVENT", "END:VCALENDAR", ""])
    raw = f"From: a@b.example\r\nContent-Type: text/calendar; method={method}; charset=utf-8\r\n\r\n{calendar}"
    return content(raw.encode(), zone=zone).invites


@pytest.mark.parametrize(
    ("line", "head"),
    [
        pytest.param("DTSTART:20260708T160000Z", "", id="utc"),
        pytest.param("DTSTART;TZID=America/New_York:20260708T120000", "", id="iana"),
        pytest.param("DTSTART;TZID=Eastern Standard Time:20260708T120000", "", id="windows"),
        pytest.param("DTSTART;TZID=/example.org/20260101/America/New_York:20260708T120000", "", id="prefixed"),
        pytest.param("DTSTART:20260708T120000", "X-WR-TIMEZONE:America/New_York", id="zone-of-the-calendar"),
    ],
)
def test_times_are_aware_in_every_zone_notation(line: str, head: str) -> None:
    (invite,) = invites(line, "DURATION:PT45M", head=head)
    assert invite.start == NOON
    assert invite.end is not None
    assert (invite.end - NOON).total_seconds() == 45 * 60


def test_floating_times_are_in_the_owners_zone_or_unknown() -> None:
    zone = ZoneInfo("America/New_York")
    assert invites("DTSTART:20260708T120000", zone=zone)[0].start == NOON
    assert invites("DTSTART:20260708T120000")[0].start is None
    assert invites("DTSTART;TZID=Nowhere:20260708T120000", zone=zone)[0].start is None


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("DTSTART;VALUE=DATE:20260708",), id="all-day"),
        pytest.param(("DTSTART:20260708T160000Z", "RRULE:FREQ=WEEKLY"), id="recurring"),
        pytest.param(("SUMMARY:x",), id="no-start"),
    ],
)
def test_events_without_one_moment_have_no_start(lines: tuple[str, ...]) -> None:
    (invite,) = invites(*lines)
    assert invite.start is invite.end is None


def test_what_the_event_says_is_kept() -> None:
    (invite,) = invites(
        "DTSTART:20260708T160000Z", "DTEND:20260708T170000Z", "SEQUENCE:2", "SUMMARY:Round 2\\, Ravi", "LOCATION:Room 4",
        "ORGANIZER;CN=Sam:MAILTO:Sam@Ferro.example", "ATTENDEE:mailto:me@x.example", "ATTENDEE:mailto:noor@ferro.example",
    )  # fmt: skip
    assert (invite.uid, invite.sequence, invite.summary) == ("u1", 2, "Round 2, Ravi")
    assert (invite.organizer, invite.location) == ("sam@ferro.example", "Room 4")
    assert invite.attendees == ("me@x.example", "noor@ferro.example")
    assert invite.accepted is None


@pytest.mark.parametrize(
    ("state", "accepted"), [("ACCEPTED", True), ("DECLINED", False), ("TENTATIVE", None)], ids=["yes", "no", "maybe"]
)
def test_a_reply_says_whether_it_is_accepted(state: str, accepted: bool | None) -> None:
    (invite,) = invites(f"ATTENDEE;PARTSTAT={state}:mailto:me@x.example", method="REPLY")
    assert invite.accepted is accepted


def test_a_cancelled_status_cancels_and_an_unknown_method_only_tells() -> None:
    assert invites("STATUS:CANCELLED")[0].method is Method.CANCEL
    assert invites("SUMMARY:x", method="NONSENSE")[0].method is Method.PUBLISH


@pytest.mark.parametrize(
    "body", ["", "BEGIN:VCALENDAR", "nonsense\r\n\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:x"]
)
def test_a_broken_calendar_has_no_times(body: str) -> None:
    raw = f"Content-Type: text/calendar\r\n\r\n{body}"
    assert all(invite.start is None for invite in content(raw.encode()).invites)
