"""Which conversation a message belongs to: by its references, by the server's thread, by what broken headers leave."""

from __future__ import annotations

from collections.abc import Mapping
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
    if envelope.place is Place.DRAFTS:  # what is not sent was not said: nothing continues it
        return Keys(tuple(dict.fromkeys(strong)), (), ())
    return Keys(tuple(dict.fromkeys(strong)), (*weak, *written_to), _repair(envelope, owner, weak))


def home(keys: Keys, known: Mapping[str, int]) -> Home:
    """Return where a message belongs by its strong keys. known: the conversations that have any of them."""
    found = sorted({known[key] for key in keys.strong if key in known})
    return Home(found[0], tuple(found[1:])) if found else Home(None)


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
