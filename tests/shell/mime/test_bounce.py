"""Delivery reports: who failed for good, told by fields, headers or old prose."""

from __future__ import annotations

import pytest

from daemon.mime import content

REPORT = """From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=sep

--sep
Content-Type: text/plain

Your message could not be delivered.

--sep
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Original-Recipient: rfc822;Rita@alarm.example
Final-Recipient: rfc822; rita@inner.alarm.example
Action: {action}
Status: 5.1.1

Final-Recipient: rfc822; other@alarm.example
Action: delivered

--sep
Content-Type: message/rfc822

From: me@example.org
Subject: My application

Dear Rita, words of mine.

--sep--
"""


def bounce(subject: str, body: str, sender: str = "MAILER-DAEMON@mx.example", extra: str = "") -> bytes:
    return f"From: {sender}\nSubject: {subject}\n{extra}Content-Type: text/plain\n\n{body}\n".encode()


def test_a_report_names_the_address_that_the_owner_wrote_to() -> None:
    found = content(REPORT.format(action="failed").encode())
    assert found.failed == ("rita@alarm.example",)
    assert "words of mine" not in found.text


def test_a_delay_is_no_failure_whatever_the_header_says() -> None:
    raw = "X-Failed-Recipients: rita@alarm.example\n" + REPORT.format(action="delayed")
    assert content(raw.encode()).failed == ()


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(
            bounce("failure notice", "Hi. This is the qmail-send program.\n\n<rita@alarm.example>:\nUser unknown"),
            id="qmail",
        ),
        pytest.param(
            bounce(
                "Mail delivery failed: returning message to sender",
                "The following address(es) failed:\n\n  rita@alarm.example\n    Unrouteable address\n\n"
                "------ This is a copy of the message ------\nTo: me@example.org\n<x@y.example>",
                sender="Mail Delivery System <Mailer-Daemon@mx.example>",
            ),
            id="exim",
        ),
        pytest.param(
            bounce(
                "Undelivered Mail Returned to Sender",
                "<rita@alarm.example>: host mx.alarm.example said: 550 5.1.1\n   (in reply to RCPT TO)",
            ),
            id="postfix-text",
        ),
        pytest.param(
            bounce(
                "Returned mail: see transcript for details",
                "  ----- permanent fatal errors -----\n<rita@alarm.example>",
            ),
            id="sendmail",
        ),
        pytest.param(
            bounce("whatever", "No such user.", extra="X-Failed-Recipients: Rita@alarm.example\n"), id="header-alone"
        ),
    ],
)
def test_old_bounces_are_read_from_their_prose(raw: bytes) -> None:
    assert content(raw).failed == ("rita@alarm.example",)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(
            bounce("Warning: message delayed 24 hours", "rita@alarm.example\nYou do not need to resend."), id="delayed"
        ),
        pytest.param(bounce("failure notice", "<rita@alarm.example>:\nno", sender="bob@b.example"), id="from-a-person"),
        pytest.param(bounce("Welcome", "<rita@alarm.example>: hi"), id="robot-with-another-subject"),
    ],
)
def test_what_is_no_bounce_names_nobody(raw: bytes) -> None:
    assert content(raw).failed == ()
