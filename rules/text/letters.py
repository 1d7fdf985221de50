"""Letters from messages: greeting, own words, signature, disclaimer and quote told apart."""

from __future__ import annotations

from collections.abc import Sequence

from rules.letter import Letter, Origin
from rules.message import Message
from rules.text.greeting import cut_greeting
from rules.text.language import detect
from rules.text.quotes import split
from rules.text.sentences import sentences
from rules.text.signature import cut_signature, is_writers_name, without_disclaimers
from rules.text.subjects import normal

_LONGEST = 200_000  # characters of a message with what it quotes
_WRITTEN = 30_000  # characters of one's own words, some ten pages; what follows them was pasted, not written


def take_apart(message: Message, origin: Origin) -> Letter:
    """Return the letter that a message is; who is speaking was found out before."""
    envelope, content = message.envelope, message.content
    parts = split(content.text[:_LONGEST])
    lines = without_disclaimers(parts.own)
    words, signature = cut_signature(lines, writer=envelope.sender)
    greeting, words = cut_greeting(_written(words), readers=(*envelope.to, *envelope.cc))
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
        signature=_written(signature),
        quoted="\n".join(parts.quoted).strip("\n"),
        invites=content.invites,
        attachments=content.attachments,
        failed=content.failed,
    )


def _written(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines that are read: all of what a person writes, and the beginning of what only a machine does."""
    kept: list[str] = []
    left = _WRITTEN
    for line in lines:
        if left <= 0:
            break
        kept.append(line[:left])
        left -= len(line) + 1
    return tuple(kept)
