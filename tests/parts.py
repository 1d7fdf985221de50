"""Puts a written letter of the corpus into MIME: its header, its parts, its calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import policy
from email.message import MIMEPart
from email.utils import format_datetime
from typing import Any

from daemon.mime import compose
from tests.writing import Letter, Page

MAILERS = {
    "outlook": (("X-MS-Has-Attach", ""), ("Thread-Topic", ""), ("Content-Language", "en-US")),
    "apple": (("X-Mailer", "Apple Mail (2.3774.600.62)"),),
    "mobile": (("X-Mailer", "iPhone Mail (21F90)"),),
    "plain": (("User-Agent", "Mozilla Thunderbird"),),
}
# Long ids and encoded addresses are written by hand: email's own folding breaks them.
BODY = policy.SMTP.clone(max_line_length=998)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that one message is made of. chain: the ids of the messages before it, oldest first."""

    letter: Letter
    page: Page
    chain: tuple[str, ...]
    lang: str
    mine: bool


def built(sheet: Sheet) -> bytes:
    """Return the message, CRLF for its line ends."""
    return _header(sheet).encode() + _parts(sheet).as_bytes(policy=BODY)


def _header(sheet: Sheet) -> str:
    letter = sheet.letter
    given = {name.lower() for name, _ in letter.headers}
    lines = [
        "" if sheet.mine or "return-path" in given else compose.field("Return-Path", _return_path(letter)),
        compose.mailboxes("From", (letter.sender,)),
        compose.mailboxes("To", letter.to),
        compose.mailboxes("Cc", letter.cc),
        compose.unstructured("Subject", letter.subject),
        compose.field("Date", format_datetime(letter.date)),
        "" if "message-id" in given else compose.ids("Message-ID", (letter.id,)),
        compose.ids("In-Reply-To", sheet.chain[-1:]),
        compose.ids("References", sheet.chain),
        *(compose.unstructured(name, value) for name, value in (*letter.headers, *MAILERS.get(letter.style, ()))),
    ]
    return "".join(lines)


def _return_path(letter: Letter) -> str:
    """Return the envelope's sender: empty for what must not be answered (RFC 3834, section 3.3; RFC 3464)."""
    automatic = dict(letter.headers).get("Auto-Submitted", "no") == "auto-replied"
    robot = letter.sender.email.partition("@")[0] in {"mailer-daemon", "postmaster"}
    return "<>" if automatic or robot else f"<{letter.sender.email}>"


def _parts(sheet: Sheet) -> MIMEPart:
    page, letter = sheet.page, sheet.letter
    calendar = _calendar(sheet) if letter.invite else None
    forms = [part for part in (_text(page.plain, "plain", letter), _text(page.html, "html", letter)) if part]
    if calendar and (letter.style in {"gmail", "outlook"} or len(forms) > 1):
        forms.append(calendar)
    whole = forms[0] if len(forms) == 1 else _multi("alternative", forms, letter)
    if calendar and calendar not in forms:
        whole = _multi("mixed", [whole, calendar], letter)
    elif calendar and letter.style == "gmail":
        whole = _multi("mixed", [whole, _file(sheet)], letter)
    whole["MIME-Version"] = "1.0"
    return whole


def _text(words: str, subtype: str, letter: Letter) -> MIMEPart | None:
    if not words:
        return None
    part = MIMEPart(policy=BODY)
    encoding = "7bit" if words.isascii() and max(map(len, words.split("\n"))) < 900 else "quoted-printable"
    if letter.style in {"html-only", "ats"} and encoding != "7bit":
        encoding = "base64"
    part.set_content(words + "\n", subtype=subtype, charset="utf-8", cte=encoding)
    return part


def _multi(subtype: str, parts: list[MIMEPart], letter: Letter) -> MIMEPart:
    whole = MIMEPart(policy=BODY)
    whole["Content-Type"] = f'multipart/{subtype}; boundary="=_{subtype[:3]}_{letter.id.partition("@")[0]}"'
    for part in parts:
        whole.attach(part)
    return whole


def _calendar(sheet: Sheet) -> MIMEPart:
    part = MIMEPart(policy=BODY)
    method = str((sheet.letter.invite or {}).get("method", "REQUEST"))
    part.set_content(_ics(sheet), subtype="calendar", charset="utf-8", cte="base64", params={"method": method})
    return part


def _file(sheet: Sheet) -> MIMEPart:
    part = MIMEPart(policy=BODY)
    part.set_content(_ics(sheet).encode(), "application", "ics", filename="invite.ics")
    return part


def _ics(sheet: Sheet) -> str:
    letter, invite = sheet.letter, sheet.letter.invite or {}
    method = str(invite.get("method", "REQUEST"))
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        _when("DTSTART", invite.get("start")),
        _when("DTEND", invite.get("end")),
        f"DTSTAMP:{letter.date.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"UID:{invite.get('uid') or letter.id}",
        f"SEQUENCE:{invite.get('sequence', 0)}",
        f"SUMMARY:{_escaped(invite.get('summary') or letter.subject)}",
        f"ORGANIZER:mailto:{invite['organizer']}" if invite.get("organizer") else "",
        *(f"ATTENDEE;{_state(invite)}:mailto:{who.email}" for who in _attendees(letter, method)),
        f"LOCATION:{_escaped(invite['location'])}" if invite.get("location") else "",
        f"RRULE:{invite['rrule']}" if invite.get("rrule") else "",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(line for line in lines if line) + "\r\n"


def _attendees(letter: Letter, method: str) -> tuple[Any, ...]:
    return (letter.sender,) if method == "REPLY" else letter.to


def _state(invite: dict[str, Any]) -> str:
    return f"PARTSTAT={str(invite.get('partstat') or 'NEEDS-ACTION').upper()}"


def _when(name: str, value: object) -> str:
    match value:
        case datetime() if value.tzinfo:
            return f"{name}:{value.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        case datetime():
            return f"{name}:{value:%Y%m%dT%H%M%S}"
        case date():
            return f"{name};VALUE=DATE:{value:%Y%m%d}"
        case str():
            return _when(name, datetime.fromisoformat(value))
        case timedelta() | None:
            return ""
        case _:
            raise ValueError(f"no time: {value!r}")


def _escaped(text: object) -> str:
    return str(text).replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
