"""Which conversation a message belongs to: by its references, by the server's thread, by what broken headers leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.message import Envelope, Owner
from rules import subjects

REPAIR_WITHIN = timedelta(days=120)
"""A reply with broken headers joins a conversation that was silent for no longer than this."""

_PARTIES_AT_MOST = 8  # a circular to fifty people is no conversation with each of them


@dataclass(frozen=True, slots=True)
class Seen:
    """A conversation under one key, and when its newest message was written."""

    conversation: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Keys:
    """Under which keys a message is found, and finds others.

    strong: own id, references, the server's thread: all that share one are one conversation.
    weak: subject and counterpart, registered by every message, followed only by `repair`.
    repair: weak keys to follow, most telling first, when no strong one is known.
    """

    strong: tuple[str, ...]
    weak: tuple[str, ...]
    repair: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """Where a message belongs. conversation: None for a new one. merged: others that turn out to be the same."""

    conversation: int | None
    merged: tuple[int, ...] = ()


def keys(envelope: Envelope, owner: Owner) -> Keys:
    """Return the keys of a message."""
    strong = [f"m:{envelope.id}", *(f"m:{reference}" for reference in envelope.references)]
    if envelope.thread:
        strong.append(f"t:{envelope.thread}")
    subject = subjects.key(envelope.subject)
    parties = _parties(envelope, owner)
    weak = tuple(f"s:{subject}|{party}" for party in parties) if subject else ()
    written_to = tuple(f"w:{party}" for party in parties) if owner.wrote(envelope) else ()
    return Keys(tuple(dict.fromkeys(strong)), (*weak, *written_to), _repair(envelope, owner, weak))


def home(keys: Keys, date: datetime, known: Mapping[str, Seen]) -> Home:
    """Return where a message of that date belongs. known: the conversations that have any of the keys."""
    strong = sorted({known[key].conversation for key in keys.strong if key in known})
    if strong:
        return Home(strong[0], tuple(strong[1:]))
    near = (known[key] for key in keys.repair if key in known and abs(date - known[key].last) <= REPAIR_WITHIN)
    repaired = next(near, None)
    return Home(repaired.conversation if repaired else None)


def _repair(envelope: Envelope, owner: Owner, weak: tuple[str, ...]) -> tuple[str, ...]:
    """A reply without its references is found by subject; a bounce or an absence also by whom the owner wrote to."""
    failed = envelope.header("x-failed-recipients")
    bounced = tuple(f"w:{address.strip().lower()}" for address in (failed or "").split(",") if address.strip())
    automatic = (envelope.header("auto-submitted") or "no").lower() != "no"  # RFC 3834
    away = (f"w:{envelope.sender.email}",) if automatic and not owner.wrote(envelope) else ()
    subject = weak if subjects.is_reply(envelope.subject) or automatic else ()
    return (*subject, *bounced, *away)


def _parties(envelope: Envelope, owner: Owner) -> tuple[str, ...]:
    """Return the addresses on the other side."""
    everyone = (envelope.sender, *envelope.to, *envelope.cc)
    others = dict.fromkeys(address.email for address in everyone if address.email not in owner.addresses)
    return tuple(others)[:_PARTIES_AT_MOST]
