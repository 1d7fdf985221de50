"""A job search in a mailbox: interview conversations in many copies, among mail that is about other things."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from daemon.demo.mail import Days, messages, threads
from rules.message import Place

OWNER = "dana@whitfield.example"
_SUBJECTS = ("Dinner on Sunday", "Your parcel is on its way", "Minutes", "Photos", "Invoice 1044", "Choir practice")


def interviews(days: Days, copies: int) -> Iterator[tuple[bytes, Place]]:
    """Yield the conversations of the sample mailbox, each copy with employers of its own."""
    for copy in range(copies):
        for thread in threads():
            for message, mine in messages(thread, days):
                yield _renamed(message, copy), Place.SENT if mine else Place.INBOX


def other_mail(now: datetime, count: int) -> Iterator[tuple[bytes, Place]]:
    """Yield personal and bulk mail of the last years."""
    dice = random.Random(7)
    for number in range(count):
        message, mine = EmailMessage(), dice.random() < 0.15
        friend = f"Friend {number % 90} <friend{number % 90}@home{number % 30}.example>"
        message["From"], message["To"] = (OWNER, friend) if mine else (friend, OWNER)
        message["Subject"] = f"{dice.choice(_SUBJECTS)} {number}"
        message["Date"] = format_datetime(now - timedelta(minutes=dice.randrange(60, 900_000)))
        message["Message-ID"] = f"<other{number}@home.example>"
        if not mine and dice.random() < 0.5:
            message["List-Unsubscribe"] = "<https://list.example/u>"
        message.set_content("See you soon.\n" * dice.randrange(1, 40))
        yield message.as_bytes(), Place.SENT if mine else Place.INBOX


def _renamed(message: EmailMessage, copy: int) -> bytes:
    """Give the employer of this copy a name of its own."""
    if copy == 0:
        return message.as_bytes()
    raw = re.sub(rb"(?<!whitfield)\.example", b"%d.example" % copy, message.as_bytes())
    for name in (b"AlarmCo", b"Brightwater", b"Hollis Electric", b"Palisade", b"Paper Lantern", b"Quaymark", b"Ferrowave",
                 b"Stellar Foods", b"Tarn Museum", b"Staffwright", b"Mercer Bay", b"Halden Bio", b"Tidepool Aquatics"):  # fmt: skip
        raw = raw.replace(name, name + b" North" * (copy % 2) + b" South" * (copy // 2))
    return re.sub(rb"no-reply@us", b"no-reply%d@us" % copy, raw)
