"""Which of the owner's letters were follow-ups: neither thanks after a meeting, nor answers, nor what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from rules.lexicon.act import Act
from rules.lexicon.timing import CALLED
from rules.reader.acts import Speech
from rules.reader.offer_terms import in_terms
from rules.reader.turn import is_word, last_request

_SILENCE = timedelta(days=3)  # who writes again after it, unasked, follows up
_WEEK = timedelta(days=7)
_SAME_BREATH = timedelta(hours=20)  # a second letter within it adds to the first
_THANKS_WITHIN = timedelta(days=5)  # of a meeting


@dataclass(frozen=True, slots=True)
class _Before:
    """What stands before a letter of the owner: the last letter of either side, what is open, the last meeting."""

    at: datetime | None = None
    asked: bool = False
    owed: bool = False
    theirs: bool = False


def follow_ups(speeches: Sequence[Speech], meetings: Sequence[datetime] = ()) -> tuple[datetime, ...]:
    """Return when the owner followed up since their last word, oldest first.

    meetings: when meetings that were held ended: a note of thanks after one is no follow-up.
    """
    sent: list[datetime] = []
    before = _Before()
    for speech in speeches:
        at = speech.letter.envelope.date
        if speech.spoken and is_word(speech):
            sent = []
            before = _Before(at, asked=_wants_answer(speech), owed=before.owed, theirs=True)
        elif speech.mine:
            sent += _calls(speech, before)
            if _follows_up(speech, before, meetings):
                sent.append(at)
            before = _Before(at, owed=speech.does(Act.COMMITS))
    return tuple(sent)


def _wants_answer(speech: Speech) -> bool:
    """Tell whether the owner's next letter answers it, however late: a request, an offer, an invitation."""
    return last_request(speech) is not None or speech.does(Act.OFFERS, Act.PROPOSES) or in_terms(speech) is not None


def _calls(speech: Speech, before: _Before) -> list[datetime]:
    """Return the calls that a letter tells of, made on an earlier day: a voicemail is a follow-up too."""
    written = speech.letter.envelope.date
    days = {
        when.last if when.last <= written.date() else when.last - _WEEK  # "I rang on Wednesday" is the one before
        for sentence in speech.sentences
        if CALLED.search(sentence.text)
        for when in sentence.whens
    }
    calls = (datetime.combine(day, time(12), written.tzinfo) for day in sorted(days) if day < written.date())
    return [call for call in calls if before.at and call > before.at and not before.asked]


def _follows_up(speech: Speech, before: _Before, meetings: Sequence[datetime]) -> bool:
    if before.at is None or before.asked:
        return False
    since = speech.letter.envelope.date - before.at
    delivers = speech.does(Act.DELIVERS) and (before.owed or (before.theirs and not speech.does(Act.NUDGES)))
    if since <= _SAME_BREATH or delivers or speech.does(Act.WITHDRAWS, Act.ACCEPTS):
        return False
    if _thanks(speech, before, meetings):
        return False
    return speech.does(Act.NUDGES) or since >= _SILENCE


def _thanks(speech: Speech, before: _Before, meetings: Sequence[datetime]) -> bool:
    """Tell whether a letter thanks for a meeting that took place since the last letter."""
    written = speech.letter.envelope.date
    fresh = [end for end in meetings if written - _THANKS_WITHIN <= end <= written + timedelta(hours=12)]
    if any(before.at is None or end >= before.at - timedelta(hours=12) for end in fresh):
        return True
    return speech.does(Act.HELD) and not speech.does(Act.NUDGES)
