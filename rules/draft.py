"""A draft that the owner may send: a value, before it becomes a message."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from rules.message import Address


class Kind(StrEnum):
    """Which text a draft is, by the situation it is for. Also the names of the templates."""

    APPLICATION = "application"  # first follow-up after an application
    SCREENING = "screening"  # first one after a screen
    FIRST_INTERVIEW = "first_interview"
    LATER_INTERVIEW = "later_interview"
    PROMISE = "promise"  # a promised day has passed
    RETURN = "return"  # an absence is over
    TIMES = "times"  # the times that the owner offered have passed
    PAPERS = "papers"  # what they asked for was sent
    ANSWERED = "answered"  # they wrote since, and left nothing to be answered
    SECOND = "second"
    LAST = "last"  # closes gracefully, leaves the door open
    THANK_YOU = "thank_you"

    @property
    def group(self) -> str:
        """What the owner sees as one and the same draft, however its text is chosen."""
        return "thank_you" if self is Kind.THANK_YOU else "follow_up"


@dataclass(frozen=True, slots=True)
class Draft:
    """One reply in a conversation.

    key: the same whenever the same draft is meant.
    after: the id of the conversation's newest message that counts: the owner's, or a word of theirs.
    answers: the id of the message it replies to (In-Reply-To). references: the ids that follow in References.
    thread: the server's own thread id, or None. body: plain text with the quote, lines by '\\n'.
    """

    key: str
    kind: Kind
    after: str
    answers: str
    references: tuple[str, ...]
    thread: str | None
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    body: str


def key(*, after: str, kind: Kind) -> str:
    """Return the key of the draft of that kind's group which follows the message `after`.

    It depends on nothing local, so that two machines, or one that lost its state, mean the same draft by it.
    """
    return hashlib.sha256(f"{after}\0{kind.group}".encode()).hexdigest()[:24]


def digest(*, sender: str, to: str, cc: str, subject: str, body: str) -> str:
    """Return the digest of what the owner could have changed. White space at line ends and folding don't count.

    sender, to, cc: the addresses alone, lower case, comma-separated in their order.
    """
    lines = "\n".join(line.rstrip() for line in body.replace("\r\n", "\n").strip("\n").split("\n"))
    parts = (sender, to, cc, " ".join(subject.split()), lines)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
