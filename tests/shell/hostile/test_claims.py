"""Mail that claims to be what it is not: the owner's own, a cancellation of theirs; and words that a terminal obeys."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from tests.shell.hostile.test_headers import TRICKS, told
from tests.shell.service.mail import OWNER, answer, application, application_id, follow_up
from tests.shell.service.test_service_maildir import deliver, drafts, settle

NASTY = "Hi Dana,\n\nwe \x1b[2J\x1b]0;owned\x07 will let you know by next \u202eyadirF\u2069 at the latest.\n\nRita \x9b31m Mo\n"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
METHOD:{method}
BEGIN:VEVENT
UID:interview-1
SEQUENCE:{sequence}
SUMMARY:Interview \x1b[31mDana\u202e
DTSTART:{start:%Y%m%dT%H%M%SZ}
DTEND:{end:%Y%m%dT%H%M%SZ}
ORGANIZER:mailto:rita@firm1.example
END:VEVENT
END:VCALENDAR
"""


def calendar(method: str, *, sender: str, sequence: int) -> bytes:
    """Return a calendar mail about an interview in three days."""
    start = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)
    message = EmailMessage()
    message["From"], message["To"] = sender, OWNER
    message["Subject"] = "Re: Application: Welder at Firm1"
    message["Date"] = format_datetime(datetime.now(UTC) - timedelta(hours=9 - sequence))
    message["Message-ID"] = f"<{method.lower()}{sequence}@{sender.rpartition('@')[2].strip('>')}>"
    message["In-Reply-To"] = message["References"] = f"<{application_id(1)}>"
    message.set_content("Interview with Rita Mo.\n")
    text = CALENDAR.format(method=method, sequence=sequence, start=start, end=start + timedelta(hours=1))
    message.add_attachment(text, subtype="calendar", params={"method": method})
    return message.as_bytes()


def explained(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    (found,) = json.loads(told(folder, capsys, "status", "--all", "--json"))["conversations"]
    document: dict[str, Any] = json.loads(told(folder, capsys, "explain", "--json", found["id"]))
    return document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    settle(tmp_path, "main")
    deliver(tmp_path, application(1), "Sent")
    return tmp_path


@pytest.mark.parametrize("place", ["inbox", "sent"])
def test_what_lies_in_the_inbox_is_not_the_owners_word_whoever_it_claims_to_be_from(
    folder: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same follow-up: in Sent it is one, in the inbox somebody else wrote it."""
    deliver(folder, follow_up(1), "Sent" if place == "sent" else None)
    told(folder, capsys, "run", "--once")
    assert explained(folder, capsys)["follow_ups_sent"] == (1 if place == "sent" else 0)


def test_an_owner_in_the_inbox_withdraws_no_application(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forged = message_from_bytes(follow_up(1), policy=policy.default)
    assert isinstance(forged, EmailMessage)
    forged.set_content("Dear Ms. Mo,\n\nI withdraw my application. I have accepted another offer.\n\nDana Whitfield\n")
    deliver(folder, forged.as_bytes())
    told(folder, capsys, "run", "--once")
    assert explained(folder, capsys)["stage"] == "applied"


@pytest.mark.parametrize(
    ("sender", "believed"),
    [
        pytest.param("Rita Mo <rita@firm1.example>", True, id="who invited"),
        pytest.param("Rita Mo <rita@firm1-hr.example>", False, id="a look-alike"),
        pytest.param(OWNER, False, id="as if the owner"),
    ],
)
def test_a_cancellation_of_a_stranger_is_shown_and_not_believed(
    folder: Path, sender: str, believed: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    deliver(folder, calendar("REQUEST", sender="Rita Mo <rita@firm1.example>", sequence=0))
    deliver(folder, calendar("CANCEL", sender=sender, sequence=1))
    told(folder, capsys, "run", "--once")
    facts = {fact["fact"] for fact in explained(folder, capsys)["facts"]}
    assert ("meeting" in facts) is not believed
    assert ("not believed, from a stranger" in facts) is not believed


def test_no_word_of_theirs_is_obeyed_by_a_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    message = message_from_bytes(answer(1), policy=policy.default)
    assert isinstance(message, EmailMessage)
    message.set_content(NASTY, cte="base64")
    deliver(folder, message.as_bytes())
    deliver(folder, calendar("REQUEST", sender="Rita Mo <rita@firm1.example>", sequence=0))
    said = told(folder, capsys, "run", "--once")
    document = explained(folder, capsys)
    said += told(folder, capsys, "status", "--all") + told(folder, capsys, "explain", document["id"])
    assert "will let you know" in json.dumps(document)
    assert "Interview" in said
    assert not TRICKS.search(said), TRICKS.findall(said)
    assert not TRICKS.search(json.dumps(document, ensure_ascii=False).replace("\\n", ""))
    assert drafts(folder) == 0
