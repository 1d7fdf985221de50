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


PREFIXES = (b"", b"Zet", b"Kor", b"Vel")
_NAMES = (
    b"AlarmCo", b"Brightwater", b"Hollis Electric", b"Palisade", b"Paper Lantern", b"Quaymark", b"Ferrowave", b"Tilden",
    b"Stellar Foods", b"Tarn Museum", b"Staffwright", b"Mercer Bay", b"Halden Bio", b"Tidepool Aquatics",
)  # fmt: skip


def _renamed(message: EmailMessage, copy: int) -> bytes:
    """Give the employer of this copy a name and a domain of its own."""
    prefix, raw = PREFIXES[copy], message.as_bytes()
    raw = re.sub(rb"@(?!whitfield)((?:[a-z]+\.)*)([a-z]+)\.example", rb"@\1" + prefix.lower() + rb"\2.example", raw)
    for name in _NAMES:
        raw = raw.replace(name, prefix + name)
    # A message of the owner's keeps its words; what tells the copies apart is whom it is to, and its id.
    return re.sub(rb"<([0-9a-f]{16})@", rb"<" + prefix.lower() + rb"\1@", raw)
