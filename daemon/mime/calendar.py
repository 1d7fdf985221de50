"""Calendar parts: the invitations in them (RFC 5545, RFC 5546)."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from daemon.mime.charset import one_line
from rules.message import Invite, Method

LONGEST = 1_000_000  # bytes of one calendar that are looked at
MOST = 50  # events of one part that are looked at: more is somebody's whole calendar
TELLING = {"ACCEPTED": True, "DECLINED": False}
BROKEN = (ValueError, TypeError, LookupError, AttributeError, OverflowError, AssertionError)


def invites(calendars: Iterable[tuple[bytes, str | None]], *, zone: tzinfo | None = None) -> tuple[Invite, ...]:
    """Return the events of calendar parts, each with the method that its Content-Type names; broken ones are left out.

    The same event in two parts (Google sends it as a text and as a file) comes once.
    zone: in which times that name no zone are meant.
    """
    found: dict[tuple[str, int, Method, datetime | None], Invite] = {}
    for data, method in calendars:
        for invite in _events(data[:LONGEST], method, zone):
            found.setdefault((invite.uid, invite.sequence, invite.method, invite.start), invite)
    return tuple(found.values())


def _events(data: bytes, method: str | None, floating: tzinfo | None) -> list[Invite]:
    from icalendar import Calendar  # noqa: PLC0415 - 80 ms, which only mail with a calendar pays

    try:
        with warnings.catch_warnings(action="ignore"):  # it warns of zones that it had to guess
            calendars = Calendar.from_ical(data.replace(b"\0", b""), multiple=True)
    except BROKEN:
        return []
    found: list[Invite] = []
    for calendar in calendars:
        try:
            events = calendar.walk("VEVENT")[:MOST]
            how = _method(str(calendar.get("METHOD") or method or ""))
            zone = _zone(str(calendar.get("X-WR-TIMEZONE") or "")) or floating
        except BROKEN:
            continue
        for event in events:
            try:
                found.append(_invite(event, how, zone))
            except BROKEN:
                continue
    return found


def _invite(event: Any, method: Method, zone: tzinfo | None) -> Invite:
    start, end = _span(event, zone)
    attendees = _many(event.get("ATTENDEE"))
    answers = [TELLING.get(str(one.params.get("PARTSTAT", "")).upper()) for one in attendees]
    return Invite(
        # RFC 5546, section 3.2.5: some cancel by the status of the event alone.
        method=Method.CANCEL if str(event.get("STATUS", "")).upper() == "CANCELLED" else method,
        uid=str(event.get("UID") or "").strip(),
        sequence=_number(event.get("SEQUENCE")),
        summary=_line(event.get("SUMMARY")),
        start=start,
        end=end,
        organizer=_mail(event.get("ORGANIZER")) or None,
        attendees=tuple(mail for one in attendees if (mail := _mail(one))),
        location=_line(event.get("LOCATION")) or None,
        accepted=answers[0] if method is Method.REPLY and len(answers) == 1 else None,
    )


def _line(value: object) -> str:
    return " ".join(one_line(str(value or "")).split())


def _span(event: Any, zone: tzinfo | None) -> tuple[datetime | None, datetime | None]:
    """Return start and end, aware; None for all-day and recurring events and for times of no zone."""
    if event.get("RRULE") or event.get("RDATE"):
        return None, None
    start, end = _instant(event, "DTSTART", zone), _instant(event, "DTEND", zone)
    length = _value(event, "DURATION")
    if start and not end and isinstance(length, timedelta):
        end = start + length
    return start, end if start and end and end >= start else None


def _value(event: Any, name: str) -> object:
    return getattr(event.get(name), "dt", None)


def _instant(event: Any, name: str, zone: tzinfo | None) -> datetime | None:
    value = _value(event, name)
    if not isinstance(value, datetime):
        return None
    if value.utcoffset() is not None:
        return value
    # A zone that is named and not known is not the owner's: better no time than a wrong one.
    return value.replace(tzinfo=zone) if zone and "TZID" not in event[name].params else None


def _zone(name: str) -> tzinfo | None:
    """Return the zone in which a calendar's floating times are meant, where it says so."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _method(name: str) -> Method:
    """Return the method; a calendar without a known one only tells (RFC 5546, section 3.2.1)."""
    try:
        return Method(name.strip().upper())
    except ValueError:
        return Method.PUBLISH


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _mail(value: object) -> str:
    text = str(value or "").strip()
    mail = text[len("mailto:") :] if text.lower().startswith("mailto:") else text
    return mail.strip().lower() if "@" in mail else ""


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0
