"""Letters for the tests of who is spoken with: a few words each, taken apart as the program does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from rules.letter import Letter
from rules.message import Address, Content, Envelope, Invite, Message, Method, Owner, Place
from rules.people.sender import origin
from rules.text.letters import take_apart

OWNER = Owner("Sam Field", frozenset({"sam.field@fieldpost.example"}), "US")
_START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Mail:
    """One message in short. sender, to: 'Name <address>', or 'me'. failed: what a bounce names."""

    sender: str
    body: str = "Hello."
    subject: str = "Hello"
    to: tuple[str, ...] = ("me",)
    cc: tuple[str, ...] = ()
    reply_to: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    invite: str | None = None
    failed: tuple[str, ...] = ()


def mine(to: str, body: str = "Hello.", subject: str = "Hello", *, cc: tuple[str, ...] = ()) -> Mail:
    return Mail("me", body, subject, to=(to,), cc=cc)


def letters(*mails: Mail, owner: Owner = OWNER) -> tuple[Letter, ...]:
    """Return the conversation of these messages, a day between them."""
    messages = [_message(mail, at, owner) for at, mail in enumerate(mails)]
    return tuple(take_apart(message, origin(message, owner)) for message in messages)


def address(text: str, owner: Owner = OWNER) -> Address:
    if text == "me":
        return Address(owner.name, min(owner.addresses))
    name, _, email = text.rpartition("<")
    return Address(name.strip(), email.strip("> ").lower())


def _message(mail: Mail, at: int, owner: Owner) -> Message:
    def addresses(texts: tuple[str, ...]) -> tuple[Address, ...]:
        return tuple(address(text, owner) for text in texts)

    envelope = Envelope(
        id=f"{at}@test.example",
        sender=address(mail.sender, owner),
        to=addresses(mail.to),
        cc=addresses(mail.cc),
        reply_to=addresses(mail.reply_to),
        date=_START + timedelta(days=at),
        subject=mail.subject,
        place=Place.SENT if mail.sender == "me" else Place.INBOX,
        headers=mail.headers,
    )
    invites = (Invite(Method.REQUEST, f"u{at}", 0, mail.invite, None, None, None),) if mail.invite else ()
    return Message(envelope, Content(mail.body, invites=invites, failed=mail.failed))
