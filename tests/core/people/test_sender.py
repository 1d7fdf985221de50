"""Who is speaking, told by headers first."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from rules.letter import Origin
from rules.message import Address, Content, Envelope, Invite, Message, Method, Owner, Place
from rules.people.sender import is_no_reply, origin

OWNER = Owner("Dana", frozenset({"dana@example.org"}))
DAY = datetime(2026, 9, 7, 10, tzinfo=ZoneInfo("America/New_York"))


def message(
    sender: Address,
    subject: str = "Estimator",
    text: str = "Hello",
    *,
    place: Place = Place.INBOX,
    headers: dict[str, str] | None = None,
    references: tuple[str, ...] = (),
    content: Content | None = None,
) -> Message:
    return Message(
        Envelope(
            id="m@example",
            sender=sender,
            to=(Address("Dana", "dana@example.org"),),
            date=DAY,
            subject=subject,
            place=place,
            references=references,
            headers=tuple((headers or {}).items()),
        ),
        content or Content(text),
    )


RITA = Address("Rita Mo", "rita@alarmco.example")
ROBOT = Address("AlarmCo Careers", "no-reply@us.greenhouse-mail.io")

CASES = {
    "a person": (message(RITA), Origin.HUMAN),
    "a person who suppresses auto-replies": (message(RITA, headers={"x-auto-response-suppress": "All"}), Origin.HUMAN),
    "a recruiter's mass tool, one to one": (
        message(RITA, headers={"list-unsubscribe": "<mailto:u@x.example>"}, references=("a@x",)),
        Origin.HUMAN,
    ),
    "the owner's sent mail": (message(Address("Dana", "dana@example.org"), place=Place.SENT), Origin.OWNER),
    "a forgery of the owner in the inbox": (message(Address("Dana", "dana@example.org")), Origin.BULK),
    "an applicant system": (message(ROBOT, headers={"auto-submitted": "auto-generated"}), Origin.SYSTEM),
    "an applicant system without headers": (message(ROBOT), Origin.SYSTEM),
    "a recruiter through an applicant system": (
        message(Address("Rita Mo", "rita+ab12@hire.lever.co")),
        Origin.HUMAN,
    ),
    "RFC 3834 auto-replied": (message(RITA, headers={"auto-submitted": "auto-replied; owner=x"}), Origin.AUTO_REPLY),
    "an auto-reply by its own header": (message(RITA, headers={"x-autoreply": "yes"}), Origin.AUTO_REPLY),
    "an auto-reply by its precedence": (message(RITA, headers={"precedence": "auto_reply"}), Origin.AUTO_REPLY),
    "Auto-Submitted: no": (message(RITA, headers={"auto-submitted": "no"}), Origin.HUMAN),
    "out of office by subject": (message(RITA, "Automatic reply: Estimator"), Origin.AUTO_REPLY),
    "Abwesenheit": (message(RITA, "Abwesenheitsnotiz: Ihre Bewerbung"), Origin.AUTO_REPLY),
    "réponse automatique": (message(RITA, "Réponse automatique : candidature"), Origin.AUTO_REPLY),
    "respuesta automática": (message(RITA, "Respuesta automática: CV"), Origin.AUTO_REPLY),
    "a ticket receipt": (
        message(Address("Hiring", "hr@x.example"), "[Ticket #20441] CV", "We have received your message."),
        Origin.AUTO_REPLY,
    ),
    "a calendar acceptance": (
        message(RITA, content=Content("", invites=(Invite(Method.REPLY, "u", 0, "Chat", DAY, DAY, None),))),
        Origin.AUTO_REPLY,
    ),
    "a delivery report": (
        message(
            Address("Mail Delivery System", "mailer-daemon@mx.example"),
            "Undelivered Mail Returned to Sender",
            headers={"content-type": "multipart/report; report-type=delivery-status"},
        ),
        Origin.BOUNCE,
    ),
    "a failed recipient": (message(RITA, headers={"x-failed-recipients": "a@b.example"}), Origin.BOUNCE),
    "a delay only": (
        message(Address("", "postmaster@mx.example"), "Warning: message delayed 4 hours"),
        Origin.AUTO_REPLY,
    ),
    "a mailing list": (
        message(Address("Weekly Jobs", "weekly@jobs.example"), headers={"list-id": "<weekly.jobs.example>"}),
        Origin.BULK,
    ),
    "a job alert of an applicant system": (message(ROBOT, "12 new jobs for you"), Origin.BULK),
    "a survey by its words": (message(ROBOT, "A minute?", "Please take our survey."), Origin.BULK),
    "a rejection that asks for feedback": (
        message(ROBOT, "Your candidacy", "Unfortunately we go on without you. Please take our survey."),
        Origin.SYSTEM,
    ),
    "a survey": (message(ROBOT, "How was your interview experience?"), Origin.BULK),
}


@pytest.mark.parametrize(("said", "expected"), CASES.values(), ids=CASES.keys())
def test_origin(said: Message, expected: Origin) -> None:
    assert origin(said, OWNER) is expected


@pytest.mark.parametrize(
    "local", ["no-reply", "noreply", "do-not-reply", "donotreply", "notifications", "nepasrepondre"]
)
def test_nobody_reads_what_is_written_there(local: str) -> None:
    assert is_no_reply(f"{local}@x.example")


@pytest.mark.parametrize("local", ["rita", "careers", "hr", "noreen", "norbert.reply"])
def test_somebody_may_read_what_is_written_there(local: str) -> None:
    assert not is_no_reply(f"{local}@x.example")
