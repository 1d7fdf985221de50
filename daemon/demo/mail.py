"""Builds the messages of the sample mailbox: dates counted in business days before the moment of the demo."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr
from importlib import resources
from typing import Any

from rules.words import day_words
from rules.workdays import ONE_DAY, Workdays

OWNER = ("Dana Whitfield", "dana@whitfield.example")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Sheet = Mapping[str, Any]
"""One message of threads.toml: `from` or `to`, subject, ago, at, text, and perhaps invite and headers."""


def threads() -> tuple[tuple[Sheet, ...], ...]:
    """Return the conversations of the sample mailbox."""
    tables = tomllib.loads(resources.files(__package__).joinpath("threads.toml").read_text("utf-8"))
    return tuple(tuple(thread["mail"]) for thread in tables["thread"])


@dataclass(frozen=True, slots=True)
class Days:
    """The demo's calendar: its moment, and which days are business days."""

    now: datetime
    workdays: Workdays

    def day(self, offset: int) -> date:
        """Return the day that lies so many business days after today (before it, where negative)."""
        day = self.now.date()
        step = ONE_DAY if offset > 0 else -ONE_DAY
        for _ in range(abs(offset)):
            day += step
            while not self.workdays.is_one(day):
                day += step
        return day

    def moment(self, offset: int, at: time) -> datetime:
        return datetime.combine(self.day(offset), at, self.now.tzinfo)

    def words(self, offset: int) -> str:
        day = self.day(offset)
        return f"{_WEEKDAYS[day.weekday()]}, {day_words(day)}"


class _Day:
    """Stands for {day:N} in a text."""

    def __init__(self, days: Days) -> None:
        self._days = days

    def __format__(self, spec: str) -> str:
        return self._days.words(int(spec))


def messages(thread: Iterable[Sheet], days: Days) -> Iterator[tuple[EmailMessage, bool]]:
    """Yield the messages of one conversation, each an answer to the one before, and whether Dana wrote it."""
    before: list[EmailMessage] = []
    for sheet in thread:
        before.append(_message(sheet, days, before))
        yield before[-1], "to" in sheet


def _message(sheet: Sheet, days: Days, before: Sequence[EmailMessage]) -> EmailMessage:
    message = EmailMessage()
    owner = formataddr(OWNER)
    message["From"], message["To"] = sheet.get("from", owner), sheet.get("to", owner)
    message["Subject"] = sheet["subject"]
    message["Date"] = format_datetime(days.moment(-sheet["ago"], sheet["at"]))
    seed = f"{message['From']}{sheet['subject']}{sheet['text']}{len(before)}"
    message["Message-ID"] = f"<{_digest(seed)}@{_domain(message['From'])}>"
    if before:
        message["In-Reply-To"] = before[-1]["Message-ID"]
        message["References"] = " ".join(str(earlier["Message-ID"]) for earlier in before)
    for name, value in sheet.get("headers", {}).items():
        message[name] = value
    message.set_content(sheet["text"].format(day=_Day(days)))
    if "invite" in sheet:
        _invite(message, sheet["invite"], days)
    return message


def _invite(message: EmailMessage, invite: Mapping[str, Any], days: Days) -> None:
    start = days.moment(invite["day"], invite["at"])
    end = start + timedelta(minutes=invite["minutes"])
    organizer = parseaddr(str(message["From"]))[1]
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//followupd//demo//EN", "METHOD:REQUEST", "BEGIN:VEVENT",
        f"UID:{_digest(str(message['Subject']))}@{_domain(organizer)}", "SEQUENCE:0", f"SUMMARY:{message['Subject']}",
        f"DTSTART:{_utc(start)}", f"DTEND:{_utc(end)}", f"ORGANIZER:mailto:{organizer}", f"ATTENDEE:mailto:{OWNER[1]}",
        "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    message.add_attachment("\r\n".join(lines) + "\r\n", subtype="calendar", params={"method": "REQUEST"})


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip(">")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
