"""Which label shows a verdict, and on which message it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from rules.label import Label
from rules.message import Envelope, Owner
from rules.reading import Reading
from rules.verdict import Ahead, Closed, FollowUp, GiveUp, Ignore, Reply, ThankYou, Verdict, Wait, YourMove


def state(verdict: Verdict, reading: Reading) -> Label | None:
    """Return the one state that the conversation carries, or None."""
    match verdict:
        case Ignore() | Closed():
            return None
        case Ahead():
            return Label.OVERBOOKED if verdict.overbooked else Label.WAITING
        case Wait():
            return Label.WAITING
        case YourMove():
            return Label.ANSWERED
        case ThankYou():
            return Label.DUE if reading.writable else Label.FIND_PERSON
        case FollowUp():
            return _due(verdict, reading)
        case Reply():
            return Label.YOU_OWE
        case GiveUp():
            return Label.GAVE_UP
        case _:
            assert_never(verdict)


def shown_on(envelopes: Sequence[Envelope], owner: Owner) -> str:
    """Return the id of their newest message, or where they never wrote, of the owner's newest. Takes at least one."""
    theirs = [envelope for envelope in envelopes if not owner.wrote(envelope)]
    return max(theirs or envelopes, key=lambda envelope: (envelope.date, envelope.id)).id


def better_called(verdict: Verdict, reading: Reading) -> bool:
    """Tell whether a call or a voicemail is the better word: from the second follow-up on, where the phone is known."""
    contact = reading.contact
    return isinstance(verdict, FollowUp) and verdict.number >= 2 and bool(contact and contact.value.phone)


def _due(verdict: FollowUp, reading: Reading) -> Label:
    if reading.writable is None:
        return Label.FIND_PERSON
    return Label.CALL if better_called(verdict, reading) else Label.DUE
