"""Letters from messages: greeting, own words, signature, disclaimer and quote told apart."""

from __future__ import annotations

from rules.letter import Letter, Origin
from rules.message import Message
from rules.text.greeting import cut_greeting
from rules.text.language import detect
from rules.text.quotes import split
from rules.text.sentences import sentences
from rules.text.signature import cut_signature, is_writers_name, without_disclaimers
from rules.text.subjects import normal

_LONGEST = 200_000  # characters; nobody writes more by hand


def take_apart(message: Message, origin: Origin) -> Letter:
    """Return the letter that a message is; who is speaking was found out before."""
    envelope, content = message.envelope, message.content
    parts = split(content.text[:_LONGEST])
    lines = without_disclaimers(parts.own)
    words, signature = cut_signature(lines, writer=envelope.sender)
    greeting, words = cut_greeting(words, readers=(*envelope.to, *envelope.cc))
    subject = normal(envelope.subject)
    own = "\n".join(words)
    language = detect(f"{greeting}\n{own}", subject, " ".join(parts.quoted))
    said = sentences(words, language=language)
    if len(said) > 1 and is_writers_name(said[-1], envelope.sender):
        said, signature = said[:-1], (said[-1], *signature)
    return Letter(
        envelope=envelope,
        origin=origin,
        language=language,
        subject=subject,
        greeting=greeting,
        sentences=said,
        signature=signature,
        quoted="\n".join(parts.quoted).strip("\n"),
        invites=content.invites,
        attachments=content.attachments,
        failed=content.failed,
    )
