"""What one message is: addresses, the header, the content. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rules.label import Label


class Place(StrEnum):
    """Where a message lies, as far as it matters. UNKNOWN: a file without folders (mbox, .eml)."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox address. `email` is lower case and never empty; `name` may be."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        return self.email.rpartition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>" if self.name else self.email


# Header fields beyond the addresses which tell people from machines. Kept lower case, as Envelope.headers.
TELLING_HEADERS = (
    "auto-submitted",  # RFC 3834
    "precedence",
    "list-id",  # RFC 2919
    "list-unsubscribe",  # RFC 2369
    "return-path",
    "x-auto-response-suppress",
    "x-autoreply",
    "x-failed-recipients",
    "feedback-id",
    "content-type",
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the header of one message says.

    id: Message-ID without angle brackets; made from a digest of the header where it is missing.
    date: aware, in the zone that the sender wrote it in.
    references: ids of the messages it follows, oldest first, In-Reply-To last, without brackets.
    thread: the server's own thread id, or None.
    labels: those of ours and of the owner that stand on it.
    key: X-Followupd-Key of a draft that followupd wrote, or None.
    headers: the TELLING_HEADERS that are present, as (lower-case name, value).
    """

    id: str
    sender: Address
    to: tuple[Address, ...]
    date: datetime
    subject: str
    place: Place
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    references: tuple[str, ...] = ()
    thread: str | None = None
    labels: frozenset[Label] = frozenset()
    key: str | None = None
    headers: tuple[tuple[str, str], ...] = ()

    def header(self, name: str) -> str | None:
        """Return the telling header of that lower-case name, or None."""
        return next((value for field, value in self.headers if field == name), None)


class Method(StrEnum):
    """What a calendar part does (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    REPLY = "REPLY"
    COUNTER = "COUNTER"
    PUBLISH = "PUBLISH"


@dataclass(frozen=True, slots=True)
class Invite:
    """One event of a text/calendar part. `start` and `end` are aware; all-day and recurring events have none."""

    method: Method
    uid: str
    sequence: int
    summary: str
    start: datetime | None
    end: datetime | None
    organizer: str | None
    attendees: tuple[str, ...] = ()
    location: str | None = None
    accepted: bool | None = None  # of a REPLY: PARTSTAT of the one who answers (True accepted, False declined)


@dataclass(frozen=True, slots=True)
class Content:
    """What a message contains.

    text: the words, quotes and signature included, lines by '\\n'; HTML turned into text, its block quotes as '> '.
    attachments: file names.
    report: of a delivery report (RFC 3464) the addresses that failed for good.
    """

    text: str
    invites: tuple[Invite, ...] = ()
    attachments: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A whole message."""

    envelope: Envelope
    content: Content


@dataclass(frozen=True, slots=True)
class Owner:
    """The person whose mail it is. `addresses` are lower case, under which they send and receive."""

    name: str
    addresses: frozenset[str]
    country: str | None = None

    def wrote(self, envelope: Envelope) -> bool:
        """Tell whether the owner wrote it: from any alias, but not what only claims so and lies in the inbox."""
        if envelope.place is Place.SENT:
            return True
        return envelope.sender.email in self.addresses and envelope.place is not Place.INBOX
