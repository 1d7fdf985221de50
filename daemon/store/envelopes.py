"""Envelopes as text and back, for the index: there is one for every message of the mailbox, so this has to be quick."""

from __future__ import annotations

import json
from datetime import datetime

from rules.label import Label
from rules.message import Address, Envelope, Place

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_NO_LABELS: frozenset[Label] = frozenset()

Addresses = tuple[Address, ...]


def pack(envelope: Envelope) -> str:
    """Return an envelope as text, without its labels and its place, which change and are kept beside it."""
    return _encode((
        envelope.id, envelope.sender.name, envelope.sender.email, _flat(envelope.to), envelope.date.isoformat(),
        envelope.subject, _flat(envelope.cc), _flat(envelope.bcc), _flat(envelope.reply_to), envelope.references,
        envelope.thread, envelope.key, envelope.headers,
    ))  # fmt: skip


def unpack(text: str, *, place: Place, labels: frozenset[Label] = _NO_LABELS) -> Envelope:
    """Return the envelope that pack() was given. Raises ValueError on anything else."""
    try:
        own, name, email, to, date, subject, cc, bcc, reply_to, references, thread, key, headers = json.loads(text)
        return Envelope(
            own, Address(name, email), _addresses(to), datetime.fromisoformat(date), subject, place, _addresses(cc),
            _addresses(bcc), _addresses(reply_to), tuple(references), thread, labels, key,
            tuple([(field, value) for field, value in headers]),
        )  # fmt: skip
    except TypeError as error:
        raise ValueError(f"not a stored envelope: {error}") from error


def _flat(addresses: Addresses) -> list[str]:
    """Return names and addresses in turn."""
    return [part for address in addresses for part in (address.name, address.email)]


def _addresses(flat: list[str]) -> Addresses:
    return tuple([Address(name, email) for name, email in zip(flat[::2], flat[1::2], strict=True)])
