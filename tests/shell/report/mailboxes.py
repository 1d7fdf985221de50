"""Writes an mbox of a long search: hundreds of conversations, each of them one of a few stories."""

from __future__ import annotations

import mailbox
import random
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

ME = "Dana Whitfield <dana@whitfield.example>"
ADDRESS = "dana@whitfield.example"
NAMES = ("Rita Mo", "Sam Ito", "Noor Haddad", "Lena Böhm", "Priya Nair", "Tom Akande", "Aoife Byrne", "Marek Zając")
ROLES = ("Welder", "Grid Data Analyst", "Night Nurse", "Line Cook", "Account Manager", "Site Engineer", "Translator")
FIRMS = (
    "Alder",
    "Brine",
    "Cobalt",
    "Dunlin",
    "Ember",
    "Fathom",
    "Grove",
    "Harrow",
    "Inlet",
    "Juniper",
    "Kestrel",
    "Lumen",
)

APPLY = "Dear {name},\n\nI would like to apply for the {role} position at {firm}. My resume is attached.\n\nBest regards,\nDana\n"
ASK = "Hi Dana,\n\nthank you for your application. Could we talk on the phone on {day} at 2 pm?\n\n{name}\n{firm}\n"
YES = "Hi {first},\n\n2 pm on {day} works well. Talk to you then.\n\nDana\n"
LATER = "Hi Dana,\n\nit was good to talk. We will let you know by {day}.\n\n{name}\n{firm}\n"
INTERVIEW = "Hi Dana,\n\nwe would like to invite you to a first interview with our hiring manager on {day} at 10 am. Does that work?\n\n{name}\n{firm}\n"
FINE = "Hi {first},\n\n10 am on {day} works for me. See you then.\n\nDana\n"
THANKS = "Hi {first},\n\nthank you for the interview today. I remain very interested.\n\nDana\n"
NUDGE = "Hi {first},\n\nI wanted to follow up on my application for the {role} position. Is there any news?\n\nDana\n"
NO = "Hi Dana,\n\nwe have decided to move forward with other candidates. We wish you all the best.\n\n{name}\n{firm}\n"
QUESTION = "Hi Dana,\n\nthank you for your application. Could you send us two references?\n\n{name}\n{firm}\n"

# Each message: days after the one before, who writes, the text, and for its {day} how many days after it that is.
STORIES: tuple[tuple[tuple[int, str, str, int], ...], ...] = (
    ((0, "me", APPLY, 0),),
    ((0, "me", APPLY, 0), (9, "me", NUDGE, 0)),
    ((0, "me", APPLY, 0), (6, "them", NO, 0)),
    ((0, "me", APPLY, 0), (3, "them", QUESTION, 0)),
    ((0, "me", APPLY, 0), (4, "them", ASK, 3), (0, "me", YES, 3)),
    ((0, "me", APPLY, 0), (2, "them", ASK, 2), (0, "me", YES, 2), (3, "them", LATER, 7)),
    ((0, "me", APPLY, 0), (2, "them", ASK, 2), (0, "me", YES, 2), (5, "them", INTERVIEW, 4), (1, "me", FINE, 3), (3, "me", THANKS, 0)),
    ((0, "me", APPLY, 0), (2, "them", ASK, 2), (0, "me", YES, 2), (5, "them", INTERVIEW, 4), (1, "me", FINE, 3), (3, "me", THANKS, 0), (8, "me", NUDGE, 0), (4, "them", NO, 0)),
)  # fmt: skip


def write(path: Path, *, count: int, now: datetime, subject: str = "", name: str = "") -> Path:
    """Write so many conversations of the weeks before `now`. subject, name: put into each, to be nasty."""
    with closing(mailbox.mbox(path, create=True)) as box:
        for number in range(count):
            for message in _conversation(number, now, subject, name):
                box.add(message)
    return path


def _conversation(number: int, now: datetime, subject: str, name: str) -> Iterator[EmailMessage]:
    chance = random.Random(number)
    story = STORIES[number % len(STORIES)]
    firm = f"{FIRMS[number % len(FIRMS)]}works {number // len(FIRMS) + 1}"
    domain = f"{FIRMS[number % len(FIRMS)].lower()}{number}.example"
    person = chance.choice(NAMES)
    words = {"firm": firm, "role": chance.choice(ROLES), "name": person, "first": person.split()[0]}
    them = f'"{name or person}" <{domain.partition(".")[0]}@{domain}>'
    at = now - timedelta(days=chance.randint(1, 80), hours=chance.randint(1, 8))
    before: list[str] = []
    for after, who, text, ahead in story:
        at += timedelta(days=after, minutes=chance.randint(5, 50))
        if at > now:
            return
        message = EmailMessage()
        message["From"], message["To"] = (ME, them) if who == "me" else (them, ME)
        about = f"{'Re: ' if before else ''}{words['role']} at {firm}{subject}"
        message["Subject"] = f"=?utf-8?B?{b64encode(about.encode()).decode()}?="
        message["Date"] = format_datetime(at)
        message["Message-ID"] = f"<c{number}m{len(before)}@{domain}>"
        if before:
            message["In-Reply-To"], message["References"] = before[-1], " ".join(before)
        message.set_content(text.format(day=f"{at + timedelta(days=ahead):%A, %B %-d}", **words))
        before.append(str(message["Message-ID"]))
        yield message
