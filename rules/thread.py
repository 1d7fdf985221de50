"""Which conversation a message belongs to: by its references, by the server's thread, by what broken headers leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from rules.message import Envelope, Owner, Place
from rules.text import subjects

REPAIR_WITHIN = timedelta(days=120)
"""A reply with broken headers joins a conversation that was silent for no longer than this."""

_PARTIES_AT_MOST = 8  # a circular to fifty people is no conversation with each of them


@dataclass(frozen=True, slots=True)
class Keys:
    """Under which keys a message is found, and finds others.

    strong: own id, references, the server's thread: all that share one are one conversation.
    weak: subject and counterpart; whom the owner wrote to. Registered with every message.
    repair: weak keys, most telling first, by which a message finds the conversation that it continues when no strong
    one leads anywhere: the newest before it, within REPAIR_WITHIN. Asked only once all mail was looked at, since it is
    not looked at in the order in which it was written.
    """

    strong: tuple[str, ...]
    weak: tuple[str, ...]
    repair: tuple[str, ...]


def keys(envelope: Envelope, owner: Owner) -> Keys:
    """Return the keys of a message."""
    strong = [own_key(envelope.id)]
    if envelope.references or envelope.thread:
        strong += [own_key(message) for message in envelope.references]
        strong += [f"t:{envelope.thread}"] if envelope.thread else []
        strong = list(dict.fromkeys(strong))
    if envelope.place is Place.DRAFTS:  # what is not sent was not said: nothing continues it
        return Keys(tuple(strong), (), ())
    subject, mine = subjects.key(envelope.subject), owner.wrote(envelope)
    parties = _parties(envelope, owner)
    weak = tuple([f"s:{subject}|{party}" for party in parties]) if subject else ()
    repair = _repair(envelope, weak, mine=mine)
    if mine:
        weak += tuple([f"w:{party}" for party in parties])
    return Keys(tuple(strong), weak, repair)


def own_key(message: str) -> str:
    """Return the key of a Message-ID."""
    return f"m:{message}"


def _repair(envelope: Envelope, weak: tuple[str, ...], *, mine: bool) -> tuple[str, ...]:
    """A reply without its references is found by subject; a bounce or an absence also by whom the owner wrote to."""
    told = dict(envelope.headers)
    subject = weak if subjects.is_reply(envelope.subject) else ()
    if "x-failed-recipients" not in told and "auto-submitted" not in told:  # as nearly all mail
        return subject
    failed = told.get("x-failed-recipients", "")
    bounced = [f"w:{address.strip().lower()}" for address in failed.split(",") if address.strip()] if failed else []
    automatic = (told.get("auto-submitted") or "no").lower() != "no"  # RFC 3834
    away = (f"w:{envelope.sender.email}",) if automatic and not mine else ()
    subject = weak if automatic else subject
    return (*subject, *bounced, *away)


def _parties(envelope: Envelope, owner: Owner) -> tuple[str, ...]:
    """Return the addresses on the other side."""
    everyone = (envelope.sender, *envelope.to, *envelope.cc)
    others = [address.email for address in everyone if address.email not in owner.addresses]
    return tuple(dict.fromkeys(others))[:_PARTIES_AT_MOST] if len(others) > 1 else tuple(others)
