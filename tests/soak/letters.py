"""The mail of a year: applications, what employers answer, and everything else that comes in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

ME = "Dana Whitfield <dana@whitfield.example>"

APPLICATION = (
    "Dear Ms. Mo,\n\nI would like to apply for the welder position at Firm{number}.\n\nBest regards,\nDana Whitfield\n"
)
REPLY = "Dear Ms. Mo,\n\nthank you. Any day next week suits me, in the morning.\n\nBest regards,\nDana Whitfield\n"
ANSWERS = {
    "question": "Hi Dana,\n\nthank you for your application. Which day next week would suit you for a phone call?\n\nRita Mo\n",
    "promise": "Hi Dana,\n\nthank you for your application. We will let you know by {day}.\n\nRita Mo\n",
    "rejection": "Hi Dana,\n\nwe have decided to move forward with other candidates. We wish you all the best.\n\nRita Mo\n",
    "absence": "I am out of the office and will be back on {day}.\n",
}
ENDS_THE_WAIT = frozenset({"question", "rejection"})
"""After these it is not theirs to move: no follow-up is in order."""


@dataclass(slots=True)
class Talk:
    """The conversation with one employer. last: 'owner', or which of their answers came last, machines' aside."""

    number: int
    ids: list[str] = field(default_factory=list)
    last: str = "owner"
    last_day: datetime | None = None
    sent: int = 0  # follow-ups since their last word

    @property
    def them(self) -> str:
        return f"Rita Mo <rita@firm{self.number}.example>"

    def mine(self, text: str, now: datetime) -> bytes:
        """The owner writes."""
        self.last, self.last_day = "owner", now
        return self._letter(text.format(number=self.number), now, sender=ME, to=self.them)

    def theirs(self, kind: str, now: datetime) -> bytes:
        """They write, or their machine does."""
        if kind != "absence":
            self.last, self.last_day, self.sent = kind, now, 0
        text = ANSWERS[kind].format(day=f"{now + timedelta(days=6):%B %-d}")
        return self._letter(text, now, sender=self.them, to=ME, automatic=kind == "absence")

    def _letter(self, text: str, now: datetime, *, sender: str, to: str, automatic: bool = False) -> bytes:
        message = EmailMessage()
        message["From"], message["To"], message["Date"] = sender, to, format_datetime(now)
        message["Subject"] = f"{'Re: ' if self.ids else ''}Application: Welder at Firm{self.number}"
        domain = "whitfield.example" if sender == ME else f"firm{self.number}.example"
        new = f"m{self.number}.{len(self.ids)}@{domain}"
        message["Message-ID"] = f"<{new}>"
        if self.ids:
            message["In-Reply-To"] = f"<{self.ids[-1]}>"
            message["References"] = " ".join(f"<{one}>" for one in self.ids)
        if automatic:
            message["Auto-Submitted"] = "auto-replied"
        message.set_content(text)
        self.ids.append(new)
        return message.as_bytes()


def other(number: int, now: datetime) -> bytes:
    """Return mail that is about nothing of ours: two in three are sent to many, the rest are talk among friends."""
    message = EmailMessage()
    friend, talk = number % 3 == 0, number // 30
    sender = f"Friend <friend{talk % 40}@home.example>" if friend else f"Shop <news@shop{number % 60}.example>"
    message["From"], message["To"], message["Date"] = sender, ME, format_datetime(now)
    message["Subject"] = f"Choir practice {talk}" if friend else f"Deals of the week {number}"
    message["Message-ID"] = f"<other{number}@home.example>"
    if not friend:
        message["List-Unsubscribe"] = "<https://list.example/u>"
    elif number > talk * 30:
        message["In-Reply-To"] = message["References"] = f"<other{talk * 30}@home.example>"
    message.set_content("See you soon.\n" * (1 + number % (3 if friend else 30)))  # what is never read may be longer
    return message.as_bytes()
