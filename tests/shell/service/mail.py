"""Mail of which followupd has something to say at the true time: applications without an answer, and answers to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

OWNER = "Dana Whitfield <dana@whitfield.example>"
OVERDUE = timedelta(days=14)  # five business days, whatever the holidays, and less than the thirty that are cold


def application(number: int, *, age: timedelta = OVERDUE) -> bytes:
    """Return the owner's application to Firm`number`, to which nobody has answered."""
    return _message(
        sender=OWNER,
        to=f"Rita Mo <rita@firm{number}.example>",
        subject=f"Application: Welder at Firm{number}",
        age=age,
        message_id=application_id(number),
        text=f"Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm{number}.\n\n"
        "Best regards,\nDana Whitfield\n",
    )


def application_id(number: int) -> str:
    return f"application{number}@whitfield.example"


def answer(number: int) -> bytes:
    """Return their answer, which makes a follow-up pointless."""
    return _message(
        sender=f"Rita Mo <rita@firm{number}.example>",
        to=OWNER,
        subject=f"Re: Application: Welder at Firm{number}",
        age=timedelta(),
        message_id=f"answer{number}@firm{number}.example",
        text="Hi Dana,\n\nsorry for the delay. Which day next week would suit you for a call?\n\nRita Mo\n",
        follows=application_id(number),
    )


def follow_up(number: int) -> bytes:
    """Return what the owner wrote by themselves."""
    return _message(
        sender=OWNER,
        to=f"Rita Mo <rita@firm{number}.example>",
        subject=f"Re: Application: Welder at Firm{number}",
        age=timedelta(),
        message_id=f"followup{number}@whitfield.example",
        text="Dear Ms. Mo,\n\nI am still interested, and would be glad to hear from you.\n\nDana Whitfield\n",
        follows=application_id(number),
    )


def chatter(number: int) -> bytes:
    """Return mail that is about nothing of ours."""
    return _message(
        sender=f"Shop <news@shop{number % 7}.example>",
        to=OWNER,
        subject=f"Offer {number} of the week",
        age=timedelta(days=number % 90),
        message_id=f"chatter{number}@shop.example",
        text="Everything must go.\n",
    )


def _message(  # a message has these sides
    *, sender: str, to: str, subject: str, age: timedelta, message_id: str, text: str, follows: str | None = None
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"], message["Message-ID"] = format_datetime(datetime.now(UTC) - age), f"<{message_id}>"
    if follows:
        message["In-Reply-To"] = message["References"] = f"<{follows}>"
    message.set_content(text)
    return message.as_bytes()
