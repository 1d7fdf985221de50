"""The labels: what followupd writes on a conversation, and what the owner can say back."""

from __future__ import annotations

from enum import StrEnum


class Label(StrEnum):
    """A label by its own words, without the prefix: 'Due' is `Followup/Due` in Gmail, `$FollowupDue` on IMAP."""

    WAITING = "Waiting"
    DUE = "Due"
    YOU_OWE = "You owe a reply"
    CALL = "Call"
    FIND_PERSON = "Find a person"
    GAVE_UP = "Gave up"
    ANSWERED = "Answered"
    OVERBOOKED = "Overbooked"

    DRAFTED = "Drafted"  # a mark, not a state: a draft was written after this message, and is not written again

    TRACK = "Track"
    NEVER = "Never"
    GUT_YES = "Gut yes"
    GUT_NO = "Gut no"
    SNOOZE = "Snooze"


OWNERS = frozenset({Label.TRACK, Label.NEVER, Label.GUT_YES, Label.GUT_NO, Label.SNOOZE})
STATES = frozenset(Label) - OWNERS - {Label.DRAFTED}


def keyword(label: Label, *, prefix: str) -> str:
    """Return the IMAP keyword of a label: '$', the prefix, the words capitalised and joined ('$FollowupGutYes').

    An atom of RFC 9051 has no spaces: a keyword with one would silently become two.
    """
    return f"${prefix}" + "".join(word.capitalize() for word in label.value.split())


def path(label: Label, *, prefix: str) -> str:
    """Return the nested mailbox label: 'Followup/Gut yes'."""
    return f"{prefix}/{label.value}"
