"""How long they took to answer, message by message: the rhythm of a correspondence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rules.reader.acts import Speech
from rules.reader.turn import is_word
from rules.reading import Answer


def answers(speeches: Sequence[Speech]) -> tuple[Answer, ...]:
    """Return each word of theirs that came after the owner's, letters oldest first. Further ones answer nothing new."""
    found: list[Answer] = []
    asked: datetime | None = None
    for speech in speeches:
        if speech.mine:
            asked = asked or speech.letter.envelope.date
        elif asked and speech.spoken and is_word(speech):
            found.append(Answer(asked, speech.letter.envelope.date))
            asked = None
    return tuple(found)


def unanswered(speeches: Sequence[Speech]) -> datetime | None:
    """Return when the owner first wrote after their last word, or None where they wrote last."""
    word = max((n for n, s in enumerate(speeches) if not s.mine and s.spoken and is_word(s)), default=-1)
    return next((speech.letter.envelope.date for speech in speeches[word + 1 :] if speech.mine), None)
