"""A digest as a message of RFC 5322: plain text and simple HTML that say the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from markupsafe import escape

from daemon.digest.content import Digest, Item
from daemon.mime import compose
from rules.message import Address

_FOOT = (
    "followupd put this note here, on your own machine; it was sent to nobody. The next one takes its place. "
    'To have none, write every = "never" below [digest] in the config.'
)


def render(digest: Digest, *, key: str, owner: Address, now: datetime) -> bytes:
    """Return the message, lines by CRLF. The same key makes the same Message-ID. All from the mail is escaped."""
    head = "".join(
        (
            compose.mailboxes("From", (Address("followupd", owner.email),)),
            compose.mailboxes("To", (owner,)),
            compose.unstructured("Subject", digest.subject),
            compose.field("Date", format_datetime(now)),
            compose.ids("Message-ID", (f"{key}@{owner.domain or 'localhost'}",)),
            compose.field("Auto-Submitted", "auto-generated"),  # RFC 3834: nobody answers it by machine
        )
    )
    body = EmailMessage(policy=SMTP)
    body.set_content(_sound("\n".join(_text(digest))), cte="quoted-printable")
    body.add_alternative(_sound("\n".join(_html(digest))), subtype="html", cte="quoted-printable")
    return head.encode("utf-8", "replace") + body.as_bytes()


def _text(digest: Digest) -> Iterator[str]:
    yield _greeting(digest)
    yield ""
    yield digest.lead
    for section in digest.sections:
        yield ""
        yield section.heading
        yield from (f"- {_named(item)}: {item.said}" for item in section.items)
    yield ""
    yield "-- "
    yield _FOOT


def _html(digest: Digest) -> Iterator[str]:
    yield '<!doctype html><html lang="en"><body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">'
    yield f"<p>{escape(_greeting(digest))}</p><p>{escape(digest.lead)}</p>"
    for section in digest.sections:
        yield f'<h2 style="font-size: 1.1em; margin: 1.2em 0 .3em">{escape(section.heading)}</h2><ul>'
        for item in section.items:
            yield f"<li><b><bdi>{escape(_named(item))}</bdi></b>: {escape(item.said)}</li>"
        yield "</ul>"
    yield f'<p style="color: #666; font-size: .85em">{escape(_FOOT)}</p></body></html>'


def _greeting(digest: Digest) -> str:
    first = digest.name.split(" ")[0] if digest.name else ""
    return f"Hello {first}," if first else "Hello,"


def _named(item: Item) -> str:
    return f"{item.who}, {item.role}" if item.role else item.who


def _sound(text: str) -> str:
    """Return the text without lone surrogates of broken headers, which no message can hold."""
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"
