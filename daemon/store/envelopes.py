"""Envelopes as text and back, for the index: there is one for every message of the mailbox, so this has to be quick."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from rules.label import Label
from rules.message import Address, Envelope, Place

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_NO_LABELS: frozenset[Label] = frozenset()

# Nearly all envelopes hold neither of the two marks, and are kept with them between their parts, and between the parts
# of a list: JSON takes three times as long, and begins with "[".
_PART, _ITEM = "\x1f", "\x1e"
_PLAIN = "="
_PARTS = 13

Addresses = tuple[Address, ...]


def pack(envelope: Envelope) -> str:
    """Return an envelope as text, without its labels and its place, which change and are kept beside it."""
    sender, references, headers = envelope.sender, envelope.references, envelope.headers
    to, cc, bcc, reply_to = (
        _joined(envelope.to),
        _joined(envelope.cc),
        _joined(envelope.bcc),
        _joined(envelope.reply_to),
    )
    told = _ITEM.join([f"{field}{_ITEM}{value}" for field, value in headers]) if headers else ""
    text = (
        f"{_PLAIN}{envelope.id}{_PART}{sender.name}{_PART}{sender.email}{_PART}{to}{_PART}{envelope.date.isoformat()}"
        f"{_PART}{envelope.subject}{_PART}{cc}{_PART}{bcc}{_PART}{reply_to}{_PART}{_ITEM.join(references)}"
        f"{_PART}{envelope.thread or ''}{_PART}{envelope.key or ''}{_PART}{told}"
    )
    pairs = len(envelope.to) + len(envelope.cc) + len(envelope.bcc) + len(envelope.reply_to) + len(headers)
    ends = bool(to) + bool(cc) + bool(bcc) + bool(reply_to) + bool(told) + bool(references)
    is_plain = text.count(_PART) == _PARTS - 1 and text.count(_ITEM) == 2 * pairs + len(references) - ends
    # What is empty and what is not there are one in this form.
    if is_plain and "" not in references and envelope.thread != "" and envelope.key != "":
        return text
    return _as_json(envelope)


def _as_json(envelope: Envelope) -> str:
    return _encode((
        envelope.id, envelope.sender.name, envelope.sender.email, _flat(envelope.to), envelope.date.isoformat(),
        envelope.subject, _flat(envelope.cc), _flat(envelope.bcc), _flat(envelope.reply_to), envelope.references,
        envelope.thread, envelope.key, envelope.headers,
    ))  # fmt: skip


def unpack(text: str, *, place: Place, labels: frozenset[Label] = _NO_LABELS) -> Envelope:
    """Return the envelope that pack() was given. Raises ValueError on anything else."""
    try:
        own, name, email, to, date, subject, cc, bcc, reply_to, references, thread, key, headers = _parts(text)
        return Envelope(
            own, Address(name, email), _addresses(to), datetime.fromisoformat(date), subject, place, _addresses(cc),
            _addresses(bcc), _addresses(reply_to), tuple(references), thread, labels, key,
            tuple([(field, value) for field, value in headers]),
        )  # fmt: skip
    except TypeError as error:
        raise ValueError(f"not a stored envelope: {error}") from error


def _parts(text: str) -> list[Any]:
    if not text.startswith(_PLAIN):
        parts: list[Any] = json.loads(text)
        return parts
    parts = text[1:].split(_PART)
    own, name, email, to, date, subject, cc, bcc, reply_to, references, thread, key, headers = parts
    told = headers.split(_ITEM) if headers else []
    return [
        own, name, email, _items(to), date, subject, _items(cc), _items(bcc), _items(reply_to), _items(references),
        thread or None, key or None, zip(told[::2], told[1::2], strict=True),
    ]  # fmt: skip


def _items(text: str) -> list[str]:
    return text.split(_ITEM) if text else []


def _joined(addresses: Addresses) -> str:
    return _ITEM.join(_flat(addresses)) if addresses else ""


def _flat(addresses: Addresses) -> list[str]:
    """Return names and addresses in turn."""
    return [part for address in addresses for part in (address.name, address.email)]


def _addresses(flat: list[str]) -> Addresses:
    return tuple([Address(name, email) for name, email in zip(flat[::2], flat[1::2], strict=True)])
